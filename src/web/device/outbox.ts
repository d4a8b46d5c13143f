import { useSyncExternalStore } from 'react';
import { signedOut } from '../api/connection';
import { type Problem, Refused, Unreachable } from '../api/problem';
import { queryClient } from '../api/queries';
import { allKept, discard, keep } from './kept';
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
  /** Why it did not get through the last time, though others may; missing where nothing stood in its way. */
  readonly trouble?: Trouble | null;
}

/** Something between here and the office, or the server itself, took this one thing badly. */
export interface Trouble {
  /** The number of the answer. */
  readonly status: number;
  /** It would be answered the same again: somebody has to mend it, or send it from elsewhere. */
  readonly lasts: boolean;
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

/** Whatever is sent now fares the same: without a line, without a session, or where the server asks for patience. */
const concernsAll = (status: number | undefined): boolean => status === undefined || [401, 425, 429].includes(status);

/** A number by which a proxy answered in the server's place; undefined where nobody answered. */
const proxyStatus = ({ cause }: Unreachable): number | undefined => (typeof cause === 'number' ? cause : undefined);

/** How one thing that was not taken stands: the rest waits with it, or it stands aside and the rest goes on. */
type Standing = 'all-wait' | { readonly problem: Problem } | { readonly trouble: Trouble };

const standingOf = (error: unknown): Standing => {
  if (error instanceof Refused) {
    const { problem } = error;
    if (problem.code === 'sign-in.needed' || concernsAll(problem.status)) return 'all-wait';
    return problem.status >= 500 || problem.status === 408
      ? { trouble: { status: problem.status, lasts: false } }
      : { problem };
  }
  const status = error instanceof Unreachable ? proxyStatus(error) : undefined;
  if (status === undefined || concernsAll(status)) return 'all-wait';
  // A proxy that answers 200 with its own page (a sign-in to the network) has not passed it on either.
  return { trouble: { status, lasts: status >= 400 && status < 500 && status !== 408 } };
};

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

const setAside = async (one: Waiting, by: Filing<unknown>, standing: Exclude<Standing, 'all-wait'>): Promise<void> => {
  if ('trouble' in standing) return keep('outbox', { ...one, ...standing });
  if (standing.problem.code === 'attachment.missing') await forgetSent(by.photosOf(one.draft));
  return keep('outbox', { ...one, problem: standing.problem, trouble: null });
};

/** Does it go by itself, without anybody's doing? */
export const goesItself = ({ problem, trouble }: Waiting): boolean => problem === null && trouble?.lasts !== true;

/** Sends what waits, one after the other. What is not taken stands aside with its cause, and the rest goes on. */
const sendAll = async (): Promise<void> => {
  for (const one of box.waiting.filter(goesItself)) {
    if (signedOut.get() || one.account !== owner) return;
    const by = filings.get(one.kind);
    // Written by a later version of the pages: it stays until that is back.
    if (by === undefined) continue;
    change({ sending: one.id });
    try {
      await sendOne(one, by);
      await done(one, by);
    } catch (error) {
      const standing = standingOf(error);
      if (standing === 'all-wait') return;
      await setAside(one, by, standing);
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

/** Once more, after something stood in its way: over another network, perhaps. */
export const sendAgain = async ({ trouble: _over, ...one }: Waiting): Promise<void> => {
  await keep('outbox', one);
  await load();
  await flush();
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
