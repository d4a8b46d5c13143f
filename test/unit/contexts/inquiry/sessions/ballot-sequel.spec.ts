import { planRemindersWhenBallotCounted } from '../../../../../src/contexts/inquiry/sessions/plan-reminders-when-ballot-counted.reaction';
import { remindOfBallotWhenDayStarted } from '../../../../../src/contexts/inquiry/sessions/remind-of-ballot-when-day-started.reaction';
import {
  sessionSummary,
  type SessionSummary,
} from '../../../../../src/contexts/inquiry/sessions/session-summary.state';
import { tasksOfSession } from '../../../../../src/contexts/inquiry/sessions/session-tasks.rules';
import type { SessionEvent } from '../../../../../src/contexts/inquiry/sessions/session.events';
import type { Known } from '../../../../../src/kernel/view';
import { derive } from '../../../../../src/platform/messaging/names';
import { as, policyWith } from '../../../../support/inquiry-context';
import { months } from '../../../../../src/kernel/time/term';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf, testJurisdiction } from '../../../../support/view-spec';
import {
  answered,
  asked,
  byUnitA,
  byUnitB,
  closed,
  command,
  convened,
  fact,
  given,
  minuted,
  noticed,
  opened,
  put,
  q1,
} from './kit';

const about = { question: null, unit: unitA };
const count = { eligible: 2, handedIn: 2, satisfied: 0, basicallySatisfied: 1, dissatisfied: 1, void: 0 };
const sequel = { reportBy: '2025-07-01', ballotAgain: true, remindOn: ['2025-06-24'] };
const rule = { base: 3, threshold: 0.5, needed: 2, policyVersion: 1 };
const [first, second] = [idOf(81), idOf(82)];
const failed = fact('BallotCounted', { ballot: first, ...about, ...count, ...rule, outcome: 'DISSATISFIED', sequel });
const passed = fact('BallotCounted', {
  ballot: second,
  ...about,
  ...count,
  ...rule,
  satisfied: 2,
  basicallySatisfied: 0,
  dissatisfied: 0,
  outcome: 'SATISFIED',
  again: '答复已补充',
});
const held = [convened, noticed, asked(q1), opened];
const reason = '票数录错';
const undo = (ballot = first) => command('UndoBallotCount', { ballot, reason });
const undone = (after: 'SATISFIED' | null = null) =>
  fact('BallotCountUndone', { ballot: first, ...about, reason, before: 'DISSATISFIED', after });
const report = (unit = unitA) => fact('BallotReportGiven', { ballot: first, unit, text: '已增派两个班组' });

describe('A count on paper that was entered wrongly', () => {
  it('is undone with a reason, also after the minutes; what holds then is said', () => {
    given(...held, failed)
      .when(undo())
      .then(undone());
    given(...held, failed, passed, closed, minuted)
      .when(undo())
      .then(undone('SATISFIED'));
    given(...held, failed)
      .when(command('UndoBallotCount', { ballot: first, reason: ' ' }))
      .rejects('session.reason-missing');
    given(...held)
      .when(undo())
      .rejects('ballot.not-found');
    given(...held, failed, undone())
      .when(undo())
      .rejects('ballot.not-found');
  });
  it('is not one of a ballot box, nor undone by anybody of a unit that was asked', () => {
    const box = fact('BallotOpened', { ballot: first, ...about, voters: [] });
    given(...held, box, fact('BallotClosed', { ballot: first }), failed)
      .when(undo())
      .rejects('ballot.not-entered');
    const clerkOfUnit = {
      actor: as('clerk', idOf(905)),
      belongedTo: (unit: string) => (unit === unitA ? [idOf(905)] : []),
    };
    given(...held, failed)
      .when(undo(), clerkOfUnit)
      .rejects('session.of-called-unit');
    const { eligible: _, ...typed } = count;
    given(...held)
      .when(command('CountBallot', { ...about, ...typed }), clerkOfUnit)
      .rejects('session.of-called-unit');
  });
  it('is counted anew as what it was, also after the minutes, and under a name of its own', () => {
    const { eligible: _, ...typed } = count;
    const at = '2025-04-01T02:00:00.000Z';
    const votes = { satisfied: 2, basicallySatisfied: 0, dissatisfied: 0 };
    const anew = {
      ballot: derive('ballot', at, 'null', unitA, '1'),
      ...about,
      ...count,
      ...votes,
      ...rule,
      outcome: 'SATISFIED' as const,
    };
    for (const later of [[], [closed, minuted]])
      given(...held, failed, undone(), ...later)
        .when(command('CountBallot', { ...about, ...typed, ...votes }))
        .then(fact('BallotCounted', anew));
    // The other subjects are counted no more once the minutes are out.
    given(...held, failed, undone(), closed, minuted)
      .when(command('CountBallot', { question: null, unit: unitB, ...typed }))
      .rejects('session.wrong-phase');
    given(...held, closed, minuted)
      .when(command('CountBallot', { ...about, ...typed }))
      .rejects('session.wrong-phase');
  });
});

