import { Injectable } from '@nestjs/common';
import { EventBus } from '@nestjs/cqrs';
import { filter, map, type Observable } from 'rxjs';
import type { Position } from '../../kernel/ids';

/** What the bell carries: this node's views have passed the position, some of them perhaps a moment ago. */
class ViewsMoved {
  constructor(readonly position: Position) {}
}

/**
 * Says that there is something new to read. Best effort: in memory, of this node, without replay; whoever missed it
 * asks with the position seen last.
 */
@Injectable()
export class Bell {
  readonly positions$: Observable<Position>;

  constructor(private readonly bus: EventBus) {
    this.positions$ = bus.pipe(
      filter((event): event is ViewsMoved => event instanceof ViewsMoved),
      map(({ position }) => position),
    );
  }

  ring(position: Position): void {
    void this.bus.publish(new ViewsMoved(position));
  }
}
