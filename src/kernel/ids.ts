/** A lower-case UUID. Aggregates, events, commands, people and units are all named by one. */
export type Id = string;

/** A moment, ISO 8601 in UTC with milliseconds: `2025-03-01T01:00:00.000Z`. Such strings sort by time. */
export type Instant = string;

/** A day in the office's own time zone (Asia/Shanghai): `2025-03-01`. */
export type LocalDate = string;

/** Where an event stands in the whole log. Opaque to callers: only compare two of one log. */
export type Position = number;

/** Where an event stands in its own stream: 0, 1, 2 … in every store. */
export type Revision = number;

/** What a writer expects of a stream: that it does not exist, or that this revision is its last. */
export type Expected = Revision | 'no-stream';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Is this text a UUID as we write them? */
export const isId = (text: string): text is Id => uuid.test(text);

/** The stream of one aggregate. A category holds no dash, so the id begins after the first one. */
export const streamOf = (category: string, id: Id): string => `${category}-${id}`;

/** The category of a stream's name: what stands before the first dash. */
export const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

/** The category and the id that a stream's name is made of. */
export const partsOfStream = (stream: string): { category: string; id: Id } => {
  const dash = stream.indexOf('-');
  return { category: stream.slice(0, dash), id: stream.slice(dash + 1) };
};
