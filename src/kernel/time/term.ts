import type { Words } from '../rejection';

/** How a length of time is counted; the three are never converted into each other (DOMAIN: 民法典 200–204). */
export type TermUnit = 'workingDay' | 'calendarDay' | 'month';

/** A length of time as a rule states it: 5 working days, 1 month. */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
}

export const workingDays = (amount: number): Term => ({ amount, unit: 'workingDay' });
export const calendarDays = (amount: number): Term => ({ amount, unit: 'calendarDay' });
export const months = (amount: number): Term => ({ amount, unit: 'month' });

const counted: Readonly<Record<TermUnit, readonly [zh: string, one: string, many: string]>> = {
  workingDay: ['个工作日', 'working day', 'working days'],
  calendarDay: ['日', 'day', 'days'],
  month: ['个月', 'month', 'months'],
};

/** A term as people say it: 3个工作日. */
export const termInWords = ({ amount, unit }: Term): Words => {
  const [zh, one, many] = counted[unit];
  return { zh: `${amount}${zh}`, en: `${amount} ${amount === 1 ? one : many}` };
};
