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
