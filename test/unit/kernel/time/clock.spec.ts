import fc from 'fast-check';
import { defaultPolicy } from '../../../support/settings';
import {
  calendarWith,
  nationalCalendar,
  publishedUntil,
} from '../../../../src/contexts/policy/national-calendar.rules';
import type { LocalDate } from '../../../../src/kernel/ids';
import { extendedDueOn, movedDueOn, type Recorded, resumedDueOn, startClock } from '../../../../src/kernel/time/clock';
import { addDays } from '../../../../src/kernel/time/local-date';
import { calendarDays, months, type Term, workingDays } from '../../../../src/kernel/time/term';

const roll = { rollLastDay: true };
const national = nationalCalendar;
const dates = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2004-01-01', days));
const terms = fc.record({
  amount: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom<Term['unit']>('workingDay', 'calendarDay', 'month'),
});

const startedOn = (on: LocalDate, term: Term): Recorded => {
  const { dueOn } = startClock(on, term, defaultPolicy, national);
  return { course: { startedOn: on, terms: [term], pauses: [] }, dueOn };
};

describe('a clock', () => {
  it('keeps the versions it was started with', () => {
    expect(startClock('2025-09-26', workingDays(5), { ...defaultPolicy, version: 4 }, national)).toStrictEqual({
      startedOn: '2025-09-26',
      term: workingDays(5),
      dueOn: '2025-10-10',
      policyVersion: 4,
      calendarVersion: 1,
    });
  });
  it('gets back the workdays of a pause, from the day of the pause to the day before it resumes', () => {
    const resumed = (on: string, until: string) =>
      resumedDueOn(startedOn('2025-09-26', workingDays(5)), { on, until }, national, roll);
    expect(resumed('2025-09-29', '2025-09-30')).toBe('2025-10-11');
    expect(resumed('2025-09-29', '2025-10-09')).toBe('2025-10-13');
    // The holidays alone are no loss.
    expect(resumed('2025-10-01', '2025-10-09')).toBe('2025-10-10');
  });
  it('gets back the days of a pause otherwise, and rolls', () => {
    const resumed = (on: string, term: Term, from = '2025-09-20', until = '2025-09-22') =>
      resumedDueOn(startedOn(on, term), { on: from, until }, national, roll);
    expect(resumed('2025-08-29', months(1))).toBe('2025-10-09');
    expect(resumed('2025-09-17', calendarDays(9))).toBe('2025-09-28');
    expect(() => resumed('2025-09-17', calendarDays(9), '2025-09-22', '2025-09-20')).toThrow('cannot resume');
  });
  it('is counted day by day through a pause and rolls once, at its end', () => {
    const pause = { on: '2025-09-08', until: '2025-09-17' };
    const fifteen = startedOn('2025-09-05', calendarDays(15));
    // The twentieth is a Saturday: counted from the rolled day it would end after the holidays.
    expect(fifteen.dueOn).toBe('2025-09-22');
    expect(resumedDueOn(fifteen, pause, national, roll)).toBe('2025-09-29');
    const month = startedOn('2025-08-20', months(1));
    expect(resumedDueOn(month, pause, national, roll)).toBe('2025-09-29');
  });
  it('takes nothing back of a due day that earlier versions recorded', () => {
    const { course } = startedOn('2025-09-05', calendarDays(15));
    const recorded = {
      course: { ...course, pauses: [{ on: '2025-09-08', until: '2025-09-17' }] },
      dueOn: '2025-10-09',
    };
    const again = { on: '2025-09-23', until: '2025-09-25' };
    expect(resumedDueOn(recorded, again, national, roll)).toBe('2025-10-11');
    expect(resumedDueOn(recorded, { on: '2025-09-23', until: '2025-09-23' }, national, roll)).toBe('2025-10-09');
    expect(movedDueOn(recorded, national, national, roll)).toBe('2025-10-09');
  });
  it('gives the workdays of a pause back to a recorded day of a term in workdays, from the day of the pause on', () => {
    const { course } = startedOn('2025-09-01', workingDays(5));
    const recorded = { course, dueOn: '2025-09-15' };
    expect(resumedDueOn(recorded, { on: '2025-09-11', until: '2025-09-15' }, national, roll)).toBe('2025-09-17');
    const onTheFirstDay = { ...recorded, course: { ...course, startedOn: '2025-09-08' } };
    expect(resumedDueOn(onTheFirstDay, { on: '2025-09-08', until: '2025-09-10' }, national, roll)).toBe('2025-09-16');
  });
  it('ends its days where the rules of then say', () => {
    const settings = { ...defaultPolicy.settings, endOfDay: '17:30' };
    expect(startClock('2025-09-26', workingDays(5), { ...defaultPolicy, settings }, national)).toMatchObject({
      endOfDay: '17:30',
    });
  });
  it('does not move by a pause of no length', () => {
    fc.assert(
      fc.property(dates, fc.nat(60), terms, (from, later, term) => {
        const clock = startedOn(from, term);
        const on = addDays(from, later);
        expect(resumedDueOn(clock, { on, until: on }, national, roll)).toBe(clock.dueOn);
      }),
    );
  });
  it('moves no less for a longer pause', () => {
    fc.assert(
      fc.property(dates, terms, fc.nat(60), (on, term, days) => {
        const clock = startedOn(on, term);
        const { dueOn } = clock;
        const resumed = (n: number) => resumedDueOn(clock, { on, until: addDays(on, n) }, national, roll);
        expect(resumed(days + 1) >= resumed(days)).toBe(true);
        expect(resumed(days) >= dueOn).toBe(true);
      }),
    );
  });
  it('is extended from its old due day', () => {
    expect(extendedDueOn('2025-09-26', workingDays(5), national, roll)).toBe('2025-10-10');
    expect(extendedDueOn('2025-09-05', months(1), national, roll)).toBe('2025-10-09');
  });
});

