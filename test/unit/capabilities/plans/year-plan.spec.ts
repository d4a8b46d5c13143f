import { yearPlanDecider } from '../../../../src/capabilities/plans/year-plan.decider';
import type { YearPlanEvent } from '../../../../src/capabilities/plans/year-plan.events';
import { yearPlanList, yearPlanPage } from '../../../../src/capabilities/plans/year-plans.view';
import { derive } from '../../../../src/platform/messaging/names';
import { everyYearPlanFact, planLine } from '../../../support/committee-facts';
import { specFor } from '../../../support/decider-spec';
import { closedUnit, endedTopic, inquiryContext, topic } from '../../../support/inquiry-context';
import { readerAt, unitA, unitB } from '../../../support/inquiry-facts';
import { everySessionFact, sessionPlan } from '../../../support/instrument-facts';
import { givenLog, idOf, type Told } from '../../../support/view-spec';

const given = specFor(yearPlanDecider, inquiryContext());
const { id: _, ...input } = planLine;
const drawnUp: YearPlanEvent = { type: 'YearPlanDrawnUp', data: everyYearPlanFact.YearPlanDrawnUp };
const added: YearPlanEvent = { type: 'PlanLineAdded', data: { line: planLine } };
const fulfilled: YearPlanEvent = { type: 'PlanLineFulfilled', data: everyYearPlanFact.PlanLineFulfilled };

describe('A year plan', () => {
  it('is one for each year', () => {
    const draw = { type: 'DrawUpYearPlan', data: { year: 2025, title: ' 计划 ' } } as const;
    given()
      .when(draw)
      .then({ type: 'YearPlanDrawnUp', data: { year: 2025, title: '计划' } });
    given(drawnUp).when(draw).rejects('yearPlan.exists');
  });

  it('has a valid topic, units, month and number in each line', () => {
    const add = (changes: object = {}) => given(drawnUp).when({ type: 'AddPlanLine', data: { ...input, ...changes } });
    const id = derive('planLine', '2025', '0', idOf(901), '2025-04-01T02:00:00.000Z');
    add({ units: [unitA, unitA] }).then({ type: 'PlanLineAdded', data: { line: { ...planLine, id, topic } } });
    add({ topic: endedTopic }).rejects('topic.not-in-force');
    add({ units: [closedUnit] }).rejects('unit.closed');
    add({ month: 13 }).rejects('yearPlan.month');
    add({ times: 0 }).rejects('yearPlan.times');
    given().when({ type: 'AddPlanLine', data: input }).rejects('yearPlan.not-found');
  });

  it('asks for a reason to adjust or cancel, and records nothing where nothing changes', () => {
    const change = (line: typeof planLine) =>
      given(drawnUp, added).when({ type: 'ChangePlanLine', data: { line, reason: '同步' } });
    const after = { ...planLine, month: 6 };
    change(after).then({ type: 'PlanLineChanged', data: { before: planLine, after, reason: '同步' } });
    change(planLine).nothing();
    change({ ...planLine, id: idOf(98) }).rejects('yearPlan.no-line');
    given(drawnUp, added)
      .when({ type: 'DropPlanLine', data: { line: planLine.id, reason: ' ' } })
      .rejects('yearPlan.reason-missing');
  });

  it('cannot be adopted when empty, and is adopted once', () => {
    const adopt = { type: 'AdoptYearPlan', data: {} } as const;
    given(drawnUp).when(adopt).rejects('yearPlan.empty');
    given(drawnUp, added).when(adopt).then({ type: 'YearPlanAdopted', data: {} });
    given(drawnUp, added, { type: 'YearPlanAdopted', data: {} }).when(adopt).nothing();
  });

  it('counts what was held in one line only, of the same instrument', () => {
    const fulfil = (changes: object = {}) =>
      ({ type: 'FulfilPlanLine', data: { ...everyYearPlanFact.PlanLineFulfilled, ...changes } }) as const;
    const other: YearPlanEvent = { type: 'PlanLineAdded', data: { line: { ...planLine, id: idOf(95) } } };
    given(drawnUp, added).when(fulfil()).then(fulfilled);
    given(drawnUp, added, fulfilled).when(fulfil()).nothing();
    given(drawnUp, added, other, fulfilled)
      .when(fulfil({ line: idOf(95) }))
      .rejects('yearPlan.fulfils-other');
    given(drawnUp, added)
      .when(fulfil({ instrument: 'ON_SITE' }))
      .rejects('yearPlan.other-instrument');
    const withdraw = { type: 'WithdrawFulfilment', data: everyYearPlanFact.FulfilmentWithdrawn } as const;
    given(drawnUp, added).when(withdraw).rejects('yearPlan.not-fulfilled');
    given(drawnUp, added, fulfilled)
      .when(withdraw)
      .then({ type: 'FulfilmentWithdrawn', data: everyYearPlanFact.FulfilmentWithdrawn });
  });
});

