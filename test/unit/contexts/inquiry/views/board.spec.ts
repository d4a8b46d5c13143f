import type { Rejection } from '../../../../../src/kernel/rejection';
import { type BoardFacetsParams, boardFacets } from '../../../../../src/contexts/inquiry/cases/board/board-facets.view';
import { boardPage, type BoardPageParams } from '../../../../../src/contexts/inquiry/cases/board/board-page.view';
import {
  assignment,
  caseFact,
  community,
  everyCaseFact,
  grid,
  readerAt,
  registration,
  unitA,
  unitB,
} from '../../../../support/inquiry-facts';
import { givenLog, idOf, type Told } from '../../../../support/view-spec';

const at = (day: string, time = '09:00') => ({ recordedAt: `${day}T${time}:00.000Z` });
const march = readerAt('2025-03-12T04:00:00.000Z');
const number = (serial: number) => ({ number: `约谈〔2025〕00${serial}号`, year: 2025, serial });

const log: readonly Told[] = [
  caseFact(1, 'CaseRegistered', registration(), at('2025-03-03')),
  caseFact(1, 'CaseNumbered', number(1), at('2025-03-03', '09:01')),
  caseFact(
    2,
    'CaseRegistered',
    registration({ title: '电梯停运', description: '电梯停运三天', place: { grid } }),
    at('2025-03-03'),
  ),
  caseFact(2, 'CaseNumbered', number(2), at('2025-03-03', '09:02')),
  caseFact(3, 'CaseRegistered', registration({ title: '旧工单', history: true, origin: 'HOTLINE' }), at('2025-03-03')),
  caseFact(1, 'CaseAssigned', assignment('2025-03-11'), at('2025-03-04')),
  caseFact(2, 'CaseAssigned', assignment('2025-04-30', { unit: unitB, coUnits: [unitA] }), at('2025-03-05')),
];

const page = (params: BoardPageParams, reader = march) => ({
  shows: (
    expected: readonly unknown[],
    of: (row: { title: string; colour: string; state: string }) => unknown = (r) => r.title,
    more: readonly Told[] = [],
  ) =>
    givenLog([...log, ...more]).then(boardPage, params, reader, ({ rows }) => expect(rows.map(of)).toEqual(expected)),
});
const facets = (_: BoardFacetsParams) => givenLog(log);
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    return (error as Rejection).code;
  }
};

