import fc from 'fast-check';
import {
  calendarWith,
  nationalCalendar,
  publishedUntil,
} from '../../../../src/contexts/policy/national-calendar.rules';
import { isWorkday } from '../../../../src/kernel/time/calendar';
import { addWorkingDays, dueDate, endOf, isOverdue, workingDaysBetween } from '../../../../src/kernel/time/deadline';
import { explainDeadline } from '../../../../src/kernel/time/explanation';
import { addDays, addMonths, daysBetween, isLocalDate } from '../../../../src/kernel/time/local-date';
import { tableCalendar } from '../../../../src/kernel/time/table-calendar';
import { calendarDays, months, type Term, workingDays } from '../../../../src/kernel/time/term';

const roll = { rollLastDay: true };
const stay = { rollLastDay: false };
const national = nationalCalendar;

const dates = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2004-01-01', days));
const units = fc.constantFrom<Term['unit']>('workingDay', 'calendarDay', 'month');
const amounts = fc.integer({ min: 0, max: 40 });
const rules = fc.constantFrom(roll, stay);

describe('days', () => {
  it('months end on the corresponding day, or on the last of a shorter month', () => {
    expect(addMonths('2025-01-15', 1)).toBe('2025-02-15');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });
  it('knows which days exist', () => {
    expect(['2024-02-29', '2025-02-29', '2025-13-01', '2025-1-1', ''].map(isLocalDate)).toStrictEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  it('adds what it counts between', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });
});

describe('due days of real years', () => {
  it('National Day 2025: 28 September and 11 October are worked, 1 to 8 October are not', () => {
    expect(dueDate('2025-09-26', workingDays(1), national, roll)).toBe('2025-09-28');
    expect(dueDate('2025-09-26', workingDays(5), national, roll)).toBe('2025-10-10');
    expect(dueDate('2025-09-26', workingDays(6), national, roll)).toBe('2025-10-11');
    expect(dueDate('2025-09-26', workingDays(7), national, roll)).toBe('2025-10-13');
    expect(dueDate('2025-09-05', months(1), national, roll)).toBe('2025-10-09');
    expect(dueDate('2025-09-05', months(1), national, stay)).toBe('2025-10-05');
    expect(dueDate('2025-09-20', calendarDays(15), national, roll)).toBe('2025-10-09');
    expect(dueDate('2025-09-20', calendarDays(21), national, roll)).toBe('2025-10-11');
  });
  it('Spring Festival 2025: 26 January and 8 February are worked, 28 January to 4 February are not', () => {
    expect(dueDate('2025-01-24', workingDays(5), national, roll)).toBe('2025-02-07');
    expect(dueDate('2025-01-24', workingDays(6), national, roll)).toBe('2025-02-08');
    expect(dueDate('2025-01-24', workingDays(7), national, roll)).toBe('2025-02-10');
    expect(dueDate('2024-12-29', months(1), national, roll)).toBe('2025-02-05');
    expect(dueDate('2025-01-31', months(1), national, roll)).toBe('2025-02-28');
  });
  it('explains the days of National Day 2025', () => {
    const { days, dueOn, rolledFrom, rule } = explainDeadline('2025-09-26', workingDays(5), national, roll);
    expect(dueOn).toBe('2025-10-10');
    expect(rolledFrom).toBeNull();
    expect(rule).toHaveLength(2);
    expect(days.filter(({ counted }) => counted !== null).map(({ date, counted }) => [date, counted])).toStrictEqual([
      ['2025-09-28', 1],
      ['2025-09-29', 2],
      ['2025-09-30', 3],
      ['2025-10-09', 4],
      ['2025-10-10', 5],
    ]);
    expect(days[2]).toStrictEqual({
      date: '2025-09-28',
      kind: 'adjustedWorkday',
      reason: '国庆节调休',
      counted: 1,
      provisional: false,
    });
  });
  it('lists of months only the first, the corresponding and the rolled days', () => {
    const { days, dueOn, rolledFrom } = explainDeadline('2025-09-05', months(1), national, roll);
    expect([dueOn, rolledFrom]).toStrictEqual(['2025-10-09', '2025-10-05']);
    expect(days.map(({ date, counted }) => [date, counted])).toStrictEqual([
      ['2025-09-05', null],
      ['2025-10-05', 1],
      ['2025-10-06', null],
      ['2025-10-07', null],
      ['2025-10-08', null],
      ['2025-10-09', null],
    ]);
  });
  it('says where the holidays are not yet published', () => {
    const { days, rule } = explainDeadline('2026-12-31', workingDays(1), national, roll);
    expect(days.map(({ provisional }) => provisional)).toStrictEqual([false, true]);
    expect(rule.at(-1)!.zh).toContain('尚未公布');
  });
  it('names the holidays that are fixed by law beyond what is published, and only those', () => {
    const knowing = calendarWith(2, {}, publishedUntil, true);
    const said = explainDeadline('2026-12-31', workingDays(1), knowing, roll).rule.at(-1)!;
    expect(said.zh).toContain('元旦（2027-01-01）');
    expect(said.en).toContain('(2027-01-01)');
    const plain = explainDeadline('2027-01-11', workingDays(1), knowing, roll).rule.at(-1)!;
    expect([plain.zh.includes('（'), plain.en.includes('2027')]).toEqual([false, false]);
  });
});

describe('due days of any term', () => {
  it('never come earlier for a longer term', () => {
    fc.assert(
      fc.property(dates, amounts, units, rules, (start, amount, unit, rule) => {
        const shorter = dueDate(start, { amount, unit }, national, rule);
        expect(dueDate(start, { amount: amount + 1, unit }, national, rule) >= shorter).toBe(true);
      }),
    );
  });
  it('leave the first day out', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), units, rules, (start, amount, unit, rule) => {
        expect(dueDate(start, { amount, unit }, national, rule) > start).toBe(true);
        expect(explainDeadline(start, { amount, unit }, national, rule).days[0]).toMatchObject({
          date: start,
          counted: null,
        });
      }),
    );
  });
  it('are no rest day where the last day rolls', () => {
    fc.assert(
      fc.property(dates, amounts, units, (start, amount, unit) => {
        expect(isWorkday(national.day(dueDate(start, { amount, unit }, national, roll)))).toBe(true);
      }),
    );
  });
  it('agree with their explanation', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), units, rules, (start, amount, unit, rule) => {
        const { days, dueOn, rolledFrom } = explainDeadline(start, { amount, unit }, national, rule);
        expect(dueOn).toBe(dueDate(start, { amount, unit }, national, rule));
        expect(days.at(-1)!.date).toBe(dueOn);
        expect(Math.max(...days.map(({ counted }) => counted ?? 0))).toBe(amount);
        expect(days.find(({ counted }) => counted === amount)!.date).toBe(rolledFrom ?? dueOn);
      }),
    );
  });
  it('count workdays both ways', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40, max: 40 }), (start, n) => {
        const from = dueDate(start, workingDays(1), national, roll);
        const to = addWorkingDays(from, n, national);
        expect(workingDaysBetween(from, to, national)).toBe(n);
        expect(workingDaysBetween(to, from, national) + n).toBe(0);
      }),
    );
  });
  it('are refused where nobody ever works, and for broken amounts', () => {
    const never = { version: 9, day: () => ({ kind: 'holiday', reason: '', provisional: false }) as const };
    expect(() => dueDate('2025-01-01', workingDays(1), never, roll)).toThrow('no working day');
    expect(() => dueDate('2025-01-01', months(1), never, roll)).toThrow('no working day');
    expect(dueDate('2025-01-01', months(1), never, stay)).toBe('2025-02-01');
    expect(() => dueDate('2025-01-01', workingDays(-1), national, roll)).toThrow('cannot be counted');
    expect(() => dueDate('2025-01-01', workingDays(1.5), national, roll)).toThrow('cannot be counted');
  });
});

