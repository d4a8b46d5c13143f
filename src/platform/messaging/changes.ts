import { Inject, Injectable } from '@nestjs/common';
import { concatMap, defer, filter, map, type Observable, share, tap, throttleTime } from 'rxjs';
import { type Id, partsOfStream, type Position } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import { POSITIONS, type Positions } from '../subscriptions/positions';
import { Bell, type Ring } from './bell';

/** A stream in which something was written. */
export interface Change {
  readonly category: string;
  readonly id: Id;
  readonly jurisdiction: Id;
}

/** What was written up to a position. */
export interface News {
  readonly position: Position;
  /** Each stream once. Null: anything may have changed, because too much was written or the log could not be read. */
  readonly changes: readonly Change[] | null;
}

/** The shortest time between two notices, in milliseconds: many changes at once are announced together. */
const pause = 250;
/** Whoever missed more events than this asks for everything again. */
const most = 200;

const changeOf = ({ stream, metadata }: RecordedEvent): Change => ({
  ...partsOfStream(stream),
  jurisdiction: metadata.jurisdiction,
});

/** What the bell has rung for and nobody has been told yet: the events after `after`, up to `position`. */
interface Span {
  readonly after: Position;
  readonly position: Position;
}

/** How far the rings have come. Positions before the first event are -1. */
class Rung {
  /** Null: no ring has told yet how far the advice has come. */
  private advised: Position | null = null;
  private waiting: Span | null = null;

  constructor(private listed: Position) {}

  /** Advice that comes late may change answers about events that were told before: they are told again. */
  add({ position, advised }: Ring): void {
    const after = advised ? this.adviceBefore(position) : this.listed;
    this.listed = Math.max(this.listed, position);
    if (advised) this.advised = position;
    this.waiting = {
      after: Math.min(after, this.waiting?.after ?? after),
      position: Math.max(position, this.waiting?.position ?? position),
    };
  }

  private adviceBefore(position: Position): Position {
    if (this.advised !== null) return this.advised;
    return position <= this.listed ? -1 : this.listed;
  }

  take(): Span | null {
    const span = this.waiting;
    this.waiting = null;
    return span;
  }
}

/** Says which streams have changed, by reading the log: the views give positions only. */
@Injectable()
export class Changes {
  /** From the first listener on; read once for all of them. */
  readonly news$: Observable<News>;

  constructor(
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'readAll'>,
    @Inject(POSITIONS) positions: Pick<Positions, 'current'>,
    @Inject(Bell) bell: Pick<Bell, 'rings$'>,
  ) {
    this.news$ = defer(() => {
      const rung = new Rung(positions.current ?? -1);
      return bell.rings$.pipe(
        tap((ring) => rung.add(ring)),
        throttleTime(pause, undefined, { leading: true, trailing: true }),
        map(() => rung.take()),
        filter((span) => span !== null),
        concatMap(({ after, position }) => this.between(after, position)),
      );
    }).pipe(share());
  }

  /** What was written after `after` (-1: from the first event), up to `position`. */
  async between(after: Position, position: Position): Promise<News> {
    try {
      const events = await this.store.readAll(after < 0 ? null : after, most + 1);
      const meant = events.filter((event) => event.position <= position);
      if (meant.length > most) return { position, changes: null };
      return { position, changes: [...new Map(meant.map((event) => [event.stream, changeOf(event)])).values()] };
    } catch {
      return { position, changes: null };
    }
  }
}
