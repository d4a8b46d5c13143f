import type { DiaryEntry, DiaryEvent } from './diary.events';

export interface DiaryState {
  readonly entries: readonly DiaryEntry[];
}

export const initialDiary: DiaryState = { entries: [] };

export const evolveDiary = ({ entries }: DiaryState, { data }: DiaryEvent): DiaryState => {
  const { case: id, about, round } = data;
  return { entries: [...entries, { case: id, about, round }] };
};
