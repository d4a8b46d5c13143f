import type { AnyDecider } from '../kernel/decider';
import type { Reaction } from '../kernel/reaction';
import type { ReferenceFold } from '../kernel/reference';
import type { Permission } from '../kernel/permission';
import type { AnyQuestion, View } from '../kernel/view';
import type { EventTypes, Upcasters } from './event-store/codec';
import type { ContextSource } from './messaging/context-source';
import type { ReferenceKeeper } from './subscriptions/reference-keeper';

/** Everything that the contexts contribute, in one list: the platform runs it and knows none of it by name. */
export interface Catalogue {
  readonly deciders: readonly AnyDecider[];
  readonly views: readonly View[];
  readonly questions: readonly AnyQuestion[];
  readonly reactions: readonly Reaction[];
  readonly references: readonly ReferenceFold<unknown>[];
  readonly upcasters: Upcasters;
  /** The types of events that can be stored. What else stands in the log was written by a newer release. */
  readonly types: EventTypes;
  /** What it takes to read a thing that has a page, by category. */
  readonly readBy: Readonly<Partial<Record<string, Permission>>>;
  /** Fills the context of decisions from the reference folds. */
  readonly contextSource: (keeper: ReferenceKeeper) => ContextSource;
}

export const CATALOGUE = Symbol('Catalogue');

/** The stream categories that are ours: what subscriptions deliver. */
export const categoriesOf = (catalogue: Catalogue): readonly string[] => catalogue.deciders.map((d) => d.category);
