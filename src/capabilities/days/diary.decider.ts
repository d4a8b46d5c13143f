import type { Decider } from '../../kernel/decider';
import type { LocalDate } from '../../kernel/ids';
import { sameJson } from '../../kernel/json';
import type { Intent } from '../../kernel/message';
import type { DiaryEntry, DiaryEvent } from './diary.events';
import { type DiaryState, evolveDiary, initialDiary } from './diary.state';

export type DiaryCommand = Intent<'MakeDiaryEntry', DiaryEntry & { readonly date: LocalDate }>;

/** Lets a new day find what ends on it without asking any view. */
export const diaryDecider: Decider<DiaryState, DiaryCommand, DiaryEvent> = {
  category: 'diary',
  initial: initialDiary,
  evolve: evolveDiary,
  on: {
    MakeDiaryEntry: ({ entries }, data) => {
      const { date: _, ...wanted } = data;
      return entries.some((entry) => sameJson(entry, wanted)) ? [] : [{ type: 'DiaryEntryMade', data }];
    },
  },
  permission: { MakeDiaryEntry: 'system.act' },
};
