import type { Fact, Of } from '../../kernel/message';
import type { Id, Revision } from '../../kernel/ids';
import type { NamedView, RowReader } from '../../kernel/view';

/** The parts of a record that its words stand in: each context adds its own by declaration merging. */
export interface SearchedFields {}
export type SearchedField = Extract<keyof SearchedFields, string>;

/** A text of a record. A new part replaces the earlier one with the same key. */
export interface Part {
  readonly key: string;
  readonly field: SearchedField;
  readonly text: string;
}

/** What an event changes: these parts replace those with the given key or, if it ends with a dot, with that prefix. */
export interface PartChange {
  readonly replaces: readonly string[];
  readonly parts: readonly Part[];
}

/** What an event changes of the texts. */
export type Says<Data> = {
  // A method, so that a list of things can hold each kind's own: it is given only what is of that kind.
  of(event: { readonly data: Data; readonly revision: Revision }): PartChange;
}['of'];

/** A separate index for a kind of thing that the shared one does not suit. */
export interface OwnIndex {
  readonly view: NamedView;
  /** The ids of those whose texts hold all the words. */
  hits(rows: RowReader, words: readonly string[]): readonly Id[];
  parts(rows: RowReader, id: Id): readonly Part[];
}

/** What can be searched for in a thing. Never sealed text. */
export interface TextsPart<E extends Fact> {
  readonly fields: readonly SearchedField[];
  /** What each event says, for the shared index; or an index of its own. */
  readonly from:
    | {
        readonly [T in E['type']]: Says<Of<E, T>['data']>;
      }
    | OwnIndex;
}

export const hasOwnIndex = (from: TextsPart<Fact>['from']): from is OwnIndex => 'view' in from && 'hits' in from;

export const setParts = (...parts: readonly Part[]): PartChange => ({ replaces: parts.map(({ key }) => key), parts });
export const setPart = (key: string, field: SearchedField, text: string): PartChange => setParts({ key, field, text });
/** The event holds no searchable text. */
export const saysNothing = (): PartChange => ({ replaces: [], parts: [] });
