import type { Position } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import { callDeadline, commandBudget, type Deadline } from '../budget';
import type { Shapes } from '../codec';
import { CheckpointNotInThisLog, LogDamaged } from '../errors';
import type { ReadOptions } from '../event-store';
import type { Connection } from './connection';
import { failureOf, ReadCutShort } from './failure';
import { positionOf, recorded, vendorPosition } from './recorded';
import { BACKWARDS, type Client, END, FORWARDS, type ResolvedEvent, START, type StreamingRead } from './vendor';

type Stored = NonNullable<ResolvedEvent['event']>;

/** Events in one call: few enough to arrive before the timeout even on a slow line. */
const page = 1_000;

/** Reads everything that comes, and ends the call even if the caller has gone away in between. */
const collect = async (client: Client, stream: StreamingRead<ResolvedEvent>): Promise<Stored[]> => {
  // An error that comes after we stopped listening would otherwise end the process.
  stream.on('error', () => undefined);
  const events: Stored[] = [];
  try {
    for await (const { event } of stream) if (event !== undefined) events.push(event);
    if (client.ended) throw new ReadCutShort();
    return events;
  } finally {
    void stream.cancel().catch(() => undefined);
  }
};

/** Reads streams and the log, always from the leader. */
export class Reader {
  constructor(
    private readonly connection: Connection,
    private readonly shapes: Shapes,
    private readonly isOurs: (stream: string) => boolean,
    private readonly budget: number = commandBudget,
  ) {}

  /** A stream's events; empty where there is none. */
  async stream(name: string, options: ReadOptions): Promise<readonly RecordedEvent[]> {
    const deadline = callDeadline(this.budget);
    const { max = Number.MAX_SAFE_INTEGER, backwards = false } = options;
    const events: Stored[] = [];
    let from = options.from;
    while (events.length < max) {
      const count = Math.min(page, max - events.length);
      const some = await this.streamPage(name, from, backwards, count, deadline);
      const wanted = backwards && from !== undefined ? await this.fromTheEnd(name, from, count, some, deadline) : some;
      events.push(...wanted);
      const last = wanted.at(-1);
      if (last === undefined || wanted.length < count || (backwards && last.revision === 0n)) break;
      from = Number(last.revision) + (backwards ? -1 : 1);
    }
    return events.map((event) => recorded(event, this.shapes));
  }

  /** Up to `max` events of ours behind `after`. */
  async log(after: Position | null, max: number): Promise<readonly RecordedEvent[]> {
    const events: Stored[] = [];
    let behind = after;
    while (events.length < max) {
      const some = await this.behind(behind, page);
      for (const event of some) if (events.length < max && this.isOurs(event.streamId)) events.push(event);
      const last = some.at(-1);
      if (last === undefined) break;
      behind = positionOf(last.position?.commit);
    }
    return events.map((event) => recorded(event, this.shapes));
  }

  /** What stands at exactly this position; null where nothing does, or the log ends before it. */
  async at(position: Position): Promise<Stored | null> {
    try {
      const [event] = await this.logPage(position, FORWARDS, 1);
      return event?.position?.commit === BigInt(position) ? event : null;
    } catch (error) {
      if (error instanceof CheckpointNotInThisLog) return null;
      throw error;
    }
  }

  /** The position of the last event of ours that lies behind `downTo`; null where there is none. */
  async head(downTo: Position | null = null, isOurs = this.isOurs): Promise<Position | null> {
    let from: Position | typeof END = END;
    for (;;) {
      // Mostly the very last event is ours: look at few before looking at many.
      const some: readonly Stored[] = await this.logPage(from, BACKWARDS, from === END ? 32 : page);
      for (const event of some) {
        const position = positionOf(event.position?.commit);
        if (downTo !== null && position <= downTo) return null;
        if (isOurs(event.streamId)) return position;
      }
      const last = some.at(-1);
      if (last === undefined) return null;
      from = positionOf(last.position?.commit);
    }
  }

  /** If asked to start beyond the stream's end, the server may return less than it has: start from the end instead. */
  private async fromTheEnd(
    name: string,
    from: number,
    count: number,
    some: readonly Stored[],
    deadline: Deadline,
  ): Promise<readonly Stored[]> {
    if (some[0]?.revision === BigInt(from)) return some;
    const last = await this.streamPage(name, undefined, true, count, deadline);
    return last.filter((event) => event.revision <= BigInt(from));
  }

  private async streamPage(
    name: string,
    from: number | undefined,
    backwards: boolean,
    count: number,
    deadline: Deadline,
  ): Promise<readonly Stored[]> {
    const end = backwards ? END : START;
    return this.answered(deadline, name, (client) =>
      client.readStream(name, {
        fromRevision: from === undefined ? end : BigInt(from),
        direction: backwards ? BACKWARDS : FORWARDS,
        maxCount: count,
        requiresLeader: true,
      }),
    );
  }

  private async behind(after: Position | null, count: number): Promise<readonly Stored[]> {
    if (after === null) return this.logPage(START, FORWARDS, count);
    const [first, ...rest] = await this.logPage(after, FORWARDS, count + 1);
    if (first?.position?.commit !== BigInt(after)) {
      throw new CheckpointNotInThisLog(`The log holds nothing at position ${after}, or ends before it`);
    }
    return rest;
  }

  private async logPage(
    from: Position | typeof START | typeof END,
    direction: typeof FORWARDS | typeof BACKWARDS,
    count: number,
  ): Promise<readonly Stored[]> {
    return this.answered(callDeadline(this.budget), 'the log', (client) =>
      client.readAll({
        fromPosition: typeof from === 'number' ? vendorPosition(from) : from,
        direction,
        maxCount: count,
        requiresLeader: true,
      }),
    );
  }

  private async answered(
    deadline: Deadline,
    what: string,
    read: (client: Client) => StreamingRead<ResolvedEvent>,
  ): Promise<readonly Stored[]> {
    try {
      return await this.connection.settle(deadline, false, (client) => collect(client, read(client)));
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'not-found') return [];
      if (failure === 'deleted') throw new LogDamaged(`${what} was deleted on the server, which nothing here does`);
      if (failure === 'bad-position') throw new CheckpointNotInThisLog(`${what} has no such position`);
      throw error;
    }
  }
}
