import type { Id, Instant, LocalDate } from './ids';
import type { Role } from './permission';
import type { Words } from './rejection';
import type { Term } from './time/term';

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
 * running clock keeps the version it was started with.
 */
export interface PolicySettings {
  /** 3 · a last day that is a rest day rolls to the next working day. */
  readonly rollLastDay: boolean;
  /** 4 · when the last day ends, local time: `24:00` or close of business, `17:30`. */
  readonly endOfDay: string;
  /** 7 · from the notice to the interview. */
  readonly interviewNotice: Term;
  /** 8 · how far and how often an interview may be put off. */
  readonly postponement: { readonly limit: Term; readonly times: number };
  /** 9 · the interviewee may send somebody else; it is recorded. */
  readonly delegateAllowed: boolean;
  /** 10 · signers needed for a request. */
  readonly minimumFilers: number;
  /** 11 · the chair approves before the notice goes out. */
  readonly approvalBeforeNotice: boolean;
  /** 12 · why a matter is not admitted. */
  readonly inadmissibleReasons: readonly ReasonCode[];
  /** 13 · a unit may decline within this, and the designation after so many declines is final. */
  readonly decline: { readonly window: Term; readonly finalDesignation: number };
  /** 14 · the unit first speaks to the filer within this. */
  readonly firstContact: Term;
  /** 15 · a progress report at least this often, for terms longer than it. */
  readonly interimReport: Term;
  /** 16 · to rectify, by urgency, and the most that may be set. */
  readonly rectification: Readonly<Record<Urgency, Term>>;
  readonly rectificationMaximum: Term;
  /** 17 · extensions: how many, how long at most (null: as long as the original term), and only before due. */
  readonly extension: { readonly times: number; readonly limit: Term | null; readonly beforeDue: boolean };
  /** 18 · why a clock may be paused, and for how long in total. */
  readonly pause: { readonly reasons: readonly ReasonCode[]; readonly limit: Term };
  /** 19 · reminders, in working days before (negative) and after the due day. */
  readonly reminderOffsets: readonly number[];
  /** The head of the unit signs a reply before it goes out (浙江 2016 第22条, 青岛 2021 第29条). */
  readonly replySignOff: boolean;
  /** 21 · what is rated: the result, or the unit's attitude besides (山东第23条). */
  readonly ratingDimensions: 'RESULT' | 'ATTITUDE_AND_RESULT';
  /** 22 · who rates. */
  readonly raters: RatingRule;
  /** 20 · messages are sent out only within these hours of working days, local time. */
  readonly messageHours: { readonly from: string; readonly until: string };
  /** 23 · time to rate a reply; after that it counts as not rated. */
  readonly ratingWindow: Term;
  /** 24 · time to redo the work after 不满意. */
  readonly rework: Term;
  /** 25 · rework rounds before the committee reviews. */
  readonly reworkRounds: number;
  /** 26, 27 · a ballot passes by more than this share of all members, of those present or of what was handed in. */
  readonly ballot: { readonly base: BallotBase; readonly threshold: number };
  /** 29 · after a ballot below the threshold: the time to report again, and whether another ballot follows. */
  readonly ballotFailure: { readonly reportWithin: Term; readonly ballotAgain: boolean };
  /** 28 · more than this share of the members must be there. */
  readonly quorum: number;
  /** 30 · what closing off requires: evidence, and at least this rating (null: any). */
  readonly closeOff: { readonly evidence: boolean; readonly minimumRating: Rating | null };
  /** 31 · who may close off even if a condition is not met. */
  readonly overrideBy: readonly Role[];
  /** 32 · when a case is looked back at after close-off. */
  readonly lookBacks: readonly Term[];
  /**
   * 33–35 · how long after an earlier case a new one counts as the same matter, and how long after its close-off as one
   * that came back; how many of the latter suggest escalating. `suspectAt`: how likely a pair must be to be listed for
   * a decision (0.6 if not set); `systemicAt`: how many places with the same matter suggest a common cause (3).
   * `matchKeys`: which earlier cases are shown while a matter is being typed, whatever their titles, if they are open
   * or within the duplicate window: those this near, or in the same estate and on the same topic.
   */
  readonly repeats: {
    readonly duplicate: Term;
    readonly recurrence: Term;
    readonly escalateAt: number;
    readonly suspectAt?: number;
    readonly systemicAt?: number;
    readonly matchKeys: MatchKeys;
  };
  /** 36 · "same facts, same reasons" handled before: what is done. */
  readonly noNewFacts: NoNewFacts;
  /** 37 · when the next step is recommended, in rising order; a person takes it. */
  readonly escalation: readonly EscalationTrigger[];
  /** 38 · how many working days before its due day a case counts as due soon. */
  readonly dueSoon: number;
  /** 38 · what the colours mean. */
  readonly colours: ColourMeanings;
  /** 45 · `{kind}〔{year}〕{serial}号`; `serial` is padded to this many digits. */
  readonly caseNumber: { readonly pattern: string; readonly digits: number };
  /** 46 · a joint matter is answered to each signer (浙江, 重庆) or to the lead (青岛). */
  readonly jointReply: 'EACH' | 'LEAD';
  /** 47 · the results of handling that a reply may have, with the office's words for them. */
  readonly resultCategories: readonly { readonly code: ReplyCategory; readonly words: Words }[];
  /** 49 · the fewest cases for which a unit is ranked; cases not yet due may be left out. */
  readonly ranking: { readonly minimum: number; readonly excludeNotYetDue: boolean };
  /** 50 · the earliest step at which the result of a case may be published, in words that a person chooses. */
  readonly publication: Publication;
  /** 51 · how long after their last case ended people's personal data is listed for erasure. */
  readonly retention: Term;
  /** 54, 55 · in which month the statistical year begins, and whom 约谈人次 counts. */
  readonly statistics: {
    readonly yearStartsInMonth: number;
    readonly countedAs: 'INTERVIEWEES' | 'PARTICIPANTS';
  };
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
