import table from 'chinese-days/dist/chinese-days.json';
import { fixedHoliday } from '../../../../src/contexts/policy/fixed-holidays.rules';
import { addDays } from '../../../../src/kernel/time/local-date';

const inYear = (year: number) => {
  const found: string[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const mark = fixedHoliday(date);
    if (mark !== undefined) found.push(`${date.slice(5)} ${mark.reason}`);
  }
  return found;
};

describe('the holidays fixed by law', () => {
  it('are the thirteen days of the decree of 2024, of the lunar year and of the sun too', () => {
    expect(inYear(2027)).toStrictEqual([
      '01-01 元旦',
      '02-05 春节',
      '02-06 春节',
      '02-07 春节',
      '02-08 春节',
      '04-05 清明节',
      '05-01 劳动节',
      '05-02 劳动节',
      '06-09 端午节',
      '09-15 中秋节',
      '10-01 国庆节',
      '10-02 国庆节',
      '10-03 国庆节',
    ]);
  });
  it('are days off in every notice since the decree', () => {
    for (const year of [2025, 2026])
      for (const day of inYear(year)) expect(Object.keys(table.holidays)).toContain(`${year}-${day.slice(0, 5)}`);
  });
  it('are known for far years, as far as the lunar table goes', () => {
    for (let year = 2027; year <= 2100; year += 1) expect(inYear(year).length).toBeGreaterThanOrEqual(12);
    expect(inYear(2100)).toContain('04-05 清明节');
    expect(inYear(2101)).toHaveLength(6);
  });
});
