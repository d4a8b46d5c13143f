import type { Id } from './ids';
import { unitRoles } from './permission';
import type { Reader } from './view';

/** Whom a task, a message or a day concerns: an office or its chair by jurisdiction, a unit or its head, or a person. */
export type Holder = `office:${Id}` | `chair:${Id}` | `unit:${Id}` | `head:${Id}` | `person:${Id}`;

/** All holders that this reader counts as: one person may wear several hats, and each adds its own. */
export const holdersOf = ({ actor, directory }: Pick<Reader, 'actor' | 'directory'>): readonly Holder[] => {
  const holders = new Set<Holder>([`person:${actor.person}`]);
  for (const { role, jurisdiction, unit } of actor.capacities) {
    const within: readonly Id[] = directory.within(jurisdiction);
    // A unit takes over the work of the units merged into it.
    for (const own of unit === undefined ? [] : [unit, ...directory.absorbed(unit)]) {
      if (unitRoles.includes(role)) holders.add(`unit:${own}`);
      if (role === 'unitHead') holders.add(`head:${own}`);
    }
    if (role === 'clerk' || role === 'chair') for (const id of within) holders.add(`office:${id}`);
    if (role === 'chair') for (const id of within) holders.add(`chair:${id}`);
  }
  return [...holders];
};
