import { type Language, useLanguage } from './language';

/** The office's own time, wherever the browser stands. */
const zone = 'Asia/Shanghai';

const locale = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');

/** Chinese forms of days, moments and numbers, and the English ones. Days are `YYYY-MM-DD`, moments ISO in UTC. */
export interface Formats {
  /** 2025年3月31日 */
  readonly day: (day: string | null | undefined) => string;
  /** 3月31日, with the year only where it is not this one of the moment given. */
  readonly shortDay: (day: string | null | undefined) => string;
  /** 2025年3月, of `YYYY-MM` */
  readonly month: (month: string) => string;
  /** 2025年3月31日 09:00 */
  readonly moment: (instant: string | null | undefined) => string;
  /** 09:00 */
  readonly time: (instant: string) => string;
  /** 周一 */
  readonly weekday: (day: string) => string;
  readonly number: (value: number) => string;
  /** 12.5% */
  readonly percent: (share: number) => string;
  /** 甲、乙; "A, B" in English */
  readonly list: (words: readonly string[]) => string;
  /** 标题：内容; "title: content" in English */
  readonly titled: (title: string, content: string) => string;
  /** （补充）; " (more)" in English, to stand right behind a word */
  readonly aside: (words: string) => string;
}

const none = '—';

/** Made when it is first used, and once: a browser takes long to make a form, a hundred times as long as to apply it. */
const dateForm = (locale: string, options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
  let form: Intl.DateTimeFormat | undefined;
  return (date) => (form ??= new Intl.DateTimeFormat(locale, options)).format(date);
};

const plainDay = dateForm('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day of the office at a moment, `YYYY-MM-DD`. */
export const dayOf = (instant: string): string => plainDay(new Date(instant));

/** A day or a moment: its day. */
export const dayIn = (text: string): string => (text.length === 10 ? text : dayOf(text));

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

const formatsIn = (language: Language): Formats => {
  const format = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => dateForm(locale(language), options);
  const ofDay = format({ timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
  const ofMonth = format({ timeZone: 'UTC', year: 'numeric', month: 'long' });
  const ofShortDay = format({ timeZone: 'UTC', month: 'short', day: 'numeric' });
  const ofWeekday = format({ timeZone: 'UTC', weekday: 'short' });
  const ofTime = format({ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const number = new Intl.NumberFormat(locale(language));
  const percent = new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 1 });
  const dated = (day: string): Date => new Date(`${dayIn(day)}T00:00:00Z`);
  return {
    day: (day) => (day == null ? none : ofDay(dated(day))),
    shortDay: (day) => (day == null ? none : ofShortDay(dated(day))),
    month: (month) => ofMonth(dated(`${month}-01`)),
    moment: (instant) => (instant == null ? none : `${ofDay(dated(dayOf(instant)))} ${ofTime(new Date(instant))}`),
    time: (instant) => ofTime(new Date(instant)),
    weekday: (day) => ofWeekday(dated(day)),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (words) => words.join(language === 'zh' ? '、' : ', '),
    titled: (title, content) => (language === 'zh' ? `${title}：${content}` : `${title}: ${content}`),
    aside: (words) => (language === 'zh' ? `（${words}）` : ` (${words})`),
  };
};

const formats: Readonly<Record<Language, Formats>> = { zh: formatsIn('zh'), en: formatsIn('en') };

export const formatsOf = (language: Language): Formats => formats[language];

export const useFormats = (): Formats => formats[useLanguage()];
