import type { Reminder, ReminderKind } from '../../../../../src/contexts/inquiry/cases/case-shapes.events';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import type { LocalDate } from '../../../../../src/kernel/ids';
import { months, workingDays } from '../../../../../src/kernel/time/term';
import { policyWith } from '../../../../support/inquiry-context';
import { evidence, unitA, unitB } from '../../../../support/inquiry-facts';
import {
  answered,
  assigned,
  assignedTo,
  by,
  bySystem,
  clock,
  closedOff,
  command,
  declined,
  deferred,
  fact,
  given,
  handling,
  officialA,
  on,
  open,
  past,
  ratedAs,
  reworked,
  withdrawn,
} from './kit';

const rules = policyWith({ reminderOffsets: [-5, -1, 1, 5], interimReport: workingDays(10) });
const june = { policy: rules, policyVersion: () => rules };
const plan = (since: LocalDate) => command('PlanReminders', { since });
const at = (kind: ReminderKind, day: LocalDate, dueOn = day): Reminder => ({ kind, on: day, dueOn });
const planned = (...reminders: readonly Reminder[]): CaseEvent => fact('RemindersPlanned', { round: 1, reminders });
const remind = (reminder: Reminder, round = 1) => command('Remind', { ...reminder, round });
const issued = (reminder: Reminder, round = 1): CaseEvent =>
  fact('ReminderIssued', { ...reminder, round, unit: unitA });

/** Of the clock of 31 March to 30 April, with a report after ten working days. */
const accepting = [at('ACCEPTANCE_DUE', '2025-04-07'), at('ACCEPTANCE_OVERDUE', '2025-04-08', '2025-04-07')];
const speaking = [at('FIRST_CONTACT_DUE', '2025-04-07'), at('FIRST_CONTACT_MISSED', '2025-04-08', '2025-04-07')];
const reporting = (day: LocalDate, after: LocalDate) => [
  at('INTERIM_REPORT_DUE', day),
  at('INTERIM_REPORT_MISSED', after, day),
];
const onTheWay = [...speaking, ...reporting('2025-04-14', '2025-04-15'), ...reporting('2025-04-28', '2025-04-29')];
const around = (
  dueOn: LocalDate,
  ...[soon, eve, after, long]: readonly [LocalDate, LocalDate, LocalDate, LocalDate]
) => [
  ...[at('DUE_SOON', soon, dueOn), at('DUE_SOON', eve, dueOn), at('OVERDUE', after, dueOn)],
  at('SUPERVISION_SUGGESTED', long, dueOn),
];
const april = around('2025-04-30', '2025-04-23', '2025-04-29', '2025-05-01', '2025-05-07');

