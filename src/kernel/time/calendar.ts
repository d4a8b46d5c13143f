import type { LocalDate } from '../ids';

/** What kind of day it is; `adjustedWorkday` is a weekend day worked by 调休. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'adjustedWorkday';

/** A day that is not what its weekday says. */
export interface MarkedDay {
  readonly kind: DayKind;
  readonly reason: string;
}

export interface DayMark {
  readonly kind: DayKind;
  /** Why, in words a person reads: 国庆节, 春节调休. Empty for plain days. */
  readonly reason: string;
  /**
   * Beyond the years whose notice the State Council has published: the day may still change by an exchange (调休), or,
   * where the calendar does not know the holidays fixed by law, by a holiday.
   */
  readonly provisional: boolean;
}

/** The working days of a jurisdiction in one version: the national ones, then its own closures. */
export interface Calendar {
  readonly version: number;
  day(date: LocalDate): DayMark;
  /** The days on which it departs from the national one; left out: none. */
  readonly closures?: Readonly<Record<LocalDate, MarkedDay>>;
  /** The last day for which holidays are published; left out: not known. */
  readonly publishedUntil?: LocalDate;
  /** Whether the holidays fixed by law are known beyond what is published. */
  readonly knowsFixedHolidays?: boolean;
}

/** A day to be marked; `kind` null takes the jurisdiction's own mark away again. */
export interface CalendarChange {
  readonly date: LocalDate;
  readonly kind: 'holiday' | 'adjustedWorkday' | null;
  readonly reason: string;
}

export const isWorkday = (mark: DayMark): boolean => mark.kind === 'workday' || mark.kind === 'adjustedWorkday';
