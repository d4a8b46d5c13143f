import type { Decider } from '../../kernel/decider';
import type { LocalDate } from '../../kernel/ids';
import type { Intent } from '../../kernel/message';
import { conflict, invalid } from '../../kernel/rejection';
import { endOf } from '../../kernel/time/deadline';
import { addDays, isLocalDate } from '../../kernel/time/local-date';
import { localDayOf } from '../../kernel/time/moments';
import type { DayEvent } from './day.events';
import { type DayState, evolveDay, initialDay } from './day.state';

export type DayCommand = Intent<'StartDay', { readonly date: LocalDate }>;

/** Days begin in order, each once; what was missed while nothing ran is caught up day by day. */
export const dayDecider: Decider<DayState, DayCommand, DayEvent> = {
  category: 'day',
  reads: 'last',
  initial: initialDay,
  evolve: evolveDay,
  on: {
    StartDay: (state, { date }, { now }) => {
      if (!isLocalDate(date)) invalid('day.unreadable', '日期无效', 'This is no day', 'date');
      if (date > localDayOf(Date.parse(now))) invalid('day.in-future', '这一天还没有到', 'Not begun yet', 'date');
      if (state.date !== null && date <= state.date) return [];
      if (state.date !== null && date !== addDays(state.date, 1))
        conflict('day.skipped', '须逐日开始，不能跳过', 'Days begin one after the other', 'date');
      // It began at midnight, whenever it is written down.
      return [{ type: 'DayStarted', data: { date }, occurredAt: endOf(addDays(date, -1), '24:00') }];
    },
  },
  permission: { StartDay: 'system.act' },
};
