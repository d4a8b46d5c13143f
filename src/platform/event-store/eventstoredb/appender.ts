import type { Expected } from '../../../kernel/ids';
import type { NewEvent } from '../../../kernel/message';
import { callDeadline, commandBudget, remaining } from '../budget';
import { checkBatch, nothingAppended } from '../check';
import { BadEvent, LogDamaged, StoreBusy, StoreRefused, StoreUnavailable, WrongRevision } from '../errors';
import type { Appended } from '../event-store';
import type { Connection } from './connection';
import { failureOf, wordsOf } from './failure';
import type { Reader } from './reader';
import { positionOf } from './recorded';
import { ANY, type Client, jsonEvent, NO_STREAM } from './vendor';

/**
 * How many appends may be on their way at once. The vendor writes them all into one stream, and if sixteen wait there
 * for a server that does not read, losing the connection ends the process (a rejection that nobody can catch).
 */
const together = 15;

/** Appends that may wait for their turn. */
const waitingAtMost = 2_000;

interface Waiting {
  readonly begin: () => void;
  readonly giveUp: () => void;
}

/**
 * The first thing a new client does: an append of nothing opens the stream that all appends share. If this fails,
 * nothing has been sent; once it succeeds, the appends behind it go out in the order in which they were asked for.
 */
export const openAppendStream = (client: Client): Promise<unknown> =>
  client.appendToStream('system-store', [], { expectedRevision: ANY });

interface VendorConflict {
  readonly actualVersion?: unknown;
}

/** Writes batches, each settled within one budget, in the order in which they come. */
export class Appender {
  private running = 0;
  private readonly waiting: Waiting[] = [];
  private idle: (() => void)[] = [];
  private closed = false;

  constructor(
    private readonly connection: Connection,
    private readonly reader: Reader,
    private readonly budget: number = commandBudget,
  ) {}

  async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    checkBatch(stream, expected, events);
    if (this.closed) throw new StoreUnavailable('The event store is closed');
    if (events.length === 0) return nothingAppended(expected);
    const deadline = callDeadline(this.budget);
    await this.turn(remaining(deadline));
    try {
      return await this.send(deadline, stream, expected, events);
    } finally {
      this.done();
    }
  }

  /** Accepts no more and waits for what is on its way. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.running > 0 || this.waiting.length > 0) await new Promise<void>((settle) => this.idle.push(settle));
  }

  private async send(
    deadline: number,
    stream: string,
    expected: Expected,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    const batch = events.map(({ id, type, data, metadata }) =>
      jsonEvent({ id, type, data: (data ?? null) as string, metadata: metadata as object as Record<string, unknown> }),
    );
    const expectedRevision = expected === 'no-stream' ? NO_STREAM : BigInt(expected);
    try {
      const answer = await this.connection.settle(deadline, true, (client) =>
        client.appendToStream(stream, batch, { expectedRevision, deadline: Math.max(1, remaining(deadline)) }),
      );
      return {
        revision: Number(answer.nextExpectedRevision),
        position: positionOf(answer.position?.commit),
      };
    } catch (error) {
      switch (failureOf(error)) {
        case 'conflict':
          throw new WrongRevision(stream, expected, await this.actual(stream, error as VendorConflict));
        case 'too-large':
          throw new BadEvent('too-large', `${stream}: more bytes in one append than the server takes`);
        case 'deleted':
          throw new LogDamaged(`${stream} was deleted on the server, which nothing here does`);
        case 'not-found':
        case 'bad-position':
          throw new StoreRefused(`${stream}: the event store does not take the append: ${wordsOf(error)}`);
        default:
          throw error;
      }
    }
  }

  private async actual(stream: string, { actualVersion }: VendorConflict): Promise<number | 'no-stream'> {
    if (typeof actualVersion === 'bigint' && actualVersion >= 0n) return Number(actualVersion);
    if (actualVersion === NO_STREAM || actualVersion === -1n) return 'no-stream';
    const [last] = await this.reader.stream(stream, { backwards: true, max: 1 });
    return last?.revision ?? 'no-stream';
  }

  private async turn(patience: number): Promise<void> {
    if (this.running < together) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= waitingAtMost) throw new StoreBusy();
    await new Promise<void>((begin, giveUp) => {
      const mine: Waiting = {
        begin: () => (clearTimeout(timer), begin()),
        giveUp: () => giveUp(new StoreUnavailable('The event store did not come to this append in time')),
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(mine), 1);
        mine.giveUp();
      }, patience);
      this.waiting.push(mine);
    });
  }

  private done(): void {
    const next = this.waiting.shift();
    if (next !== undefined) return next.begin();
    this.running -= 1;
    if (this.running > 0) return;
    for (const settle of this.idle.splice(0)) settle();
  }
}
