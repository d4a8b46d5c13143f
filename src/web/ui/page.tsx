import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useContext, useEffect } from 'react';
import { Link } from 'react-router';
import { UserContext } from '../api/me';
import { problemOf, wordsOf } from '../api/problem';
import { inWechat } from '../device/channel';
import { useChannelTexts } from './channel.texts';
import { isSheet, type Paper } from './print/papers';
import { PrintButton, PrintedBy } from './print/printed';
import { NewerRecords } from './newer-records';
import { useUiTexts } from './ui.texts';

/** Grey lines as a placeholder, so that nothing jumps when the content arrives. */
export const Skeleton = ({ lines = 4 }: { readonly lines?: number }) => (
  <div className="skeleton" aria-hidden>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} style={{ width: `${[92, 76, 84, 60][line % 4]}%` }} />
    ))}
  </div>
);

export const PageSkeleton = () => {
  const t = useUiTexts();
  return (
    <div className="page" role="status" aria-label={t.loading}>
      <Skeleton lines={2} />
      <Skeleton lines={7} />
    </div>
  );
};

/** What went wrong in words, and a way to try again. */
export const Trouble = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => {
  const t = useUiTexts();
  const problem = problemOf(error);
  return (
    <div className="page">
      <Alert
        type={problem !== null && problem.status < 500 ? 'warning' : 'error'}
        showIcon
        role="alert"
        title={problem === null ? t.unreachable : wordsOf(problem)}
        description={
          problem?.reference !== undefined ? (
            `${t.reference}: ${problem.reference}`
          ) : problem?.status === 403 || problem?.status === 404 ? (
            <>
              <p>{t.notYours}</p>
              <Link to="/">{t.home}</Link>
            </>
          ) : undefined
        }
        action={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t.retry}</Button>}
      />
    </div>
  );
};

export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** The answer once it is there, with a word where it cannot be whole; grey lines while it loads, an error message if it fails. */
export function Answered<T>({
  of,
  children,
  skeleton = <Skeleton lines={6} />,
}: {
  readonly of: Asked<T>;
  readonly children: (data: T) => ReactNode;
  readonly skeleton?: ReactNode;
}): ReactNode {
  if (of.data !== undefined)
    return (
      <>
        <NewerRecords of={of.data} />
        {children(of.data)}
      </>
    );
  if (of.isPending) return skeleton;
  return <Trouble error={of.error} onRetry={() => void of.refetch()} />;
}

/** The frame of a page: its title, what can be done on it, and its content. */
export const Page = ({
  title,
  extra,
  children,
  wide = false,
  paper = wide ? 'a4-across' : 'a4',
}: {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  /** For tables and wall screens: as wide as the screen. */
  readonly wide?: boolean;
  /** What it is printed on, unless somebody chooses otherwise; null: it is nothing to print. */
  readonly paper?: Paper | null;
}) => {
  const { product } = useChannelTexts();
  const user = useContext(UserContext);
  useEffect(() => {
    // WeChat puts it on the card of a page that is sent on: no name and no free text may stand there.
    document.title = inWechat() ? product : title;
  }, [title, product]);
  const prints = user !== null && paper !== null;
  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <h1>{title}</h1>
        {(extra !== undefined || prints) && (
          <div className="page-extra">
            {extra}
            {prints && <PrintButton title={title} paper={paper} />}
          </div>
        )}
      </header>
      {prints && isSheet(paper) && <PrintedBy />}
      {children}
    </div>
  );
};

/** A part of a page with a heading of its own. */
export const Panel = ({
  title,
  extra,
  children,
  className = '',
}: {
  readonly title?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) => (
  <section className={`panel ${className}`.trim()}>
    {title !== undefined && (
      <header className="panel-head">
        <h2>{title}</h2>
        {extra}
      </header>
    )}
    {children}
  </section>
);

/** Nothing is here yet: says why, and what to do about it. */
export const Nothing = ({
  title,
  hint,
  action,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}) => (
  <div className="nothing">
    <svg viewBox="0 0 64 48" width="80" height="60" aria-hidden>
      <rect x="8" y="6" width="48" height="36" rx="5" fill="#eef2f6" />
      <path d="M16 17h24M16 25h32M16 33h18" stroke="#b9c5d1" strokeWidth="3" strokeLinecap="round" />
    </svg>
    <p className="nothing-title">{title}</p>
    {hint !== undefined && <p>{hint}</p>}
    {action}
  </div>
);
