import * as fc from 'fast-check';
import { toldBy } from '../../../../../src/kernel/act';
import type { Commitment } from '../../../../../src/kernel/commitment';
import type { Context } from '../../../../../src/kernel/context';
import type { Id, LocalDate } from '../../../../../src/kernel/ids';
import type { Recorded } from '../../../../../src/kernel/message';
import { Rejection } from '../../../../../src/kernel/rejection';
import { addDays } from '../../../../../src/kernel/time/local-date';
import { type CaseCommand, caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { deadlineOf } from '../../../../../src/contexts/inquiry/cases/case.state';
import { standingAfter } from '../../../../../src/contexts/inquiry/cases/case-standing-fold.state';
import type { CaseStanding } from '../../../../../src/contexts/inquiry/cases/case-standing.state';
import { fold } from '../../../../../src/kernel/decider';
import { months, workingDays } from '../../../../../src/kernel/time/term';
import { asRecorded, recorded } from '../../../../support/decider-spec';
import { filer1, policyWith, topic } from '../../../../support/inquiry-context';
import { evidence, unitA, unitB } from '../../../../support/inquiry-facts';
import { logOf } from '../../../../support/view-spec';
import {
  accepted,
  assigned,
  by,
  byChair,
  byUnitA,
  byUnitB,
  clock,
  closedOff,
  command,
  context,
  declined,
  deferred,
  fact,
  given,
  handling,
  officialA,
  on,
  open,
  policy,
  ratedAs,
  registered,
  replyData,
  reworkClock,
  reworked,
  withdrawn,
} from './kit';

/** Noon of the day in China. */
const noon = (day: LocalDate): string => `${day}T04:00:00.000Z`;
const dated = (event: CaseEvent, day: LocalDate): Recorded<CaseEvent> => by(officialA, event, noon(day));

const reason = '条件具备';
const replyOf = (category: 'A' | 'B' | 'C', commitment: Commitment | null = null) =>
  command('ReplyToCase', { category, summary: '已修复', points: [], inPerson: true, evidence, commitment });
const reply = replyOf('A');
const answer = (changes: object) => fact('CaseReplied', { ...replyData, ...changes });
const resumed = (day: LocalDate, before: LocalDate, dueOn: LocalDate) =>
  fact('ClockResumed', { on: day, before, dueOn });
const close = command('CloseOff', { evidence });
const closed = (changes: object) => fact('CaseClosedOff', { ...closedOff.data, ...changes });

const standingOf = (...events: readonly (CaseEvent | Recorded<CaseEvent>)[]): CaseStanding => {
  const told = events.map(asRecorded).map(({ type, data, metadata }) => ({
    stream: 'case-1',
    type,
    data,
    recordedAt: metadata.recordedAt,
    metadata,
  }));
  return logOf(told).reduce<CaseStanding | undefined>(
    (standing, event) => standingAfter(standing, toldBy(event as Recorded<CaseEvent> & typeof event)),
    undefined,
  )!;
};

describe('lateness', () => {
  const overdue = dated(deferred, '2025-05-06');
  const goesOn = fact('DeferralEnded', { unit: unitA, round: 1, reason, clock });
  const ended = dated(goesOn, '2025-09-01');

  it('is not lifted by a deferral: what was missed before is missed after it', () => {
    expect(standingOf(...handling, overdue)).toMatchObject({
      late: true,
      missed: [{ unit: unitA, dueOn: '2025-04-30' }],
    });
    given(...handling, overdue)
      .when(command('EndDeferral', { reason }), on('2025-09-01', byChair))
      .then(goesOn, resumed('2025-09-01', '2025-04-30', '2025-04-30'));
    given(...handling, overdue, ended, dated(resumed('2025-09-01', '2025-04-30', '2025-04-30'), '2025-09-01'))
      .when(reply, on('2025-09-02', byUnitA))
      .then(answer({ late: true, rateBy: '2025-09-16' }));
    given(...handling, overdue)
      .when(command('CloseOffByOverride', { evidence, reason }), on('2025-06-03', byChair))
      .then(closed({ rating: 'NOT_RATED', override: reason, late: true, lookBacksOn: ['2025-09-03'] }));
  });

  it('has the chair defer what is overdue or due soon, and end that', () => {
    const defer = command('DeferCase', { reviewOn: '2025-09-01', reason: '待改造' });
    for (const day of ['2025-04-23', '2025-05-06']) {
      given(...handling)
        .when(defer, on(day))
        .rejects('case.deferral-chair');
      given(...handling)
        .when(defer, on(day, byChair))
        .then(deferred);
    }
    given(...handling)
      .when(defer, on('2025-04-22'))
      .then(deferred);
    given(...handling)
      .when(defer, { ...on('2025-05-06'), occurredAt: noon('2025-04-10') })
      .rejects('case.deferral-chair');
    given(...handling, dated(deferred, '2025-04-23'))
      .when(command('EndDeferral', { reason }), on('2025-09-01'))
      .rejects('case.deferral-chair');
    given(...handling, dated(deferred, '2025-04-22'))
      .when(command('EndDeferral', { reason }), on('2025-04-24'))
      .then(
        fact('DeferralEnded', { unit: unitA, round: 1, reason, clock: clock }),
        resumed('2025-04-24', '2025-04-30', '2025-05-02'),
      );
  });

  it('is not lifted by a withdrawal or by a calendar confirmed when the day was over', () => {
    expect(standingOf(...handling, dated(withdrawn, '2025-05-06')).missed).toEqual([
      { unit: unitA, dueOn: '2025-04-30' },
    ]);
    const recounted = dated(
      fact('CalendarChangeConfirmed', { calendarVersion: 2, before: '2025-04-30', dueOn: '2025-05-30' }),
      '2025-05-06',
    );
    given(...handling, recounted)
      .when(reply, on('2025-05-07', byUnitA))
      .then(answer({ late: true, rateBy: '2025-05-21' }));
  });

  it('is not lifted by an extension asked for too late, but by one that was only granted late', () => {
    const ask = (day: LocalDate) =>
      dated(fact('ExtensionRequested', { unit: unitA, round: 1, term: months(1), reason: '备件' }), day);
    const granted = dated(
      fact('ExtensionGranted', { unit: unitA, round: 1, term: months(1), before: '2025-04-30', dueOn: '2025-05-30' }),
      '2025-05-07',
    );
    given(...handling, ask('2025-05-06'), granted)
      .when(reply, on('2025-05-08', byUnitA))
      .then(answer({ late: true, rateBy: '2025-05-22' }));
    given(...handling, ask('2025-04-29'), granted)
      .when(reply, on('2025-05-08', byUnitA))
      .then(answer({ late: false, rateBy: '2025-05-22' }));
  });

  it('stays when a later round is done in time, and after a reopening', () => {
    const late = by(officialA, answer({ late: true }), noon('2025-05-06'));
    const again = by(officialA, answer({ round: 2 }), noon('2025-05-07'));
    given(...handling, late, ratedAs('DISSATISFIED'), reworked, again, ratedAs('SATISFIED', filer1, 2))
      .when(close, on('2025-05-07'))
      .then(closed({ round: 2, late: true, lookBacksOn: ['2025-08-07'] }));
    const reopened = fact('CaseReopened', {
      unit: unitA,
      round: 2,
      found: '又坏',
      evidence,
      clock: reworkClock,
    });
    given(
      ...handling,
      late,
      ratedAs('SATISFIED'),
      closed({ late: true }),
      reopened,
      again,
      ratedAs('SATISFIED', filer1, 2),
    )
      .when(close, on('2025-05-07'))
      .then(closed({ round: 2, late: true, lookBacksOn: ['2025-08-07'] }));
  });

  it('is nobody’s where the assignment was wrong, and a newly designated unit has a full term of its own', () => {
    expect(standingOf(...open, assigned, dated(withdrawn, '2025-05-06'), dated(declined, '2025-05-06'))).toMatchObject({
      late: false,
      missed: [],
    });
    given(...open, assigned, dated(declined, '2025-04-04'))
      .when(command('AssignCase', { unit: unitB, coUnits: [], urgency: 'normal' }), on('2025-04-10'))
      .then(
        fact('CaseAssigned', {
          unit: unitB,
          coUnits: [],
          urgency: 'normal',
          round: 1,
          designation: 2,
          final: true,
          declineBy: '2025-04-17',
          clock: { ...clock, startedOn: '2025-04-10', dueOn: '2025-05-12' },
        }),
      );
  });

  it('gives a unit that declined and is designated again what was left of its term', () => {
    const assign = (more: object = {}) =>
      command('AssignCase', { unit: unitA, coUnits: [], urgency: 'normal', ...more });
    given(...open, assigned, dated(declined, '2025-04-04'))
      .when(assign(), on('2025-04-10'))
      .then(
        fact('CaseAssigned', {
          unit: unitA,
          coUnits: [],
          urgency: 'normal',
          round: 1,
          designation: 2,
          final: true,
          declineBy: '2025-04-17',
          clock: clock,
        }),
        resumed('2025-04-10', '2025-04-30', '2025-05-06'),
      );
    given(...open, assigned, dated(declined, '2025-04-04'))
      .when(assign({ term: workingDays(20) }), on('2025-04-10'))
      .rejects('case.term-goes-on');
  });

  it('allows no second extension by a detour', () => {
    const granted = dated(
      fact('ExtensionGranted', { unit: unitA, round: 1, term: months(1), before: '2025-04-30', dueOn: '2025-05-30' }),
      '2025-04-10',
    );
    const clockLeft = { ...clock, dueOn: '2025-05-30' };
    given(
      ...handling,
      granted,
      dated(deferred, '2025-04-11'),
      dated(fact('DeferralEnded', { unit: unitA, round: 1, reason, clock: clockLeft }), '2025-04-21'),
      dated(resumed('2025-04-21', '2025-05-30', '2025-06-09'), '2025-04-21'),
    )
      .when(command('RequestExtension', { term: months(1), reason: '备件' }), on('2025-04-22', byUnitA))
      .rejects('case.extension-used-up');
  });

  it('allows no second extension by a deferral after a reply either: the new term counts the first', () => {
    const granted = dated(
      fact('ExtensionGranted', { unit: unitA, round: 1, term: months(1), before: '2025-04-30', dueOn: '2025-05-30' }),
      '2025-04-10',
    );
    const anew = { ...clock, startedOn: '2025-04-21', dueOn: '2025-05-21' };
    given(
      ...handling,
      granted,
      dated(answer({ category: 'B', commitment: { text: '更换电缆', dueOn: '2025-06-20' } }), '2025-04-11'),
      dated(deferred, '2025-04-14'),
      dated(fact('DeferralEnded', { unit: unitA, round: 1, reason, clock: anew }), '2025-04-21'),
    )
      .when(command('RequestExtension', { term: months(1), reason: '备件' }), on('2025-04-22', byUnitA))
      .rejects('case.extension-used-up');
  });

  it('ends a day at the close of business where the rules say so', () => {
    const strict = fact('CaseAssigned', {
      unit: unitA,
      coUnits: [unitB],
      urgency: 'normal',
      round: 1,
      designation: 1,
      final: false,
      declineBy: '2025-04-07',
      clock: { ...clock, endOfDay: '17:30' },
    });
    const evening = by(officialA, deferred, '2025-04-30T10:00:00.000Z');
    expect(standingOf(...open, strict, accepted, evening).late).toBe(true);
    expect(standingOf(...handling, evening).late).toBe(false);
  });
});

/** What anybody may try, on any day. */
const tries: readonly (readonly [CaseCommand, Partial<Context>])[] = [
  [command('AcceptAssignment', {}), byUnitA],
  [command('AcceptAssignment', {}), byUnitB],
  [command('DeclineAssignment', { reason }), byUnitA],
  [command('AssignCase', { unit: unitA, coUnits: [], urgency: 'normal' }), {}],
  [command('AssignCase', { unit: unitB, coUnits: [], urgency: 'urgent' }), {}],
  [command('RequestExtension', { term: workingDays(5), reason }), byUnitA],
  [command('RequestExtension', { term: workingDays(5), reason }), byUnitB],
  [command('GrantExtension', {}), byChair],
  [command('RefuseExtension', { reason }), byChair],
  [command('PauseClock', { code: 'WEATHER', reason }), {}],
  [command('ResumeClock', {}), {}],
  [command('ResumeWhenPauseOver', {}), {}],
  [command('DeferCase', { reviewOn: '2026-03-31', reason }), byChair],
  [command('EndDeferral', { reason }), byChair],
  [command('WithdrawCase', { reason }), {}],
  [command('AgreeReassignment', { reason }), byUnitA],
  [command('UndoAssignment', { reason }), byChair],
  [command('UndoReply', { reason }), byUnitA],
  [command('UndoCloseOff', { reason }), {}],
  [command('ReinstateCase', { reason }), {}],
  [reply, byUnitA],
  [reply, byUnitB],
  [replyOf('B', { text: '更换电缆', dueOn: '2025-06-30' }), byUnitA],
  [replyOf('C'), byUnitA],
  [command('RateAsNotRated', { round: 1 }), {}],
  [command('OrderRework', { reason }), byChair],
  [close, {}],
  [command('CloseOffByOverride', { evidence, reason }), byChair],
  [command('ReopenCase', { found: '又坏', evidence }), {}],
];

describe('at random histories', () => {
  it('a unit that let a day pass is late for ever, unless it was never its case', () => {
    const loose = policyWith({
      ...policy.settings,
      extension: { times: 3, limit: null, beforeDue: false },
      decline: { window: months(3), finalDesignation: 5 },
      closeOff: { evidence: false, minimumRating: null },
    });
    const closings: boolean[] = [];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(tries.length - 1), fc.nat(25)), { minLength: 5, maxLength: 40 }),
        (steps) => {
          let day = '2025-04-01';
          const events: Recorded<CaseEvent>[] = [
            registered,
            fact('CaseScreened', { topic, keyWork: null, urgency: 'normal' }),
            assigned,
          ].map(asRecorded);
          const passed = new Set<Id>();
          const returnedLate = new Set<Id>();
          for (const [which, days] of steps) {
            day = addDays(day, days);
            const state = fold(caseDecider, events);
            const dueOn = deadlineOf(state);
            const waits = state.clock !== null && state.clock.pausedOn === null && dueOn !== null && dueOn < day;
            // Asked for in time: whoever decides about it may take until after the day.
            const pending = state.clock?.requested != null;
            if (waits && !pending) passed.add(state.unit!);
            const [{ type, data }, changes] = tries[which]!;
            const here = Object.create(
              context,
              Object.getOwnPropertyDescriptors({ policy: loose, policyVersion: () => loose, ...on(day, changes) }),
            ) as Context;
            const decide = caseDecider.on[type] as (
              state: unknown,
              data: unknown,
              here: Context,
            ) => readonly CaseEvent[];
            let decided: readonly CaseEvent[] = [];
            try {
              decided = decide(state, data, here);
            } catch (error) {
              if (!(error instanceof Rejection)) throw error;
            }
            for (const event of decided) {
              const returned = event.type === 'AssignmentDeclined' || event.type === 'AssignmentUndone';
              if (returned && passed.delete(event.data.unit!)) returnedLate.add(event.data.unit!);
              // A unit that gets it again is as late as it was.
              if (event.type === 'CaseAssigned' && returnedLate.has(event.data.unit)) passed.add(event.data.unit);
              if (event.type === 'CaseClosedOff' && passed.has(event.data.unit)) closings.push(event.data.late);
              events.push(recorded(event, { by: here.actor.person, at: noon(day) }));
            }
            const after = fold(caseDecider, events);
            const known = [...after.missed.map(({ unit }) => unit)];
            const running = deadlineOf(after) === null ? null : after.unit;
            const stopped = [...passed].filter(
              (unit) => unit !== running && !after.held.some((one) => one.unit === unit),
            );
            expect(known).toEqual(expect.arrayContaining(stopped));
            expect(standingOf(...events).missed).toEqual(after.missed);
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(closings.length).toBeGreaterThan(10);
    expect(closings).not.toContain(false);
  });
});
