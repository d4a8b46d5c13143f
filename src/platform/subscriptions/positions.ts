import type { Observable } from 'rxjs';
import type { Position } from '../../kernel/ids';

/** How far those of this node's views have come that answers wait for. */
export interface Positions {
  /** What every answering view has passed; null before the first event. */
  readonly current: Position | null;
  /** The same, each time it moves. */
  readonly moves: Observable<Position>;
  /** Lets the views not rest before they have passed `position`. */
  hurry(position: Position): void;
  /** True as soon as the views have passed `position`, false when `milliseconds` are over first. */
  waitFor(position: Position, milliseconds: number): Promise<boolean>;
}

export const POSITIONS = Symbol('Positions');
