import * as fc from 'fast-check';
import {
  type Counter,
  dimensions,
  type Mark,
  type Metric,
  type Subject,
} from '../../../../src/capabilities/statistics/counter.part';
import { countingOf } from '../../../../src/capabilities/statistics/counting.rules';
import { casesQuestion, metricListQuestion } from '../../../../src/capabilities/statistics/drill-down.view';
import {
  knownDimensions,
  metricCodes,
  offer,
  subjectKinds,
  unitsOfCount,
} from '../../../../src/capabilities/statistics/lists.rules';
import { count, rate } from '../../../../src/capabilities/statistics/metrics.rules';
import { rankingQuestion, reportQuestion } from '../../../../src/capabilities/statistics/report.view';
import { sheetsQuestion } from '../../../../src/capabilities/statistics/statistics-sheets.view';
import type { Id } from '../../../../src/kernel/ids';
import type { RowsOf } from '../../../../src/kernel/view';
import { community, grid, readerAt, unitA } from '../../../support/inquiry-facts';
import { refusalOf } from '../../../support/decider-spec';
import { idOf, testJurisdiction } from '../../../support/view-spec';

declare module '../../../../src/capabilities/statistics/counter.part' {
  interface MarkKinds {
    readonly madeUp: 'MADE_UP_REACHED' | 'MADE_UP_CALLED_ON' | 'MADE_UP_WRITTEN';
  }
  interface CountedKinds {
    readonly round: true;
    readonly other: true;
  }
  interface UnitsOfCount {
    readonly madeUp: 'rounds';
  }
}

const [first, second, station] = [idOf(31), idOf(32), idOf(41)];

const metric = (made: Metric, more: Partial<Metric>): Metric => ({ ...made, ...more });
const metrics: readonly Metric[] = [
  metric(count(['reached', '走访人次', 'Reached', 'personTimes'], ['MADE_UP_REACHED'], '走访到的人次。'), {
    personal: true,
    note: '共同参加的，每人各计一次',
  }),
  metric(
    count(['households', '走访户数', 'Households', 'households'], ['MADE_UP_CALLED_ON'], '走访到的户，不重复计。'),
    {
      distinct: true,
    },
  ),
  count(['articles', '报道', 'Articles', 'articles'], ['MADE_UP_WRITTEN'], '刊发的报道。'),
  count(['rounds', '轮次', 'Rounds', 'rounds'], ['MADE_UP_WRITTEN'], '刊发的轮次。', 'higher'),
  rate(['told', '报道率', 'Told', 'personTimes'], ['MADE_UP_WRITTEN'], ['MADE_UP_REACHED'], '报道÷走访人次。'),
];

const subject = (n: number, marks: readonly Mark[], more: Partial<Subject> = {}): Subject => ({
  of: 'round',
  id: idOf(n),
  jurisdiction: testJurisdiction,
  origin: null,
  topic: null,
  keyWork: null,
  place: grid,
  state: null,
  marks,
  ...more,
});

const counterOf = (subjects: readonly Subject[], more: Partial<Counter> = {}): Counter => ({
  of: 'round',
  metrics,
  kinds: ['MADE_UP_REACHED', 'MADE_UP_CALLED_ON', 'MADE_UP_WRITTEN'],
  dimensions: dimensions.filter((dimension) => dimension !== 'topic' && dimension !== 'unit'),
  views: [],
  subjectsAt: () => subjects,
  labelOf: (_rows, id) => ({ number: null, title: `第${id.slice(-2)}轮` }),
  nameOf: (dimension, value) => (dimension === 'station' && value === station ? '示范站' : null),
  values: { outlet: { DAILY: '日报' } },
  units: { rounds: '轮' },
  ...more,
});

const noRows: RowsOf = () => {
  throw new Error('A made-up counter reads no rows');
};
const plain = readerAt('2025-12-31T04:00:00.000Z');
const person = (id: Id) => ({ id, label: `代表${id.slice(-2)}`, jurisdiction: testJurisdiction });
const reader = { ...plain, directory: { ...plain.directory, person } };
const year = { from: '2025-01-01', to: '2025-12-31' };
const asked = (counter: Counter, more: readonly Counter[] = []) => {
  const counting = countingOf([counter, ...more]);
  return {
    report: (params: object = {}) => reportQuestion(counting).answer(noRows, { ...year, ...params }, reader),
    list: (metric: string, params: object = {}) =>
      casesQuestion(counting).answer(noRows, { ...year, metric, limit: 200, ...params }, reader),
    rank: (metric: string) => rankingQuestion(counting).answer(noRows, { ...year, metric }, reader),
    sheets: (params: object = {}) => sheetsQuestion(counting).answer(noRows, { ...year, ...params }, reader),
    metrics: () => metricListQuestion(counting).answer(noRows, {}, reader),
  };
};
const valueOf = ({ figures }: { figures: readonly { code: string; value: number | null }[] }, code: string) =>
  figures.find((figure) => figure.code === code)?.value;
