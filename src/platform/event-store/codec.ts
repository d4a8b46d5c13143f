import { categoryOf } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';

interface Step {
  upcast(data: unknown): unknown;
}

/**
 * Turns the stored data of one schema version into that of the next. Pure. Written as a method, because the compiler
 * compares method parameters in both directions: each step states the shape it takes.
 */
export type Upcast = Step['upcast'];

/**
 * Stored name → the steps from each old shape to the next: the first entry turns schema 1 into 2.
 * The newest schema of a type is the number of its steps plus one.
 */
export type Upcasters = Readonly<Record<string, readonly Upcast[]>>;

/** The newest schema version of a stored name: what `Execute` stamps on new events. */
export const schemaOf = (upcasters: Upcasters, type: string): number => (upcasters[type]?.length ?? 0) + 1;

/** The types that a release can store, by the category of their streams. */
export type EventTypes = Readonly<Record<string, ReadonlySet<string>>>;

/** What a reader of the log must know of what stands in it. */
export interface Shapes {
  readonly upcasters: Upcasters;
  /** Left out: whatever is there is handed on as it is. So is what stands in streams of a category not listed. */
  readonly types?: EventTypes;
}

/** The name of an event's type and shape, as it is kept beside what was made of it. */
export type Shape = Pick<RecordedEvent, 'stream' | 'type'> & { readonly schema: number };

/** Does this release know the type, and a shape as new as this? */
export const knows = ({ upcasters, types }: Shapes, { stream, type, schema }: Shape): boolean =>
  types === undefined || ((types[categoryOf(stream)]?.has(type) ?? true) && schema <= schemaOf(upcasters, type));

const isOld = (upcasters: Upcasters, { type, metadata }: RecordedEvent): boolean =>
  metadata.schema < schemaOf(upcasters, type);

/** The one place where old shapes become today's. */
export const upcast = (upcasters: Upcasters, event: RecordedEvent): RecordedEvent => {
  const steps = upcasters[event.type];
  if (steps === undefined || !isOld(upcasters, event)) return event;
  const data = steps.slice(event.metadata.schema - 1).reduce<unknown>((shape, step) => step(shape), event.data);
  return { ...event, data, metadata: { ...event.metadata, schema: steps.length + 1 } };
};

/**
 * An event as it stands in the log, as this release reads it. Adapters call it for every event. What a newer release
 * wrote bears no data from here on, so that nothing of it can get into an answer, a row or a line of the log.
 */
export const decoded = (shapes: Shapes, event: RecordedEvent): RecordedEvent =>
  knows(shapes, { ...event, schema: event.metadata.schema })
    ? upcast(shapes.upcasters, event)
    : { ...event, data: {}, newer: true };
