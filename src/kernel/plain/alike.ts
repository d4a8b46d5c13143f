import { plainKey } from './plain';

type Names<T> = (thing: T) => readonly string[];

/** Entries of registers are replaced, never changed: what their names come to is worked out once. */
const keys = new WeakMap<object, readonly string[]>();

const keysOf = <T extends object>(thing: T, namesOf: Names<T>): readonly string[] => {
  const known = keys.get(thing) ?? namesOf(thing).map(plainKey);
  keys.set(thing, known);
  return known;
};

/**
 * The one that goes by a name: as it is written, else as it is plainly meant. Where several that are written otherwise
 * would be meant, none is: they are listed for the office (`alikeAmong`), and never taken for one.
 */
export const goingBy = <T extends object>(things: readonly T[], name: string, namesOf: Names<T>): T | undefined => {
  const exact = things.find((thing) => namesOf(thing).includes(name));
  if (exact !== undefined) return exact;
  const key = plainKey(name);
  const meant = things.filter((thing) => keysOf(thing, namesOf).includes(key));
  const written = new Set(meant.map((thing) => namesOf(thing)[keysOf(thing, namesOf).indexOf(key)]));
  return written.size === 1 ? meant[0] : undefined;
};

/** Those whose names are written otherwise and mean the same, group by group. */
export const alikeAmong = <T>(things: readonly T[], nameOf: (thing: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = plainKey(nameOf(thing));
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(nameOf)).size > 1);
};
