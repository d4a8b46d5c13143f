import type { Id, LocalDate } from '../../kernel/ids';
import type { Moment } from '../../kernel/time/moments';
import type { NamedView, Reader, RowsOf } from '../../kernel/view';

/** Both days included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The kinds of marks that the contexts' things leave to be counted. Each noun adds a member with the union of its own
 * kinds, so that a metric with a misspelt one does not compile.
 */
export interface MarkKinds {}
export type MarkKind = MarkKinds[keyof MarkKinds];

/** The kinds of things that are counted, each by the name of its kind. */
export interface CountedKinds {}
export type CountedKind = keyof CountedKinds;

/** The measure word after the number. A context may add others. */
export interface UnitsOfCount {
  readonly usual: keyof typeof usualUnits;
}
export type UnitOfCount = UnitsOfCount[keyof UnitsOfCount];

export const usualUnits = {
  sessions: '场次',
  personTimes: '人次',
  cases: '件',
  items: '条',
  articles: '篇',
  households: '户',
  enterprises: '家',
  projects: '个',
  places: '处',
  times: '次',
  days: '天',
  people: '人',
} as const;

/** The dimensions by which figures are broken down and filtered. A counter says which of them its things know. */
export const dimensions = [
  'unit',
  'topic',
  'community',
  'keyWork',
  'origin',
  'state',
  'month',
  'grid',
  'station',
  'person',
  'kind',
  'dutyRole',
  'outlet',
  'level',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Details of a thing or a mark, in the words of the context that counts it. */
export type Traits = Readonly<Partial<Record<'kind' | 'dutyRole' | 'outlet' | 'level', string>>>;

/** One thing that happened or is in force, with its day. Metrics refer to kinds of marks and nothing else. */
export interface Mark {
  readonly kind: MarkKind;
  readonly on: LocalDate;
  /** A unit, `several`, or null if no unit is involved. */
  readonly unit: Id | null;
  /** Which question, measure or person, where the thing holds several. */
  readonly item?: Id;
  /** The round of a case, where a later event of the round takes the mark's place. */
  readonly round?: number;
  /** What a question is about, where that differs from what it was put in. */
  readonly about?: { readonly topic: Id | null; readonly keyWork: Id | null; readonly place: Id | null };
  /** How many it counts as, such as heads in a room; 1 if left out. */
  readonly times?: number;
  /** A distinct count counts this once, however often it occurs: a household, an enterprise. */
  readonly key?: string;
  /** Who did it; a joint act counts for each of them. */
  readonly by?: readonly Id[];
  readonly station?: Id;
  /** Where it differs from the thing's own. */
  readonly traits?: Traits;
  /** A balance from before there were records: it counts, separately, only if this whole span lies in the period. */
  readonly broughtForward?: Period;
}

/** A thing with its marks, as it stood at a moment. */
export interface Subject {
  readonly of: CountedKind;
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly origin: string | null;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly place: Id | null;
  readonly state: string | null;
  readonly traits?: Traits;
  readonly marks: readonly Mark[];
}

/** Whom the printed 约谈人次 counts (DOMAIN 5, row 55): those who were called, or the representatives who took part. */
export const countings = ['INTERVIEWEES', 'PARTICIPANTS'] as const;
export type Counting = (typeof countings)[number];

/** The rules of counting that vary by place (DOMAIN 5, rows 49, 54, 55). */
export interface CountingRules {
  /** Of the rules that were in force on the last day of what is counted. */
  readonly policyVersion: number;
  readonly countedAs: Counting;
  /** The month with which the statistics' year begins, 1 to 12. */
  readonly yearStartsInMonth: number;
  /** A unit with fewer than this many is not ranked. */
  readonly minimum: number;
  /** Whether a ranking leaves out what is not yet due. */
  readonly excludeNotYetDue: boolean;
  /** Whether a unit that was merged counts by itself, or with what it was merged into. */
  readonly mergedUnits: MergedUnits;
}

/** A merged unit counts under its own name as of then, or with its successor. */
export const mergedUnitsRules = ['OWN', 'SUCCESSOR'] as const;
export type MergedUnits = (typeof mergedUnitsRules)[number];

/** A figure, defined once: what is counted, out of what, in words. A count has no denominator. */
export interface Metric {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly unitOfCount: UnitOfCount;
  /** Raised whenever what is counted changes, so that two reports can be told apart. */
  readonly ruleVersion: number;
  readonly definition: string;
  readonly numerator: (rules: CountingRules) => readonly MarkKind[];
  readonly denominator: readonly MarkKind[] | null;
  /** What a ranking leaves out of the denominator while it is not yet due. */
  readonly notYetDue?: readonly MarkKind[];
  /** For rankings: which way is better; null if neither. Never set for a count of people. */
  readonly better: 'higher' | 'lower' | null;
  /** Counts keys, not marks: the same household counts once, however often it was visited. */
  readonly distinct?: true;
  /** It may be asked for one person, and broken down by person. */
  readonly personal?: true;
  /** What else a reader must know: that joint acts count for each person, say. */
  readonly note?: string;
}

/** What can be counted about one kind of thing, and how. */
export interface Counter {
  /** The kind of thing, as addresses and answers name it. */
  readonly of: CountedKind;
  readonly metrics: readonly Metric[];
  /** Every kind of mark that its things may bear; several counters may share one. */
  readonly kinds: readonly MarkKind[];
  /** The dimensions by which its things can be told apart; others are refused. */
  readonly dimensions: readonly Dimension[];
  readonly views: readonly NamedView[];
  /** All things that may have something to count in the period and that the reader may see, as they stood then. */
  readonly subjectsAt: (rowsOf: RowsOf, moment: Moment, period: Period, reader: Reader) => Iterable<Subject>;
  /** What a list calls one of its things. */
  readonly labelOf: (
    rowsOf: RowsOf,
    id: Id,
    moment: Moment,
  ) => { readonly number: string | null; readonly title: string };
  /** Marks that describe the moment of the question, whatever the period. */
  readonly ofTheMoment?: readonly MarkKind[];
  /** May a mark in the period already be counted? Always, if left out. */
  readonly isDue?: (mark: Mark, today: LocalDate) => boolean;
  /** The values of a dimension that a filter offers, with what people call them. */
  readonly values?: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>>;
  /** The name of a dimension's value that is in no shared register: a station, an outlet. */
  readonly nameOf?: (dimension: Dimension, value: string, reader: Reader) => string | null;
  /** Units of count that it adds to the usual ones, with their words. */
  readonly units?: Readonly<Partial<Record<UnitOfCount, string>>>;
}