describe('planning reminders', () => {
  const when = { ...bySystem, ...june };

  it('follows an assignment: to take it up, to speak, to report, before and after the due day', () => {
    given(...open, assigned)
      .when(plan('2025-04-01'), when)
      .then(planned(...accepting, ...onTheWay, ...april));
  });

  it('leaves out what was planned before, and days that were over when it was written down', () => {
    given(...open, assigned, planned(...accepting, ...onTheWay, ...april))
      .when(plan('2025-04-01'), when)
      .nothing();
    given(...open, assigned)
      .when(plan('2025-05-01'), when)
      .then(planned(...april.slice(2)));
    given(...open, assigned)
      .when(plan('2025-05-08'), when)
      .nothing();
  });

  it('never reminds on or before the day on which the clock starts', () => {
    const short = { ...clock, term: workingDays(5), dueOn: '2025-04-07' };
    const urgent = fact('CaseAssigned', {
      unit: unitA,
      coUnits: [],
      urgency: 'urgent',
      round: 1,
      designation: 2,
      final: true,
      clock: short,
      declineBy: '2025-04-07',
    });
    given(...open, urgent)
      .when(plan('2025-03-31'), when)
      .then(
        planned(
          ...accepting,
          ...speaking,
          ...around('2025-04-07', '2025-03-31', '2025-04-04', '2025-04-08', '2025-04-14').slice(1),
        ),
      );
  });

  it('moves with the due day, and stops while the clock stands still', () => {
    const extended = fact('ExtensionGranted', {
      unit: unitA,
      round: 1,
      term: months(1),
      before: '2025-04-30',
      dueOn: '2025-05-30',
    });
    const before = [...handling, planned(...onTheWay, ...april)];
    given(...before, extended)
      .when(plan('2025-04-02'), when)
      .then(
        planned(
          ...reporting('2025-05-12', '2025-05-13'),
          ...reporting('2025-05-26', '2025-05-27'),
          ...around('2025-05-30', '2025-05-23', '2025-05-29', '2025-06-02', '2025-06-06'),
        ),
      );
    const paused = fact('ClockPaused', {
      on: '2025-04-02',
      code: 'WEATHER',
      reason: '雨',
      round: 1,
      until: '2025-06-01',
    });
    given(...handling, paused)
      .when(plan('2025-04-02'), when)
      .nothing();
  });

  it('counts the next report from the last one', () => {
    const progress = fact('ProgressReported', { unit: unitA, round: 1, summary: '已采购', evidence });
    const reported = by(officialA, progress, '2025-04-01T02:00:00.000Z');
    given(...handling, planned(...onTheWay, ...april), reported)
      .when(plan('2025-04-01'), when)
      .then(planned(...reporting('2025-04-15', '2025-04-16'), ...reporting('2025-04-29', '2025-04-30')));
  });

  it('says of each report and of the first contact that it was missed, unless it came', () => {
    const before = [...handling, planned(...onTheWay, ...april)];
    const [, missed] = speaking;
    const [, first, , second] = onTheWay.slice(2);
    given(...before)
      .when(remind(missed!), on('2025-04-08', when))
      .then(issued(missed!));
    given(...before, issued(first!))
      .when(remind(second!), on('2025-04-29', when))
      .then(issued(second!));
    const progress = fact('ProgressReported', {
      unit: unitA,
      round: 1,
      summary: '已采购',
      evidence,
    });
    given(...before, by(officialA, progress, '2025-04-11T02:00:00.000Z'))
      .when(remind(first!), on('2025-04-15', when))
      .nothing();
    given(...before, by(officialA, fact('FilerContacted', { unit: unitA, how: '电话' })))
      .when(remind(missed!), on('2025-04-08', when))
      .nothing();
  });

  it('asks filers for their rating, the office for look-backs and deferrals', () => {
    given(...answered)
      .when(plan('2025-04-01'), when)
      .then(planned(at('RATING_DUE', '2025-04-08', '2025-04-15'), at('RATING_DUE', '2025-04-14', '2025-04-15')));
    given(...answered, ratedAs('SATISFIED'), closedOff)
      .when(plan('2025-04-01'), when)
      .then(planned(at('LOOK_BACK_DUE', '2025-07-01')));
    given(...handling, deferred)
      .when(plan('2025-04-01'), when)
      .then(planned(at('DEFERRAL_REVIEW_DUE', '2025-09-01')));
  });

  it('plans nothing for what was imported as past, nor while nothing is to be kept', () => {
    given(past).when(plan('2025-04-01'), when).nothing();
    given(...open)
      .when(plan('2025-04-01'), when)
      .nothing();
    given(...answered, ratedAs('SATISFIED'))
      .when(plan('2025-04-01'), when)
      .nothing();
  });
});