describe('the end of a day', () => {
  it('is midnight or close of business in Asia/Shanghai', () => {
    expect(endOf('2025-03-01', '24:00')).toBe('2025-03-01T16:00:00.000Z');
    expect(endOf('2025-03-01', '17:30')).toBe('2025-03-01T09:30:00.000Z');
  });
  it('still is in time, a moment later is not', () => {
    expect(isOverdue('2025-03-01', '2025-03-01T09:30:00.000Z', '17:30')).toBe(false);
    expect(isOverdue('2025-03-01', '2025-03-01T09:30:00.001Z', '17:30')).toBe(true);
    // The evening before, after the close of business.
    expect(isOverdue('2025-03-02', '2025-03-01T12:00:00.000Z', '17:30')).toBe(false);
    expect(isOverdue('2025-03-01', '2025-03-01T15:59:59.999Z', '24:00')).toBe(false);
    expect(isOverdue('2025-03-01', '2025-03-01T16:00:00.000Z', '24:00')).toBe(true);
  });
});

describe('a calendar of tables', () => {
  const calendar = tableCalendar(3, { '2025-10-01': { kind: 'holiday', reason: '国庆节' } }, '2025-12-31', {
    '2025-10-01': { kind: 'adjustedWorkday', reason: '值守' },
    '2026-01-05': { kind: 'holiday', reason: '停电' },
  });
  it('takes closures before national marks, and those before weekdays', () => {
    expect(calendar.day('2025-10-01')).toStrictEqual({ kind: 'adjustedWorkday', reason: '值守', provisional: false });
    expect(calendar.day('2025-10-04')).toStrictEqual({ kind: 'weekend', reason: '', provisional: false });
    expect(calendar.day('2025-10-06')).toStrictEqual({ kind: 'workday', reason: '', provisional: false });
  });
  it('is provisional beyond what is published, except where it says so itself', () => {
    expect(calendar.day('2026-01-05')).toStrictEqual({ kind: 'holiday', reason: '停电', provisional: false });
    expect(calendar.day('2026-01-06').provisional).toBe(true);
  });
});
