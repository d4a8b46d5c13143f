import { createHmac } from 'node:crypto';
import type { Instant, LocalDate, Position } from '../../kernel/ids';
import { type DaySealed, digestStream, RunningDigest } from './digest';
import type { EventStore } from './event-store';

/** How far the log had come at some moment, kept outside it: whoever can rewrite the whole log cannot rewrite this. */
export interface Head {
  readonly at: Instant;
  /** The last event of ours then. */
  readonly position: Position;
  /** How many events stand between the head before and this one. */
  readonly events: number;
  /** Hex SHA-256 over the digest of the head before and the position, id and chain of each of these events. */
  readonly digest: string;
  /** The last day that was sealed by then. */
  readonly sealedDay: LocalDate | null;
  /** Hex HMAC-SHA-256 of all of it under the secret by which days are sealed. */
  readonly seal: string;
}

/**
 * How the second place of the heads is doing: `away`, it cannot be written; `differs`, it holds other lines than the
 * first place.
 */
export type ElsewhereState = 'none' | 'kept' | 'away' | 'differs';

/** Heads in the order in which they were taken. */
export interface Heads {
  list(): readonly Head[];
  /** Those of the second place; null where there is none. */
  copied(): readonly Head[] | null;
  /** As `copyOver` found it last. */
  readonly elsewhere: ElsewhereState;
  /** Brings to the second place what it lacks. */
  copyOver(): void;
  /** Remembered, so that looking often costs nothing. */
  last(): Head | undefined;
  add(head: Head): void;
}

export const HEADS = Symbol('Heads');

const pageSize = 1_000;
/** At most so often (milliseconds): what was written since is not held by a head yet. */
const atMostEvery = 600_000;

export const sealOfHead = (
  { at, position, events, digest, sealedDay }: Omit<Head, 'seal'>,
  secret: Uint8Array,
): string =>
  createHmac('sha256', secret)
    .update(`head\n${at}\n${position}\n${events}\n${digest}\n${sealedDay ?? ''}`)
    .digest('hex');

/**
 * Keeps how far the log has come, if it has come further and some minutes have passed since.
 *
 * @param every how many milliseconds; 0 at the end of a node, so that nothing that it wrote is left without a head
 * @throws CheckpointNotInThisLog where the log ends before the last head
 */
export const keepHead = async (
  store: EventStore,
  heads: Heads,
  secret: Uint8Array,
  at: Instant,
  every = atMostEvery,
): Promise<void> => {
  const before = heads.last();
  const passed = before === undefined ? every : Date.parse(at) - Date.parse(before.at);
  // A head of a time to come was kept by a clock that has been set back: it holds up none of those after it.
  if (passed >= 0 && passed < every) return;
  const running = new RunningDigest(before);
  let position = before?.position ?? 0;
  for (let more = true; more;) {
    const page = await store.readAll(position === 0 ? null : position, pageSize);
    for (const event of page) {
      running.take(event);
      ({ position } = event);
    }
    more = page.length === pageSize;
  }
  const [sealed] = await store.read(digestStream, { backwards: true, max: 1 });
  const sealedDay = (sealed?.data as DaySealed | undefined)?.day ?? null;
  if (running.events === 0 && (before?.sealedDay ?? null) === sealedDay) return;
  const head = { at, position, events: running.events, digest: running.value(), sealedDay };
  heads.add({ ...head, seal: sealOfHead(head, secret) });
};

/**
 * The heads to hold the log against. Where two places disagree, the second one counts, which is harder to reach; that
 * it lags behind is no disagreement.
 */
export const headsToHold = (
  here: readonly Head[],
  there: readonly Head[] | null,
): { readonly heads: readonly Head[]; readonly agree: boolean } => {
  if (there === null) return { heads: here, agree: true };
  const agree = there.every(({ seal }, index) => here[index]?.seal === seal);
  return { heads: agree ? here : there, agree };
};

/** How a head is printed and read: the position of its last event, and enough of its digest to be unlike any other. */
const printed = 32;
export const anchorOf = ({ position, digest }: Head): string =>
  `${position}-${digest.slice(0, printed).match(/.{8}/g)?.join('-') ?? ''}`;

/**
 * What a printed head says of the log, once the log has been held against its heads.
 * `unknown`: no head ends there, so the heads were replaced, or it was mistyped.
 */
export const anchorIn = (heads: readonly Head[], text: string): 'found' | 'differs' | 'unknown' => {
  const [position = '', ...digest] = text.trim().toLowerCase().split('-');
  const head = heads.find((one) => String(one.position) === position);
  if (head === undefined) return 'unknown';
  return digest.join('') === head.digest.slice(0, printed) ? 'found' : 'differs';
};
