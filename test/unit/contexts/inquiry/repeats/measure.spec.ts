import type { Capacity } from '../../../../../src/kernel/context';
import { checkMeasureWhenLookedBack } from '../../../../../src/contexts/inquiry/repeats/check-measure-when-looked-back.reaction';
import { type RepeatCommand, repeatDecider } from '../../../../../src/contexts/inquiry/repeats/repeat.decider';
import type { RepeatEvent } from '../../../../../src/contexts/inquiry/repeats/repeat.events';
import { repeatSummary, type RepeatSummary } from '../../../../../src/contexts/inquiry/repeats/repeat-summary.state';
import { tasksOfRepeat } from '../../../../../src/contexts/inquiry/repeats/repeat-tasks.rules';
import type { Known } from '../../../../../src/kernel/view';
import { actorWith, specFor } from '../../../../support/decider-spec';
import { closedUnit, inquiryContext } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf, testJurisdiction } from '../../../../support/view-spec';

/** The tests' day is the first of April. */
const given = specFor(repeatDecider, inquiryContext());
const identified: RepeatEvent = {
  type: 'RepeatIssueIdentified',
  data: {
    title: '东门路灯反复不亮',
    firstCase: idOf(1),
    links: [{ case: idOf(2), relation: 'RECURRENCE', likeness: null }],
  },
};
const cause: RepeatEvent = { type: 'RepeatCauseFound', data: { cause: '线路老化' } };
const lasting = { measure: '更换整段线路', unit: unitA, dueOn: '2025-05-30' };
const set: RepeatEvent = { type: 'LastingMeasureSet', data: lasting };
const dissolved: RepeatEvent = { type: 'RepeatIssueDissolved', data: { reason: '有误' } };
const checked = (againOn: string | null): RepeatEvent => ({
  type: 'LastingMeasureChecked',
  data: { result: againOn === null ? 'WORKS' : 'NOT_IN_PLACE', found: '看过', againOn },
});

const none = { concerned: [] } as const;
const findCause = { type: 'FindCause', data: { cause: ' 线路老化 ', ...none } } as const;
const setMeasure = (changes: Partial<typeof lasting> = {}) =>
  ({ type: 'SetMeasure', data: { ...lasting, ...none, ...changes } }) as const;
const check = (result: 'WORKS' | 'WORKS_NOT' | 'NOT_IN_PLACE', againOn: string | null = null) =>
  ({ type: 'CheckMeasure', data: { result, found: '看过', againOn, ...none } }) as const;
const withdraw = { type: 'WithdrawMeasure', data: { reason: '改由物业负责', ...none } } as const;
const call = { type: 'CallForCheck', data: { case: idOf(2) } } as const;

describe('The cause of a repeat issue', () => {
  it('is said once; the same words make no fact', () => {
    given(identified).when(findCause).then(cause);
    given(identified, cause).when(findCause).nothing();
    given(identified)
      .when({ ...findCause, data: { cause: ' ', ...none } })
      .rejects('repeat.cause-missing');
  });

  it('is said of open issues alone', () => {
    given().when(findCause).rejects('repeat.not-found');
    for (const command of [findCause, setMeasure(), check('WORKS'), withdraw])
      given(identified, cause, set, dissolved).when(command).rejects('repeat.ended');
  });
});

