import type { Id, Position, Revision } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';

/** What an accepted command answers, the first time and every time it is repeated. */
export interface Committed {
  readonly id: Id;
  readonly stream: string;
  /** The stream's revision after the command; null where nothing was ever stored in it. */
  readonly revision: Revision | null;
  /** What a reader must have seen to see this command; null where it stored nothing. */
  readonly position: Position | null;
  /** The stored ones; of two that were sent at the same moment, the loser may show another ciphertext than is stored. */
  readonly events: readonly RecordedEvent[];
  /** True when this command had been carried out before. */
  readonly repeated: boolean;
}
