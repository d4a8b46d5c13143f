import type { Counter, Dimension, Mark, MarkKind, Metric, CountingRules } from './counter.part';
import {
  type CountedIn,
  countedIn,
  type Counting,
  linesOf,
  narrowings,
  valuesFor,
  type StatisticsFilter,
} from './counting.rules';
import type { Counts } from './metrics.rules';
import { invalid } from '../../kernel/rejection';
import type { Reader, RowsOf } from '../../kernel/view';

const add = (counts: Map<MarkKind, number>, kind: MarkKind, times: number): void => {
  counts.set(kind, (counts.get(kind) ?? 0) + times);
};

/** Adds up marks. */
export class Tally implements Counts {
  readonly times = new Map<MarkKind, number>();
  readonly keys = new Map<MarkKind, Set<string>>();
  readonly keyed = new Map<MarkKind, number>();
  readonly broughtForward = new Map<MarkKind, number>();

  add({ kind, times = 1, key, broughtForward }: Mark): void {
    add(this.times, kind, times);
    if (broughtForward !== undefined) add(this.broughtForward, kind, times);
    if (key === undefined) return;
    add(this.keyed, kind, times);
    const keys = this.keys.get(kind);
    if (keys === undefined) this.keys.set(kind, new Set([key]));
    else keys.add(key);
  }
}

/** Everything counted in one pass: in total, and by the values of a dimension. */
export const tallied = (
  counters: readonly Counter[],
  rowsOf: RowsOf,
  counted: CountedIn,
  by: Dimension | undefined,
  reader: Reader,
): { readonly all: Counts; readonly rows: ReadonlyMap<string | null, Counts> } => {
  const all = new Tally();
  const rows = new Map<string | null, Tally>();
  const valueOf = valuesFor(counted, reader);
  for (const { subject, mark } of countedIn(counters, rowsOf, counted, reader)) {
    all.add(mark);
    if (by === undefined) continue;
    for (const value of linesOf(valueOf, by, subject, mark)) {
      let row = rows.get(value);
      if (row === undefined) rows.set(value, (row = new Tally()));
      row.add(mark);
    }
  }
  return { all, rows };
};

/** By what a question breaks down and narrows. */
export const askedBy = (filter: StatisticsFilter, by?: Dimension): readonly Dimension[] => [
  ...(by === undefined ? [] : [by]),
  ...narrowings.filter((name) => filter[name] !== undefined),
];

const knows =
  (asked: readonly Dimension[]) =>
  ({ dimensions }: Counter): boolean =>
    asked.every((dimension) => dimensions.includes(dimension));

/** The counters whose things know all these dimensions. */
export const knowing = ({ counters }: Counting, asked: readonly Dimension[]): readonly Counter[] =>
  counters.filter(knows(asked));

/** May the metric be asked by these: does every counter that bears its marks know them, and may people be asked of? */
export const mayBeAsked = (
  { counters }: Counting,
  metric: Metric,
  asked: readonly Dimension[],
  rules: CountingRules,
): boolean => {
  if (asked.includes('person') && metric.personal !== true) return false;
  const kinds = [...metric.numerator(rules), ...(metric.denominator ?? []), ...(metric.notYetDue ?? [])];
  return counters.filter((counter) => kinds.some((kind) => counter.kinds.includes(kind))).every(knows(asked));
};

/** @throws Rejection `statistics.dimension` */
export const noSuchDimension = (): never =>
  invalid('statistics.dimension', '此指标不能按此分列或筛选', 'The metric cannot be asked by this', 'by');
