import type { Id } from '../kernel/ids';
import type { Fact } from '../kernel/message';
import type { Condition } from '../kernel/reading/condition';
import type { Words } from '../kernel/rejection';
import type { Known, KnownEvent, Reader, RowsOf, View } from '../kernel/view';
import type { AppointmentsPart } from './agenda/agenda.part';
import type { FilesPart } from './attachments/attachments.part';
import type { NextStep } from './next/next.part';
import type { InHand } from './hands/hands.part';
import type { MessagesPart } from './messages/messages.part';
import type { TextsPart } from './search/search.part';
import type { TasksPart } from './tasks/tasks.part';

/** Every kind of thing by its stable name: each context adds its own by declaration merging. */
export interface Kinds {}
export type Kind = Extract<keyof Kinds, string>;

/** The short record of a thing: what lists, links, messages and calendars say of it. A kind adds what its parts read. */
export interface Summary {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly title: string;
  readonly number: string | null;
  readonly state: string;
  /** Imported as past: nobody is told of it, and it has no tasks. */
  readonly history: boolean;
}

/** What a summary begins with, before the first event has said anything. */
export const blankSummary = (id: Id, jurisdiction: Id) => ({
  id,
  jurisdiction,
  title: '',
  number: null,
  state: '',
  history: false,
});

/** Who may see which: a list that holds every thing of the kind as it is now, and the rows of it that a reader sees. */
export interface Sight {
  readonly list: View;
  readonly seen: (reader: Reader) => Condition;
}

/**
 * What every capability must know of one kind of thing. If a part is left out, the kind does not have that feature.
 *
 * Parts that deal with events list every one of them, so that a new event does not compile until each part covers it.
 */
export interface Thing<S extends Summary = Summary, E extends Fact = Fact> {
  readonly kind: Kind;
  /** Its streams are `<category>-<id>`. */
  readonly category: string;
  /** Where its page is, below the address of this software. */
  readonly path: string;
  readonly words: Words;
  /**
   * Raise this when its summary or a part gives something else for the same events: the shared views are then rebuilt.
   */
  readonly version: number;
  /** The summary after an event; `undefined` before the first. Must not refuse a fact. */
  summary(before: S | undefined, event: Known<E>): S;
  readonly maySee: Sight;
  readonly tasks?: TasksPart<S>;
  /** Whose turn it is, its tasks among it; nothing only where it is over. */
  next(summary: S): readonly NextStep[];
  /** Who has what of it in hand while it is open: it falls to a successor. */
  hands?(summary: S): readonly InHand[];
  readonly messages?: MessagesPart<S, E>;
  readonly texts?: TextsPart<E>;
  readonly appointments?: AppointmentsPart<S>;
  /** Which files an event names. */
  readonly files?: FilesPart;
  /** Which facts other systems are told of, by their stored names. */
  readonly publicFacts?: readonly E['type'][];
}

/** Any kind of thing, for lists. Its functions are given only what is of that kind. */
export type AnyThing = Thing;

/** The address of a thing's page, below that of this software. */
export const pathOf = (things: readonly AnyThing[], kind: string, id: Id): string =>
  `/${things.find((thing) => thing.kind === kind)?.path ?? kind}/${id}`;

/** Which kind of thing an event is about. */
export const thingOf = (
  things: ReadonlyMap<string, AnyThing>,
  { stream }: Pick<KnownEvent, 'stream'>,
): AnyThing | undefined => things.get(stream.slice(0, stream.indexOf('-')));

export const byCategory = (things: readonly AnyThing[]): ReadonlyMap<string, AnyThing> =>
  new Map(things.map((thing) => [thing.category, thing]));

/** The version of a view that things share: its own, and those of its things, which begin at 0. */
export const sharedVersion = (own: number, things: readonly AnyThing[]): number =>
  things.reduce((sum, { version }) => sum + version, own);

/** Is it there, and may this reader see it? */
export const isSeen = (rowsOf: RowsOf, { maySee }: AnyThing, id: Id, reader: Reader): boolean => {
  const { sql, values } = maySee.seen(reader);
  return rowsOf(maySee.list).get(`SELECT 1 FROM now WHERE key = ? AND ${sql}`, id, ...values) !== undefined;
};
