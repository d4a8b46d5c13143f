import { useSyncExternalStore } from 'react';
import { client } from '../../api/client';
import { signedOut } from '../../api/connection';
import { type Problem, Refused } from '../../api/problem';
import { queryClient } from '../../api/queries';
import { allKept, discard, keep } from '../../device/database';
import type { AttachmentRef } from '../../api/shapes';
import { dropPhotos, forgetSent, sendPhoto } from '../../photos/photo-shelf';
import { bodyOf, type NoteDraft, photosOf } from './note-draft';

/** A note that was filed on this device and is on its way. */
export interface Waiting {
  /** The interview's id and the key of the request: whatever is sent twice is filed once. */
  readonly id: string;
  readonly account: string;
  /** In which capacity it was filed. */
  readonly grant: string | null;
  readonly draft: NoteDraft;
  /** Milliseconds since 1970. */
  readonly queuedAt: number;
  /** What the server said against it: somebody has to mend it. */
  readonly problem: Problem | null;
}

export interface Outbox {
  readonly waiting: readonly Waiting[];
  /** Of the one that is being sent. */
  readonly sending: string | null;
  /** Filed since this page was opened. */
  readonly filed: readonly string[];
}

let box: Outbox = { waiting: [], sending: null, filed: [] };
let owner: string | null = null;
const listeners = new Set<() => void>();
const change = (next: Partial<Outbox>): void => {
  box = { ...box, ...next };
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useOutbox = (): Outbox => useSyncExternalStore(subscribe, () => box);

const load = async (): Promise<void> => {
  const all = await allKept<Waiting>('outbox');
  const waiting = all.filter(({ account }) => account === owner).sort((a, b) => a.queuedAt - b.queuedAt);
  change({ waiting });
};

/** Whose notes this page sends. */
export const openOutbox = async (account: string): Promise<void> => {
  owner = account;
  await load();
  await flush();
};

/** What may be said again later without a change: the line, the session, the server's own troubles. */
const passes = (problem: Problem): boolean =>
  problem.status >= 500 || [401, 408, 425, 429].includes(problem.status) || problem.code === 'sign-in.needed';

const sendOne = async (one: Waiting): Promise<void> => {
  const { id, draft, grant } = one;
  const sent = new Map<string, AttachmentRef>();
  for (const photo of photosOf(draft)) {
    const ref = await sendPhoto(photo);
    if (ref !== null) sent.set(photo, ref);
  }
  const headers = { 'idempotency-key': id, ...(grant === null ? {} : { 'yuexun-capacity': grant }) };
  try {
    const body = bodyOf(draft, sent);
    if (draft.called === undefined) await client.POST('/api/v1/interviews/records', { body, headers });
    else {
      const { id: _of, ...note } = body;
      const params = { path: { id: draft.called } };
      await client.POST('/api/v1/interviews/{id}/note', { params, body: note, headers });
    }
  } catch (error) {
    // The answer to an earlier sending was lost, long ago: it is there.
    if (!(error instanceof Refused) || error.problem.code !== 'interview.exists') throw error;
  }
};

const done = async ({ id, draft }: Waiting): Promise<void> => {
  await discard('outbox', id);
  await dropPhotos(photosOf(draft));
  change({ filed: [...box.filed, id] });
  void queryClient.invalidateQueries();
};

const refuse = async (one: Waiting, problem: Problem): Promise<void> => {
  if (problem.code === 'attachment.missing') await forgetSent(photosOf(one.draft));
  await keep('outbox', { ...one, problem });
};

/** Sends what waits, one after the other; stops at the first that does not get through. */
const sendAll = async (): Promise<void> => {
  for (const one of box.waiting.filter(({ problem }) => problem === null)) {
    if (signedOut.get() || one.account !== owner) return;
    change({ sending: one.id });
    try {
      await sendOne(one);
      await done(one);
    } catch (error) {
      if (!(error instanceof Refused) || passes(error.problem)) return;
      await refuse(one, error.problem);
    } finally {
      change({ sending: null });
      await load();
    }
  }
};

/** One window of the browser sends at a time, where browsers can tell. */
const sendAlone = async (): Promise<void> => {
  if (owner === null || box.waiting.length === 0) return;
  if (navigator.locks === undefined) return sendAll();
  await navigator.locks.request('yuexun.outbox', { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    // Another window may have sent some of them meanwhile.
    await load();
    await sendAll();
  });
};

let going: Promise<void> | undefined;
let asked = false;

/** Sends what waits. Asked while it sends (the network came back just now), it tries once more behind that. */
export const flush = (): Promise<void> => {
  asked = true;
  going ??= (async () => {
    while (asked) {
      asked = false;
      await sendAlone();
    }
  })().finally(() => {
    going = undefined;
  });
  return going;
};

/** A note that was given up, or taken back to be changed. */
export const takeOut = async (id: string): Promise<void> => {
  await discard('outbox', id);
  await load();
};

export const putIn = async (): Promise<void> => {
  await load();
  void flush();
};
