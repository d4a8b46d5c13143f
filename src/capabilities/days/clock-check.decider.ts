import type { Decider } from '../../kernel/decider';
import type { Instant, LocalDate } from '../../kernel/ids';
import type { Intent } from '../../kernel/message';
import { conflict } from '../../kernel/rejection';
import { localDayOf } from '../../kernel/time/moments';
import type { ClockCheckEvent } from './clock-check.events';
import { type ClockCheckState, evolveClockCheck, initialClockCheck } from './clock-check.state';
import type { ClockState } from './clock.rules';

export type ClockCheckCommand = Intent<
  'ConfirmClock',
  {
    /** The day that whoever confirms was shown. */
    readonly day: LocalDate;
    readonly reason: string;
    /** What is wrong, and against what the clock was held. */
    readonly state: ClockState;
    readonly lastDay: LocalDate | null;
    readonly lastEventAt: Instant | null;
  }
>;

/** A clock that does not fit the log begins no day until somebody has compared it with a calendar on the wall. */
export const clockCheckDecider: Decider<ClockCheckState, ClockCheckCommand, ClockCheckEvent> = {
  category: 'clockCheck',
  reads: 'last',
  initial: initialClockCheck,
  evolve: evolveClockCheck,
  on: {
    ConfirmClock: ({ confirmed }, { day, reason, state, lastDay, lastEventAt }, { now }) => {
      if (confirmed) return [];
      const today = localDayOf(Date.parse(now));
      if (day !== today)
        conflict(
          'clock.other-day',
          `本机日期是 ${today}，与所确认的 ${day} 不同，请重新核对`,
          `The clock of the machine says ${today}, not ${day}: compare again`,
          'day',
        );
      if (state === 'RIGHT')
        return conflict('clock.right', '本机时钟没有异常，无须确认', 'Nothing is wrong with the clock');
      return [{ type: 'ClockConfirmed', data: { day, state, lastDay, lastEventAt, reason } }];
    },
  },
  permission: { ConfirmClock: 'clock.confirm' },
};
