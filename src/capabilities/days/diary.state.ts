import type { Recorded } from '../../kernel/message';
import type { DiaryEntry, DiaryEvent } from './diary.events';

export interface DiaryState {
  readonly entries: readonly DiaryEntry[];
}

export const initialDiary: DiaryState = { entries: [] };

export const evolveDiary = ({ entries }: DiaryState, { data }: Recorded<DiaryEvent>): DiaryState => {
  const { date: _, ...entry } = data;
  return { entries: [...entries, entry] };
};