describe('a clock under a revised calendar', () => {
  const closed = calendarWith(2, { '2025-09-29': { kind: 'holiday', reason: '台风' } }, publishedUntil);
  it('is counted anew', () => {
    const clock = startedOn('2025-09-26', workingDays(5));
    expect(movedDueOn(clock, national, closed, roll)).toBe('2025-10-11');
    const monthly = startedOn('2025-08-29', months(1));
    expect(movedDueOn(monthly, national, closed, roll)).toBe('2025-09-30');
  });
  it('keeps what pauses and extensions had moved it by', () => {
    const clock = { ...startedOn('2025-09-26', workingDays(5)), dueOn: '2025-10-13' };
    expect(movedDueOn(clock, national, closed, roll)).toBe('2025-10-14');
  });
  it('keeps a recorded day as far away as it was: in workdays for a term in workdays, else in days, rolled', () => {
    const rest = { kind: 'holiday', reason: '台风' } as const;
    const early = calendarWith(2, { '2025-09-04': rest, '2025-09-05': rest }, publishedUntil);
    const inWorkdays = { ...startedOn('2025-09-01', workingDays(5)), dueOn: '2025-09-12' };
    expect(movedDueOn(inWorkdays, national, early, roll)).toBe('2025-09-16');
    const days = ['2025-09-08', '2025-09-09', '2025-09-10', '2025-09-11'].map((date) => [date, rest]);
    const late = calendarWith(2, Object.fromEntries(days) as Record<string, typeof rest>, publishedUntil);
    const inDays = { ...startedOn('2025-09-01', calendarDays(7)), dueOn: '2025-09-10' };
    expect(movedDueOn(inDays, national, late, roll)).toBe('2025-09-15');
  });
  it('does not move where the calendar says the same', () => {
    fc.assert(
      fc.property(dates, terms, fc.nat(20), (on, term, days) => {
        const clock = startedOn(on, term);
        const dueOn = resumedDueOn(clock, { on, until: addDays(on, days) }, national, roll);
        expect(movedDueOn({ ...clock, dueOn }, national, national, roll)).toBe(dueOn);
      }),
    );
  });
});
