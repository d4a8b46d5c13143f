import type { AnyThing } from '../thing.part';

export interface PublicKind {
  /** The stored name of an event. */
  readonly kind: string;
  /** What it is about. */
  readonly of: string;
}

/** Every event that other systems may be told of; a name shared by two kinds of things is listed once for each. */
export const publicKindsOf = (things: readonly AnyThing[]): readonly PublicKind[] =>
  things.flatMap(({ kind: of, publicFacts = [] }) => [...publicFacts].sort().map((kind) => ({ kind, of })));
