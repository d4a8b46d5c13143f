import type { Instant, LocalDate } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { localDayOf } from '../../kernel/time/moments';

/** How far the clock of the machine may be from what the log knows, before somebody has to confirm it; in days. */
export interface ClockLimits {
  /** Before the last event. */
  readonly mostBack: number;
  /** After the last day that has begun: longer than any holiday. */
  readonly mostGap: number;
}

export const standardClockLimits: ClockLimits = { mostBack: 1, mostGap: 35 };

/** `BEHIND`: its date lies before what happened already; `AHEAD`: many days lie between the last one and its own. */
export const clockStates = ['RIGHT', 'BEHIND', 'AHEAD'] as const;
export type ClockState = (typeof clockStates)[number];

/** What the clock says, and what the log knows. */
export interface ClockFound {
  readonly now: Instant;
  /** The last day that has begun in any jurisdiction; null before the first. */
  readonly lastDay: LocalDate | null;
  /** When the last event was written down; null in an empty log. */
  readonly lastEventAt: Instant | null;
}

const dayLength = 24 * 3_600_000;

/** Whole days from one to the other; 0 where the second does not come later. */
export const daysFrom = (from: LocalDate, to: LocalDate): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayLength));

export const clockStateOf = ({ now, lastDay, lastEventAt }: ClockFound, limits: ClockLimits): ClockState => {
  if (lastEventAt !== null && Date.parse(now) < Date.parse(lastEventAt) - limits.mostBack * dayLength) return 'BEHIND';
  if (lastDay !== null && localDayOf(Date.parse(now)) > addDays(lastDay, limits.mostGap)) return 'AHEAD';
  return 'RIGHT';
};
