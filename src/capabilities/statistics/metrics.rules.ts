import type { CountingRules, MarkKind, Metric, UnitOfCount } from './counter.part';

type Names = readonly [code: string, zh: string, en: string, unitOfCount: UnitOfCount];
type More = Partial<Pick<Metric, 'better' | 'notYetDue' | 'distinct' | 'personal' | 'note'>>;

/** A metric that counts marks. */
export const count = (
  [code, zh, en, unitOfCount]: Names,
  kinds: readonly MarkKind[],
  definition: string,
  better: Metric['better'] = null,
): Metric => ({
  code,
  zh,
  en,
  unitOfCount,
  ruleVersion: 1,
  definition,
  numerator: () => kinds,
  denominator: null,
  better,
});

/** A metric that gives one count as a share of another. */
export const rate = (
  [code, zh, en, unitOfCount]: Names,
  of: readonly MarkKind[],
  among: readonly MarkKind[],
  definition: string,
  { better = 'higher', ...more }: More = {},
): Metric => ({
  code,
  zh,
  en,
  unitOfCount,
  ruleVersion: 1,
  definition,
  numerator: () => of,
  denominator: among,
  better,
  ...more,
});

/**
 * A computed figure. `value` is the count, or the share from 0 to 1 to four places; null where there is nothing to take
 * a share of.
 */
export interface Figure {
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  /** How many of the numerator were brought forward from before there were records; left out where none were. */
  readonly broughtForward?: number;
}

/** What was counted of each kind of mark. */
export interface Counts {
  readonly times: ReadonlyMap<MarkKind, number>;
  /** The keys of the marks that have one; `keyed` is how many times those marks were counted. */
  readonly keys: ReadonlyMap<MarkKind, ReadonlySet<string>>;
  readonly keyed: ReadonlyMap<MarkKind, number>;
  readonly broughtForward: ReadonlyMap<MarkKind, number>;
}

const sum = (counts: ReadonlyMap<MarkKind, number>, kinds: readonly MarkKind[]): number =>
  kinds.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0);

/** Each key counts once; a mark without a key counts as different from all others. */
const distinct = ({ times, keys, keyed }: Counts, kinds: readonly MarkKind[]): number =>
  new Set(kinds.flatMap((kind) => [...(keys.get(kind) ?? [])])).size + sum(times, kinds) - sum(keyed, kinds);

/** How many of these kinds the metric counts. */
export const amountOf = (metric: Metric, counts: Counts, kinds: readonly MarkKind[]): number =>
  metric.distinct === true ? distinct(counts, kinds) : sum(counts.times, kinds);

const share = (numerator: number, denominator: number): number | null =>
  denominator <= 0 ? null : Math.round((numerator / denominator) * 10_000) / 10_000;

/** A metric's figure, computed from the counts. */
export const figureOf = (metric: Metric, counts: Counts, rules: CountingRules): Figure => {
  const { code, denominator } = metric;
  const kinds = metric.numerator(rules);
  const numerator = amountOf(metric, counts, kinds);
  const brought = sum(counts.broughtForward, kinds);
  const beside = brought === 0 ? {} : { broughtForward: brought };
  if (denominator === null) return { code, numerator, denominator: null, value: numerator, ...beside };
  const all = amountOf(metric, counts, denominator);
  return { code, numerator, denominator: all, value: share(numerator, all), ...beside };
};

/** The same for a ranking, which by the rules may leave out what is not yet due. */
export const rankedFigureOf = (metric: Metric, counts: Counts, rules: CountingRules): Figure => {
  const figure = figureOf(metric, counts, rules);
  if (!rules.excludeNotYetDue || metric.notYetDue === undefined || figure.denominator === null) return figure;
  const denominator = figure.denominator - amountOf(metric, counts, metric.notYetDue);
  return { ...figure, denominator, value: share(figure.numerator, denominator) };
};
