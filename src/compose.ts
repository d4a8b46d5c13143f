import { capabilitiesOver } from './capabilities/capabilities.context';
import type { ContextSpec } from './capabilities/context';
import { fillLists } from './capabilities/open-lists.rules';
import type { AnyThing } from './capabilities/thing.part';
import type { HeldPermissions } from './kernel/permission';
import { offerPermissions } from './contexts/access/role-permissions.rules';
import { offerSettings } from './contexts/policy/settings.rules';
import { eventTypes } from './event-types.made';
import { contextSource } from './context-source';
import { platformPermissions } from './platform/access/platform.permissions';
import type { Catalogue } from './platform/catalogue';

export const thingsOf = (contexts: readonly ContextSpec[]): readonly AnyThing[] =>
  contexts.flatMap(({ things = [] }) => things);

/** Refuses a context whose command, question or document names a permission that nobody brings: all would be refused. */
const mustBeBrought = (contexts: readonly ContextSpec[], brought: readonly HeldPermissions[]): void => {
  const names = new Set(brought.flatMap((some) => Object.keys(some)));
  const named = contexts.flatMap(({ deciders = [], questions = [], documents = [] }) => [
    ...deciders.flatMap(({ category, permission }) =>
      Object.entries(permission).map(([command, needed]) => [`The command ${command} of ${category}`, needed]),
    ),
    ...questions.map(({ name, permission }) => [`The question ${name}`, permission]),
    ...documents.map(({ code, permission }) => [`The document ${code}`, permission]),
  ]);
  const stray = named.find(([, needed]) => !names.has(needed!));
  if (stray !== undefined) throw new Error(`${stray[0]} needs the permission ${stray[1]}, which no context brings`);
};

/** Joins what the contexts bring with what every kind of thing gets, for the platform to run. */
export const composed = (contexts: readonly ContextSpec[]): Catalogue => {
  const things = thingsOf(contexts);
  const all = [...contexts, capabilitiesOver(things, contexts)];
  const permissions = [platformPermissions, ...all.map(({ permissions: own = {} }) => own)];
  mustBeBrought(all, permissions);
  offerPermissions(permissions);
  offerSettings(all.flatMap(({ settings }) => (settings === undefined ? [] : [settings])));
  fillLists(things);
  const questions = all.flatMap(({ questions: own = [] }) => own);
  return {
    deciders: all.flatMap(({ deciders = [] }) => deciders),
    views: all.flatMap(({ views = [] }) => views),
    questions,
    reactions: all.flatMap(({ reactions = [] }) => reactions),
    references: all.flatMap(({ references = [] }) => references),
    upcasters: Object.assign({}, ...all.map(({ upcasters }) => upcasters)) as Catalogue['upcasters'],
    types: eventTypes,
    readBy: Object.fromEntries(
      questions.flatMap(({ pageOf, permission }) => (pageOf === undefined ? [] : [[pageOf, permission]])),
    ),
    contextSource,
  };
};
