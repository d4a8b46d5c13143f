import { belongsTo, type Context } from './context';
import type { Id, LocalDate } from './ids';

/** Units that were merged are one unit: the people of each stand behind the work of all. */
const merged = (unit: Id, { directory }: Context): readonly Id[] => {
  const whole = directory.successorOf(unit);
  return [...new Set([unit, whole, ...directory.absorbed(whole)])];
};

/**
 * Is one of these people of one of these units now, or was on any day since then? The actor is so in any capacity, and
 * everybody by the roles and duties that he had. The one notion by which nobody judges his own.
 */
export const isOfOneOf = (units: readonly Id[], people: readonly Id[], since: LocalDate, context: Context): boolean =>
  [...new Set(units)]
    .flatMap((unit) => merged(unit, context))
    .some(
      (unit) =>
        (people.includes(context.actor.person) && belongsTo(context.actor, unit)) ||
        context.belongedTo(unit, since).some((person) => people.includes(person)),
    );