const lines = (counter: Counter, by: string, metric: string) =>
  asked(counter)
    .report({ by, metric: [metric] })
    .breakdown!.rows.map(({ value, name, figures }) => [value, name, figures[0]!.value]);

const reached = (on: string, times: number, by: readonly Id[] = [], more: Partial<Mark> = {}): Mark => ({
  kind: 'MADE_UP_REACHED',
  on,
  unit: null,
  times,
  ...(by.length === 0 ? {} : { by }),
  ...more,
});
const calledOn = (on: string, key: string): Mark => ({ kind: 'MADE_UP_CALLED_ON', on, unit: null, key });
const written = (on: string, outlet: string, level: string): Mark => ({
  kind: 'MADE_UP_WRITTEN',
  on,
  unit: null,
  traits: { outlet, level },
});
const balance = (times: number): Mark =>
  reached('2025-06-30', times, [], { broughtForward: { from: '2025-02-01', to: '2025-06-30' } });

const rounds = counterOf([
  subject(
    1,
    [reached('2025-03-01', 35, [first, second], { station }), calledOn('2025-03-01', 'A'), calledOn('2025-03-02', 'B')],
    {
      traits: { kind: 'HOME_VISIT', dutyRole: 'deputy' },
    },
  ),
  subject(2, [reached('2025-04-01', 4, [first]), calledOn('2025-04-01', 'A'), written('2025-04-02', 'DAILY', 'CITY')], {
    place: community,
  }),
]);

describe('counting a made-up kind of thing', () => {
  it('counts heads: the figure is the sum of what the rows stand for, and the number of rows stands beside it', () => {
    expect(valueOf(asked(rounds).report(), 'reached')).toBe(39);
    const list = asked(rounds).list('reached');
    expect([list.total, list.lines, list.rows.map(({ times }) => times)]).toEqual([39, 2, [4, 35]]);
    expect(list.rows[1]).toMatchObject({ of: 'round', title: '第01轮', by: [first, second], station });
  });

  it('counts a key once however often it occurs', () => {
    expect(valueOf(asked(rounds).report(), 'households')).toBe(2);
    const list = asked(rounds).list('households');
    expect([list.total, list.lines, list.rows.map(({ key }) => key)]).toEqual([2, 3, ['A', 'B', 'A']]);
    expect(lines(rounds, 'month', 'households')).toEqual([
      ['2025-03', null, 2],
      ['2025-04', null, 1],
    ]);
  });

  it('says nothing beside a list that is as long as its figure', () => {
    expect(asked(rounds).list('articles')).not.toHaveProperty('lines');
  });

  it('breaks down by people, for each of whom a common act stands', () => {
    const report = asked(rounds).report({ by: 'person', metric: ['reached'] });
    expect(report.breakdown!.rows.map(({ name, figures }) => [name, figures[0]!.value])).toEqual([
      ['代表31', 39],
      ['代表32', 35],
      [null, 0],
    ]);
    expect(valueOf(asked(rounds).report({ person: [second], metric: ['reached'] }), 'reached')).toBe(35);
  });

  it.each([
    [
      'grid',
      'reached',
      [
        [grid, null, 35],
        [null, null, 4],
      ],
    ],
    [
      'station',
      'reached',
      [
        [station, '示范站', 35],
        [null, null, 4],
      ],
    ],
    [
      'kind',
      'reached',
      [
        ['HOME_VISIT', null, 35],
        [null, null, 4],
      ],
    ],
    [
      'dutyRole',
      'reached',
      [
        ['deputy', null, 35],
        [null, null, 4],
      ],
    ],
    [
      'outlet',
      'articles',
      [
        ['DAILY', null, 1],
        [null, null, 0],
      ],
    ],
    [
      'level',
      'articles',
      [
        ['CITY', null, 1],
        [null, null, 0],
      ],
    ],
  ])('breaks down and narrows by %s', (by, code, expected) => {
    expect(
      lines(rounds, by, code).map(([value, name, figure]) => [value, by === 'grid' ? null : name, figure]),
    ).toEqual(expected);
    const [value, , figure] = expected[0]!;
    expect(valueOf(asked(rounds).report({ [by]: [value], metric: [code] }), code)).toBe(figure);
    expect(asked(rounds).list(code, { [by]: [value] }).total).toBe(figure);
  });

  it('refuses what its things cannot be told apart by', () => {
    expect(refusalOf(() => asked(rounds).report({ by: 'unit', metric: ['reached'] }))).toBe('statistics.dimension');
    expect(refusalOf(() => asked(rounds).report({ topic: [idOf(5)] }))).toBe('statistics.dimension');
    expect(refusalOf(() => asked(rounds).list('reached', { unit: [unitA] }))).toBe('statistics.dimension');
    expect(refusalOf(() => asked(rounds).rank('rounds'))).toBe('statistics.dimension');
  });

  it('tells of people only where the metric is about them', () => {
    expect(refusalOf(() => asked(rounds).report({ by: 'person', metric: ['households'] }))).toBe(
      'statistics.dimension',
    );
    expect(
      asked(rounds)
        .report({ by: 'person' })
        .figures.map(({ code }) => code),
    ).toEqual(['reached']);
  });

  it('leaves out the counters that do not know a dimension when no metric is named', () => {
    const other = counterOf([subject(9, [{ kind: 'INTERVIEW_HELD', on: '2025-05-01', unit: null }])], {
      of: 'other',
      kinds: ['INTERVIEW_HELD'],
      dimensions: ['month'],
      metrics: [count(['other', '其他', 'Other', 'sessions'], ['INTERVIEW_HELD'], '另一种事的场次。')],
    });
    expect(valueOf(asked(rounds, [other]).report(), 'other')).toBe(1);
    const report = asked(rounds, [other]).report({ by: 'station' });
    expect(report.figures.map(({ code }) => code)).toEqual(metrics.slice(0, 5).map(({ code }) => code));
    expect(valueOf(report, 'reached')).toBe(39);
  });

  it('shows a balance brought forward as its own line, and counts it only where all of it lies in the period', () => {
    const counter = counterOf([subject(1, [reached('2025-03-01', 5, [first])]), subject(2, [balance(19)])]);
    const report = asked(counter).report({ metric: ['reached'] });
    expect(report.figures[0]).toMatchObject({ value: 24, broughtForward: 19 });
    expect(lines(counter, 'month', 'reached')).toEqual([
      ['2025-03', null, 5],
      ['broughtForward', null, 19],
    ]);
    const list = asked(counter).list('reached');
    expect([list.total, list.lines]).toEqual([24, 2]);
    expect(list.rows[0]).toMatchObject({ times: 19, broughtForward: { from: '2025-02-01', to: '2025-06-30' } });
    const later = asked(counter).report({ from: '2025-03-01', metric: ['reached'] });
    expect(later.figures[0]).toEqual({ code: 'reached', numerator: 5, denominator: null, value: 5 });
  });

  it('says in words what it counts, in units of its own', () => {
    const [figures, breakdown] = asked(rounds).sheets({ by: 'outlet', metric: ['rounds', 'articles'] });
    expect(figures!.rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['轮次', '轮', 1],
      ['报道', '篇', 1],
    ]);
    expect(breakdown!.name).toBe('按媒体');
    expect(breakdown!.rows).toMatchObject([
      ['日报', 1, 1],
      ['（无）', 0, 0],
      ['合计', 1, 1],
    ]);
    expect(asked(rounds).metrics()).toMatchObject([
      { code: 'reached', personal: true, note: '共同参加的，每人各计一次' },
      { code: 'households', distinct: true },
      { code: 'articles' },
      { code: 'rounds' },
      { code: 'told' },
    ]);
  });

  it('is offered to whoever asks, in the order of the engine', () => {
    offer(countingOf([rounds]));
    expect(metricCodes).toEqual(['reached', 'households', 'articles', 'rounds', 'told']);
    expect(unitsOfCount).toEqual(['personTimes', 'articles', 'households', 'rounds']);
    expect(knownDimensions).toEqual(dimensions.filter((one) => one !== 'topic' && one !== 'unit'));
    expect(subjectKinds).toEqual(['round']);
  });
});

