import { createHash, createHmac, randomUUID, type Hash } from 'node:crypto';
import type { Instant, LocalDate, Position } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import { technicalCategory } from './check';
import { WrongRevision } from './errors';
import type { EventStore } from './event-store';
import { systemEvent } from './system-events';

/** The stream that holds one `DaySealed` for each day, in order. */
export const digestStream = `${technicalCategory}-digest`;

/** What is sealed for one day in Asia/Shanghai: all events after the previous digest, up to `position`. */
export interface DaySealed {
  readonly day: LocalDate;
  /** The last event of ours that it covers; 0 while the log is empty. */
  readonly position: Position;
  /** How many events it covers. */
  readonly events: number;
  /** Hex SHA-256 over the previous digest and the position, id and chain of every event covered. */
  readonly digest: string;
  /**
   * Hex HMAC-SHA-256 of all of it under a secret kept outside the log: being able to write the log is not enough to
   * make it.
   */
  readonly seal: string;
  /** How many heads were kept outside the log by then (`head.ts`); left out by earlier releases. */
  readonly heads?: number;
}

const pageSize = 1_000;

/** The moment at which the day is over in Asia/Shanghai. */
const endOf = (day: LocalDate): Instant => new Date(`${day}T24:00:00+08:00`).toISOString();

/** The digest being made: takes the events that come after the previous digest. */
export class RunningDigest {
  private readonly hash: Hash;
  events = 0;

  constructor(previous: Pick<DaySealed, 'digest'> | undefined) {
    this.hash = createHash('sha256').update(`${previous?.digest ?? ''}\n`);
  }

  take({ position, id, metadata }: RecordedEvent): void {
    this.hash.update(`${position} ${id} ${metadata.chain}\n`);
    this.events++;
  }

  value(): string {
    return this.hash.digest('hex');
  }
}

/** The seal that this secret gives. */
export const sealOf = ({ day, position, events, digest, heads }: Omit<DaySealed, 'seal'>, secret: Uint8Array): string =>
  createHmac('sha256', secret)
    .update(`${day}\n${position}\n${events}\n${digest}${heads === undefined ? '' : `\n${heads}`}`)
    .digest('hex');

/**
 * Seals a day that is over: all events up to the last one recorded before its end that no earlier digest covers. What a
 * clock that ran ahead recorded between them is covered too, or it would keep everything after it unsealed. Done twice, or on two
 * nodes at once, it is done once.
 *
 * @param secret at least 32 bytes, kept outside the log
 * @param heads says how many heads are kept, so that their file cannot be taken away unseen
 * @returns what was sealed; null when that day or a later one already was
 * @throws RangeError while the day is not over
 */
export const sealDay = async (
  store: EventStore,
  day: LocalDate,
  secret: Uint8Array,
  now: Instant,
  heads?: () => number,
): Promise<DaySealed | null> => {
  const end = endOf(day);
  if (now < end) throw new RangeError(`${day} is not over`);
  const [last] = await store.read(digestStream, { backwards: true, max: 1 });
  const before = last?.data as DaySealed | undefined;
  if (before !== undefined && before.day >= day) return null;
  const running = new RunningDigest(before);
  let position = before?.position ?? 0;
  let later: RecordedEvent[] = [];
  for (let after = position, more = true; more;) {
    const page = await store.readAll(after === 0 ? null : after, pageSize);
    for (const event of page) {
      later.push(event);
      if (event.metadata.recordedAt >= end) continue;
      for (const one of later) running.take(one);
      ({ position } = event);
      later = [];
    }
    after = page.at(-1)?.position ?? after;
    more = page.length === pageSize;
  }
  const counted = heads === undefined ? {} : { heads: heads() };
  const digest = { day, position, events: running.events, digest: running.value(), ...counted };
  const sealed: DaySealed = { ...digest, seal: sealOf(digest, secret) };
  const revision = last === undefined ? 0 : last.revision + 1;
  const fact = { id: randomUUID(), type: 'DaySealed', data: sealed, now };
  const event = systemEvent(digestStream, revision, last?.metadata.chain ?? '', fact);
  try {
    await store.append(digestStream, last?.revision ?? 'no-stream', [event]);
    return sealed;
  } catch (error) {
    if (error instanceof WrongRevision) return null;
    throw error;
  }
};
