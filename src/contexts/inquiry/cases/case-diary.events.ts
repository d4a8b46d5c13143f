import type { Id } from '../../../kernel/ids';
import type { Reminder } from './case-shapes.events';

/** What to check about a case when a day begins. */
export interface CaseDiaryEntry {
  readonly case: Id;
  readonly about: 'RATING_WINDOW' | 'PAUSE_LIMIT' | 'REMINDER';
  readonly round: number;
  /** The reminder that it is about, if any. */
  readonly reminder?: Reminder;
}

declare module '../../../capabilities/days/diary.events' {
  interface DiaryEntries {
    readonly cases: CaseDiaryEntry;
  }
}
