import type { Position } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import type { Shapes } from '../codec';
import { positionOf, recorded, vendorPosition } from './recorded';
import { type AllStreamSubscription, type Client, type ResolvedEvent, START, streamNameFilter } from './vendor';

/** Events held for a slow reader before the connection is left unread. */
const heldAtMost = 1_000;

/** How many foreign events the server passes over before it says how far it has come. */
const scanWindow = 500;

/** What a subscription brought since the last look. */
export interface Taken {
  readonly events: readonly RecordedEvent[];
  /** How far the server has looked, where it said so behind the last event. */
  readonly scannedTo: Position | null;
  readonly caughtUp: boolean;
}

/**
 * One subscription of the vendor's, turned from push to pull. The vendor announces "caught up" and "scanned to"
 * ahead of events that still stand in its own buffer: that buffer is emptied first, so that an announcement never
 * overtakes an event.
 */
export class Feed {
  private readonly subscription: AllStreamSubscription;
  private events: RecordedEvent[] = [];
  private scannedTo: Position | null = null;
  private live = false;
  private announced = false;
  private failure: { readonly error: unknown } | null = null;
  private wake: (() => void) | null = null;
  /** Grows with everything that arrives: a watcher sees by it whether the server still speaks. */
  arrivals = 0;
  /** The server has taken the subscription up. */
  confirmed = false;
  delivered: Position | null;

  constructor(
    client: Client,
    after: Position | null,
    prefixes: readonly string[],
    private readonly shapes: Shapes,
  ) {
    this.delivered = after;
    this.subscription = client.subscribeToAll({
      fromPosition: after === null ? START : vendorPosition(after),
      requiresLeader: true,
      filter: streamNameFilter({
        prefixes: [...prefixes],
        maxSearchWindow: scanWindow,
        checkpointInterval: 1,
        checkpointReached: (_, { commit }) => this.hear(() => this.noteScanned(commit)),
      }),
    });
    this.subscription
      .on('confirmation', () => this.hear(() => (this.confirmed = true)))
      .on('caughtUp', () => this.hear(() => (this.live = this.announced = true)))
      .on('fellBehind', () => this.hear(() => (this.live = false)))
      .on('readable', () => this.draw(heldAtMost))
      .on('error', (error: Error) => this.fail(error))
      .on('end', () => this.fail(new Error('the server ended the subscription')));
  }

  /** The reader has taken all that came. */
  get empty(): boolean {
    return this.events.length === 0 && this.failure === null;
  }

  /** Waits for something to come. Fails when the subscription does, after what came before. */
  async take(most: number): Promise<Taken> {
    while (!this.ready()) await new Promise<void>((wake) => (this.wake = wake));
    if (this.events.length === 0 && this.failure !== null) throw this.failure.error;
    const events = this.events.splice(0, most);
    this.draw(heldAtMost);
    const last = events.at(-1);
    if (last !== undefined) this.delivered = last.position;
    if (this.events.length > 0) return { events, scannedTo: null, caughtUp: false };
    const { scannedTo, live } = this;
    this.scannedTo = null;
    this.announced = false;
    if (scannedTo !== null) this.delivered = scannedTo;
    return { events, scannedTo, caughtUp: live };
  }

  /** Ends the waiting with this error. */
  fail(error: unknown): void {
    this.failure ??= { error };
    this.wake?.();
  }

  stop(): void {
    void this.subscription.unsubscribe().catch(() => undefined);
  }

  private ready(): boolean {
    return this.events.length > 0 || this.failure !== null || this.scannedTo !== null || this.announced;
  }

  /** On a new log the server was seen to report 2^64 - 1, which is not a position: treat it as no report. */
  private noteScanned(commit: bigint): void {
    if (commit < 2n ** 63n) this.scannedTo = positionOf(commit);
  }

  private hear(note: () => void): void {
    this.draw(Number.MAX_SAFE_INTEGER);
    try {
      note();
    } catch (error) {
      this.fail(error);
    }
    this.arrivals += 1;
    this.wake?.();
  }

  private draw(most: number): void {
    while (this.failure === null && this.events.length < most) {
      const next = this.subscription.read() as ResolvedEvent | null;
      if (next === null) return;
      this.arrivals += 1;
      try {
        if (next.event !== undefined) this.keep(recorded(next.event, this.shapes));
      } catch (error) {
        this.fail(error);
      }
    }
  }

  private keep(event: RecordedEvent): void {
    this.events.push(event);
    // Whatever the server had looked at before, it has now come further.
    this.scannedTo = null;
    this.wake?.();
  }
}