describe('A ballot that did not pass', () => {
  it('asks for what its rules say: no second ballot where they say none', () => {
    const policy = policyWith({ ballotFailure: { reportWithin: months(1), ballotAgain: false } });
    const { eligible: _, ...typed } = count;
    given(...held)
      .when(command('CountBallot', { ...about, ...typed }), { policy })
      .thenAlike({
        type: 'BallotCounted',
        data: { outcome: 'DISSATISFIED', sequel: { reportBy: '2025-05-01', ballotAgain: false } },
      });
  });
  it('is reported on by its unit alone, once it did not pass', () => {
    const told = command('ReportAfterBallot', { ballot: first, text: '已增派两个班组' });
    given(...held, failed, closed, minuted)
      .when(told, byUnitA)
      .then(report());
    given(...held, failed)
      .when(told, byUnitB)
      .rejects('ballot.not-its-unit');
    given(...held, passed)
      .when(command('ReportAfterBallot', { ballot: second, text: '说明' }), byUnitA)
      .rejects('ballot.no-report-due');
    given(...held)
      .when(told, byUnitA)
      .rejects('ballot.not-found');
    given(...held, failed)
      .when(command('ReportAfterBallot', { ballot: first, unit: unitA, text: '说明' }), { channel: 'paper' })
      .rejects('session.scan-missing');
  });
  it('is reminded of until the unit has reported and it was voted on again', () => {
    const remind = command('RemindOfBallot', { ballot: first, on: '2025-06-24' });
    const reminder = (units: readonly string[], ballotAgain: boolean) =>
      fact('BallotReminderIssued', { ballot: first, on: '2025-06-24', dueOn: '2025-07-01', units, ballotAgain });
    given(...held, failed)
      .when(remind)
      .then(reminder([unitA], true));
    given(...held, failed, report())
      .when(remind)
      .then(reminder([], true));
    given(...held, failed, passed)
      .when(remind)
      .then(reminder([unitA], false));
    given(...held, failed, passed, report())
      .when(remind)
      .nothing();
    given(...held, failed, undone())
      .when(remind)
      .nothing();
    given(...held, failed, reminder([unitA], true))
      .when(remind)
      .nothing();
  });
  it('puts its reminders into the diary of each day, and a day sends them', () => {
    const stream = `inquirySession-${idOf(5)}`;
    const recordedAt = '2025-04-01T02:00:00.000Z';
    const event = logOf([{ stream, type: failed.type, data: failed.data, recordedAt }])[0]!;
    const entry = { session: idOf(5), ballot: first, on: '2025-06-24' };
    expect(errandsOf(planRemindersWhenBallotCounted, event, [undefined, { date: '2025-04-01' }])).toMatchObject([
      { id: derive('diary', testJurisdiction, '2025-06-24'), command: { type: 'MakeDiaryEntry', data: entry } },
      { kind: 'stateOf' },
    ]);
    const day = logOf([
      { stream: `day-${testJurisdiction}`, type: 'DayStarted', data: { date: '2025-06-24' }, recordedAt },
    ]);
    expect(errandsOf(remindOfBallotWhenDayStarted, day[0]!, [{ entries: [{ case: idOf(1) }, entry] }])).toMatchObject([
      { kind: 'stateOf' },
      { id: idOf(5), command: { type: 'RemindOfBallot', data: { ballot: first, on: '2025-06-24' } } },
    ]);
  });
  it('is a task of the unit and of the office until each has done its part', () => {
    const tasksAfter = (...events: readonly SessionEvent[]) => {
      const log = logOf(
        events.map(({ type, data }) => ({
          stream: `inquirySession-${idOf(5)}`,
          type,
          data,
          recordedAt: '2025-04-01T02:00:00.000Z',
        })),
      );
      const summary = log.reduce<SessionSummary | undefined>(
        (before, event) => sessionSummary(before, event as Known<SessionEvent>),
        undefined,
      );
      return tasksOfSession(summary!).map(({ kind, holder, by }) => `${kind} ${holder.split(':')[0]} ${by}`);
    };
    const answeredAll = [...held, put(q1), answered(q1)];
    const [unitTask, officeTask] = ['REPORT_AFTER_BALLOT unit 2025-07-01', 'BALLOT_AGAIN office 2025-07-01'];
    expect(tasksAfter(...answeredAll, failed)).toEqual([unitTask, officeTask]);
    expect(tasksAfter(...answeredAll, failed, report())).toEqual([officeTask]);
    expect(tasksAfter(...answeredAll, failed, passed)).toEqual([unitTask]);
    expect(tasksAfter(...answeredAll, failed, undone())).toEqual([]);
    const undoneSecond = fact('BallotCountUndone', {
      ballot: second,
      ...about,
      reason,
      before: 'SATISFIED',
      after: 'DISSATISFIED',
    });
    expect(tasksAfter(...answeredAll, failed, report(), passed, undoneSecond)).toEqual([officeTask]);
  });
});
