/** Of these kinds of names a matter mostly has one, so that two different ones are two matters. */
const kinds: readonly RegExp[] = [
  /(?:路|街|巷|大道|桥|隧道)$/u,
  /(?:村|组|屯)$/u,
  /(?:公司|集团|银行|平台)$/u,
  /(?:学校|中学|小学|学院|大学|幼儿园|一中|二中)$/u,
];

const pairsIn = (name: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(1, name.length - 1) }, (_, at) => name.slice(at, at + 2)));

/** How much of the shorter name stands in the other. */
const shareOf = (one: string, other: string): number => {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  return [...a].filter((pair) => b.has(pair)).length / Math.min(a.size, b.size);
};

const half = 0.5;

/** Of some kind both name something, and no two of the names are nearly the same. Names are plain and without their ends. */
export const nameOthers = (mine: readonly (readonly string[])[], theirs: readonly (readonly string[])[]): boolean =>
  mine.some(
    (ours, kind) =>
      ours.length > 0 &&
      theirs[kind]!.length > 0 &&
      !ours.some((one) => theirs[kind]!.some((other) => shareOf(one, other) >= half)),
  );

/** The names of a case by kind, without what ends them. */
export const namesByKind = (names: readonly string[]): readonly (readonly string[])[] =>
  kinds.map((end) =>
    names
      .filter((name) => end.test(name))
      .map((name) => name.replace(end, ''))
      .filter((name) => name.length > 1),
  );
