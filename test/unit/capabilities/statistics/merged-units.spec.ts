import type { Counter, Mark } from '../../../../src/capabilities/statistics/counter.part';
import { countingOf } from '../../../../src/capabilities/statistics/counting.rules';
import { casesQuestion } from '../../../../src/capabilities/statistics/drill-down.view';
import { count } from '../../../../src/capabilities/statistics/metrics.rules';
import { rankingQuestion, reportQuestion } from '../../../../src/capabilities/statistics/report.view';
import type { Id } from '../../../../src/kernel/ids';
import type { Moment } from '../../../../src/kernel/time/moments';
import type { Reader, RowsOf } from '../../../../src/kernel/view';
import { community, grid, readerAt, unitA, unitB } from '../../../support/inquiry-facts';
import { idOf, testJurisdiction } from '../../../support/view-spec';

const otherCommunity = idOf(701);
const mergedAt = Date.parse('2025-06-01T00:00:00.000Z');
const movedOn = '2025-05-01';

const closedOn = (on: string, unit: Id): Mark => ({ kind: 'CLOSED_ON_TIME', on, unit });
const marks = [closedOn('2025-02-03', unitA), closedOn('2025-03-03', unitA), closedOn('2025-07-01', unitB)];
const counter: Counter = {
  of: 'case',
  metrics: [count(['closed', '办结', 'Closed', 'cases'], ['CLOSED_ON_TIME'], '办结的。', 'higher')],
  kinds: ['CLOSED_ON_TIME'],
  dimensions: ['unit', 'community', 'month'],
  views: [],
  subjectsAt: () => [
    {
      of: 'case',
      id: idOf(1),
      jurisdiction: testJurisdiction,
      origin: null,
      topic: null,
      keyWork: null,
      place: grid,
      state: null,
      marks,
    },
  ],
  labelOf: () => ({ number: null, title: '路灯' }),
};
const counting = countingOf([counter]);
const noRows: RowsOf = () => {
  throw new Error('A made-up counter reads no rows');
};

/** Unit A was merged into B in June, and the grid moved to another community in May. */
const reader = (scope: Partial<Reader['scope']> = {}): Reader => {
  const plain = readerAt('2025-12-31T04:00:00.000Z', scope);
  const directory = {
    ...plain.directory,
    successorOf: (unit: Id, by?: Pick<Moment, 'trueAt' | 'knownAt'>) =>
      unit === unitA && (by === undefined || by.trueAt >= mergedAt) ? unitB : unit,
    place: (id: Id) =>
      id === otherCommunity
        ? { id, kind: 'community' as const, name: '引河社区', parent: null, jurisdiction: testJurisdiction }
        : plain.directory.place(id),
    parentOn: (place: Id, day: string) => (place !== grid ? null : day < movedOn ? community : otherCommunity),
  };
  return { ...plain, directory };
};
const year = { from: '2025-01-01', to: '2025-12-31' };
const lines = (params: object, by: 'unit' | 'community' = 'unit', who = reader()) =>
  reportQuestion(counting)
    .answer(noRows, { ...year, by, ...params }, who)
    .breakdown!.rows.map(({ value, figures }) => [value, figures[0]!.value]);
const total = (params: object, who = reader()) =>
  reportQuestion(counting).answer(noRows, { ...year, ...params }, who).figures[0]!.value;
const successors = { mergedUnits: 'SUCCESSOR' } as const;

describe('Units that were merged, in statistics', () => {
  it('count by themselves, or with the unit that they were merged into', () => {
    expect(lines({})).toEqual([
      [unitA, 2],
      [unitB, 1],
    ]);
    expect(lines(successors)).toEqual([[unitB, 3]]);
    expect(reportQuestion(counting).answer(noRows, { ...year, ...successors }, reader()).rules.mergedUnits).toBe(
      'SUCCESSOR',
    );
  });

  it('are filtered, listed and ranked by the same rule', () => {
    expect([total({ unit: [unitA] }), total({ unit: [unitB] })]).toEqual([2, 1]);
    expect([total({ unit: [unitA], ...successors }), total({ unit: [unitB], ...successors })]).toEqual([3, 3]);
    const listed = (params: object) =>
      casesQuestion(counting)
        .answer(noRows, { ...year, metric: 'closed', ...params }, reader())
        .rows.map(({ unit }) => unit);
    expect(listed({ unit: [unitB], ...successors })).toEqual([unitB, unitB, unitB]);
    expect(listed({ unit: [unitA] })).toEqual([unitA, unitA]);
    const ranked = (params: object) =>
      rankingQuestion(counting)
        .answer(noRows, { ...year, metric: 'closed', ...params }, reader())
        .units.map(({ unit, figure }) => [unit, figure.value]);
    expect(ranked({})).toEqual([
      [unitA, 2],
      [unitB, 1],
    ]);
    expect(ranked(successors)).toEqual([[unitB, 3]]);
  });

  it('are seen by the people of the successor as the office sees them', () => {
    const official = reader({ jurisdictions: [], units: [unitB, unitA] });
    expect([total({}, official), total(successors, official)]).toEqual([1, 3]);
    expect(total({ unit: [unitA] }, official)).toBe(2);
    expect(lines(successors, 'unit', official)).toEqual([[unitB, 3]]);
  });

  it('stand by themselves in a report of a moment before they were merged', () => {
    expect(lines({ ...successors, to: '2025-04-30' })).toEqual([[unitA, 2]]);
  });
});

describe('A place that was moved', () => {
  it('counts for the community in which it lay on the day of the mark', () => {
    expect(lines({}, 'community')).toEqual([
      [community, 2],
      [otherCommunity, 1],
    ]);
    expect(total({ community: [otherCommunity] })).toBe(1);
  });
});
