import { refill } from '../../kernel/refill';
import type { CountedKind, Dimension, MarkKind, UnitOfCount } from './counter.part';
import { type Counting, dimensionsOf, none } from './counting.rules';

/* What may be asked for, given the contexts' counters: validators and the API document read these lists. */

export const metricCodes: string[] = [];
export const markKinds: MarkKind[] = [];
export const subjectKinds: CountedKind[] = [];
export const unitsOfCount: UnitOfCount[] = [];
export const knownDimensions: Dimension[] = [];
export const offeredOrigins: string[] = [];
export const offeredStates: string[] = [];

const valuesOf = ({ counters }: Counting, dimension: Dimension): readonly string[] => [
  ...new Set(counters.flatMap(({ values }) => Object.keys(values?.[dimension] ?? {}))),
];

/** Fills the lists by what can be counted. */
export const offer = (counting: Counting): void => {
  const { counters, metrics, unitWords } = counting;
  refill(
    metricCodes,
    metrics.map(({ code }) => code),
  );
  refill(markKinds, [...new Set(counters.flatMap(({ kinds }) => kinds))]);
  refill(subjectKinds, counters.map(({ of }) => of).sort());
  const used = new Set<string>(metrics.map(({ unitOfCount }) => unitOfCount));
  refill(
    unitsOfCount,
    (Object.keys(unitWords) as UnitOfCount[]).filter((unit) => used.has(unit)),
  );
  refill(knownDimensions, dimensionsOf(counting));
  refill(offeredOrigins, [...valuesOf(counting, 'origin'), none]);
  refill(offeredStates, valuesOf(counting, 'state'));
};
