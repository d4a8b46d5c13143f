import { calendarDays, months, type Term, workingDays } from '../../../../../src/kernel/time/term';
import type { Calendar } from '../../../../../src/kernel/time/calendar';
import { clockOf, stillUntil } from '../../../../../src/contexts/inquiry/cases/clock.rules';
import type { PolicySettings } from '../../../../../src/kernel/policy';
import { filer1, filer2, policyWith } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  accepted,
  assigned,
  assignedTo,
  byChair,
  bySystem,
  byUnitA,
  byUnitB,
  chairWho,
  clock,
  command,
  context,
  fact,
  given,
  handling,
  officialA,
  on,
  open,
  past,
  policy,
  ratedAs,
  replied,
  reworked,
} from './kit';

const twoWeeks = calendarDays(14);
const requested = (term: Term = twoWeeks) =>
  fact('ExtensionRequested', { unit: unitA, round: 1, term, reason: '缺货' });
const granted = fact('ExtensionGranted', {
  unit: unitA,
  round: 1,
  term: twoWeeks,
  before: '2025-04-30',
  dueOn: '2025-05-14',
});
const refused = fact('ExtensionRefused', { unit: unitA, round: 1, reason: '理由不足' });
const rulesWith = (changes: Partial<PolicySettings>) => {
  const version = policyWith({ ...policy.settings, ...changes });
  return { policyVersion: () => version };
};

describe('asking for an extension', () => {
  const ask = (term: Term = twoWeeks, reason = '缺货') => command('RequestExtension', { term, reason });

  it('is for the lead unit, in time', () => {
    given(...handling)
      .when(ask(), byUnitA)
      .then(requested());
    given(...handling)
      .when(ask(), on('2025-04-30', byUnitA))
      .then(requested());
    given(...handling)
      .when(ask(), on('2025-05-01', byUnitA))
      .rejects('case.extension-after-due');
    given(...handling)
      .when(ask(), {
        ...on('2025-05-01', byUnitA),
        ...rulesWith({ extension: { times: 1, limit: null, beforeDue: false } }),
      })
      .then(requested());
    given(...handling)
      .when(ask(), byUnitB)
      .rejects('case.not-lead-unit');
    given(...handling)
      .when(ask(twoWeeks, ''), byUnitA)
      .rejects('case.reason-missing');
    given(...open, assigned)
      .when(ask(), byUnitA)
      .rejects('case.wrong-phase');
    given(past).when(ask(), byUnitA).rejects('case.history');
  });

  it('is no longer than the first term, or than the rules of the clock say', () => {
    given(...handling)
      .when(ask(months(1)), byUnitA)
      .then(requested(months(1)));
    given(...handling)
      .when(ask(months(2)), byUnitA)
      .rejects('case.extension-too-long');
    given(...handling)
      .when(ask(calendarDays(0)), byUnitA)
      .rejects('case.term');
    given(...handling)
      .when(ask(calendarDays(3661)), byUnitA)
      .rejects('case.term');
    const short = rulesWith({ extension: { times: 1, limit: calendarDays(7), beforeDue: true } });
    given(...handling)
      .when(ask(), { ...byUnitA, ...short })
      .rejects('case.extension-too-long');
  });

  it('is asked once at a time, and as often as the rules allow', () => {
    given(...handling, requested())
      .when(ask(), byUnitA)
      .rejects('case.extension-pending');
    given(...handling, requested(), granted)
      .when(ask(), byUnitA)
      .rejects('case.extension-used-up');
    given(...handling, requested(), refused)
      .when(ask(), byUnitA)
      .then(requested());
    const again = fact('ExtensionRequested', { unit: unitA, round: 2, term: twoWeeks, reason: '缺货' });
    given(...handling, requested(), granted, replied, ratedAs('DISSATISFIED'), reworked)
      .when(ask(), byUnitA)
      .then(again);
  });
});

