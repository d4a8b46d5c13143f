import type { Actor } from './context';
import type { Directory } from './directory';
import type { Id, Instant, LocalDate } from './ids';
import type { Fact, RecordedEvent } from './message';
import type { Permission } from './permission';
import type { Making, PolicySettings, PolicyVersion } from './policy';
import type { Calendar, CalendarChange } from './time/calendar';

export type SqlValue = string | number | null | Uint8Array;
export type Row = Record<string, SqlValue>;

/** A word and what kind of word the segmenter takes it for: `n`, `v`, `ns`, `nr`, `x` … */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** Reads one view's tables. Each statement text is prepared once, so write texts that repeat. */
export interface RowReader {
  get<R = Row>(sql: string, ...values: readonly SqlValue[]): R | undefined;
  all<R = Row>(sql: string, ...values: readonly SqlValue[]): R[];
  /**
   * The words of a text with their kinds, in order and with what stands between, out of a pinned dictionary: when it
   * changes, raise the version of every view that stores what comes of it.
   */
  tag(text: string): readonly TaggedWord[];
}

/** Reads and writes one view's tables, inside the transaction that also moves the view's checkpoint. */
export interface RowWriter extends RowReader {
  run(sql: string, ...values: readonly SqlValue[]): void;
}

/** An event as views see it. */
export interface KnownEvent extends RecordedEvent {
  /** `recordedAt`, but never running backwards in log order: the time from which the office could know it. */
  readonly knownAt: Instant;
}

/** The same for a union of facts, so that `switch (e.type)` narrows `e.data`. */
export type Known<F extends Fact> = F extends Fact ? RecordedEvent<F> & { readonly knownAt: Instant } : never;

/** A view by its name: enough to read its rows. */
export interface NamedView {
  /** `snake_case`; with the version it names the file. */
  readonly name: string;
}

/**
 * Event → rows. Each view version lives in a database file of its own, so its tables need no prefix.
 * A view never refuses a fact, takes keys from the event, and reads no clock.
 */
export interface View extends NamedView {
  /** Raise it with every change of tables or of meaning: the new version is built beside the old one. */
  readonly version: number;
  readonly categories: readonly string[];
  /** CREATE TABLE and CREATE INDEX statements. */
  readonly schema: string;
  readonly apply: (event: KnownEvent, rows: RowWriter) => void;
  /** The same for a whole batch, for views that write a row once however often the batch changes it. */
  readonly applyAll?: (events: readonly KnownEvent[], rows: RowWriter) => void;
  /**
   * Indexes and the like that are cheaper to make once after a rebuild than to keep up during it.
   * Run when a freshly built file is complete; also part of the schema of every live file.
   */
  readonly indexes?: string;
  /**
   * The view only advises and is expensive for each event: a thread of its own keeps it up to date, answers to commands
   * do not wait for it, and it may lag behind the other views.
   */
  readonly advisory?: true;
}

/** Applies the next events of the view's categories, in one transaction. */
export const applyAll = (view: View, events: readonly KnownEvent[], rows: RowWriter): void => {
  if (view.applyAll !== undefined) view.applyAll(events, rows);
  else for (const event of events) view.apply(event, rows);
};

/** The rules and calendars of jurisdictions, for answers that explain a deadline or colour one. */
export interface Rules {
  /** What was in force on that day. */
  policyOn(jurisdiction: Id, date: LocalDate): PolicyVersion;
  /** What was set last, whether or not it holds yet. Versions run from 1 to this one without a gap. */
  newestPolicy(jurisdiction: Id): PolicyVersion;
  /** What a running clock was started with. */
  policyVersion(jurisdiction: Id, version: number): PolicyVersion;
  /** The newest calendar. */
  calendar(jurisdiction: Id): Calendar;
  calendarVersion(jurisdiction: Id, version: number): Calendar;
  /** Where a version that this book returned comes from; null: it has always been in force. */
  makingOf(version: PolicyVersion | Calendar): Making | null;
  /**
   * What the settings would be from that day on after these changes, and the calendar after those; nothing is stored.
   *
   * @throws Rejection as setting them would
   */
  policyAfter(jurisdiction: Id, from: LocalDate, changes: Readonly<Record<string, unknown>>): PolicySettings;
  calendarAfter(jurisdiction: Id, changes: readonly CalendarChange[], publishedUntil: LocalDate | undefined): Calendar;
}

/** Who reads, and what is theirs to see. */
export interface Reader {
  readonly now: Instant;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly rules: Rules;
  readonly scope: Scope;
}

/**
 * The single rule for what a reader may see: everything within these jurisdictions, plus whatever concerns these units.
 */
export interface Scope {
  readonly jurisdictions: readonly Id[];
  readonly units: readonly Id[];
}

/** The rows of the views that a question names. */
export type RowsOf = (view: NamedView) => RowReader;

/** What can be asked, by its name: how it is answered stands in the catalogue. */
export interface Asked<Params, Answer> {
  readonly name: string;
  readonly permission: Permission;
  /** The category of the things whose page this is: whoever may ask it may be told which of them changed. */
  readonly pageOf?: string;
  /** Never set: it only carries the types. */
  readonly types?: (params: Params) => Answer;
}

/** (rows, question) → answer. */
export interface Question<Params, Answer> extends Asked<Params, Answer> {
  /** The views it reads; `rows` takes one of them. */
  readonly views: readonly NamedView[];
  readonly answer: (rows: RowsOf, params: Params, reader: Reader) => Answer;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters and answers stand in both directions
export type AnyQuestion = Question<any, any>;
