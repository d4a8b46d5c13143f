import { useEffect, useEffectEvent, useState } from 'react';
import type { NoteDraft } from './note-draft';
import { noteShelf } from './note-filing';

type Keeping = 'kept' | 'keeping' | 'failed';

/** The draft of this account: on the device from the first key on, and there again whenever the page opens. */
export const useDraft = (account: string, fresh: () => NoteDraft) => {
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  // Once for each account: what is fresh later must not take the place of what is being typed.
  const blank = useEffectEvent(fresh);
  useEffect(() => {
    let gone = false;
    noteShelf
      .draftOf(account)
      .catch(() => null)
      .then((found) => {
        if (!gone) setDraft((current) => current ?? found ?? blank());
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [account]);
  const write = (next: NoteDraft): void => {
    setDraft(next);
    setKeeping('keeping');
    noteShelf.keepDraft(account, next).then(
      () => setKeeping('kept'),
      () => setKeeping('failed'),
    );
  };
  return { draft, keeping, write, put: setDraft };
};