describe('A lasting measure', () => {
  it('answers a cause, is the work of an open unit, and is due on a day to come', () => {
    given(identified, cause).when(setMeasure()).then(set);
    given(identified, cause, set).when(setMeasure()).nothing();
    given(identified).when(setMeasure()).rejects('repeat.cause-first');
    given(identified, cause)
      .when(setMeasure({ unit: closedUnit }))
      .rejects('unit.closed');
    given(identified, cause)
      .when(setMeasure({ dueOn: '2025-03-31' }))
      .rejects('repeat.measure-due');
    given(identified, cause)
      .when(setMeasure({ measure: ' ' }))
      .rejects('repeat.measure-missing');
  });

  it('is checked at any time, and again on a later day where it does not work', () => {
    given(identified, cause, set).when(check('WORKS')).then(checked(null));
    given(identified, cause, set).when(check('NOT_IN_PLACE', '2025-06-30')).then(checked('2025-06-30'));
    for (const result of ['WORKS_NOT', 'NOT_IN_PLACE'] as const)
      given(identified, cause, set).when(check(result)).rejects('repeat.check-again');
    given(identified, cause, set).when(check('WORKS', '2025-04-01')).rejects('repeat.check-again-past');
    given(identified, cause).when(check('WORKS')).rejects('repeat.no-measure');
  });

  it('can be withdrawn with a reason', () => {
    const data = { reason: '改由物业负责' };
    given(identified, cause, set).when(withdraw).then({ type: 'LastingMeasureWithdrawn', data });
    given(identified, cause).when(withdraw).rejects('repeat.no-measure');
  });

  it('is set and judged by nobody of its unit or of the units of the cases', () => {
    const clerk: Capacity = { grant: idOf(903), role: 'clerk', jurisdiction: testJurisdiction };
    const also = (unit: string) =>
      inquiryContext({
        actor: actorWith(idOf(901), clerk, {
          grant: idOf(904),
          role: 'official',
          jurisdiction: testJurisdiction,
          unit,
        }),
      });
    const ofA = specFor(repeatDecider, also(unitA));
    const ofB = specFor(repeatDecider, also(unitB));
    ofA(identified, cause).when(setMeasure()).rejects('repeat.four-eyes-unit');
    ofB(identified, cause).when(setMeasure()).then(set);
    // Nor given to others by them.
    ofA(identified, cause, set)
      .when(setMeasure({ unit: unitB }))
      .rejects('repeat.four-eyes-unit');
    for (const command of [findCause, check('WORKS'), withdraw])
      ofA(identified, set).when(command).rejects('repeat.four-eyes-unit');
    for (const command of [findCause, setMeasure(), check('WORKS'), withdraw]) {
      const concerned = { ...command, data: { ...command.data, concerned: [unitB] } } as RepeatCommand;
      ofB(identified, cause, set).when(concerned).rejects('repeat.four-eyes-unit');
    }
  });

  it('is to be checked when a case is looked back at, unless it waits to be checked already', () => {
    const called: RepeatEvent = { type: 'MeasureCheckCalled', data: { case: idOf(2) } };
    given(identified, cause, set).when(call).then(called);
    given(identified, cause, set, checked(null)).when(call).then(called);
    given(identified, cause, { type: 'LastingMeasureSet', data: { ...lasting, dueOn: '2025-03-31' } })
      .when(call)
      .nothing();
    given(identified, cause).when(call).nothing();
    given(identified, cause, set, dissolved).when(call).nothing();
  });

  it('is called for by each look-back on a case of the matter, whatever it finds', () => {
    const looked = (type: string, repeats?: readonly string[]) =>
      logOf([
        {
          stream: `case-${idOf(2)}`,
          type,
          data: { unit: unitA, found: '看过', ...(repeats === undefined ? {} : { repeats }) },
          recordedAt: '2025-04-01T02:00:00.000Z',
        },
      ])[0]!;
    for (const type of ['LookBackConfirmed', 'CaseReopened'])
      expect(errandsOf(checkMeasureWhenLookedBack, looked(type, [idOf(71)]))).toMatchObject([
        { id: idOf(71), command: call },
      ]);
    expect(errandsOf(checkMeasureWhenLookedBack, looked('LookBackConfirmed'))).toEqual([]);
    expect(errandsOf(checkMeasureWhenLookedBack, looked('CaseClosedOff', [idOf(71)]))).toEqual([]);
  });

  it('waits for the office from its day on, until it was checked or the issue has ended', () => {
    const tasksAfter = (...events: readonly RepeatEvent[]) => {
      const log = logOf(
        events.map((event, index) => ({
          ...event,
          stream: `repeatIssue-${idOf(71)}`,
          recordedAt: `2025-04-0${index + 1}T02:00:00.000Z`,
        })),
      );
      const summary = log.reduce<RepeatSummary | undefined>(
        (before, event) => repeatSummary(before, event as Known<RepeatEvent>),
        undefined,
      );
      return tasksOfRepeat(summary!).map(({ kind, holder, by }) => [kind, holder, by]);
    };
    const office = `office:${testJurisdiction}`;
    const called: RepeatEvent = { type: 'MeasureCheckCalled', data: { case: idOf(2) } };
    expect(tasksAfter(identified, cause)).toEqual([]);
    expect(tasksAfter(identified, cause, set)).toEqual([['CHECK_MEASURE', office, '2025-05-30']]);
    expect(tasksAfter(identified, cause, set, checked('2025-06-30'))).toEqual([
      ['CHECK_MEASURE', office, '2025-06-30'],
    ]);
    expect(tasksAfter(identified, cause, set, checked(null))).toEqual([]);
    expect(tasksAfter(identified, cause, set, checked(null), called)).toEqual([
      ['CHECK_MEASURE', office, '2025-04-05'],
    ]);
    expect(tasksAfter(identified, cause, set, dissolved)).toEqual([]);
  });
});