describe('reminding', () => {
  const when = (day: LocalDate) => on(day, { ...bySystem, ...june });
  const [soon, eve, late, long] = april as [Reminder, Reminder, Reminder, Reminder];

  it('is issued once, where the case still stands as it did', () => {
    given(...handling)
      .when(remind(soon), when('2025-04-23'))
      .then(issued(soon));
    given(...handling, issued(soon))
      .when(remind(soon), when('2025-04-23'))
      .nothing();
    given(...handling, issued(soon))
      .when(remind(eve), when('2025-04-29'))
      .then(issued(eve));
    given(...handling)
      .when(remind(late), when('2025-05-01'))
      .then(issued(late));
    given(...handling)
      .when(remind(long), when('2025-05-07'))
      .then(issued(long));
  });

  it('says nothing where the case has moved on', () => {
    const moved: readonly (readonly CaseEvent[])[] = [
      [...answered],
      [...open, assigned, declined, assignedTo(unitB, 2), fact('CaseWithdrawn', { reason: '已解决', batch: null })],
      [...handling, withdrawn],
      [...handling, deferred],
      [...answered, ratedAs('DISSATISFIED'), reworked],
      [
        ...handling,
        fact('ExtensionGranted', {
          unit: unitA,
          round: 1,
          term: months(1),
          before: '2025-04-30',
          dueOn: '2025-05-30',
        }),
      ],
      [past],
    ];
    for (const events of moved)
      given(...events)
        .when(remind(late), when('2025-05-01'))
        .nothing();
  });

  it('asks nobody to take up what was taken up, to speak where they spoke, or to report what was reported', () => {
    const [due, overdue] = accepting as [Reminder, Reminder];
    given(...open, assigned)
      .when(remind(due), when('2025-04-07'))
      .then(issued(due));
    given(...open, assigned)
      .when(remind(overdue), when('2025-04-08'))
      .then(issued(overdue));
    given(...handling)
      .when(remind(overdue), when('2025-04-08'))
      .nothing();
    const [contact, , report] = onTheWay as [Reminder, Reminder, Reminder];
    given(...handling, fact('FilerContacted', { unit: unitA, how: '电话' }))
      .when(remind(contact), when('2025-04-07'))
      .nothing();
    given(...handling)
      .when(remind(report), when('2025-04-14'))
      .then(issued(report));
    const progress = fact('ProgressReported', { unit: unitA, round: 1, summary: '已采购', evidence });
    const reported = by(officialA, progress, '2025-04-01T02:00:00.000Z');
    given(...handling, reported)
      .when(remind(report), when('2025-04-14'))
      .nothing();
  });

  it('comes no more once its day is over, where it was to come before', () => {
    given(...handling)
      .when(remind(eve), when('2025-05-02'))
      .nothing();
    given(...handling)
      .when(remind(late), when('2025-05-02'))
      .then(issued(late));
  });

  it('drops the look-back that was held', () => {
    const lookBack = at('LOOK_BACK_DUE', '2025-07-01');
    const closed = [...answered, ratedAs('SATISFIED'), closedOff] as const;
    given(...closed)
      .when(remind(lookBack), when('2025-07-01'))
      .then(issued(lookBack));
    given(...closed, fact('LookBackConfirmed', { unit: unitA, found: '正常', evidence }))
      .when(remind(lookBack), when('2025-07-01'))
      .nothing();
  });
});

describe('urging', () => {
  const urged = issued({ kind: 'URGED', on: '2025-04-10', dueOn: '2025-04-30' });
  const tenth = { now: '2025-04-10T02:00:00.000Z', occurredAt: '2025-04-10T02:00:00.000Z' };
  const urge = command('UrgeCase', {});

  it('tells the unit that has not answered, once a day at most', () => {
    given(...open, assigned)
      .when(urge, tenth)
      .then(urged);
    given(...handling, urged)
      .when(urge, tenth)
      .rejects('case.urged-today');
    const next = { now: '2025-04-11T02:00:00.000Z', occurredAt: '2025-04-11T02:00:00.000Z' };
    given(...handling, urged)
      .when(urge, next)
      .then(issued({ kind: 'URGED', on: '2025-04-11', dueOn: '2025-04-30' }));
  });

  it('is refused where nobody is awaited, or the clock stands still', () => {
    given(...open)
      .when(urge, tenth)
      .rejects('case.wrong-phase');
    given(...answered)
      .when(urge, tenth)
      .rejects('case.wrong-phase');
    given(past).when(urge, tenth).rejects('case.history');
    given(
      ...handling,
      fact('ClockPaused', { on: '2025-04-08', code: 'WEATHER', reason: '台风', round: 1, until: '2025-05-08' }),
    )
      .when(urge, tenth)
      .rejects('case.clock-paused');
  });
});
