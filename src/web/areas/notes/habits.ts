import { draftOf } from '../../ui/drafts';
import type { Habits, NoteDraft } from './note-draft';

const habitsOf = (account: string) => draftOf<Habits>(account, 'habits');

export const lastHabits = (account: string): Habits | null => (habitsOf(account).read() as Habits | undefined) ?? null;

export const keepHabits = (account: string, { topic, place, interviewees }: NoteDraft): void =>
  habitsOf(account).write({ topic, place: { ...place, point: null }, interviewees });
