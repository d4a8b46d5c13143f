import { type Id, type LocalDate, partsOfStream } from '../../../kernel/ids';
import type { Known, NamedView, RowReader, RowWriter, View } from '../../../kernel/view';
import type { Role } from '../../../kernel/permission';
import type { AccountEvent } from '../../access/accounts/account.events';
import type { DutyKind, PersonEvent } from './person.events';

/** As what somebody stands in the register of duties or acts by an account. */
export interface PersonPart {
  readonly role: Role | DutyKind;
  /** The unit of officials and heads; null for others. */
  readonly unit: Id | null;
}

/** Who is what: by duty with its days, or by a role that an account was given. */
export const parts: NamedView = { name: 'person_parts' };

const applyPerson = (event: Known<PersonEvent>, person: Id, rows: RowWriter): void => {
  const enter = (
    id: Id,
    { kind, unit, from, until }: { kind: string; unit: Id | null; from: string; until: string | null },
  ) =>
    rows.run(
      'INSERT OR REPLACE INTO duty (id, person, role, unit, first, last) VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, person, kind, unit, from, until],
    );
  switch (event.type) {
    case 'DutyBegan':
    case 'DutyCorrected':
      return enter(event.data.duty, event.data);
    case 'DutyEnded':
      return rows.run('UPDATE duty SET last = ? WHERE id = ?', event.data.until, event.data.duty);
    case 'DutyAnnulled':
      return rows.run('DELETE FROM duty WHERE id = ?', event.data.duty);
    default:
      return;
  }
};

const applyAccount = (event: Known<AccountEvent>, account: Id, rows: RowWriter): void => {
  switch (event.type) {
    case 'AccountOpened':
      return rows.run(
        'INSERT OR REPLACE INTO account (id, person, suspended) VALUES (?, ?, 0)',
        ...[account, event.data.person],
      );
    case 'RoleGranted': {
      const { grant, role, unit = null } = event.data;
      return rows.run(
        'INSERT OR REPLACE INTO held (id, account, role, unit) VALUES (?, ?, ?, ?)',
        ...[grant, account, role, unit],
      );
    }
    case 'RoleRevoked':
      return rows.run('DELETE FROM held WHERE id = ?', event.data.grant);
    case 'AccountSuspended':
      return rows.run('UPDATE account SET suspended = 1 WHERE id = ?', account);
    case 'AccountResumed':
      return rows.run('UPDATE account SET suspended = 0 WHERE id = ?', account);
    default:
      return;
  }
};

export const partsView: View = {
  ...parts,
  version: 1,
  categories: ['person', 'account'],
  schema: `
    CREATE TABLE duty (id TEXT PRIMARY KEY, person TEXT NOT NULL, role TEXT NOT NULL, unit TEXT, first TEXT NOT NULL,
      last TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE account (id TEXT PRIMARY KEY, person TEXT NOT NULL, suspended INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE held (id TEXT PRIMARY KEY, account TEXT NOT NULL, role TEXT NOT NULL, unit TEXT) STRICT, WITHOUT ROWID;
  `,
  apply: (event, rows) => {
    const { category, id } = partsOfStream(event.stream);
    if (category === 'person') applyPerson(event as Known<PersonEvent>, id, rows);
    else applyAccount(event as Known<AccountEvent>, id, rows);
  },
};

/** What everybody is on that day, each part once, in the order of their names. */
export const partsOn = (rows: RowReader, day: LocalDate): ReadonlyMap<Id, readonly PersonPart[]> => {
  const found = rows.all<PersonPart & { readonly person: Id }>(
    `SELECT person, role, unit FROM duty WHERE first <= ? AND (last IS NULL OR last >= ?)
     UNION SELECT person, role, unit FROM held JOIN account ON account.id = held.account WHERE suspended = 0
     ORDER BY 1, 2, 3`,
    ...[day, day],
  );
  const of = new Map<Id, PersonPart[]>();
  for (const { person, role, unit } of found) of.set(person, [...(of.get(person) ?? []), { role, unit }]);
  return of;
};
