import type { Id, Instant, LocalDate } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/**
 * Somebody looked at the clock of the machine, which did not fit what the log knew, and says that it is right. The
 * stream is `clockCheck-<of day and state>`.
 */
export type ClockCheckEvent = Fact<
  'ClockConfirmed',
  {
    /** The day that the clock showed. */
    readonly day: LocalDate;
    /** What was wrong with it. */
    readonly state: 'BEHIND' | 'AHEAD';
    readonly lastDay: LocalDate | null;
    readonly lastEventAt: Instant | null;
    readonly reason: string;
  }
>;

/** One check for each day and for what was wrong. */
export const clockCheckOf = (derive: (...parts: readonly string[]) => Id, day: LocalDate, state: string): Id =>
  derive('clock-check', day, state);