describe('board.page', () => {
  it('shows open cases by due day, each in its colour, and hides imported history', () =>
    page({}).shows(['路灯不亮 red', '电梯停运 green'], (row) => `${row.title} ${row.colour}`));

  it('colours by the moment asked for', () => {
    page({ asOf: '2025-03-11' }).shows(['路灯不亮 yellow', '电梯停运 green'], (row) => `${row.title} ${row.colour}`);
    page({ asOf: '2025-03-03' }).shows(['路灯不亮 none', '电梯停运 none'], (row) => `${row.title} ${row.colour}`);
  });

  it('a reply made up late leaves a mark: yellow, not green, in the next round', () =>
    page({}).shows(['路灯不亮 yellow', '电梯停运 green'], (row) => `${row.title} ${row.colour}`, [
      caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, at('2025-03-12', '01:00')),
      caseFact(1, 'ReworkOrdered', everyCaseFact.ReworkOrdered, at('2025-03-12', '02:00')),
    ]));

  it('shows history when asked for, and alone', () => {
    page({ history: 'with' }).shows(['路灯不亮', '电梯停运', '旧工单']);
    page({ history: 'only' }).shows(['旧工单']);
  });

  it('filters by unit (leading or joining), state, place, colour and deadline', () => {
    page({ unit: [unitA] }).shows(['路灯不亮', '电梯停运']);
    page({ unit: [unitB] }).shows(['电梯停运']);
    page({ state: ['ASSIGNED'], unit: [unitB] }).shows(['电梯停运']);
    page({ place: [grid] }).shows(['路灯不亮', '电梯停运']);
    page({ place: [community], colour: ['red'] }).shows(['路灯不亮']);
    page({ deadline: ['later'] }).shows(['电梯停运']);
    page({ dueTo: '2025-03-31' }).shows(['路灯不亮']);
    page({ phase: ['closed'] }).shows([]);
  });

  it('shows an official what the own unit leads or joins, and nothing else', () => {
    const official = readerAt('2025-03-12T04:00:00.000Z', { jurisdictions: [], units: [unitA] });
    page({}, official).shows(['路灯不亮', '电梯停运']);
    page({ asOf: '2025-03-04' }, official).shows(['路灯不亮']);
    page({}, readerAt('2025-03-12T04:00:00.000Z', { jurisdictions: [idOf(999)] })).shows([]);
  });

  it('goes on where the page before ended', () =>
    givenLog(log).then(boardPage, { limit: 1 }, march, ({ rows, next }) => {
      expect(rows.map(({ title }) => title)).toEqual(['路灯不亮']);
      page({ limit: 1, cursor: next! }).shows(['电梯停运']);
    }));

  it('lists the newest first where asked', () => page({ sort: 'newest' }).shows(['电梯停运', '路灯不亮']));

  it('finds two-character words, case numbers and ticket numbers', () => {
    page({ search: '合同' }).shows(['路灯不亮']);
    page({ search: '约谈〔2025〕002号' }).shows(['电梯停运']);
    page({ search: '三天 电梯' }).shows(['电梯停运']);
    page({ search: '下水道' }).shows([]);
    page({ search: 'WH-20250301' }).shows(['路灯仍不亮'], undefined, [
      caseFact(1, 'TicketAmended', everyCaseFact.TicketAmended, at('2025-03-06')),
    ]);
  });

  it('searches for now only, and refuses a cursor that is not one', () => {
    const refused = (params: BoardPageParams): string =>
      codeOf(() => givenLog(log).then(boardPage, params, march, () => undefined));
    expect(refused({ search: '合同', asOf: '2025-03-04' })).toBe('asof.not-here');
    expect(refused({ search: '合同', knownAt: '2025-03-04' })).toBe('asof.not-here');
    expect(refused({ search: '。' })).toBe('search.empty');
    expect(refused({ cursor: 'abc' })).toBe('page.cursor');
  });

  it('what was written down late was true then, but not known then', () => {
    const late: Told[] = [
      caseFact(1, 'CaseClosedOff', everyCaseFact.CaseClosedOff, {
        recordedAt: '2025-03-12T01:00:00.000Z',
        occurredAt: '2025-03-07T01:00:00.000Z',
      }),
    ];
    const stateOf = (row: { title: string; state: string }): unknown => `${row.title} ${row.state}`;
    page({ asOf: '2025-03-08' }).shows(['电梯停运 ASSIGNED', '路灯不亮 CLOSED_OFF'], stateOf, late);
    page({ asOf: '2025-03-08', knownAt: '2025-03-11' }).shows(
      ['路灯不亮 ASSIGNED', '电梯停运 ASSIGNED'],
      stateOf,
      late,
    );
    page({ knownAt: '2025-03-08' }).shows(['路灯不亮 ASSIGNED', '电梯停运 ASSIGNED'], stateOf, late);
  });
});

describe('board.facets', () => {
  it('counts each value, history apart', () =>
    facets({}).then(boardFacets, {}, march, ({ total, history, facets: counts }) => {
      expect([total, history]).toEqual([2, 1]);
      expect(counts.unit).toEqual([
        { value: unitA, count: 2 },
        { value: unitB, count: 1 },
      ]);
      expect(counts.colour).toEqual([
        { value: 'green', count: 1 },
        { value: 'red', count: 1 },
      ]);
      expect(counts.community).toEqual([{ value: community, count: 2 }]);
    }));

  it('counts a facet as if it were not filtered by itself', () =>
    facets({}).then(boardFacets, { unit: [unitB] }, march, ({ total, facets: counts }) => {
      expect(total).toBe(1);
      expect(counts.unit).toEqual([
        { value: unitA, count: 2 },
        { value: unitB, count: 1 },
      ]);
      expect(counts.colour).toEqual([{ value: 'green', count: 1 }]);
    }));

  it('counts the past and what a search has found', () => {
    facets({}).then(boardFacets, { asOf: '2025-03-04' }, march, ({ facets: counts }) =>
      expect(counts.state).toEqual([
        { value: 'ASSIGNED', count: 1 },
        { value: 'REGISTERED', count: 1 },
      ]),
    );
    facets({}).then(boardFacets, { search: '电梯' }, march, ({ total }) => expect(total).toBe(1));
  });
});
