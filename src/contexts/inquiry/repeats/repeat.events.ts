import type { Id, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/**
 * How a case stands to the matter (DOMAIN 1.10): told again while open; the same person without new facts; back after
 * the close-off; the same kind of matter elsewhere.
 */
export const relations = ['DUPLICATE', 'REPEAT_CALLER', 'RECURRENCE', 'SIMILAR_ELSEWHERE'] as const;
export type Relation = (typeof relations)[number];

/** What spoke for it when somebody decided, as it was shown to that person. */
export interface Likeness {
  /** From 0 to 1. */
  readonly likelihood: number;
  readonly reasons: readonly string[];
}

export interface Link {
  readonly case: Id;
  readonly relation: Relation;
  /** Null where nobody suggested it. */
  readonly likeness: Likeness | null;
  /** The issue whose merger brought the case here; left out where somebody linked it. */
  readonly mergedFrom?: Id;
}

/** What is to keep the matter from coming back (长效措施): who does it, and by when it is in place. */
export interface LastingMeasure {
  readonly measure: string;
  readonly unit: Id;
  readonly dueOn: LocalDate;
}

/** What a check of the measure found: it works; it is in place and does not; it is not in place yet. */
export const checkResults = ['WORKS', 'WORKS_NOT', 'NOT_IN_PLACE'] as const;
export type CheckResult = (typeof checkResults)[number];

/** The pair of cases, whichever was named first. */
export const pairOf = (derive: (...parts: readonly string[]) => Id, one: Id, other: Id): Id =>
  derive('pair', ...[one, other].sort());

export type RepeatEvent =
  /** The first case of the matter; what came before it is linked like all else. */
  | Fact<'RepeatIssueIdentified', { readonly title: string; readonly firstCase: Id; readonly links: readonly Link[] }>
  | Fact<'CaseLinked', Link>
  | Fact<
      'CaseUnlinked',
      {
        readonly case: Id;
        readonly reason: string;
        /** Where the first case was unlinked and others stay: which of them is the first now. */
        readonly first?: Id;
      }
    >
  | Fact<'RepeatIssueRenamed', { readonly title: string }>
  /** Its cases go over to another issue, each with its relation. */
  | Fact<'RepeatIssueMerged', { readonly into: Id; readonly reason: string }>
  /** Some of its cases are another matter: they go to an issue of their own, each with its relation. */
  | Fact<
      'RepeatIssueSplit',
      {
        readonly into: Id;
        readonly title: string;
        readonly firstCase: Id;
        readonly links: readonly Link[];
        readonly reason: string;
      }
    >
  /** A merger or dissolution was an error: it is as it was before, and what went to the other issue comes back. */
  | Fact<'RepeatIssueRestored', { readonly from: Id | null; readonly reason: string }>
  /** 成因: why the matter keeps coming back. A later one takes the place of the one before. */
  | Fact<'RepeatCauseFound', { readonly cause: string }>
  | Fact<'LastingMeasureSet', LastingMeasure>
  | Fact<
      'LastingMeasureChecked',
      {
        readonly result: CheckResult;
        readonly found: string;
        /** From which day it is looked at again; null: when one of the cases is looked back at. */
        readonly againOn: LocalDate | null;
      }
    >
  /** One of the cases was looked back at (回头看): now its measure is to be checked too. */
  | Fact<'MeasureCheckCalled', { readonly case: Id }>
  | Fact<'LastingMeasureWithdrawn', { readonly reason: string }>
  | Fact<'RepeatIssueEscalated', { readonly to: string; readonly reason: string }>
  | Fact<'RepeatIssueDissolved', { readonly reason: string }>;

/** A suggested pair that somebody judged not to be the same matter: it does not come back. */
export type SuggestionEvent =
  | Fact<
      'SuggestionDismissed',
      { readonly cases: readonly [Id, Id]; readonly likeness: Likeness | null; readonly reason: string }
    >
  | Fact<'SuggestionRestored', { readonly reason: string }>;
