import { Button } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { questions } from '../api/client';
import { capacityInUse } from '../api/connection';
import { remember, remembered, userOf } from '../api/me';
import { problemOf, Unreachable } from '../api/problem';
import { openDevice, openFor } from '../device/open-device';
import { Nothing, PageSkeleton, Trouble } from '../ui/page';
import { leave, leaving } from './leave';
import { Shell } from './shell';
import { useShellTexts } from './shell.texts';
import { SignOutFailed } from './sign-out';

const ChangeFirstPage = lazy(() => import('./change-first'));
const SignInPage = lazy(() => import('./sign-in'));

/** Whoever signed out where the server did not hear it is signed out before anybody sees a page. */
export const Gate = () => {
  const state = leaving.use();
  useEffect(() => {
    if (leaving.get() === 'failed') void leave();
  }, []);
  if (state === 'going') return <PageSkeleton />;
  return state === 'failed' ? <SignOutFailed /> : <Entrance />;
};

/** Asks who this is: the page for those who are signed in, the sign-in for the others. */
const Entrance = () => {
  const me = questions.useQuery('get', '/api/v1/me', {}, { staleTime: Infinity, refetchOnWindowFocus: false });
  const unreachable = (me.failureReason as unknown) instanceof Unreachable;
  const known = me.data ?? (unreachable ? remembered() : undefined);
  const chosen = known === undefined ? null : (userOf(known, capacityInUse.get()).capacity?.grant ?? null);
  // Set before anything below sends a request, so that it holds for all of them.
  if (chosen !== null && capacityInUse.get() === null) queueMicrotask(() => capacityInUse.set(chosen));
  useEffect(() => {
    if (chosen !== null) capacityInUse.set(chosen);
  }, [chosen]);
  useEffect(() => {
    if (me.data !== undefined) remember(me.data);
  }, [me.data]);
  const account = known?.account;
  const open = openFor.use();
  useEffect(() => {
    if (account !== undefined) void openDevice(account);
  }, [account]);
  if (known?.mustChangePassword === true)
    return (
      <Suspense fallback={<PageSkeleton />}>
        <ChangeFirstPage me={known} />
      </Suspense>
    );
  // Forms begin with what was typed before: that must be there first.
  if (known !== undefined) return open === known.account ? <Shell me={known} /> : <PageSkeleton />;
  if (me.isPending) return <PageSkeleton />;
  if (problemOf(me.error)?.code === 'sign-in.needed')
    return (
      <Suspense fallback={<PageSkeleton />}>
        <SignInPage />
      </Suspense>
    );
  return <Trouble error={me.error} onRetry={() => void me.refetch()} />;
};

export const NoPage = () => {
  const t = useShellTexts();
  return (
    <Nothing
      title={t.missing}
      hint={t.missingWhy}
      action={
        <Link to="/">
          <Button type="primary">{t.home}</Button>
        </Link>
      }
    />
  );
};

/** Shown when a page crashed or part of it could not be loaded: says so, and offers a way on. */
export const PageFailed = () => {
  const t = useShellTexts();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NoPage />;
  return (
    <Nothing
      title={t.failed}
      hint={t.failedWhy}
      action={
        <Button type="primary" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      }
    />
  );
};
