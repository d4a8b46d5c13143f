import { bare, isShortFor } from './reasons.rules';

const most = 10;

/** What tells one of a row from the others: 一期 and 二期, 3号线 and 5号线, 东路 and 西路 are no slips of the pen. */
const counting = /[0-9一二三四五六七八九十东南西北中上下左右前后新老大小]/u;

const sorted = (name: string): string => [...name].sort().join('');

/** Written for one another: the same characters in another order (万客, 客万), or one that is another (酷奇, 酷骑). */
export const isMiswritten = (one: string, other: string): boolean => {
  const [a, b] = [[...one], [...other]];
  if (a.length !== b.length || one === other) return false;
  if (sorted(one) === sorted(other)) return true;
  const differing = a.flatMap((character, at) => (character === b[at] ? [] : [at]));
  return differing.length === 1 && differing.every((at) => !counting.test(a[at]!) && !counting.test(b[at]!));
};

/**
 * Pairs of names of which one may stand for the other: they occur in different cases of one matter, and no case uses
 * both. Either one may be short for the other and begins alike, or they are written nearly the same; of these the one
 * that fewer cases use is taken for the slip. Each list holds the names of one case.
 */
export const proposedAliases = (
  named: readonly (readonly string[])[],
): readonly { readonly alias: string; readonly name: string }[] => {
  const cases = named.map((names) => new Set(names.map(bare).filter((name) => name.length >= 3)));
  const all = [...new Set(cases.flatMap((names) => [...names]))];
  const uses = (name: string): number => cases.filter((names) => names.has(name)).length;
  const isShort = (alias: string, name: string): boolean =>
    alias.length < name.length && alias[0] === name[0] && isShortFor(alias, name);
  const isSlip = (alias: string, name: string): boolean =>
    isMiswritten(alias, name) && (uses(alias) < uses(name) || (uses(alias) === uses(name) && alias > name));
  return all
    .flatMap((name) =>
      all
        .filter((alias) => isShort(alias, name) || isSlip(alias, name))
        .filter((alias) => !cases.some((names) => names.has(alias) && names.has(name)))
        .map((alias) => ({ alias, name })),
    )
    .slice(0, most);
};
