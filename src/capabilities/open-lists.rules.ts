import { refill } from '../kernel/refill';
import { type PublicKind, publicKindsOf } from './feed/public-kinds.rules';
import { messageRules } from './messages/inbox/message-kinds.rules';
import type { AnyThing } from './thing.part';

/*
 * Names that the joined things contribute, for code that checks and documents requests. Empty until the contexts are
 * joined, so keep the list itself, not a copy of it.
 */

/** All kinds of things. */
export const thingKinds: string[] = [];
/** Kinds of things that messages and the feed tell of. */
export const toldKinds: string[] = [];
export const searchedKinds: string[] = [];
export const searchedFields: string[] = [];
export const taskKinds: string[] = [];
export const messageKinds: string[] = [];
export const publicKinds: PublicKind[] = [];

export const fillLists = (things: readonly AnyThing[]): void => {
  const searched = things.flatMap(({ kind, texts }) => (texts === undefined ? [] : [{ kind, fields: texts.fields }]));
  refill(
    thingKinds,
    things.map(({ kind }) => kind),
  );
  refill(
    toldKinds,
    things.filter(({ messages }) => messages !== undefined).map(({ kind }) => kind),
  );
  refill(
    searchedKinds,
    searched.map(({ kind }) => kind),
  );
  refill(searchedFields, [...new Set(searched.flatMap(({ fields }) => fields))]);
  refill(
    taskKinds,
    things.flatMap(({ tasks }) => tasks?.kinds ?? []),
  );
  refill(messageKinds, [...messageRules.keys()]);
  refill(publicKinds, publicKindsOf(things));
};
