import { Injectable } from '@nestjs/common';
import { EventBus } from '@nestjs/cqrs';
import { filter, map, type Observable } from 'rxjs';
import type { Position } from '../../kernel/ids';

/** This node's lists have passed the position, some perhaps a moment ago. */
export interface Ring {
  readonly position: Position;
  /** The views that only advise have passed it too. */
  readonly advised: boolean;
}

class ViewsMoved implements Ring {
  constructor(
    readonly position: Position,
    readonly advised: boolean,
  ) {}
}

/**
 * Announces that there is something new to read. Best effort: in memory, on this node, without replay; whoever missed
 * it asks with the position seen last.
 */
@Injectable()
export class Bell {
  readonly rings$: Observable<Ring>;

  constructor(private readonly bus: EventBus) {
    this.rings$ = bus.pipe(
      filter((event): event is ViewsMoved => event instanceof ViewsMoved),
      map(({ position, advised }) => ({ position, advised })),
    );
  }

  ring({ position, advised }: Ring): void {
    void this.bus.publish(new ViewsMoved(position, advised));
  }
}
