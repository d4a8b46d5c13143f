import { type Id, type Instant, partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Known, Question, View } from '../../../kernel/view';
import type { AccountEvent } from '../accounts/account.events';

/** What is done with accounts, as the security log names it. */
export const accountActKinds = [
  ...['ACCOUNT_OPENED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'PASSWORD_CHANGED', 'PASSWORD_RESET'],
  ...['PASSWORD_CODE_GIVEN', 'PASSWORD_RECOVERED'],
  ...['TOKEN_ISSUED', 'TOKEN_REVOKED', 'ACCOUNT_SUSPENDED', 'ACCOUNT_RESUMED'],
] as const;

interface Told {
  readonly kind: (typeof accountActKinds)[number];
  /** A role, or what a token is for. */
  readonly about?: string;
  readonly unit?: Id | undefined;
  readonly reason?: string;
}

const toldBy = (event: Known<AccountEvent>): Told => {
  switch (event.type) {
    case 'AccountOpened':
      return { kind: 'ACCOUNT_OPENED' };
    case 'RoleGranted':
      return { kind: 'ROLE_GRANTED', about: event.data.role, unit: event.data.unit };
    case 'RoleRevoked':
      return { kind: 'ROLE_REVOKED', reason: event.data.reason };
    case 'PasswordChanged':
      if (event.data.withCode === true) return { kind: 'PASSWORD_RECOVERED' };
      return { kind: event.data.by === 'self' ? 'PASSWORD_CHANGED' : 'PASSWORD_RESET' };
    case 'PasswordCodeGiven':
      return { kind: 'PASSWORD_CODE_GIVEN' };
    case 'ApiTokenIssued':
      return { kind: 'TOKEN_ISSUED', about: event.data.label };
    case 'ApiTokenRevoked':
      return { kind: 'TOKEN_REVOKED' };
    case 'AccountSuspended':
      return { kind: 'ACCOUNT_SUSPENDED', reason: event.data.reason };
    case 'AccountResumed':
      return { kind: 'ACCOUNT_RESUMED' };
    default:
      return unreachable(event);
  }
};

/** Everything that was done with accounts, in its order: the half of the security log that stands in events. */
export const accountActsView: View = {
  name: 'account-acts',
  version: 2,
  categories: ['account'],
  schema: `
    CREATE TABLE subject (account TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE belongs (account TEXT NOT NULL, jurisdiction TEXT NOT NULL, PRIMARY KEY (account, jurisdiction))
      STRICT, WITHOUT ROWID;
    CREATE TABLE made (what TEXT PRIMARY KEY, about TEXT NOT NULL, unit TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE act (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      account TEXT NOT NULL,
      done_by TEXT NOT NULL,
      about TEXT,
      unit TEXT,
      reason TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX act_by_time ON act (at, id);
  `,
  apply: (recorded, rows) => {
    const event = recorded as Known<AccountEvent>;
    const { id: account } = partsOfStream(event.stream);
    const { actor, jurisdiction, recordedAt } = event.metadata;
    const belongs = 'INSERT OR IGNORE INTO belongs VALUES (?, ?)';
    if (event.type === 'AccountOpened') {
      rows.run('INSERT OR REPLACE INTO subject VALUES (?, ?, ?)', account, event.data.person, event.data.name);
      rows.run(belongs, account, jurisdiction);
    }
    if (event.type === 'RoleGranted') {
      rows.run(belongs, account, event.data.jurisdiction);
      const { grant, role, unit } = event.data;
      rows.run('INSERT OR REPLACE INTO made VALUES (?, ?, ?)', grant, role, unit ?? null);
    }
    if (event.type === 'ApiTokenIssued')
      rows.run('INSERT OR REPLACE INTO made VALUES (?, ?, NULL)', event.data.token, event.data.label);
    // What ends says by its id alone what it was.
    const ended =
      event.type === 'RoleRevoked' ? event.data.grant : event.type === 'ApiTokenRevoked' ? event.data.token : null;
    const before =
      ended === null
        ? undefined
        : rows.get<{ about: string; unit: Id | null }>('SELECT about, unit FROM made WHERE what = ?', ended);
    const { kind, about, unit, reason } = toldBy(event);
    rows.run(
      'INSERT OR REPLACE INTO act VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[event.id, recordedAt, kind, account, actor.person],
      ...[about ?? before?.about ?? null, unit ?? before?.unit ?? null, reason ?? null],
    );
  },
};

export interface AccountAct {
  readonly id: Id;
  readonly at: Instant;
  readonly kind: (typeof accountActKinds)[number];
  readonly account: Id;
  /** The person who did it. */
  readonly by: Id;
  readonly about: string | null;
  readonly unit: Id | null;
  readonly reason: string | null;
}

export interface ActsAsked {
  readonly person: Id | null;
  readonly kinds: readonly string[];
  readonly from: Instant;
  readonly until: Instant;
  readonly before: { readonly at: Instant; readonly id: Id } | null;
  readonly max: number;
}

export interface Subject {
  readonly account: Id;
  readonly person: Id;
  readonly name: string;
}

/** Acts on the accounts in the reader's sight, the latest first, and which accounts these are. */
export const accountActsQuestion: Question<
  ActsAsked,
  { readonly subjects: readonly Subject[]; readonly acts: readonly AccountAct[] }
> = {
  name: 'access.acts',
  permission: 'access.read',
  views: [accountActsView],
  answer: (rows, { person, kinds, from, until, before, max }, { scope }) => {
    const view = rows(accountActsView);
    const inSight = JSON.stringify(scope.jurisdictions);
    const subjects = view.all<{ account: Id; person: Id; name: string }>(
      `SELECT account, person, name FROM subject WHERE account IN
         (SELECT account FROM belongs WHERE jurisdiction IN (SELECT value FROM json_each(?)))
       ORDER BY name`,
      inSight,
    );
    const acts = view.all<AccountAct & { readonly [column: string]: string | null }>(
      `SELECT act.id, at, kind, act.account, done_by AS by, about, unit, reason
       FROM act JOIN subject ON subject.account = act.account
       WHERE act.account IN (SELECT account FROM belongs WHERE jurisdiction IN (SELECT value FROM json_each(?1)))
         AND (?2 IS NULL OR person = ?2 OR done_by = ?2)
         AND kind IN (SELECT value FROM json_each(?3))
         AND at > ?4 AND at <= ?5 AND (at, act.id) < (?6, ?7)
       ORDER BY at DESC, act.id DESC LIMIT ?8`,
      ...[inSight, person, JSON.stringify(kinds), from, until, before?.at ?? '~', before?.id ?? '', max],
    );
    return { subjects, acts };
  },
};
