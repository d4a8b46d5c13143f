import { AppstoreOutlined, UserOutlined } from '@ant-design/icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { NavLink, Outlet, useLocation, useNavigation } from 'react-router';
import type { MenuEntry } from '../area';
import { menuFor, residents } from '../areas';
import { capacityInUse, signedOut } from '../api/connection';
import { followChanges } from '../api/live';
import { actAs, type Me, type User, UserContext, userOf } from '../api/me';
import { queryClient } from '../api/queries';
import { said } from '../texts/texts';
import { useLanguage } from '../texts/language';
import { PageSkeleton } from '../ui/page';
import { Sheet } from '../ui/sheet';
import { useRoles } from '../words/roles.texts';
import { ConnectionBanner } from './banner';
import { LanguageSwitch } from './language-switch';
import { useShellTexts } from './shell.texts';
import { SignOut } from './sign-out';
import { TypeSwitch } from './type-switch';
import { NoPrinting } from './no-printing';
import { UnkeptBanner } from './unkept-banner';

/** Rarely needed, and heavy. */
const SignInAgain = lazy(() => import('./sign-in-again'));

const Entry = ({ entry, onGo }: { readonly entry: MenuEntry; readonly onGo?: () => void }) => {
  const language = useLanguage();
  return (
    <NavLink to={entry.to} end={entry.to === '/'} {...(onGo === undefined ? {} : { onClick: onGo })}>
      <span className="nav-icon" aria-hidden>
        {entry.icon}
      </span>
      <span>{said(entry.text, language)}</span>
      {entry.badge !== undefined && <entry.badge />}
    </NavLink>
  );
};

/** Somebody with several roles chooses one here; it applies everywhere until changed. */
const CapacitySwitch = ({ user }: { readonly user: User }) => {
  const t = useShellTexts();
  const roles = useRoles();
  const { me, capacity } = user;
  const wordsOf = ({ role, unitName }: Me['capacities'][number]): string =>
    unitName === null ? roles[role] : `${roles[role]} · ${unitName}`;
  if (me.capacities.length < 2) return <span className="capacity">{capacity === null ? '' : wordsOf(capacity)}</span>;
  return (
    <select
      className="capacity"
      aria-label={t.actingAs}
      value={capacity?.grant}
      onChange={({ target }) => {
        actAs(me, target.value);
        // Who this is stays the same; what this person sees does not.
        void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/api/v1/me' });
      }}
    >
      {me.capacities.map((one) => (
        <option key={one.grant} value={one.grant}>
          {wordsOf(one)}
        </option>
      ))}
    </select>
  );
};

const Person = ({ user, onGo }: { readonly user: User; readonly onGo?: () => void }) => {
  const t = useShellTexts();
  return (
    <div className="person">
      <strong>{user.me.label}</strong>
      <CapacitySwitch user={user} />
      <div className="person-links">
        <NavLink to="/account" {...(onGo === undefined ? {} : { onClick: onGo })}>
          <UserOutlined aria-hidden /> {t.account}
        </NavLink>
        <LanguageSwitch />
        <TypeSwitch />
        <SignOut me={user.me} {...(onGo === undefined ? {} : { onGo })} />
      </div>
    </div>
  );
};

/** Four at most beside "more": a thumb has to hit them. */
const thumbs = 4;

const PhoneBar = ({ user, menu }: { readonly user: User; readonly menu: readonly MenuEntry[] }) => {
  const t = useShellTexts();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const near = menu.filter(({ thumb }) => thumb).slice(0, thumbs);
  const far = menu.filter((entry) => !near.includes(entry));
  return (
    <>
      <nav className="phone-bar" aria-label={t.navigation}>
        {near.map((entry) => (
          <Entry key={entry.to} entry={entry} />
        ))}
        <button type="button" onClick={() => setOpen(true)} aria-expanded={open}>
          <span className="nav-icon" aria-hidden>
            <AppstoreOutlined />
          </span>
          <span>{t.more}</span>
          {far.map(({ to, badge: Badge }) => Badge !== undefined && <Badge key={to} />)}
        </button>
      </nav>
      {open && (
        <Sheet title={t.more} onClose={close}>
          <nav className="more-list" aria-label={t.more}>
            {far.map((entry) => (
              <Entry key={entry.to} entry={entry} onGo={close} />
            ))}
          </nav>
          <Person user={user} onGo={close} />
        </Sheet>
      )}
    </>
  );
};

/** What stands around every page for whoever is signed in. */
export const Shell = ({ me }: { readonly me: Me }) => {
  const t = useShellTexts();
  const user = userOf(me, capacityInUse.use());
  const ended = signedOut.use();
  const { pathname } = useLocation();
  const loading = useNavigation().state === 'loading';
  useEffect(() => followChanges(queryClient), []);
  // Each page starts at the top and is announced to screen readers.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  const menu = menuFor(user);
  return (
    <UserContext value={user}>
      <a className="skip" href="#content">
        {t.toContent}
      </a>
      <div className="shell">
        <aside className="side">
          <NavLink to="/" className="brand">
            <img src="/icon.svg" alt="" width={32} height={32} />
            <span>{t.product}</span>
          </NavLink>
          <nav className="side-nav" aria-label={t.navigation}>
            {menu.map((entry) => (
              <Entry key={entry.to} entry={entry} />
            ))}
          </nav>
          <Person user={user} />
        </aside>
        <div className="main">
          <ConnectionBanner />
          <UnkeptBanner account={me.account} />
          <main id="content" tabIndex={-1} aria-busy={loading}>
            {loading && <div className="loading-line" aria-hidden />}
            {user.capacity === null && <p className="banner banner-behind">{t.nothingGranted}</p>}
            <Suspense fallback={<PageSkeleton />}>
              <Outlet key={user.capacity?.grant} />
            </Suspense>
          </main>
        </div>
        <Suspense>
          {residents.map((Resident, index) => (
            <Resident key={index} />
          ))}
        </Suspense>
        <PhoneBar user={user} menu={menu} />
      </div>
      <NoPrinting />
      {ended && (
        <Suspense>
          <SignInAgain me={me} />
        </Suspense>
      )}
    </UserContext>
  );
};
