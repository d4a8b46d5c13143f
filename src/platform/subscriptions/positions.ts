import type { Observable } from 'rxjs';
import type { Position } from '../../kernel/ids';

/** How far the views of this node that answers wait for have come. */
export interface Positions {
  /** The position that every answering view has passed; null before the first event. */
  readonly current: Position | null;
  /** The same, each time it moves. */
  readonly moves: Observable<Position>;
  /** Keeps the views from resting before they have passed `position`. */
  hurry(position: Position): void;
  /** True as soon as the views have passed `position`, false when `milliseconds` are over first. */
  waitFor(position: Position, milliseconds: number): Promise<boolean>;
}

export const POSITIONS = Symbol('Positions');
