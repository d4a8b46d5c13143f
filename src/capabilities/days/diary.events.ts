import type { Id, LocalDate } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';
import type { Reminder } from '../../contexts/inquiry/cases/case.events';

/** What is to be looked at when a day begins. */
export interface DiaryEntry {
  readonly case: Id;
  readonly about: 'RATING_WINDOW' | 'PAUSE_LIMIT' | 'REMINDER';
  readonly round: number;
  /** Of what, where it is about a reminder. */
  readonly reminder?: Reminder;
}

/** The diary of one jurisdiction for one day. */
export const diaryOf = (derive: (...parts: readonly string[]) => Id, jurisdiction: Id, date: LocalDate): Id =>
  derive('diary', jurisdiction, date);

export type DiaryEvent = Fact<'DiaryEntryMade', DiaryEntry & { readonly date: LocalDate }>;
