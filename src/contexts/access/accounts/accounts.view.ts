import { type Id, type Instant, partsOfStream, type Revision } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Role } from '../../../kernel/permission';
import type { Known, Question, Reader, Row, RowReader, View } from '../../../kernel/view';
import type { AccountEvent } from './account.events';
import { endOf } from './token-term.rules';

/** Who has an account and what it may do, now and in the past. */
export const accountsView: View = {
  name: 'accounts',
  version: 1,
  categories: ['account'],
  schema: `
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      jurisdiction TEXT NOT NULL,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      suspended INTEGER NOT NULL,
      password_changed_at TEXT,
      revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE held (
      id TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      role TEXT NOT NULL,
      jurisdiction TEXT NOT NULL,
      unit TEXT,
      granted_at TEXT NOT NULL,
      granted_by TEXT NOT NULL,
      revoked_at TEXT,
      revoked_by TEXT,
      reason TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX held_by_account ON held (account, granted_at, id);
    CREATE TABLE token (
      id TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      label TEXT NOT NULL,
      issued_at TEXT NOT NULL,
      expires_at TEXT,
      revoked_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX token_by_account ON token (account, issued_at, id);
  `,
  apply: (recorded, rows) => {
    const event = recorded as Known<AccountEvent>;
    const { id } = partsOfStream(event.stream);
    const { actor, jurisdiction, recordedAt } = event.metadata;
    rows.run('UPDATE account SET revision = ? WHERE id = ?', event.revision, id);
    switch (event.type) {
      case 'AccountOpened': {
        const { person, name } = event.data;
        rows.run(
          `INSERT OR REPLACE INTO account (id, jurisdiction, person, name, opened_at, suspended, revision)
           VALUES (?, ?, ?, ?, ?, 0, ?)`,
          ...[id, jurisdiction, person, name, recordedAt, event.revision],
        );
        return;
      }
      case 'RoleGranted': {
        const { grant, role, unit } = event.data;
        rows.run(
          `INSERT OR REPLACE INTO held (id, account, role, jurisdiction, unit, granted_at, granted_by)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[grant, id, role, event.data.jurisdiction, unit ?? null, recordedAt, actor.person],
        );
        return;
      }
      case 'RoleRevoked':
        rows.run(
          'UPDATE held SET revoked_at = ?, revoked_by = ?, reason = ? WHERE id = ?',
          ...[recordedAt, actor.person, event.data.reason, event.data.grant],
        );
        return;
      case 'PasswordChanged':
        rows.run('UPDATE account SET password_changed_at = ? WHERE id = ?', recordedAt, id);
        return;
      case 'ApiTokenIssued': {
        const { token, label, expiresAt } = event.data;
        rows.run(
          'INSERT OR REPLACE INTO token (id, account, label, issued_at, expires_at) VALUES (?, ?, ?, ?, ?)',
          ...[token, id, label, recordedAt, expiresAt],
        );
        return;
      }
      case 'ApiTokenRevoked':
        rows.run('UPDATE token SET revoked_at = ? WHERE id = ?', recordedAt, event.data.token);
        return;
      case 'AccountSuspended':
        rows.run('UPDATE account SET suspended = 1 WHERE id = ?', id);
        return;
      case 'AccountResumed':
        rows.run('UPDATE account SET suspended = 0 WHERE id = ?', id);
        return;
      default:
        return unreachable(event);
    }
  },
};

export interface GrantAnswer {
  readonly id: Id;
  readonly role: Role;
  readonly jurisdiction: Id;
  readonly unit: Id | null;
  readonly grantedAt: Instant;
  /** The person who granted it. */
  readonly grantedBy: Id;
  readonly revokedAt: Instant | null;
  readonly revokedBy: Id | null;
  readonly reason: string | null;
}

export interface TokenAnswer {
  readonly id: Id;
  readonly label: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export interface AccountAnswer {
  readonly id: Id;
  readonly person: Id;
  readonly name: string;
  readonly jurisdiction: Id;
  readonly openedAt: Instant;
  readonly passwordChangedAt: Instant | null;
  readonly suspended: boolean;
  readonly revision: Revision;
  /** Every grant there ever was, for audits of who could do what on a given day. */
  readonly grants: readonly GrantAnswer[];
}

const grantsOf = (rows: RowReader, account: Id): readonly GrantAnswer[] =>
  rows.all('SELECT * FROM held WHERE account = ? ORDER BY granted_at, id', account).map((row) => ({
    id: row['id'] as Id,
    role: row['role'] as Role,
    jurisdiction: row['jurisdiction'] as Id,
    unit: row['unit'] as Id | null,
    grantedAt: row['granted_at'] as Instant,
    grantedBy: row['granted_by'] as Id,
    revokedAt: row['revoked_at'] as Instant | null,
    revokedBy: row['revoked_by'] as Id | null,
    reason: row['reason'] as string | null,
  }));

const tokensOf = (rows: RowReader, account: Id): readonly TokenAnswer[] =>
  rows.all('SELECT * FROM token WHERE account = ? ORDER BY issued_at, id', account).map((row) => ({
    id: row['id'] as Id,
    label: row['label'] as string,
    issuedAt: row['issued_at'] as Instant,
    expiresAt: endOf({ issuedAt: row['issued_at'] as Instant, expiresAt: row['expires_at'] as Instant | null }),
    revokedAt: row['revoked_at'] as Instant | null,
  }));

const accountOf = (rows: RowReader, row: Row): AccountAnswer => ({
  id: row['id'] as Id,
  person: row['person'] as Id,
  name: row['name'] as string,
  jurisdiction: row['jurisdiction'] as Id,
  openedAt: row['opened_at'] as Instant,
  passwordChangedAt: row['password_changed_at'] as Instant | null,
  suspended: row['suspended'] === 1,
  revision: row['revision'] as Revision,
  grants: grantsOf(rows, row['id'] as Id),
});

/** An account concerns the jurisdiction that opened it and each one in which it ever held a role. */
const visible = `(jurisdiction IN (SELECT value FROM json_each(?1))
  OR id IN (SELECT account FROM held WHERE jurisdiction IN (SELECT value FROM json_each(?1))))`;

const scopeOf = (reader: Reader): string => JSON.stringify(reader.scope.jurisdictions);

export const accountsQuestion: Question<Record<string, never>, readonly AccountAnswer[]> = {
  name: 'access.accounts',
  permission: 'access.read',
  views: [accountsView],
  answer: (rows, _params, reader) => {
    const view = rows(accountsView);
    return view
      .all(`SELECT * FROM account WHERE ${visible} ORDER BY name, id`, scopeOf(reader))
      .map((row) => accountOf(view, row));
  },
};

export const accountQuestion: Question<
  { readonly id: Id },
  (AccountAnswer & { readonly tokens: readonly TokenAnswer[] }) | null
> = {
  name: 'access.account',
  permission: 'access.read',
  views: [accountsView],
  answer: (rows, { id }, reader) => {
    const view = rows(accountsView);
    const row = view.get(`SELECT * FROM account WHERE ${visible} AND id = ?2`, scopeOf(reader), id);
    return row === undefined ? null : { ...accountOf(view, row), tokens: tokensOf(view, id) };
  },
};

/** The reader's own API tokens. */
export const ownTokensQuestion: Question<Record<string, never>, readonly TokenAnswer[]> = {
  name: 'access.own-tokens',
  permission: 'access.self',
  views: [accountsView],
  answer: (rows, _params, reader) => tokensOf(rows(accountsView), reader.actor.account),
};
