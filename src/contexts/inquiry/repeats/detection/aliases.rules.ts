import { bare, isShortFor } from './reasons.rules';

const most = 10;

/**
 * Pairs of names of which one may be short for the other: they occur in different cases of one matter, begin alike, and
 * no case uses both. Each list holds the names of one case.
 */
export const proposedAliases = (
  named: readonly (readonly string[])[],
): readonly { readonly alias: string; readonly name: string }[] => {
  const cases = named.map((names) => new Set(names.map(bare).filter((name) => name.length >= 3)));
  const all = [...new Set(cases.flatMap((names) => [...names]))];
  return all
    .flatMap((name) =>
      all
        .filter((alias) => alias.length < name.length && alias[0] === name[0] && isShortFor(alias, name))
        .filter((alias) => !cases.some((names) => names.has(alias) && names.has(name)))
        .map((alias) => ({ alias, name })),
    )
    .slice(0, most);
};
