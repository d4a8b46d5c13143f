import type { LocalDate } from '../../kernel/ids';
import type { Recorded } from '../../kernel/message';
import { addDays } from '../../kernel/time/local-date';
import type { DayEvent } from './day.events';

export interface DayState {
  /** The last day that has begun; null before the first. */
  readonly date: LocalDate | null;
}

export const initialDay: DayState = { date: null };

export const evolveDay = (_state: DayState, { data }: Recorded<DayEvent>): DayState => ({ date: data.date });

/** The days still to be started, missed ones first; only today if none was ever started. */
export const daysToStart = ({ date }: DayState, today: LocalDate): readonly LocalDate[] => {
  if (date === null) return [today];
  const days: LocalDate[] = [];
  for (let day = addDays(date, 1); day <= today; day = addDays(day, 1)) days.push(day);
  return days;
};
