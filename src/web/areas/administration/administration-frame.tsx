import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Page } from '../../ui/page';
import { useUser } from '../../api/me';
import './administration.css';
import { useAdministrationTexts } from './administration.texts';
import { type Doing, Doings } from './doing';

/** The parts of the administration side by side, each with a heading of its own. */
export const AdministrationFrame = ({
  title,
  extra,
  children,
}: {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}) => {
  const t = useAdministrationTexts();
  const { may } = useUser();
  const parts = [
    ['', t.units],
    ['/places', t.places],
    ['/people', t.people],
    ...(may('access.read')
      ? ([
          ['/accounts', t.accounts],
          ['/security', t.security],
        ] as const)
      : []),
    ...(may('access.help') ? ([['/password-help', t.passwordHelp]] as const) : []),
    ['/jurisdictions', t.jurisdictions],
    ['/cooperation', t.cooperation],
    ['/lists', t.lists],
    ['/rules', t.rules],
    ['/calendar', t.calendar],
    ['/roster', t.roster],
    ...(may('case.import') ? ([['/imports', t.imports]] as const) : []),
    ...(may('delivery.manage') ? ([['/outside', t.outside]] as const) : []),
    ...(may('system.read') || may('clock.confirm') ? ([['/system', t.system]] as const) : []),
  ] as const;
  return (
    <Page title={title} extra={extra}>
      <nav className="pills" aria-label={t.parts}>
        {parts.map(([path, text]) => (
          <NavLink key={path} to={`/administration${path}`} end={path === ''}>
            {text}
          </NavLink>
        ))}
      </nav>
      {children}
    </Page>
  );
};

/** A line of a register: what it is, how it stands, what can be done with it. */
export const Entry = ({
  name,
  depth = 0,
  closed = false,
  notes,
  actions,
  children,
}: {
  readonly name: string;
  readonly depth?: number;
  readonly closed?: boolean;
  readonly notes?: ReactNode;
  readonly actions: readonly Doing[];
  readonly children?: ReactNode;
}) => (
  <li className={closed ? 'entry entry-closed' : 'entry'} style={{ marginInlineStart: depth * 22 }}>
    <div className="entry-what">
      <strong>{name}</strong> {notes}
      {children}
    </div>
    <div className="entry-actions">
      <Doings size="small" doings={actions.map((doing) => ({ ...doing, about: name }))} />
    </div>
  </li>
);
