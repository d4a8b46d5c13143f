import type { Id, LocalDate } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/** Each context adds the entries that it makes by declaration merging. */
export interface DiaryEntries {}

/** What is to be looked at when a day begins. */
export type DiaryEntry = DiaryEntries[keyof DiaryEntries];

/** The diary of one jurisdiction for one day. */
export const diaryOf = (derive: (...parts: readonly string[]) => Id, jurisdiction: Id, date: LocalDate): Id =>
  derive('diary', jurisdiction, date);

export type DiaryEvent = Fact<'DiaryEntryMade', DiaryEntry & { readonly date: LocalDate }>;