describe('Plan and fulfilment', () => {
  const on = (month: number, day: number): string => new Date(Date.UTC(2025, month - 1, day, 4)).toISOString();
  const plan = (type: YearPlanEvent['type'], at: string, changes: object = {}): Told => ({
    stream: `yearPlan-${idOf(90)}`,
    type,
    data: { ...everyYearPlanFact[type], ...changes },
    recordedAt: at,
  });
  const session = (n: number, type: 'SessionConvened' | 'SessionOpened', at: string, changes: object): Told => ({
    stream: `inquirySession-${idOf(n)}`,
    type,
    data: { ...everySessionFact[type], ...changes },
    recordedAt: at,
  });
  const held = (n: number, at: string, changes: object = {}): readonly Told[] => [
    session(n, 'SessionConvened', on(1, 5), { ...sessionPlan, ...changes }),
    session(n, 'SessionOpened', at, { openedAt: at }),
  ];
  const log = [
    plan('YearPlanDrawnUp', on(1, 2)),
    plan('PlanLineAdded', on(1, 2), { line: { ...planLine, times: 2 } }),
    plan('PlanLineAdded', on(1, 2), { line: { ...planLine, id: idOf(95), month: 3, units: [unitB] } }),
    plan('YearPlanAdopted', on(1, 3)),
    ...held(51, on(4, 10)),
    ...held(52, on(4, 20)),
    ...held(53, on(4, 21), { topic: idOf(702) }),
    plan('PlanLineFulfilled', on(4, 11)),
  ];

  it('tell what is counted from what could be of the same month and topic, and show what is past its month', () => {
    givenLog(log).then(yearPlanPage, { id: idOf(90) }, readerAt(on(4, 25)), (page) => {
      expect(
        page.lines.map(({ standing, done, suggested }) => [
          ...[standing, done.map(({ id }) => id), suggested.map(({ id }) => id)],
        ]),
      ).toEqual([
        ['PARTLY', [idOf(51)], [idOf(52)]],
        ['MISSED', [], []],
      ]);
      expect([page.planned, page.held, page.unplanned.map(({ id }) => id)]).toEqual([3, 1, [idOf(52), idOf(53)]]);
    });
  });

  it('show at an earlier moment what was fulfilled then', () => {
    givenLog(log).then(yearPlanPage, { id: idOf(90), asOf: '2025-04-10' }, readerAt(on(4, 25)), (page) =>
      expect(page.lines.map(({ standing }) => standing)).toEqual(['OPEN', 'MISSED']),
    );
  });

  it('show a unit its own lines of adopted plans only', () => {
    const unit = readerAt(on(4, 25), { jurisdictions: [], units: [unitB] });
    givenLog(log).then(yearPlanPage, { id: idOf(90) }, unit, (page) =>
      expect([page.lines.map(({ id }) => id), page.unplanned]).toEqual([[idOf(95)], []]),
    );
    givenLog(log).then(yearPlanList, {}, unit, ({ rows }) => expect(rows.length).toBe(1));
    givenLog(log.slice(0, 3)).then(yearPlanList, {}, unit, ({ rows }) => expect(rows).toEqual([]));
  });
});