describe('deciding about an extension', () => {
  it('is for the chair, unless the rules leave it to the office', () => {
    const office = rulesWith({
      extension: { times: 1, limit: null, beforeDue: true, approver: 'OFFICE' },
    });
    const asked = [...handling, requested()] as const;
    given(...asked)
      .when(command('GrantExtension', {}))
      .rejects('case.extension-approver');
    given(...asked)
      .when(command('RefuseExtension', { reason: '理由不足' }))
      .rejects('case.extension-approver');
    given(...asked)
      .when(command('GrantExtension', {}), office)
      .then(granted);
    given(...handling)
      .when(command('RequestExtension', { term: twoWeeks, reason: '缺货' }), { ...byUnitA, ...office })
      .then(fact('ExtensionRequested', { ...requested().data, approver: 'OFFICE' }));
  });

  const grant = (term?: Term) => command('GrantExtension', term === undefined ? {} : { term });
  const asked = [...handling, requested()] as const;

  it('counts from the old due day and rolls a rest day', () => {
    given(...asked)
      .when(grant(), byChair)
      .then(granted);
    const week = { ...granted.data, term: calendarDays(4), dueOn: '2025-05-05' };
    given(...asked)
      .when(grant(calendarDays(4)), byChair)
      .then(fact('ExtensionGranted', week));
    given(...asked)
      .when(grant(calendarDays(15)), byChair)
      .rejects('case.extension-beyond-request');
    given(...asked)
      .when(grant(calendarDays(-1)), byChair)
      .rejects('case.term');
    given(...handling)
      .when(grant(), byChair)
      .rejects('case.no-extension-pending');
    given(...open, assigned)
      .when(grant(), byChair)
      .rejects('case.wrong-phase');
  });

  it('needs four eyes: not who filed, rated or answered it, nor somebody of its units in any capacity', () => {
    given(...asked)
      .when(grant(), chairWho(filer1))
      .rejects('case.four-eyes-filed');
    given(...asked)
      .when(grant(), { ...byChair, onBehalfOf: filer2 })
      .rejects('case.four-eyes-filed');
    const second = [...handling, replied, ratedAs('DISSATISFIED', idOf(305)), reworked, requested()];
    given(...second)
      .when(grant(), chairWho(idOf(305)))
      .rejects('case.four-eyes-rated');
    given(...second)
      .when(grant(), chairWho(officialA))
      .rejects('case.four-eyes-answered');
    given(...asked)
      .when(grant(), chairWho(idOf(905), unitA))
      .rejects('case.four-eyes-unit');
    given(...asked)
      .when(grant(), chairWho(idOf(905), unitB))
      .rejects('case.four-eyes-unit');
    given(...asked)
      .when(grant(), chairWho(idOf(905), idOf(509)))
      .then(granted);
  });

  it('may be refused with a reason', () => {
    const refuse = (reason = '理由不足') => command('RefuseExtension', { reason });
    given(...asked)
      .when(refuse(), byChair)
      .then(refused);
    given(...asked)
      .when(refuse(''), byChair)
      .rejects('case.reason-missing');
    given(...handling)
      .when(refuse(), byChair)
      .rejects('case.no-extension-pending');
    given(...open)
      .when(refuse(), byChair)
      .rejects('case.wrong-phase');
  });
});

const paused = (day: string, until = '2025-05-31') =>
  fact('ClockPaused', { on: day, code: 'WEATHER', reason: '连续降雨', round: 1, until });
const resumed = (day: string, dueOn: string, before = '2025-04-30') => fact('ClockResumed', { on: day, before, dueOn });

