import type { Habits, NoteDraft } from './note-draft';

const placeOf = (account: string): string => `yuexun.notes.last.${account}`;

export const lastHabits = (account: string): Habits | null => {
  const text = localStorage.getItem(placeOf(account));
  return text === null ? null : (JSON.parse(text) as Habits);
};

export const keepHabits = (account: string, { topic, place, interviewees }: NoteDraft): void =>
  localStorage.setItem(placeOf(account), JSON.stringify({ topic, place: { ...place, point: null }, interviewees }));
