import { categoryOf, type Id, type Position } from '../../../kernel/ids';
import { isTechnical } from '../check';
import { CheckpointNotInThisLog } from '../errors';
import type { Batch, Checkpoint } from '../event-store';
import type { LogReader } from './log-reader';
import type { Wake } from './wake';

/** How many events one batch brings at most. */
const batchSize = 1_000;

/**
 * Where reading continues. The checkpoint's last event must be the one at that position in this log; how far it had
 * scanned beyond that is trusted only up to the end of the log.
 */
const resumeFrom = (reader: LogReader, storeId: Id, checkpoint: Checkpoint): Position => {
  if (checkpoint.storeId !== storeId) {
    throw new CheckpointNotInThisLog(`The checkpoint belongs to the log ${checkpoint.storeId}, this is ${storeId}`);
  }
  const { last, scannedTo } = checkpoint;
  if (last !== null) {
    const event = reader.at(last.position);
    if (event === undefined || event.id !== last.eventId || event.metadata.chain !== last.chain) {
      throw new CheckpointNotInThisLog(
        `The event ${last.eventId} does not stand at position ${last.position} of this log`,
      );
    }
  }
  const handled = last?.position ?? 0;
  return scannedTo === null || scannedTo > reader.end() ? handled : Math.max(handled, scannedTo);
};

/** What a subscription needs of its store. */
export interface Followed {
  readonly reader: LogReader;
  readonly wake: Wake;
  readonly storeId: () => Id;
  /** Where commits of other processes are not announced: look again after this many milliseconds. */
  readonly pollMs?: number;
}

/** The batches behind the checkpoint, the first one at once even if it is empty, until the signal aborts. */
export async function* follow(
  { reader, wake, storeId, pollMs }: Followed,
  from: Checkpoint | null,
  signal: AbortSignal,
  only?: readonly string[],
): AsyncGenerator<Batch, void, void> {
  if (signal.aborted) return;
  const named = only === undefined ? undefined : new Set(only);
  const wanted = (stream: string): boolean =>
    named === undefined ? !isTechnical(stream) : named.has(categoryOf(stream));
  let checkpoint: Checkpoint = from ?? { storeId: storeId(), last: null, scannedTo: null };
  let scannedTo = resumeFrom(reader, storeId(), checkpoint);
  for (let first = true; !signal.aborted; first = false) {
    const rung = wake.count;
    const { events, scanned, end } = reader.scan(scannedTo, batchSize, rung, wanted);
    const caughtUp = scanned < batchSize;
    if (scanned > 0 || first) {
      const last = events.at(-1);
      scannedTo = end;
      checkpoint = {
        storeId: checkpoint.storeId,
        last:
          last === undefined
            ? checkpoint.last
            : { position: last.position, eventId: last.id, chain: last.metadata.chain },
        scannedTo,
      };
      yield { events, checkpoint, caughtUp };
    }
    if (caughtUp) await wake.wait(rung, signal, pollMs);
  }
}
