import { capabilities } from './capabilities/capabilities.context';
import type { ContextSpec } from './capabilities/context';
import { contextSource } from './context-source';
import type { Catalogue } from './platform/catalogue';

/** Joins what the contexts bring with what every kind of thing gets, for the platform to run. */
export const composed = (contexts: readonly ContextSpec[]): Catalogue => {
  const all = [...contexts, capabilities];
  return {
    deciders: all.flatMap(({ deciders = [] }) => deciders),
    views: all.flatMap(({ views = [] }) => views),
    questions: all.flatMap(({ questions = [] }) => questions),
    reactions: all.flatMap(({ reactions = [] }) => reactions),
    references: all.flatMap(({ references = [] }) => references),
    upcasters: Object.assign({}, ...all.map(({ upcasters }) => upcasters)) as Catalogue['upcasters'],
    contextSource,
  };
};
