import type { Id } from '../../kernel/ids';
import type { Permission } from '../../kernel/permission';
import type { SealedPerson } from '../../kernel/personal';
import type { MomentParams } from '../../kernel/time/moments';
import type { NamedView, Reader, RowsOf } from '../../kernel/view';
import type { DocumentCode } from './template.events';

/** What a document is about: one thing, or one part of the whole. Each context adds its own by declaration merging. */
export interface DocumentSubjects {}
export type DocumentSubject = keyof DocumentSubjects;

/** A place in the web page; where the document is on paper its address stands there, or these words. */
export interface Place {
  readonly path: string;
  readonly as?: string;
}

/** Words; a person whose name the edge opens for those who may see it; or a place in the web page. */
export type Value = string | SealedPerson | Place;
export type Line = Readonly<Record<string, Value>>;

/** The values of all placeholders of one document. */
export interface Content {
  /** Whose document it is: its template is used. */
  readonly jurisdiction: Id;
  /** The rest of the file name, after the name of its kind. */
  readonly about: string;
  /** The units that it goes to; left out where it goes to none. */
  readonly units?: readonly Id[];
  /** Which of several it is, from 1; left out where there is only one. */
  readonly item?: number;
  readonly values: Line;
  readonly lists: Readonly<Record<string, readonly Line[]>>;
}

/**
 * A block of the layout that a document has unless the office supplies its own template. Texts hold placeholders in
 * braces; the same layout makes the default template and the page that a browser prints.
 */
export type Block =
  | {
      readonly kind: 'title' | 'subtitle' | 'heading' | 'text' | 'plain' | 'right' | 'note' | 'annex';
      readonly text: string;
    }
  /** Two columns: what it is, and what is said. */
  | { readonly kind: 'form'; readonly rows: readonly (readonly [label: string, text: string])[] }
  /** A row for each entry of a list; widths as fractions of the whole. */
  | { readonly kind: 'table'; readonly list: string; readonly columns: readonly TableColumn[] }
  /** The blocks repeated for each entry of a list. */
  | { readonly kind: 'each'; readonly list: string; readonly blocks: readonly Block[] }
  /** Shown only if the value is not empty. */
  | { readonly kind: 'when'; readonly value: string; readonly blocks: readonly Block[] };

export type TableColumn = readonly [label: string, text: string, width: number];

/** Meanings of placeholders, by their names. */
export type Meanings = Readonly<Record<string, string>>;

export interface DocumentParams extends MomentParams {
  /** An id; a year; a unit or nothing for the promises. */
  readonly subject?: string | undefined;
  /** Which of several assignments, reminders, replies …, from 1; left out: the last. */
  readonly item?: number | undefined;
}

/** One kind of document: what it may say, how it looks, and which questions supply its content. */
export interface DocumentKind {
  /** Stable; used in addresses and events. */
  readonly code: DocumentCode;
  readonly zh: string;
  readonly en: string;
  readonly of: DocumentSubject;
  /** It leaves the house: it is signed, numbered and kept as a paper (文书). */
  readonly leaves?: true;
  /** Its tables want the width: it lies across the page. */
  readonly across?: true;
  readonly values: Meanings;
  /** Former names of values, with the present ones: templates uploaded before are filled as they were. */
  readonly formerly?: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, { readonly meaning: string; readonly columns: Meanings }>>;
  readonly layout: readonly Block[];
  readonly permission: Permission;
  readonly views: readonly NamedView[];
  /**
   * Asks the same questions as the pages, as the reader: it holds nothing that the reader may not see.
   *
   * @throws Rejection of those questions; `document.nothing-yet`, `document.subject`, `document.item`
   */
  readonly fill: (rowsOf: RowsOf, params: DocumentParams, reader: Reader) => Content;
}
