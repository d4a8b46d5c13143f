import { invalid } from './rejection';
import type { Term, TermUnit } from './time/term';
import type { Check } from './settings';

export const flag: Check<boolean> = (value, field) =>
  typeof value === 'boolean' ? value : invalid('policy.flag', '应为是或否', 'Must be true or false', field);

export const whole =
  (least: number, most: number): Check<number> =>
  (value, field) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : invalid('policy.number', `应为${least}至${most}的整数`, `A whole number from ${least} to ${most}`, field);

/** A part of the whole: a majority, a quorum. */
export const share: Check<number> = (value, field) =>
  typeof value === 'number' && value >= 0 && value < 1
    ? value
    : invalid('policy.share', '应为0至1之间的小数，不含1', 'From 0 to below 1', field);

export const text =
  (most: number): Check<string> =>
  (value, field) => {
    const tidy = typeof value === 'string' ? value.normalize('NFC').trim() : '';
    return tidy !== '' && [...tidy].length <= most
      ? tidy
      : invalid('policy.text', `应为1至${most}字`, `1 to ${most} characters`, field);
  };

export const oneOf =
  <T>(...choices: readonly T[]): Check<T> =>
  (value, field) =>
    choices.includes(value as T)
      ? (value as T)
      : invalid('policy.choice', '不是可选的值', 'Not one of the values to choose from', field);

/** For a part that may be left out. */
export const ifGiven =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, field) =>
    value === undefined ? undefined : check(value, field);

/** An object with exactly these parts. */
export const parts =
  <T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return invalid('policy.parts', '应为对象', 'Must be an object', field);
    const stray = Object.keys(value).find((key) => !Object.hasOwn(checks, key));
    if (stray !== undefined)
      return invalid('policy.unknown-part', '没有这一项', 'There is no such part', `${field}.${stray}`);
    const names = Object.keys(checks) as (keyof T & string)[];
    const read = names
      .map((name) => [name, checks[name]((value as Partial<T>)[name], `${field}.${name}`)])
      .filter(([, part]) => part !== undefined);
    return Object.fromEntries(read) as T;
  };

export const listOf =
  <T>(check: Check<T>, least: number, most: number): Check<readonly T[]> =>
  (value, field) =>
    Array.isArray(value) && value.length >= least && value.length <= most
      ? value.map((entry, index) => check(entry, `${field}[${index}]`))
      : invalid('policy.list', `应为${least}至${most}项的列表`, `A list of ${least} to ${most} entries`, field);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, field) =>
    value === null ? null : check(value, field);

/** Refuses a list in which two entries have the same key. */
export const apart =
  <T>(check: Check<readonly T[]>, keyOf: (entry: T) => unknown): Check<readonly T[]> =>
  (value, field) => {
    const list = check(value, field);
    return new Set(list.map(keyOf)).size === list.length
      ? list
      : invalid('policy.twice', '不得重复', 'Must not repeat', field);
  };

/** Ten years in each unit; no known rule is nearly as long. */
const longest: Readonly<Record<TermUnit, number>> = { workingDay: 2500, calendarDay: 3660, month: 120 };

export const term: Check<Term> = (value, field) => {
  const { amount, unit } = parts<Term>({
    amount: whole(1, longest.calendarDay),
    unit: oneOf<TermUnit>('workingDay', 'calendarDay', 'month'),
  })(value, field);
  return amount <= longest[unit]
    ? { amount, unit }
    : invalid('policy.term', '期限不得超过十年', 'At most ten years', `${field}.amount`);
};

/** A stable name that stands for words. */
export const code: Check<string> = (value, field) =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,39}$/.test(value)
    ? value
    : invalid('policy.code', '代码应为大写字母、数字和下划线', 'Capitals, digits and underscores', field);

/** A time of day; 24:00 is the end of the day. */
export const timeOfDay: Check<string> = (value, field) =>
  typeof value === 'string' && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value) && value !== '00:00'
    ? value
    : invalid('policy.time', '应为时刻，如 17:30 或 24:00', 'A time such as 17:30 or 24:00', field);
