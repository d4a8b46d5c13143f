import type { LocalDate } from './ids';
import type { Words } from './rejection';
import type { Term } from './time/term';

export type Urgency = 'urgent' | 'normal' | 'complex';
export type Rating = 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED' | 'NOT_RATED';

/** Of whom a ballot's threshold is a share. */
export const ballotBases = ['ALL_MEMBERS', 'PRESENT', 'HANDED_IN'] as const;
export type BallotBase = (typeof ballotBases)[number];

/** A reason out of a list that the office keeps. */
export interface ReasonCode {
  readonly code: string;
  readonly words: Words;
}

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
  /** 18 · why a clock may stand still, and how long altogether. */
  readonly pause: { readonly reasons: readonly ReasonCode[]; readonly limit: Term };
  /** 19 · reminders, in working days before (negative) and after the due day. */
  readonly reminderOffsets: readonly number[];
  /** 23 · to rate a reply; after it the reply counts as not rated. */
  readonly ratingWindow: Term;
  /** 24 · to do it again after 不满意. */
  readonly rework: Term;
  /** 25 · rework rounds before the committee reviews. */
  readonly reworkRounds: number;
  /** 26, 27 · a ballot passes by more than this share of all members, of those present or of what was handed in. */
  readonly ballot: { readonly base: BallotBase; readonly threshold: number };
  /** 28 · more than this share of the members must be there. */
  readonly quorum: number;
  /** 30 · to close off: evidence, and at least this rating (null: any). */
  readonly closeOff: { readonly evidence: boolean; readonly minimumRating: Rating | null };
  /** 32 · looked back after close-off. */
  readonly lookBacks: readonly Term[];
  /**
   * 33–35 · how long after the last one a case counts as the same matter told again, and after its close-off as one
   * that came back; how many of the latter suggest to escalate. `suspectAt`: how likely a pair must be to be listed for
   * decision (0.6 where not set); `systemicAt`: from how many places on one matter shows a common cause (3).
   */
  readonly repeats: {
    readonly duplicate: Term;
    readonly recurrence: Term;
    readonly escalateAt: number;
    readonly suspectAt?: number;
    readonly systemicAt?: number;
  };
  /** 38 · working days before due from which a case is yellow. */
  readonly dueSoon: number;
  /** 45 · `{kind}〔{year}〕{serial}号`; `serial` is padded to this many digits. */
  readonly caseNumber: { readonly pattern: string; readonly digits: number };
}

/** One version of the rules and the day from which it holds. */
export interface PolicyVersion {
  readonly version: number;
  readonly from: LocalDate;
  readonly settings: PolicySettings;
}
