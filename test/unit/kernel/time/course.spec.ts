import fc from 'fast-check';
import { calendarWith, publishedUntil } from '../../../../src/contexts/policy/national-calendar.rules';
import type { LocalDate } from '../../../../src/kernel/ids';
import { type Calendar, isWorkday, type MarkedDay } from '../../../../src/kernel/time/calendar';
import { becomesOverdue, resumedDueOn } from '../../../../src/kernel/time/clock';
import { type Course, courseDueOn, type Pause } from '../../../../src/kernel/time/course';
import { explainCourse } from '../../../../src/kernel/time/explanation';
import { addDays, addMonths } from '../../../../src/kernel/time/local-date';
import { calendarDays, months, type Term, workingDays } from '../../../../src/kernel/time/term';

/**
 * How somebody counts with a calendar and a pencil: one day after the other, none on which the clock stands still, each
 * term from the day on which the one before it ended.
 */
const slowly = ({ startedOn, terms, pauses }: Course, calendar: Calendar, rollLastDay: boolean): LocalDate => {
  const still = (day: LocalDate) => pauses.some(({ on, until }) => on <= day && day < until);
  let day = startedOn;
  for (const { amount, unit } of terms) {
    let left = amount;
    if (unit === 'month') {
      // A month is as many days as there are to its corresponding day.
      const end = addMonths(day, amount);
      left = 0;
      for (let one = day; one < end; one = addDays(one, 1)) left += 1;
    }
    while (left > 0) {
      day = addDays(day, 1);
      if (!still(day) && (unit !== 'workingDay' || isWorkday(calendar.day(day)))) left -= 1;
    }
    while (rollLastDay && !isWorkday(calendar.day(day))) {
      day = addDays(day, 1);
      while (still(day)) day = addDays(day, 1);
    }
  }
  return day;
};

const starts = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2004-01-01', days));
const terms = fc.record({
  amount: fc.integer({ min: 1, max: 25 }),
  unit: fc.constantFrom<Term['unit']>('workingDay', 'calendarDay', 'month'),
});
/** Pauses one after the other, each as days after the one before and a length. */
const gaps = fc.array(fc.record({ after: fc.nat(30), length: fc.nat(40) }), { maxLength: 4 });
const closures = fc.array(fc.record({ after: fc.nat(120), works: fc.boolean() }), { maxLength: 10 });

const pausesFrom = (start: LocalDate, made: readonly { after: number; length: number }[]): readonly Pause[] => {
  let day = start;
  return made.map(({ after, length }) => {
    const on = addDays(day, after);
    day = addDays(on, length);
    return { on, until: day };
  });
};

const calendarFrom = (start: LocalDate, made: readonly { after: number; works: boolean }[]): Calendar => {
  const marks = made.map(({ after, works }): [LocalDate, MarkedDay] => [
    addDays(start, after),
    { kind: works ? 'adjustedWorkday' : 'holiday', reason: '本地' },
  ]);
  return calendarWith(2, Object.fromEntries(marks), publishedUntil);
};

const rolls = { rollLastDay: true };

describe('the course of a clock', () => {
  it('is due on the day that a slow count finds, through pauses, extensions, holidays and worked weekends', () => {
    fc.assert(
      fc.property(
        starts,
        fc.array(terms, { minLength: 1, maxLength: 3 }),
        gaps,
        closures,
        fc.boolean(),
        (startedOn, all, made, marks, rollLastDay) => {
          const calendar = calendarFrom(startedOn, marks);
          const course = { startedOn, terms: all, pauses: pausesFrom(startedOn, made) };
          const dueOn = courseDueOn(course, calendar, { rollLastDay });
          expect(dueOn).toBe(slowly(course, calendar, rollLastDay));
          expect(explainCourse(course, calendar, { rollLastDay }).dueOn).toBe(dueOn);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is found again where each pause is added when it ends', () => {
    fc.assert(
      fc.property(starts, terms, gaps, closures, (startedOn, term, made, marks) => {
        const calendar = calendarFrom(startedOn, marks);
        const empty: Course = { startedOn, terms: [term], pauses: [] };
        let course = empty;
        let dueOn = courseDueOn(course, calendar, rolls);
        for (const pause of pausesFrom(startedOn, made)) {
          dueOn = resumedDueOn({ course, dueOn }, pause, calendar, rolls);
          course = { ...course, pauses: [...course.pauses, pause] };
        }
        expect(dueOn).toBe(slowly(course, calendar, true));
      }),
    );
  });

  it('says of each day whether it counted or the clock stood still, up to the due day', () => {
    const pauses = [{ on: '2025-09-08', until: '2025-09-17' }];
    const national = calendarWith(1, {}, publishedUntil);
    const told = explainCourse({ startedOn: '2025-09-05', terms: [calendarDays(15)], pauses }, national, rolls);
    expect(told.dueOn).toBe('2025-09-29');
    expect(told.days.filter(({ paused }) => paused === true).map(({ date }) => date.slice(8))).toStrictEqual([
      '08',
      '09',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
    ]);
    expect(told.days.at(-1)).toMatchObject({ date: '2025-09-29', counted: 15 });
    expect(told.days.find(({ date }) => date === '2025-09-17')).toMatchObject({ counted: 3 });
    expect(told.rule.map(({ en }) => en)).toContainEqual(expect.stringContaining('stood still'));
    const byMonth = explainCourse({ startedOn: '2025-08-20', terms: [months(1)], pauses }, national, rolls);
    expect(byMonth.days.map(({ date, counted }) => [date, counted])).toStrictEqual([
      ['2025-08-20', null],
      ...['08', '09', '10', '11', '12', '13', '14', '15', '16'].map((day) => [`2025-09-${day}`, null]),
      ...['20', '21', '22', '23', '24', '25', '26', '27', '28'].map((day) => [`2025-09-${day}`, null]),
      ['2025-09-29', 1],
    ]);
  });

  it('counts an extension from the due day before it', () => {
    const national = calendarWith(1, {}, publishedUntil);
    const told = explainCourse(
      { startedOn: '2025-09-01', terms: [workingDays(3), workingDays(2)], pauses: [] },
      national,
      rolls,
    );
    expect(told.days.map(({ counted }) => counted)).toStrictEqual([null, 1, 2, 3, 1, null, null, 2]);
    expect(told.rule.map(({ en }) => en)).toContainEqual(expect.stringContaining('An extension'));
  });
});

describe('a clock that moves', () => {
  const at = '2025-09-10T04:00:00.000Z';
  it('becomes overdue where it was in time', () => {
    const runs = (dueOn: string, dueThen: string) => becomesOverdue({ dueOn, pausedOn: null }, dueThen, at, '24:00');
    expect(runs('2025-09-10', '2025-09-09')).toBe(true);
    expect(runs('2025-09-12', '2025-09-10')).toBe(false);
    expect(runs('2025-09-09', '2025-09-08')).toBe(false);
  });
  it('that stands still is judged by the day on which it stopped', () => {
    const stands = (dueOn: string, dueThen: string) =>
      becomesOverdue({ dueOn, pausedOn: '2025-09-03' }, dueThen, at, '24:00');
    expect(stands('2025-09-04', '2025-09-03')).toBe(false);
    expect(stands('2025-09-04', '2025-09-02')).toBe(true);
    expect(stands('2025-09-02', '2025-09-01')).toBe(false);
    expect(stands('2025-09-03', '2025-09-02')).toBe(true);
  });
});
