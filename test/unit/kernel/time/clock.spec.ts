import fc from 'fast-check';
import { defaultPolicy } from '../../../../src/contexts/policy/default-settings.rules';
import {
  calendarWith,
  nationalCalendar,
  publishedUntil,
} from '../../../../src/contexts/policy/national-calendar.rules';
import { extendedDueOn, movedDueOn, resumedDueOn, startClock } from '../../../../src/kernel/time/clock';
import { addDays } from '../../../../src/kernel/time/local-date';
import { calendarDays, months, type Term, workingDays } from '../../../../src/kernel/time/term';

const roll = { rollLastDay: true };
const national = nationalCalendar;
const dates = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2004-01-01', days));
const terms = fc.record({
  amount: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom<Term['unit']>('workingDay', 'calendarDay', 'month'),
});

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
    const resumed = (pausedOn: string, resumedOn: string) =>
      resumedDueOn('2025-10-10', pausedOn, resumedOn, workingDays(5), national, roll);
    expect(resumed('2025-09-29', '2025-09-30')).toBe('2025-10-11');
    expect(resumed('2025-09-29', '2025-10-09')).toBe('2025-10-13');
    // The holidays alone are no loss.
    expect(resumed('2025-10-01', '2025-10-09')).toBe('2025-10-10');
  });
  it('gets back the days of a pause otherwise, and rolls', () => {
    expect(resumedDueOn('2025-09-29', '2025-09-20', '2025-09-22', months(1), national, roll)).toBe('2025-10-09');
    expect(resumedDueOn('2025-09-26', '2025-09-20', '2025-09-22', calendarDays(9), national, roll)).toBe('2025-09-28');
    expect(() => resumedDueOn('2025-09-26', '2025-09-22', '2025-09-20', calendarDays(9), national, roll)).toThrow(
      'cannot resume',
    );
  });
  it('does not move by a pause of no length', () => {
    fc.assert(
      fc.property(dates, dates, terms, (dueOn, on, term) => {
        expect(resumedDueOn(dueOn, on, on, term, national, roll)).toBe(dueOn);
      }),
    );
  });
  it('moves no less for a longer pause', () => {
    fc.assert(
      fc.property(dates, terms, fc.nat(60), (on, term, days) => {
        const { dueOn } = startClock(on, term, defaultPolicy, national);
        const resumed = (n: number) => resumedDueOn(dueOn, on, addDays(on, n), term, national, roll);
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
    const clock = startClock('2025-09-26', workingDays(5), defaultPolicy, national);
    expect(movedDueOn(clock, national, closed, roll)).toBe('2025-10-11');
    const monthly = startClock('2025-08-29', months(1), defaultPolicy, national);
    expect(movedDueOn(monthly, national, closed, roll)).toBe('2025-09-30');
  });
  it('keeps what pauses and extensions had moved it by', () => {
    const clock = { ...startClock('2025-09-26', workingDays(5), defaultPolicy, national), dueOn: '2025-10-13' };
    expect(movedDueOn(clock, national, closed, roll)).toBe('2025-10-14');
  });
  it('does not move where the calendar says the same', () => {
    fc.assert(
      fc.property(dates, terms, fc.nat(20), (on, term, days) => {
        const clock = startClock(on, term, defaultPolicy, national);
        const dueOn = resumedDueOn(clock.dueOn, on, addDays(on, days), term, national, roll);
        expect(movedDueOn({ ...clock, dueOn }, national, national, roll)).toBe(dueOn);
      }),
    );
  });
});
