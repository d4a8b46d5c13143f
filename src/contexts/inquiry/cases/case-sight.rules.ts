import { among, type Condition } from '../../../kernel/reading/condition';
import type { Reader } from '../../../kernel/view';
import type { CaseStanding } from './case-standing.state';

/*
 * Who may see a case: everybody in the office of its jurisdiction, and the units that are part of it now.
 */

/** The rows that the reader may see, for answers that look at all rows of a moment. */
export const visibleCases = ({ scope }: Reader): Condition => {
  const inside = among('jurisdiction', scope.jurisdictions);
  if (scope.units.length === 0) return inside;
  const lead = among('lead_unit', scope.units);
  const co = among('value', scope.units);
  return {
    sql: `(${inside.sql} OR ${lead.sql} OR EXISTS (SELECT 1 FROM json_each(co_units) WHERE ${co.sql}))`,
    values: [...inside.values, ...lead.values, ...co.values],
  };
};

/** The same for one case. */
export const maySeeCase = ({ scope }: Reader, { jurisdiction, leadUnit, coUnits }: CaseStanding): boolean =>
  scope.jurisdictions.includes(jurisdiction) ||
  [leadUnit, ...coUnits].some((unit) => unit !== null && scope.units.includes(unit));
