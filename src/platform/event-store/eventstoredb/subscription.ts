import { setTimeout as pause } from 'node:timers/promises';
import type { Id, Position } from '../../../kernel/ids';
import type { Shapes } from '../codec';
import { CheckpointNotInThisLog, LogDamaged, StoreRefused, StoreUnavailable } from '../errors';
import type { Batch, Checkpoint } from '../event-store';
import { refusalOf } from './failure';
import { Feed } from './feed';
import type { Reader } from './reader';
import { type Address, Client } from './vendor';

/** Events in one batch at most. */
const batchSize = 1_000;

export interface SubscriptionTools {
  readonly address: Address;
  readonly reader: Reader;
  readonly shapes: Shapes;
  /** The log's identity as it stands there now, not as remembered. */
  readonly identity: () => Promise<Id>;
  /** How long the server may take to confirm a subscription, in milliseconds. */
  readonly callWithin: number;
  /** How long a subscription may be silent before it is asked whether it is still alive, in milliseconds. */
  readonly quietFor: number;
}

interface Progress {
  readonly storeId: Id;
  readonly last: Checkpoint['last'];
  readonly scannedTo: Position | null;
}

/** Errors that trying again does not fix. */
const isFinal = (error: unknown): boolean =>
  error instanceof CheckpointNotInThisLog || error instanceof StoreRefused || error instanceof LogDamaged;

/**
 * Does this checkpoint belong to this log, and where does reading continue? The server itself would not say: beyond the
 * end of its log it confirms a subscription, calls it caught up, and delivers nothing for ever.
 *
 * @throws CheckpointNotInThisLog
 */
const resume = async (tools: SubscriptionTools, checkpoint: Progress | null): Promise<Progress> => {
  const storeId = await tools.identity();
  if (checkpoint === null) return { storeId, last: null, scannedTo: null };
  if (checkpoint.storeId !== storeId) {
    throw new CheckpointNotInThisLog(`The checkpoint belongs to the log ${checkpoint.storeId}, this one is ${storeId}`);
  }
  const { last, scannedTo } = checkpoint;
  if (last !== null) {
    const event = await tools.reader.at(last.position);
    const chain = (event?.metadata as { chain?: unknown } | undefined)?.chain;
    if (event === null || event.id !== last.eventId || chain !== last.chain) {
      throw new CheckpointNotInThisLog(
        `The log does not hold the event ${last.eventId} at position ${last.position}: it was restored from an ` +
          'older backup or changed, and what was built on it must be rebuilt',
      );
    }
  }
  const behind = last?.position ?? null;
  if (scannedTo === null || (behind !== null && scannedTo <= behind)) return { storeId, last, scannedTo: behind };
  // The event there is not ours and may be gone by now: then the events in between are looked at again.
  return { storeId, last, scannedTo: (await tools.reader.at(scannedTo)) === null ? behind : scannedTo };
};

/**
 * Checks a subscription that has gone silent: if the log holds an event of ours that it should have delivered, or the
 * server does not answer, the subscription is dead without knowing it (a frozen node, a cut line).
 */
const watch = (feed: Feed, tools: SubscriptionTools, isOurs: (stream: string) => boolean): (() => void) => {
  let heard = -1;
  let looking = false;
  const unconfirmed = setTimeout(() => {
    if (!feed.confirmed) feed.fail(new StoreUnavailable('The event store does not take up the subscription'));
  }, tools.callWithin);
  const look = async (): Promise<void> => {
    const arrivals = feed.arrivals;
    if (arrivals !== heard || !feed.empty) {
      heard = arrivals;
      return;
    }
    const missed = await tools.reader.head(feed.delivered, isOurs);
    if (missed !== null && feed.arrivals === arrivals && feed.empty) {
      feed.fail(new StoreUnavailable(`The subscription has not delivered the event at position ${missed}`));
    }
  };
  const quiet = setInterval(() => {
    if (looking) return;
    looking = true;
    void look()
      .catch((error: unknown) => feed.fail(error))
      .finally(() => (looking = false));
  }, tools.quietFor);
  return () => {
    clearTimeout(unconfirmed);
    clearInterval(quiet);
  };
};

/** Follows the log from the checkpoint until the signal aborts, through every loss of the connection. */
export async function* follow(
  tools: SubscriptionTools,
  checkpoint: Checkpoint | null,
  categories: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Batch, void, undefined> {
  const prefixes = categories.map((category) => `${category}-`);
  let at: Progress | null = checkpoint;
  let failures = 0;
  while (!signal.aborted) {
    let client: Client | null = null;
    let feed: Feed | null = null;
    let stopWatching: () => void = () => undefined;
    const end = (): void => {
      signal.removeEventListener('abort', end);
      stopWatching();
      feed?.fail(new StoreUnavailable('The subscription was told to end'));
      feed?.stop();
      void client?.end();
    };
    signal.addEventListener('abort', end);
    try {
      let now = (at = await resume(tools, at));
      if (signal.aborted) return;
      client = new Client(tools.address);
      feed = new Feed(client, now.scannedTo, prefixes, tools.shapes);
      stopWatching = watch(feed, tools, (stream) => prefixes.some((prefix) => stream.startsWith(prefix)));
      while (!signal.aborted) {
        const { events, scannedTo, caughtUp } = await feed.take(batchSize);
        if (signal.aborted) return;
        const event = events.at(-1);
        if (event !== undefined) {
          const last = { position: event.position, eventId: event.id, chain: event.metadata.chain };
          now = { ...now, last, scannedTo: event.position };
        }
        if (scannedTo !== null) now = { ...now, scannedTo };
        at = now;
        failures = 0;
        yield { events, checkpoint: now, caughtUp };
      }
    } catch (error) {
      if (signal.aborted) return;
      if (isFinal(error)) throw error;
      const refusal = refusalOf(error);
      if (refusal !== null) throw refusal;
      failures += 1;
      await pause(Math.min(2_000, 50 * 2 ** Math.min(failures, 6)), undefined, { signal }).catch(() => undefined);
    } finally {
      end();
    }
  }
}
