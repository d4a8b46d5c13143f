/** Pairs of characters that stand beside each other or one apart, in either order: 万客 and 客万 have the same. */
export const loosePairsIn = (names: readonly string[]): readonly number[] => {
  const pairs: number[] = [];
  for (const name of names)
    for (let at = 0; at < name.length; at++)
      for (const next of [at + 1, at + 2]) {
        if (next >= name.length) continue;
        const [a, b] = [name.charCodeAt(at), name.charCodeAt(next)];
        pairs.push((Math.min(a, b) << 16) | Math.max(a, b));
      }
  return pairs;
};
