import { capabilitiesOver } from './capabilities/capabilities.context';
import type { ContextSpec } from './capabilities/context';
import { fillLists } from './capabilities/open-lists.rules';
import type { AnyThing } from './capabilities/thing.part';
import { contextSource } from './context-source';
import type { Catalogue } from './platform/catalogue';

export const thingsOf = (contexts: readonly ContextSpec[]): readonly AnyThing[] =>
  contexts.flatMap(({ things = [] }) => things);

/** Joins what the contexts bring with what every kind of thing gets, for the platform to run. */
export const composed = (contexts: readonly ContextSpec[]): Catalogue => {
  const things = thingsOf(contexts);
  fillLists(things);
  const all = [...contexts, capabilitiesOver(things, contexts)];
  return {
    deciders: all.flatMap(({ deciders = [] }) => deciders),
    views: all.flatMap(({ views = [] }) => views),
    questions: all.flatMap(({ questions = [] }) => questions),
    reactions: all.flatMap(({ reactions = [] }) => reactions),
    references: all.flatMap(({ references = [] }) => references),
    upcasters: Object.assign({}, ...all.map(({ upcasters }) => upcasters)) as Catalogue['upcasters'],
    readBy: Object.assign({}, ...all.map(({ readBy }) => readBy)) as Catalogue['readBy'],
    contextSource,
  };
};
