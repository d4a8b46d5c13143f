import { byName } from '../../../kernel/plain/name-order';
import type { Id } from '../../../kernel/ids';
import { type Role, unitRoles } from '../../../kernel/permission';
import { notFound } from '../../../kernel/rejection';
import type { Question } from '../../../kernel/view';
import { accountsView } from './accounts.view';

/** Somebody who answers for the unit, by the label of the register. */
export interface Official {
  readonly person: Id;
  readonly label: string;
  /** `unitHead` if the person is the head, even with other roles. */
  readonly role: Role;
}

/** Who answers for a unit now: to choose a colleague from. For those of the unit and for the office. */
export const unitOfficialsQuestion: Question<{ readonly unit: Id }, { readonly officials: readonly Official[] }> = {
  name: 'unit.officials',
  permission: 'case.read',
  views: [accountsView],
  answer: (rowsOf, { unit }, { scope, directory }) => {
    const found = directory.unit(unit);
    const inSight =
      found !== undefined && (scope.units.includes(unit) || scope.jurisdictions.includes(found.jurisdiction));
    if (!inSight) return notFound('unit.missing', '没有该单位', 'There is no such unit', 'unit');
    const held = rowsOf(accountsView).all<{ person: Id; role: Role }>(
      `SELECT person, max(role) AS role FROM held JOIN account ON account.id = held.account
       WHERE unit = ? AND revoked_at IS NULL AND suspended = 0 AND role IN (SELECT value FROM json_each(?))
       GROUP BY person ORDER BY person`,
      ...[unit, JSON.stringify(unitRoles)],
    );
    const officials = held.map(({ person, role }) => ({ person, role, label: directory.person(person)?.label ?? '' }));
    return { officials: officials.sort(byName(({ label }) => label)) };
  },
};
