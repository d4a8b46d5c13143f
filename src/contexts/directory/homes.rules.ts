import type { Id } from '../../kernel/ids';
import type { Reader } from '../../kernel/view';

/**
 * Names of units, places and people are needed by everyone who works in a jurisdiction, officials too, so the
 * registers are read by jurisdiction and not by the narrower scope that cases have.
 */
export const homesOf = ({ actor, directory }: Reader, wanted: Id | undefined): readonly Id[] => {
  const own = new Set(actor.capacities.flatMap((capacity) => directory.within(capacity.jurisdiction)));
  return wanted === undefined ? [...own] : [...own].filter((id) => id === wanted);
};
