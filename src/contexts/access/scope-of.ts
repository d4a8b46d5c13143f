import type { Capacity } from '../../kernel/context';
import type { Directory } from '../../kernel/directory';
import type { Id } from '../../kernel/ids';
import { unitRoles } from '../../kernel/permission';
import type { Scope } from '../../kernel/view';

/**
 * What the capacities that allow a question let their holder see: those who answer for a unit see what concerns it and
 * the units merged into it; everyone else sees the jurisdiction and all below it.
 */
export const scopeOf = (able: readonly Capacity[], directory: Directory): Scope => {
  const jurisdictions = new Set<Id>();
  const units = new Set<Id>();
  for (const { role, jurisdiction, unit } of able) {
    if (unitRoles.includes(role)) {
      if (unit !== undefined) for (const id of [unit, ...directory.absorbed(unit)]) units.add(id);
      continue;
    }
    for (const id of directory.within(jurisdiction)) jurisdictions.add(id);
  }
  return { jurisdictions: [...jurisdictions], units: [...units] };
};
