import type { Actor } from './context';
import type { Directory } from './directory';
import type { Id, Instant } from './ids';
import type { RecordedEvent } from './message';
import type { Permission } from './permission';

export type SqlValue = string | number | null | Uint8Array;
export type Row = Record<string, SqlValue>;

/** Reads one view's tables. Statements are prepared once per text, so write texts that repeat. */
export interface RowReader {
  get<R = Row>(sql: string, ...values: readonly SqlValue[]): R | undefined;
  all<R = Row>(sql: string, ...values: readonly SqlValue[]): R[];
}

/** Reads and writes one view's tables, inside the transaction that also moves the view's checkpoint. */
export interface RowWriter extends RowReader {
  run(sql: string, ...values: readonly SqlValue[]): void;
}

/** An event as views see it. */
export interface KnownEvent extends RecordedEvent {
  /** `recordedAt`, but never running backwards in log order: from when on the office could know it. */
  readonly knownAt: Instant;
}

/**
 * Event → rows. Each view version lives in a database file of its own, so its tables need no prefix.
 * A view never refuses a fact, takes keys from the event, and reads no clock.
 */
export interface View {
  /** `snake_case`; with the version it names the file. */
  readonly name: string;
  /** Raise it with every change of tables or of meaning: the new version is built beside the old one. */
  readonly version: number;
  readonly categories: readonly string[];
  /** CREATE TABLE and CREATE INDEX statements. */
  readonly schema: string;
  readonly apply: (event: KnownEvent, rows: RowWriter) => void;
  /**
   * Indexes and the like that are cheaper to make once after a rebuild than to keep up during it.
   * Run when a freshly built file is complete; also part of the schema of every live file.
   */
  readonly indexes?: string;
}

/** Who reads, and what is theirs to see. */
export interface Reader {
  readonly now: Instant;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly scope: Scope;
}

/**
 * The one predicate of what a reader may see: within these jurisdictions everything, and besides that what
 * concerns these units.
 */
export interface Scope {
  readonly jurisdictions: readonly Id[];
  readonly units: readonly Id[];
}

/** (rows, question) → answer. */
export interface Question<Params, Answer> {
  readonly name: string;
  readonly permission: Permission;
  /** The views it reads; `rows` takes one of their names. */
  readonly views: readonly View[];
  readonly answer: (rows: (view: View) => RowReader, params: Params, reader: Reader) => Answer;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters and answers stand in both directions
export type AnyQuestion = Question<any, any>;
