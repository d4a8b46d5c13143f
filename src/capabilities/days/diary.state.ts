import type { DiaryEntry, DiaryEvent } from './diary.events';

export interface DiaryState {
  readonly entries: readonly DiaryEntry[];
}

export const initialDiary: DiaryState = { entries: [] };

export const evolveDiary = ({ entries }: DiaryState, { data }: DiaryEvent): DiaryState => {
  const { date: _, ...entry } = data;
  return { entries: [...entries, entry] };
};
