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

/** The one place where old shapes become today's. Adapters call it for every event they read. */
export const upcast = (upcasters: Upcasters, event: RecordedEvent): RecordedEvent => {
  const steps = upcasters[event.type];
  if (steps === undefined || event.metadata.schema > steps.length) return event;
  const data = steps.slice(event.metadata.schema - 1).reduce<unknown>((shape, step) => step(shape), event.data);
  return { ...event, data, metadata: { ...event.metadata, schema: steps.length + 1 } };
};
