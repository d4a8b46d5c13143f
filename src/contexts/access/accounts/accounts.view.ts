import { byName } from '../../../kernel/plain/name-order';
import { type Id, type Instant, partsOfStream, type Revision } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Role } from '../../../kernel/permission';
import { momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Known, Question, Reader, Row, RowReader, View } from '../../../kernel/view';
import type { AccountEvent } from './account.events';
import { endOf } from './token-term.rules';

/** Who has an account and what it may do, now and in the past. */
export const accountsView: View = {
  name: 'accounts',
  version: 2,
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
    CREATE TABLE suspension (account TEXT NOT NULL, since TEXT NOT NULL, until TEXT, PRIMARY KEY (account, since))
      STRICT, WITHOUT ROWID;
    CREATE TABLE password_change (account TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (account, at))
      STRICT, WITHOUT ROWID;
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
        rows.run('INSERT OR IGNORE INTO password_change VALUES (?, ?)', id, recordedAt);
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
      case 'PasswordCodeGiven':
        return;
      case 'AccountSuspended':
        rows.run('UPDATE account SET suspended = 1 WHERE id = ?', id);
        rows.run('INSERT OR IGNORE INTO suspension VALUES (?, ?, NULL)', id, recordedAt);
        return;
      case 'AccountResumed':
        rows.run('UPDATE account SET suspended = 0 WHERE id = ?', id);
        rows.run('UPDATE suspension SET until = ? WHERE account = ? AND until IS NULL', recordedAt, id);
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

/** What nobody knew yet at that moment is not there. Nothing of an account is entered later than it happened. */
const grantsOf = (rows: RowReader, account: Id, then: Instant): readonly GrantAnswer[] =>
  rows
    .all('SELECT * FROM held WHERE account = ? AND granted_at <= ? ORDER BY granted_at, id', account, then)
    .map((row) => {
      const revokedAt = row['revoked_at'] as Instant | null;
      const isRevoked = revokedAt !== null && revokedAt <= then;
      return {
        id: row['id'] as Id,
        role: row['role'] as Role,
        jurisdiction: row['jurisdiction'] as Id,
        unit: row['unit'] as Id | null,
        grantedAt: row['granted_at'] as Instant,
        grantedBy: row['granted_by'] as Id,
        revokedAt: isRevoked ? revokedAt : null,
        revokedBy: isRevoked ? (row['revoked_by'] as Id) : null,
        reason: isRevoked ? (row['reason'] as string) : null,
      };
    });

const tokensOf = (rows: RowReader, account: Id, then: Instant): readonly TokenAnswer[] =>
  rows
    .all('SELECT * FROM token WHERE account = ? AND issued_at <= ? ORDER BY issued_at, id', account, then)
    .map((row) => ({
      id: row['id'] as Id,
      label: row['label'] as string,
      issuedAt: row['issued_at'] as Instant,
      expiresAt: endOf({ issuedAt: row['issued_at'] as Instant, expiresAt: row['expires_at'] as Instant | null }),
      revokedAt: ((row['revoked_at'] as Instant | null) ?? '9') <= then ? (row['revoked_at'] as Instant) : null,
    }));

const isSuspended = (rows: RowReader, account: Id, then: Instant): boolean =>
  rows.get(
    'SELECT 1 FROM suspension WHERE account = ? AND since <= ? AND (until IS NULL OR until > ?)',
    ...[account, then, then],
  ) !== undefined;

const passwordChangedAt = (rows: RowReader, account: Id, then: Instant): Instant | null =>
  rows.get<{ at: Instant | null }>(
    'SELECT max(at) AS at FROM password_change WHERE account = ? AND at <= ?',
    account,
    then,
  )?.at ?? null;

/** An account is recorded as it happens, so both clocks say the same of it: the earlier moment counts. */
const momentIn = (params: MomentParams, now: Instant): Instant => {
  const { trueAt, knownAt, isNow } = momentOf(params, now);
  return isNow ? laterThanAll : new Date(Math.min(trueAt, knownAt)).toISOString();
};

/** The rows that are there now are all true now, whatever the clocks of the machines say. */
const laterThanAll: Instant = '9999-12-31T00:00:00.000Z';

const accountOf = (rows: RowReader, row: Row, then: Instant): AccountAnswer => ({
  id: row['id'] as Id,
  person: row['person'] as Id,
  name: row['name'] as string,
  jurisdiction: row['jurisdiction'] as Id,
  openedAt: row['opened_at'] as Instant,
  passwordChangedAt: passwordChangedAt(rows, row['id'] as Id, then),
  suspended: isSuspended(rows, row['id'] as Id, then),
  revision: row['revision'] as Revision,
  grants: grantsOf(rows, row['id'] as Id, then),
});

/** An account concerns the jurisdiction that opened it and each one in which it ever held a role. */
const visible = `(jurisdiction IN (SELECT value FROM json_each(?1))
  OR id IN (SELECT account FROM held WHERE jurisdiction IN (SELECT value FROM json_each(?1))))`;

const scopeOf = (reader: Reader): string => JSON.stringify(reader.scope.jurisdictions);

export const accountsQuestion: Question<MomentParams, readonly AccountAnswer[]> = {
  name: 'access.accounts',
  permission: 'access.read',
  views: [accountsView],
  answer: (rows, params, reader) => {
    const view = rows(accountsView);
    const then = momentIn(params, reader.now);
    return view
      .all(`SELECT * FROM account WHERE ${visible} AND opened_at <= ?2 ORDER BY id`, scopeOf(reader), then)
      .sort(byName((row) => row['name'] as string))
      .map((row) => accountOf(view, row, then));
  },
};

export const accountQuestion: Question<
  { readonly id: Id } & MomentParams,
  (AccountAnswer & { readonly tokens: readonly TokenAnswer[] }) | null
> = {
  name: 'access.account',
  permission: 'access.read',
  views: [accountsView],
  answer: (rows, { id, ...params }, reader) => {
    const view = rows(accountsView);
    const then = momentIn(params, reader.now);
    const row = view.get(
      `SELECT * FROM account WHERE ${visible} AND id = ?2 AND opened_at <= ?3`,
      ...[scopeOf(reader), id, then],
    );
    return row === undefined ? null : { ...accountOf(view, row, then), tokens: tokensOf(view, id, then) };
  },
};

/** The reader's own API tokens. */
export const ownTokensQuestion: Question<Record<string, never>, readonly TokenAnswer[]> = {
  name: 'access.own-tokens',
  permission: 'access.self',
  views: [accountsView],
  answer: (rows, _params, reader) => tokensOf(rows(accountsView), reader.actor.account, laterThanAll),
};
