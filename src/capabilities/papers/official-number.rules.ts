import type { Instant } from '../../kernel/ids';
import { conflict, invalid } from '../../kernel/rejection';
import { localDayOf } from '../../kernel/time/moments';

const form = /^([\p{Script=Han}A-Za-z]{1,20})〔(\d{4})〕([1-9]\d{0,5})号$/u;
const field = 'officialNumber';

/** What is often typed in place of the brackets of public documents. */
const bracketed = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[［【([（〔]/g, '〔')
    .replaceAll(/[］】)\]）〕]/g, '〕');

/**
 * 发文字号, as GB/T 9704-2012 7.2.5 writes it: the short name of the office, the year in full within 〔〕, the number
 * without 第 and without zeros before it, 号. Whether its numbers follow each other is the office's own affair.
 *
 * @throws Rejection `paper.official-number`, `paper.official-number-year`
 */
export const officialNumberOf = (typed: string, now: Instant): string => {
  const text = bracketed(typed);
  const [, , year] =
    form.exec(text) ??
    invalid(
      'paper.official-number',
      '发文字号应写作“机关代字〔年份〕序号号”，如“示街人工委〔2026〕5号”：年份四位，序号前不加“第”和“0”',
      'Written as 示街人工委〔2026〕5号: the year in full, no 第 and no zero before the number',
      field,
    );
  const thisYear = Number(localDayOf(Date.parse(now)).slice(0, 4));
  if (Number(year) < 1950 || Number(year) > thisYear)
    invalid('paper.official-number-year', '发文字号的年份不能晚于今年', 'Its year cannot lie in the future', field);
  return text;
};

/** Another paper bears it. */
export const numberTaken = (): never =>
  conflict('paper.official-number-taken', '该发文字号已用于另一份文书', 'Another paper bears it', field);
