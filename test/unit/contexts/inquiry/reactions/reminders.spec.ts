import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { dayDecider } from '../../../../../src/capabilities/days/day.decider';
import { diaryDecider } from '../../../../../src/capabilities/days/diary.decider';
import { diaryOf } from '../../../../../src/capabilities/days/diary.events';
import { endTermsWhenDayStarted } from '../../../../../src/contexts/inquiry/cases/end-terms-when-day-started.reaction';
import { enterInDiaryWhenTermBegins } from '../../../../../src/contexts/inquiry/cases/enter-in-diary-when-term-begins.reaction';
import { planRemindersWhenTermMoves } from '../../../../../src/contexts/inquiry/cases/plan-reminders-when-term-moves.reaction';
import type { RecordedEvent } from '../../../../../src/kernel/message';
import type { Reaction } from '../../../../../src/kernel/reaction';
import { derive } from '../../../../../src/platform/messaging/names';
import { caseFact, everyCaseFact } from '../../../../support/inquiry-facts';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf, testJurisdiction, type Told } from '../../../../support/view-spec';

const id = idOf(1);
const told = (fact: Told): RecordedEvent => logOf([fact])[0]!;
/** Written down late in the evening, Beijing time the next day; it happened before. */
const when = { recordedAt: '2025-04-01T16:30:00.000Z', occurredAt: '2025-03-20T02:00:00.000Z' };
const caseTold = <T extends CaseEvent['type']>(type: T): RecordedEvent =>
  told(caseFact(1, type, everyCaseFact[type] as never, when));
const errands = (reaction: Reaction, event: RecordedEvent, answers: readonly unknown[] = []) =>
  errandsOf(reaction, event, answers);
const send = (decider: object, to: string, type: string, data: object, more: object = {}) => ({
  kind: 'send',
  decider,
  id: to,
  command: { type, data },
  ...more,
});

describe('reminders', () => {
  const first = { kind: 'DUE_SOON', on: '2025-04-02', dueOn: '2025-04-09' } as const;
  const second = { kind: 'OVERDUE', on: '2025-04-10', dueOn: '2025-04-09' } as const;
  const diary = (date: string) => diaryOf(derive, testJurisdiction, date);
  const entry = (reminder: object) => ({ case: id, about: 'REMINDER', round: 1, reminder });
  const reminded = (reminder: object, at: string) =>
    send(caseDecider, id, 'Remind', { ...reminder, round: 1 }, { occurredAt: at });

  it.each<CaseEvent['type']>([
    'CaseAssigned',
    'ProgressReported',
    'ExtensionGranted',
    'ClockResumed',
    'CalendarChangeConfirmed',
    'CaseReplied',
    'ReworkOrdered',
    'CaseDeferred',
    'DeferralEnded',
    'CaseClosedOff',
    'CaseReopened',
  ])('are planned after %s, from the day on which it was written down', (type) => {
    expect(errands(planRemindersWhenTermMoves, caseTold(type))).toStrictEqual([
      send(caseDecider, id, 'PlanReminders', { since: '2025-04-02' }),
    ]);
  });

  it.each<CaseEvent['type']>(['CaseRegistered', 'AssignmentAccepted', 'ReplyRated', 'ReminderIssued'])(
    'are not planned anew after %s',
    (type) => expect(errands(planRemindersWhenTermMoves, caseTold(type))).toStrictEqual([]),
  );

  it('are entered in the diaries of their days; one whose day has begun comes at once', () => {
    const data = { round: 1, reminders: [first, second] };
    const planned = told(caseFact(1, 'RemindersPlanned', data, when));
    const enter = (reminder: { readonly on: string }) =>
      send(diaryDecider, diary(reminder.on), 'MakeDiaryEntry', { ...entry(reminder), date: reminder.on });
    const day = { kind: 'stateOf', decider: dayDecider, id: testJurisdiction };
    const made = { events: [{ type: 'DiaryEntryMade', data: {} }] };
    const answers = [made, { date: '2025-04-02' }, made, made, { date: '2025-04-02' }];
    expect(errands(enterInDiaryWhenTermBegins, planned, answers)).toStrictEqual([
      ...[enter(first), day, reminded(first, '2025-04-01T16:00:00.000Z')],
      ...[enter(second), day],
    ]);
  });

  it('come when their day begins', () => {
    const started = told({
      stream: `day-${testJurisdiction}`,
      type: 'DayStarted',
      data: { date: '2025-04-10' },
      recordedAt: '2025-04-10T01:00:00.000Z',
    });
    expect(errands(endTermsWhenDayStarted, started, [{ entries: [entry(second)] }])).toStrictEqual([
      { kind: 'stateOf', decider: diaryDecider, id: diary('2025-04-10') },
      reminded(second, '2025-04-09T16:00:00.000Z'),
    ]);
  });
});
