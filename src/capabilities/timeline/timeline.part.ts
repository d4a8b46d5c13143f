import type { Act } from '../../kernel/act';
import type { Id, Position, Revision } from '../../kernel/ids';
import type { Json } from '../../kernel/json';

/** One fact, its words left to the client: type and data say what, `by` says who, for whom and when. */
export interface TimelineFact {
  readonly position: Position;
  readonly revision: Revision;
  readonly jurisdiction: Id;
  readonly type: string;
  readonly by: Act;
  /** As it stands in the event; persons sealed until the edge opens them. */
  readonly data: Json;
}