describe('counting any made-up log', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((n) => `2025-${String(1 + (n % 12)).padStart(2, '0')}-${String(n).padStart(2, '0')}`);
  const mark = fc.record({
    kind: fc.constantFrom('MADE_UP_REACHED' as const, 'MADE_UP_CALLED_ON' as const),
    on: day,
    times: fc.integer({ min: 0, max: 200 }),
    key: fc.constantFrom('A', 'B', 'C', 'D'),
    by: fc.subarray([first, second]),
    brought: fc.boolean(),
  });
  const things = fc.array(fc.array(mark, { maxLength: 8 }), { maxLength: 6 });

  it('has figures that are the sum of their list, and distinct ones that are the number of keys', () => {
    fc.assert(
      fc.property(things, (logs) => {
        const subjects = logs.map((marks, n) =>
          subject(
            n + 1,
            marks.map(({ kind, on, times, key, by, brought }): Mark => {
              if (kind === 'MADE_UP_CALLED_ON') return calledOn(on, key);
              return brought ? { ...balance(times), on } : reached(on, times, by);
            }),
          ),
        );
        const counter = counterOf(subjects);
        const { figures } = asked(counter).report({ metric: ['reached', 'households'] });
        const heads = asked(counter).list('reached');
        const homes = asked(counter).list('households');
        expect(figures[0]!.value).toBe(heads.rows.reduce((all, { times }) => all + (times ?? 1), 0));
        expect(heads.total).toBe(figures[0]!.value);
        expect(heads.lines ?? heads.total).toBe(heads.rows.length);
        expect(figures[1]!.value).toBe(new Set(homes.rows.map(({ key }) => key)).size);
        expect(homes.total).toBe(figures[1]!.value);
        for (const by of ['month', 'grid', 'station'])
          expect(lines(counter, by, 'reached').reduce((all, [, , value]) => all + (value as number), 0)).toBe(
            figures[0]!.value,
          );
      }),
      { numRuns: 200 },
    );
  });
});
