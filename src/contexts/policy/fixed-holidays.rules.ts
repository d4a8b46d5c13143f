import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days';
import type { LocalDate } from '../../kernel/ids';
import type { MarkedDay } from '../../kernel/time/calendar';
import { addDays } from '../../kernel/time/local-date';

const [firstLunarYear, lastLunarYear] = [1900, 2100];

/** The package's formula takes 2100 for a leap year, which it is not: the sun reaches 15° on 5 April. */
const clearBrightness = (year: number): LocalDate =>
  year === 2100 ? '2100-04-05' : getSolarTermDate(year, 4, 'pure_brightness');

const lunar = (year: number, monthAndDay: string): LocalDate => getSolarDateFromLunar(`${year}-${monthAndDay}`).date;

const named = (reason: string, first: LocalDate, days = 1): readonly (readonly [LocalDate, MarkedDay])[] =>
  Array.from({ length: days }, (_, index) => [addDays(first, index), { kind: 'holiday', reason }] as const);

/** 全国年节及纪念日放假办法（2024年修订）第二条: the days off for all citizens, whatever is exchanged for them. */
const holidaysOf = (year: number): ReadonlyMap<LocalDate, MarkedDay> => {
  const bySun = [
    ...named('元旦', `${year}-01-01`),
    ...named('劳动节', `${year}-05-01`, 2),
    ...named('国庆节', `${year}-10-01`, 3),
  ];
  if (year < firstLunarYear || year > lastLunarYear) return new Map(bySun);
  return new Map([
    ...bySun,
    // From 除夕 to 正月初三.
    ...named('春节', addDays(lunar(year, '01-01'), -1), 4),
    ...named('清明节', clearBrightness(year)),
    ...named('端午节', lunar(year, '05-05')),
    // Last, so that it does not hide 国庆节 where both fall on one day.
    ...named('中秋节', lunar(year, '08-15')).filter(([date]) => !bySun.some(([other]) => other === date)),
  ]);
};

const years = new Map<number, ReadonlyMap<LocalDate, MarkedDay>>();

/** The holiday that the law fixes for this day, if any; it is known for years without a notice. */
export const fixedHoliday = (date: LocalDate): MarkedDay | undefined => {
  const year = Number(date.slice(0, 4));
  const holidays = years.get(year) ?? holidaysOf(year);
  years.set(year, holidays);
  return holidays.get(date);
};
