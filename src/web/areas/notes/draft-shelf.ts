import { discard, keep, kept, move } from '../../device/database';
import type { Habits, NoteDraft } from './note-draft';
import { putIn, takeOut, type Waiting } from './outbox';

interface KeptDraft {
  readonly id: string;
  readonly account: string;
  readonly draft: NoteDraft;
}

/** One unfinished note for each account. */
const placeOf = (account: string): string => `note ${account}`;

export const draftOf = async (account: string): Promise<NoteDraft | null> =>
  (await kept<KeptDraft>('drafts', placeOf(account)))?.draft ?? null;

let last: Promise<void> = Promise.resolve();

/** Kept one after the other, so that an older state never overtakes a newer one. Rejects on a full device. */
export const keepDraft = (account: string, draft: NoteDraft): Promise<void> => {
  last = last.catch(() => undefined).then(() => keep('drafts', { id: placeOf(account), account, draft }));
  return last;
};

export const dropDraft = (account: string): Promise<void> => {
  last = last.catch(() => undefined).then(() => discard('drafts', placeOf(account)));
  return last;
};

/** Off the desk and into the queue, both or neither: from now on it is sent, with this key, until it is there. */
export const fileDraft = (account: string, grant: string | null, draft: NoteDraft, now: number): Promise<void> => {
  const value: Waiting = { id: draft.interview, account, grant, draft, queuedAt: now, problem: null };
  last = last
    .catch(() => undefined)
    .then(() => move({ shelf: 'drafts', id: placeOf(account) }, { shelf: 'outbox', value }))
    .then(() => {
      keepHabits(account, draft);
      return putIn();
    });
  return last;
};

/** Back onto the desk, to be changed; what lay there must be empty. */
export const reopen = async ({ id, account, draft }: Waiting): Promise<void> => {
  await keepDraft(account, draft);
  await takeOut(id);
};

const habitsOf = (account: string): string => `yuexun.notes.last.${account}`;

export const lastHabits = (account: string): Habits | null => {
  const text = localStorage.getItem(habitsOf(account));
  return text === null ? null : (JSON.parse(text) as Habits);
};

const keepHabits = (account: string, { topic, place, interviewees }: NoteDraft): void =>
  localStorage.setItem(habitsOf(account), JSON.stringify({ topic, place: { ...place, point: null }, interviewees }));
