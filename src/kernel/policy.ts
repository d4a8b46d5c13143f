import type { Id, Instant, LocalDate } from './ids';
import type { Role } from './permission';
import type { Words } from './rejection';

export type Urgency = 'urgent' | 'normal' | 'complex';
export type Rating = 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED' | 'NOT_RATED';

/** What a ballot's threshold is a share of. */
export const ballotBases = ['ALL_MEMBERS', 'PRESENT', 'HANDED_IN'] as const;
export type BallotBase = (typeof ballotBases)[number];

/** Who rates a reply: the lead filer, whichever of the filers comes first, or each of them. */
export const ratingRules = ['LEAD_FILER', 'ANY_FILER', 'EACH_FILER'] as const;
export type RatingRule = (typeof ratingRules)[number];

/** How a reply answers: A solved, B being solved, C later, D for reference (DOMAIN 1.5, P16). */
export const replyCategories = ['A', 'B', 'C', 'D'] as const;
export type ReplyCategory = (typeof replyCategories)[number];

/** Explained with a link to the earlier case, explained, or handled again. */
export const noNewFactsRules = ['EXPLAIN_AND_LINK', 'EXPLAIN', 'HANDLE_AGAIN'] as const;
export type NoNewFacts = (typeof noNewFactsRules)[number];

/** The colours the board may use; `none`: not coloured. */
export const boardColours = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'none'] as const;
export type BoardColour = (typeof boardColours)[number];

/** What each colour stands for; `madeUpLate`: on track now but late earlier (null: no colour of its own). */
export interface ColourMeanings {
  readonly overdue: BoardColour;
  readonly today: BoardColour;
  readonly soon: BoardColour;
  readonly onTrack: BoardColour;
  readonly closed: BoardColour;
  readonly madeUpLate: BoardColour | null;
}

/** Rising pressure (DOMAIN 1.9): 催办, 督办, 挂牌督办, 列入问询会, 提请区人大. */
export const escalationSteps = ['REMIND', 'SUPERVISE', 'LIST', 'SESSION', 'REFER'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** When a step is recommended: as soon as one of the numbers is reached; null does not count. */
export interface EscalationTrigger {
  readonly step: EscalationStep;
  /** Working days after the due day. */
  readonly overdue: number | null;
  /** How many times it was rated 不满意. */
  readonly dissatisfied: number | null;
  /** How many times units declined it. */
  readonly declined: number | null;
  /** How many times it came back after a close-off. */
  readonly recurred: number | null;
}

/** A reason out of a list that the office keeps. */
export interface ReasonCode {
  readonly code: string;
  readonly words: Words;
}

/** Metres between two points; null: points are not compared. */
export interface MatchKeys {
  readonly withinMetres: number | null;
  readonly sameEstateAndTopic: boolean;
}

export const publications = ['OFF', 'AFTER_REPLY', 'AFTER_CLOSE_OFF'] as const;
export type Publication = (typeof publications)[number];

/**
 * The rules that vary by place (DOMAIN section 5; the number of each stands beside it). Effective-dated: a
 * running clock keeps the version it was started with. Each context adds its own by declaration merging; only what
 * every deadline needs stands here.
 */
export interface PolicySettings {
  /** 3 · a last day that is a rest day rolls to the next working day. */
  readonly rollLastDay: boolean;
  /** 4 · when the last day ends, local time: `24:00` or close of business, `17:30`. */
  readonly endOfDay: string;
}

/** Who made a version of rules or of a calendar, when, where, and why (null where nobody said). */
export interface Making {
  readonly jurisdiction: Id;
  readonly person: Id;
  readonly role: Role;
  readonly at: Instant;
  readonly reason: string | null;
}

/** One version of the rules and the day from which it holds. */
export interface PolicyVersion {
  readonly version: number;
  readonly from: LocalDate;
  readonly settings: PolicySettings;
}
