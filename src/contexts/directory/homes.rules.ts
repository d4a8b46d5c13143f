import type { Id } from '../../kernel/ids';
import type { Reader } from '../../kernel/view';

/**
 * Everyone who works in a jurisdiction, including officials, needs the names of units, places and people. So the
 * registers are read by jurisdiction instead of by the narrower scope of cases.
 */
export const homesOf = ({ actor, directory }: Reader, wanted: Id | undefined): readonly Id[] => {
  const own = new Set(actor.capacities.flatMap((capacity) => directory.within(capacity.jurisdiction)));
  return wanted === undefined ? [...own] : [...own].filter((id) => id === wanted);
};

/** The same with the streets with which they cooperate: whom forms may name. */
export const homesAndPartners = (reader: Reader, wanted: Id | undefined): readonly Id[] => {
  const own = homesOf(reader, undefined);
  const all = [...new Set([...own, ...own.flatMap((home) => reader.directory.partnersOf(home))])];
  return wanted === undefined ? all : all.filter((id) => id === wanted);
};
