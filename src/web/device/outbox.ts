import { useSyncExternalStore } from 'react';
import { signedOut } from '../api/connection';
import { type Problem, Refused } from '../api/problem';
import { queryClient } from '../api/queries';
import { allKept, discard, keep } from './database';
import type { AttachmentRef } from '../api/shapes';
import { dropPhotos, forgetSent, sendPhoto } from '../photos/photo-shelf';

/** Something that was filed on this device and is on its way. */
export interface Waiting<D = unknown> {
  /** The id of what is filed and the key of the request: whatever is sent twice is filed once. */
  readonly id: string;
  readonly kind: string;
  readonly account: string;
  /** In which capacity it was filed. */
  readonly grant: string | null;
  readonly draft: D;
  /** Milliseconds since 1970. */
  readonly queuedAt: number;
  /** Why the server refused it; somebody has to correct it. */
  readonly problem: Problem | null;
}

/** A kind of thing that is filed without a network: its draft, and how that is sent. */
export interface Filing<D> {
  readonly kind: string;
  /** Photos on this device that are sent before it, by their ids. */
  photosOf(draft: D): readonly string[];
  /** `photos` maps its photos to the server's references; the headers name the capacity and make a repeat harmless. */
  send(
    draft: D,
    photos: ReadonlyMap<string, AttachmentRef>,
    headers: Readonly<Record<string, string>>,
  ): Promise<unknown>;
  /** Codes of refusals that mean it has arrived already. */
  readonly arrived: readonly string[];
}

const filings = new Map<string, Filing<unknown>>();

/** Makes a kind known; whoever opens the outbox imports the kinds that it sends. */
export const filing = <D>(one: Filing<D>): Filing<D> => {
  filings.set(one.kind, one);
  return one;
};

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

/** What waits of one kind. */
export const waitingOf = <D>({ waiting }: Outbox, { kind }: Filing<D>): readonly Waiting<D>[] =>
  waiting.filter((one): one is Waiting<D> => one.kind === kind);

const load = async (): Promise<void> => {
  const all = await allKept<Omit<Waiting, 'kind'> & Partial<Waiting>>('outbox');
  const waiting = all
    .filter(({ account }) => account === owner)
    // Entries from before there were kinds are notes.
    .map((one) => ({ ...one, kind: one.kind ?? 'note' }))
    .sort((a, b) => a.queuedAt - b.queuedAt);
  change({ waiting });
};

/** For whom this page sends. */
export const openOutbox = async (account: string): Promise<void> => {
  owner = account;
  await load();
  await flush();
};

/** What may be said again later without a change: the line, the session, the server's own troubles. */
const passes = (problem: Problem): boolean =>
  problem.status >= 500 || [401, 408, 425, 429].includes(problem.status) || problem.code === 'sign-in.needed';

const sendOne = async (one: Waiting, by: Filing<unknown>): Promise<void> => {
  const { id, draft, grant } = one;
  const sent = new Map<string, AttachmentRef>();
  for (const photo of by.photosOf(draft)) {
    const ref = await sendPhoto(photo);
    if (ref !== null) sent.set(photo, ref);
  }
  try {
    await by.send(draft, sent, { 'idempotency-key': id, ...(grant === null ? {} : { 'yuexun-capacity': grant }) });
  } catch (error) {
    if (!(error instanceof Refused) || !by.arrived.includes(error.problem.code)) throw error;
  }
};

const done = async ({ id, draft }: Waiting, by: Filing<unknown>): Promise<void> => {
  await discard('outbox', id);
  await dropPhotos(by.photosOf(draft));
  change({ filed: [...box.filed, id] });
  void queryClient.invalidateQueries();
};

const refuse = async (one: Waiting, by: Filing<unknown>, problem: Problem): Promise<void> => {
  if (problem.code === 'attachment.missing') await forgetSent(by.photosOf(one.draft));
  await keep('outbox', { ...one, problem });
};

/** Sends what waits, one after the other; stops at the first that does not get through. */
const sendAll = async (): Promise<void> => {
  for (const one of box.waiting.filter(({ problem }) => problem === null)) {
    if (signedOut.get() || one.account !== owner) return;
    const by = filings.get(one.kind);
    // Written by a later version of the pages: it stays until that is back.
    if (by === undefined) continue;
    change({ sending: one.id });
    try {
      await sendOne(one, by);
      await done(one, by);
    } catch (error) {
      if (!(error instanceof Refused) || passes(error.problem)) return;
      await refuse(one, by, error.problem);
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

/** Something that was given up, or taken back to be changed. */
export const takeOut = async (id: string): Promise<void> => {
  await discard('outbox', id);
  await load();
};

export const putIn = async (): Promise<void> => {
  await load();
  void flush();
};