describe('a clock that stands still', () => {
  const pause = (changes: object = {}) => command('PauseClock', { code: 'WEATHER', reason: '连续降雨', ...changes });
  const resume = command('ResumeClock', {});

  it('does so for a listed reason, before it is due', () => {
    given(...handling)
      .when(pause())
      .then(paused('2025-04-01'));
    given(...open, assigned)
      .when(pause())
      .then(paused('2025-04-01'));
    given(...handling)
      .when(pause({ code: 'X' }))
      .rejects('case.pause-code');
    given(...handling)
      .when(pause({ reason: '' }))
      .rejects('case.reason-missing');
    given(...handling, paused('2025-04-01'))
      .when(pause())
      .rejects('case.clock-paused');
    given(...handling)
      .when(pause(), on('2025-05-01'))
      .rejects('case.overdue');
    given(...handling)
      .when(pause(), on('2025-03-28'))
      .rejects('case.pause-before-start');
    given(...handling, replied)
      .when(pause())
      .rejects('case.wrong-phase');
    given(past).when(pause()).rejects('case.history');
    // A stream that lacks the event that started it.
    given(...open, accepted)
      .when(pause())
      .rejects('case.no-clock');
  });

  it('gives back the days and runs again', () => {
    const ten = [...handling, paused('2025-04-01')] as const;
    given(...ten)
      .when(resume, on('2025-04-11'))
      .then(resumed('2025-04-11', '2025-05-12'));
    given(...ten)
      .when(resume, on('2025-04-01'))
      .then(resumed('2025-04-01', '2025-04-30'));
    given(...handling)
      .when(resume)
      .rejects('case.clock-runs');
    given(...handling, replied)
      .when(resume)
      .rejects('case.wrong-phase');
  });

  it('gives nothing back for its first day, which is not counted anyway', () => {
    given(...handling, paused('2025-03-31'))
      .when(resume)
      .then(resumed('2025-04-01', '2025-04-30'));
    given(...handling, paused('2025-03-31'))
      .when(resume, on('2025-04-02'))
      .then(resumed('2025-04-02', '2025-05-01'));
  });

  it('never stands still longer than all pauses together may', () => {
    const long = [...handling, paused('2025-04-01')] as const;
    given(...long)
      .when(resume, on('2025-07-01'))
      .then(resumed('2025-05-31', '2025-06-30'));
    const used = [...long, resumed('2025-05-31', '2025-06-30')] as const;
    given(...used)
      .when(pause(), on('2025-06-02'))
      .rejects('case.pause-used-up');
    given(...long, resumed('2025-05-21', '2025-06-19'))
      .when(pause(), on('2025-06-02'))
      .then(paused('2025-06-02', '2025-06-12'));
  });

  it('runs again by itself when that is over', () => {
    const wake = command('ResumeWhenPauseOver', {});
    const still = [...handling, paused('2025-04-01')] as const;
    given(...still)
      .when(wake, on('2025-05-30', bySystem))
      .nothing();
    given(...still)
      .when(wake, on('2025-05-31', bySystem))
      .then(resumed('2025-05-31', '2025-06-30'));
    given(...handling)
      .when(wake, on('2025-05-31', bySystem))
      .nothing();
    given().when(wake, bySystem).nothing();
  });

  it('counts a limit in working days and in months as such', () => {
    const calendar = context.calendar;
    const fresh = clockOf(clock);
    expect(stillUntil(fresh, '2025-04-01', workingDays(5), calendar)).toBe('2025-04-08');
    expect(
      stillUntil(
        { ...fresh, pauses: [{ on: '2025-04-01', until: '2025-04-07' }] },
        '2025-04-14',
        workingDays(5),
        calendar,
      ),
    ).toBe('2025-04-15');
    expect(stillUntil(fresh, '2025-04-01', months(2), calendar)).toBe('2025-06-01');
    expect(
      stillUntil({ ...fresh, pauses: [{ on: '2025-04-01', until: '2025-04-07' }] }, '2025-06-01', months(2), calendar),
    ).toBe('2025-06-01');
  });
});

