import type { Id } from '../../../kernel/ids';
import type { Reminder } from './case.events';

/** What is to be looked at of a case when a day begins. */
export interface CaseDiaryEntry {
  readonly case: Id;
  readonly about: 'RATING_WINDOW' | 'PAUSE_LIMIT' | 'REMINDER';
  readonly round: number;
  /** Of what, where it is about a reminder. */
  readonly reminder?: Reminder;
}

declare module '../../../capabilities/days/diary.events' {
  interface DiaryEntries {
    readonly cases: CaseDiaryEntry;
  }
}
