import type { Id, Position, Revision } from '../../kernel/ids';
import type { NewEvent, RecordedEvent } from '../../kernel/message';
import { conflict } from '../../kernel/rejection';
import type { Committed } from './committed';

/** The stream as this command found it. */
export interface Found {
  readonly events: readonly RecordedEvent[];
  readonly last: RecordedEvent | undefined;
  readonly revision: Revision | null;
}

/** These events as they stand in the stream once they are stored after what was found. */
export const recorded = (
  events: readonly NewEvent[],
  stream: string,
  { revision }: Found,
  position: Position,
): RecordedEvent[] => {
  const first = revision === null ? 0 : revision + 1;
  return events.map((event, index) => ({
    ...event,
    stream,
    revision: first + index,
    position,
  }));
};

/** The stream with these events after it. */
export const after = (found: Found, events: readonly RecordedEvent[]): Found => {
  const last = events.at(-1) ?? found.last;
  return { events: [...found.events, ...events], last, revision: last?.revision ?? null };
};

/** The answer where a decision changes nothing. */
export const unchanged = (id: Id, stream: string, found: Found): Committed => {
  if (found.last === undefined) return conflict('aggregate.missing', '没有这一事项', 'There is no such thing');
  return {
    id,
    stream,
    revision: found.revision,
    position: found.last.position,
    events: [],
    repeated: false,
  };
};
