import { isId, type Expected, type Id } from '../../kernel/ids';
import type { NewEvent } from '../../kernel/message';
import { BadEvent } from './errors';
import type { Appended } from './event-store';

/** The most that one append may hold, in bytes: the limit of an EventStoreDB server, enforced by every adapter. */
const maxAppendBytes = 1_048_576;

/** An event as a store keeps it: its JSON already written out. */
export interface EncodedEvent {
  readonly id: Id;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/** A batch that every adapter takes, and its size as an EventStoreDB server counts it. */
export interface EncodedBatch {
  readonly events: readonly EncodedEvent[];
  readonly bytes: number;
}

// The category ends at the first dash; the rest names the thing and holds no space and no control character.
const streamName = /^[A-Za-z][A-Za-z0-9]{0,63}-[^\s\p{C}]{1,200}$/u;
const typeName = /^[A-Z][A-Za-z0-9]{0,127}$/;

/** Streams of this category are the software's own (identity, digests, leases): no reader of the log sees them. */
export const technicalCategory = 'system';

/** Is this stream one that `readAll`, `subscribe` and `head` pass over? */
export const isTechnical = (stream: string): boolean => stream.startsWith(`${technicalCategory}-`);

const encode = (event: NewEvent): EncodedEvent => ({
  id: event.id,
  type: event.type,
  data: JSON.stringify(event.data ?? null),
  metadata: JSON.stringify(event.metadata),
});

/**
 * What every adapter checks of a batch before it calls its store, so that all of them refuse the same batches.
 *
 * @throws BadEvent
 */
export const checkBatch = (stream: string, expected: Expected, events: readonly NewEvent[]): EncodedBatch => {
  if (!streamName.test(stream)) throw new BadEvent('stream-name', `Not a stream name: ${JSON.stringify(stream)}`);
  if (expected !== 'no-stream' && !(Number.isSafeInteger(expected) && expected >= 0)) {
    throw new BadEvent('expected-revision', `${stream}: not a revision: ${String(expected)}`);
  }
  const seen = new Set<Id>();
  let bytes = 0;
  const encoded = events.map((event) => {
    if (!typeName.test(event.type)) {
      throw new BadEvent('event-type', `${stream}: not an event type: ${JSON.stringify(event.type)}`);
    }
    if (!isId(event.id)) throw new BadEvent('event-id', `${stream}: not an event id: ${JSON.stringify(event.id)}`);
    if (seen.has(event.id)) throw new BadEvent('id-twice', `${stream}: the id ${event.id} stands twice in one batch`);
    seen.add(event.id);
    const text = encode(event);
    bytes += Buffer.byteLength(text.data) + Buffer.byteLength(text.metadata) + 2 * text.type.length;
    return text;
  });
  if (bytes > maxAppendBytes) {
    throw new BadEvent('too-large', `${stream}: ${bytes} bytes in one append, at most ${maxAppendBytes} are taken`);
  }
  return { events: encoded, bytes };
};

/**
 * The answer to an empty batch, given without asking the store: the revision expected (-1: no stream), nothing to wait
 * for.
 */
export const nothingAppended = (expected: Expected): Appended => ({
  revision: expected === 'no-stream' ? -1 : expected,
  position: 0,
});
