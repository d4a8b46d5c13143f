import type { Id, LocalDate } from '../../../kernel/ids';

/** A ballot to be looked at when a day begins: what follows from it may still be awaited. */
export interface SessionDiaryEntry {
  readonly session: Id;
  readonly ballot: Id;
  readonly on: LocalDate;
}

declare module '../../../capabilities/days/diary.events' {
  interface DiaryEntries {
    readonly sessions: SessionDiaryEntry;
  }
}
