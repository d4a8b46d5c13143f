import { discard, keep, kept, move } from './kept';
import { type Filing, putIn, takeOut, type Waiting } from './outbox';

interface KeptDraft<D> {
  readonly id: string;
  readonly account: string;
  readonly draft: D;
}

let last: Promise<void> = Promise.resolve();

/** Done one after the other, so that an older state never overtakes a newer one. */
const next = (step: () => Promise<void>): Promise<void> => {
  last = last.catch(() => undefined).then(step);
  return last;
};

/** Where a kind of thing lies while somebody writes it: one unfinished draft for each account. */
export const draftShelf = <D>({ kind }: Filing<D>) => {
  const placeOf = (account: string): string => `${kind} ${account}`;
  /** Rejects on a full device. */
  const keepDraft = (account: string, draft: D): Promise<void> =>
    next(() => keep('drafts', { id: placeOf(account), account, draft } satisfies KeptDraft<D>));
  return {
    draftOf: async (account: string): Promise<D | null> =>
      (await kept<KeptDraft<D>>('drafts', placeOf(account)))?.draft ?? null,
    keepDraft,
    dropDraft: (account: string): Promise<void> => next(() => discard('drafts', placeOf(account))),
    /** Off the desk and into the queue, both or neither: from now on it is sent, with this key, until it is there. */
    fileDraft: (filed: Omit<Waiting<D>, 'kind' | 'problem'>): Promise<void> => {
      const value: Waiting<D> = { ...filed, kind, problem: null };
      const from = { shelf: 'drafts', id: placeOf(filed.account) } as const;
      return next(() => move(from, { shelf: 'outbox', value }).then(putIn));
    },
    /** Back onto the desk, to be changed; what lay there must be empty. */
    reopen: async ({ id, account, draft }: Waiting<D>): Promise<void> => {
      await keepDraft(account, draft);
      await takeOut(id);
    },
  };
};