describe('a pause over a rest day', () => {
  it('is counted day by day: the due day rolls once, at its end', () => {
    // Thirty-three days from 31 March end on Saturday 3 May, so on Monday 5 May.
    const long = {
      ...clock,
      term: calendarDays(33),
      dueOn: '2025-05-05',
    };
    const begun = assignedTo(unitA, 1, long);
    given(...open, begun, accepted, paused('2025-04-07'))
      .when(command('ResumeClock', {}), on('2025-04-09'))
      .then(resumed('2025-04-09', '2025-05-05', '2025-05-05'));
  });

  it('keeps a due day that an earlier version recorded, and moves it on from there', () => {
    const before = resumed('2025-04-11', '2025-05-19');
    given(...handling, paused('2025-04-01'), before, paused('2025-04-14'))
      .when(command('ResumeClock', {}), on('2025-04-15'))
      .then(resumed('2025-04-15', '2025-05-20', '2025-05-19'));
  });
});

describe('a newer calendar', () => {
  const confirm = command('ConfirmCalendarChange', {});
  /** The first of May and the days up to the fifth are holidays in the second version; so is the last of April. */
  const second: Calendar = {
    version: 2,
    day: (date) =>
      date >= '2025-04-30' && date <= '2025-05-05'
        ? { kind: 'holiday', reason: '劳动节', provisional: false }
        : context.calendar.day(date),
  };
  const calendarVersion = (version: number) => (version === 2 ? second : context.calendar);

  it('moves a running clock only when somebody confirms it', () => {
    given(...handling)
      .when(confirm, { calendar: second, calendarVersion })
      .then(fact('CalendarChangeConfirmed', { calendarVersion: 2, before: '2025-04-30', dueOn: '2025-05-06' }));
    given(...handling)
      .when(confirm)
      .nothing();
    const moved = fact('CalendarChangeConfirmed', { calendarVersion: 2, before: '2025-04-30', dueOn: '2025-05-06' });
    given(...handling, moved)
      .when(confirm, { calendar: second, calendarVersion })
      .nothing();
    given(...handling, moved)
      .when(confirm)
      .rejects('case.calendar-older');
    given(...handling, replied)
      .when(confirm)
      .rejects('case.wrong-phase');
    given(...open)
      .when(confirm)
      .rejects('case.wrong-phase');
  });

  it('makes no case overdue by surprise: somebody says whether it moves or keeps its day', () => {
    const long = { ...clock, calendarVersion: 2, dueOn: '2025-05-06' };
    const begun = [...open, assignedTo(unitA, 1, long), accepted];
    // The third version works on the days that were holidays.
    const third: Calendar = { version: 3, day: (date) => context.calendar.day(date) };
    const versions = { calendar: third, calendarVersion: (version: number) => (version === 2 ? second : third) };
    const decide = (ifOverdue?: 'MOVE' | 'KEEP') => command('ConfirmCalendarChange', { ifOverdue });
    const late = { ...on('2025-05-02'), now: '2025-05-02T04:00:00.000Z', ...versions };
    const change = { calendarVersion: 3, before: '2025-05-06' };
    given(...begun)
      .when(decide(), late)
      .rejects('case.calendar-makes-overdue');
    given(...begun)
      .when(decide('KEEP'), late)
      .then(fact('CalendarChangeConfirmed', { ...change, dueOn: '2025-05-06' }));
    given(...begun)
      .when(decide('MOVE'), late)
      .then(fact('CalendarChangeConfirmed', { ...change, dueOn: '2025-04-30' }));
    // Where nobody is surprised nothing has to be said.
    const early = { ...on('2025-04-02'), now: '2025-04-02T04:00:00.000Z', ...versions };
    given(...begun)
      .when(decide(), early)
      .then(fact('CalendarChangeConfirmed', { ...change, dueOn: '2025-04-30' }));
    const still = [...begun, paused('2025-05-01')];
    given(...still)
      .when(decide(), late)
      .rejects('case.calendar-makes-overdue');
  });
});
