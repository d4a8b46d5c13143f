import type { Expected, Position, Revision } from '../../../kernel/ids';
import type { EncodedEvent } from '../check';

/** What the writer thread is asked to store. */
export type WriteRequest =
  | {
      readonly kind: 'append';
      readonly stream: string;
      readonly expected: Expected;
      readonly events: readonly EncodedEvent[];
    }
  | { readonly kind: 'checkpoint'; readonly name: string; readonly checkpoint: string };

/** The outcome of one request, after the commit. */
export type WriteReply =
  | { readonly kind: 'stored'; readonly revision: Revision; readonly position: Position }
  | { readonly kind: 'conflict'; readonly actual: Revision | 'no-stream' }
  /** Nothing of it was stored. */
  | { readonly kind: 'unavailable'; readonly message: string }
  /** It may have been stored. */
  | { readonly kind: 'unknown'; readonly message: string };

/**
 * To the writer thread: store these in one transaction, or finish. Requests and replies cross flat, as one array of
 * texts and numbers each: copying many small objects from thread to thread costs more than storing them.
 */
export type ToWriter = { readonly kind: 'write'; readonly flat: FlatRequests } | { readonly kind: 'close' };

/** From the writer thread: the replies in the order of the requests of one message, and where the log now ends. */
export type FromWriter =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'refused';
      readonly error: 'StoreRefused' | 'LogDamaged' | 'StoreUnavailable';
      readonly message: string;
    }
  | { readonly kind: 'written'; readonly flat: FlatReplies; readonly head: Position };

export type FlatRequests = readonly (string | number)[];
export type FlatReplies = readonly (string | number)[];

/** Stands for `no-stream` where a revision is a number. */
const none = -1;

export const flattenRequests = (requests: readonly WriteRequest[]): FlatRequests => {
  const flat: (string | number)[] = [];
  for (const request of requests) {
    if (request.kind === 'checkpoint') {
      flat.push(request.name, none, none, request.checkpoint);
      continue;
    }
    const { stream, expected, events } = request;
    flat.push(stream, expected === 'no-stream' ? none : expected, events.length);
    for (const { id, type, data, metadata } of events) flat.push(id, type, data, metadata);
  }
  return flat;
};

export const unflattenRequests = (flat: FlatRequests): WriteRequest[] => {
  const requests: WriteRequest[] = [];
  let at = 0;
  const text = (): string => flat[at++] as string;
  const number = (): number => flat[at++] as number;
  while (at < flat.length) {
    const [name, expected, count] = [text(), number(), number()];
    if (count === none) {
      requests.push({ kind: 'checkpoint', name, checkpoint: text() });
      continue;
    }
    const events: EncodedEvent[] = [];
    for (let n = 0; n < count; n++) events.push({ id: text(), type: text(), data: text(), metadata: text() });
    requests.push({ kind: 'append', stream: name, expected: expected === none ? 'no-stream' : expected, events });
  }
  return requests;
};

export const flattenReplies = (replies: readonly WriteReply[]): FlatReplies =>
  replies.flatMap((reply): (string | number)[] => {
    switch (reply.kind) {
      case 'stored':
        return [reply.revision, reply.position];
      case 'conflict':
        return [reply.actual === 'no-stream' ? none : reply.actual, 'conflict'];
      default:
        return [reply.message, reply.kind];
    }
  });

export const unflattenReplies = (flat: FlatReplies): WriteReply[] => {
  const replies: WriteReply[] = [];
  for (let n = 0; n < flat.length; n += 2) {
    const [first, second] = [flat[n], flat[n + 1]];
    if (typeof second === 'number') replies.push({ kind: 'stored', revision: first as number, position: second });
    else if (second === 'conflict') {
      replies.push({ kind: 'conflict', actual: first === none ? 'no-stream' : (first as number) });
    } else replies.push({ kind: second === 'unknown' ? 'unknown' : 'unavailable', message: String(first) });
  }
  return replies;
};

/** What the thread is started with. */
export interface WriterData {
  readonly path: string;
}

/** The name under which commits are announced to every thread of this process that has the file open. */
export const channelOf = (path: string): string => `yuexun-events:${path}`;
