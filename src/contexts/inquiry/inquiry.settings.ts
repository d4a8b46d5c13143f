import type { Role } from '../../kernel/permission';
import {
  type BoardColour,
  boardColours,
  type ColourMeanings,
  type EscalationTrigger,
  type MatchKeys,
  type NoNewFacts,
  noNewFactsRules,
  type Publication,
  publications,
  type Rating,
  type RatingRule,
  ratingRules,
  type ReasonCode,
  replyCategories,
  type ReplyCategory,
  type Urgency,
} from '../../kernel/policy';
import type { Words } from '../../kernel/rejection';
import {
  apart,
  flag,
  ifGiven,
  listOf,
  oneOf,
  orNull,
  parts,
  share,
  term,
  text,
  whole,
} from '../../kernel/setting-checks';
import type { SettingsPart } from '../../kernel/settings';
import { calendarDays, months, type Term, workingDays } from '../../kernel/time/term';
import { endInTime, ladder, numberPattern, reasons } from './setting-checks.rules';
import { escalation, inadmissibleReasons, pauseReasons } from './setting-standards.rules';

interface InquirySettings {
  /** 7 · from the notice to the interview. */
  readonly interviewNotice: Term;
  /** 8 · how far and how often an interview may be put off. */
  readonly postponement: { readonly limit: Term; readonly times: number };
  /** 9 · the interviewee may send somebody else; it is recorded. */
  readonly delegateAllowed: boolean;
  /** 10 · who may ask for a talk or record one: deputies and voter representatives, or deputies alone. */
  readonly mayFile: 'REPRESENTATIVES' | 'DEPUTIES';
  /** 10 · signers needed for a request, or for a talk recorded at once. */
  readonly minimumFilers: number;
  /** 11 · the chair approves before the notice goes out. */
  readonly approvalBeforeNotice: boolean;
  /** How long filers and units may object to a note; whoever says nothing until then raises no objection (未提异议). */
  readonly noteObjections: Term;
  /** How long the office may take to type a photographed slip (拍照即交). */
  readonly slipTyping: Term;
  /** How whoever filed it confirms what was typed: with a tap, or by signing on the glass. */
  readonly slipConfirmation: 'TAP' | 'SIGNATURE';
  /** 12 · why a matter is not admitted. */
  readonly inadmissibleReasons: readonly ReasonCode[];
  /** 13 · a unit may decline within this, and the designation after so many declines is final. */
  readonly decline: { readonly window: Term; readonly finalDesignation: number };
  /** 14 · the unit first speaks to the filer within this. */
  readonly firstContact: Term;
  /** How long after it happened the office may enter something without a reason and its paper (补录). */
  readonly lateEntry: Term;
  /** 15 · a progress report at least this often, for terms longer than it. */
  readonly interimReport: Term;
  /** 16 · to rectify, by urgency, and the most that may be set. */
  readonly rectification: Readonly<Record<Urgency, Term>>;
  readonly rectificationMaximum: Term;
  /**
   * 17 · extensions: how many, how long at most (null: as long as the original term), only before due, and who decides on
   * them (the chair if not set).
   */
  readonly extension: {
    readonly times: number;
    readonly limit: Term | null;
    readonly beforeDue: boolean;
    readonly approver?: 'CHAIR' | 'OFFICE';
  };
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
  /** 23 · time to rate a reply; after that it counts as not rated. */
  readonly ratingWindow: Term;
  /** 24 · time to redo the work after 不满意. */
  readonly rework: Term;
  /** 25 · rework rounds before the committee reviews. */
  readonly reworkRounds: number;
  /** 29 · after a ballot below the threshold: the time to report again, and whether another ballot follows. */
  readonly ballotFailure: { readonly reportWithin: Term; readonly ballotAgain: boolean };
  /** 30 · what closing off requires: evidence, and at least this rating (null: any). */
  readonly closeOff: { readonly evidence: boolean; readonly minimumRating: Rating | null };
  /** 31 · who may close off even if a condition is not met. */
  readonly overrideBy: readonly Role[];
  /** 32 · when a case is looked back at after close-off. */
  readonly lookBacks: readonly Term[];
  /**
   * 33–35 · how long after an earlier case a new one counts as the same matter, and how long after its close-off as one
   * that came back; how many of the latter suggest escalating. `falseFlags`: how
   * many of 100 matters that have no earlier one may be listed for a decision all the same (5 if not set), by which is
   * reckoned how likely a pair must be; `suspectAt`: set instead, how likely; `systemicAt`: how many places with the same matter suggest a common cause (3).
   * `matchKeys`: which earlier cases are shown while a matter is being typed, whatever their titles, if they are open
   * or within the duplicate window: those this near, or in the same estate and on the same topic.
   */
  readonly repeats: {
    readonly duplicate: Term;
    readonly recurrence: Term;
    readonly escalateAt: number;
    readonly suspectAt?: number;
    readonly falseFlags?: number;
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
  /** 50 · the earliest step at which the result of a case may be published, in words that a person chooses. */
  readonly publication: Publication;
  /** 51 · how long after their last case ended people's personal data is listed for erasure. */
  readonly retention: Term;
}

declare module '../../kernel/policy' {
  interface PolicySettings extends InquirySettings {}
}

const count = whole(0, 20);
const countFromOne = whole(1, 20);
/** Half a year of working days on either side of a due day. */
const offset = whole(-130, 130);

const colour = oneOf<BoardColour>(...boardColours);
const words = parts<Words>({ zh: text(100), en: text(200) });

export const inquirySettings: SettingsPart<InquirySettings> = {
  settings: {
    interviewNotice: { standard: workingDays(3), check: term },
    postponement: { standard: { limit: months(1), times: 1 }, check: parts({ limit: term, times: count }) },
    delegateAllowed: { standard: true, check: flag },
    mayFile: { standard: 'REPRESENTATIVES', check: oneOf<InquirySettings['mayFile']>('REPRESENTATIVES', 'DEPUTIES') },
    minimumFilers: { standard: 1, check: countFromOne },
    approvalBeforeNotice: { standard: true, check: flag },
    noteObjections: { standard: workingDays(3), check: term },
    slipTyping: { standard: workingDays(3), check: term },
    slipConfirmation: {
      standard: 'TAP',
      check: oneOf<InquirySettings['slipConfirmation']>('TAP', 'SIGNATURE'),
    },
    inadmissibleReasons: { standard: inadmissibleReasons, check: reasons },
    decline: {
      standard: { window: workingDays(5), finalDesignation: 2 },
      check: parts({ window: term, finalDesignation: countFromOne }),
    },
    firstContact: { standard: workingDays(5), check: term },
    lateEntry: { standard: workingDays(15), check: term },
    interimReport: { standard: months(1), check: term },
    rectification: {
      standard: { urgent: workingDays(5), normal: months(1), complex: months(3) },
      check: parts({ urgent: term, normal: term, complex: term }),
    },
    rectificationMaximum: { standard: months(6), check: term },
    extension: {
      standard: { times: 1, limit: null, beforeDue: true },
      check: parts<InquirySettings['extension']>({
        times: count,
        limit: orNull(term),
        beforeDue: flag,
        approver: ifGiven(oneOf<'CHAIR' | 'OFFICE'>('CHAIR', 'OFFICE')),
      }),
    },
    pause: { standard: { reasons: pauseReasons, limit: calendarDays(60) }, check: parts({ reasons, limit: term }) },
    reminderOffsets: { standard: [-5, -1, 1, 5], check: apart(listOf(offset, 0, 20), (days) => days) },
    replySignOff: { standard: false, check: flag },
    ratingDimensions: {
      standard: 'RESULT',
      check: oneOf<InquirySettings['ratingDimensions']>('RESULT', 'ATTITUDE_AND_RESULT'),
    },
    raters: { standard: 'LEAD_FILER', check: oneOf<RatingRule>(...ratingRules) },
    ratingWindow: { standard: workingDays(10), check: term },
    rework: { standard: months(1), check: term },
    reworkRounds: { standard: 1, check: count },
    ballotFailure: {
      standard: { reportWithin: months(3), ballotAgain: true },
      check: parts({ reportWithin: term, ballotAgain: flag }),
    },
    closeOff: {
      standard: { evidence: true, minimumRating: 'BASICALLY_SATISFIED' },
      check: parts({
        evidence: flag,
        minimumRating: oneOf<Rating | null>(null, 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'NOT_RATED'),
      }),
    },
    overrideBy: { standard: ['chair'], check: apart(listOf(oneOf<Role>('chair', 'clerk'), 0, 2), (role) => role) },
    lookBacks: { standard: [months(3), months(12)], check: listOf(term, 0, 10) },
    repeats: {
      standard: {
        duplicate: calendarDays(90),
        recurrence: months(12),
        escalateAt: 2,
        matchKeys: { withinMetres: 50, sameEstateAndTopic: true },
      },
      check: parts<InquirySettings['repeats']>({
        duplicate: term,
        recurrence: term,
        escalateAt: countFromOne,
        suspectAt: ifGiven(share),
        falseFlags: ifGiven(whole(1, 20)),
        systemicAt: ifGiven(whole(2, 100)),
        matchKeys: parts({ withinMetres: orNull(whole(1, 1000)), sameEstateAndTopic: flag }),
      }),
    },
    noNewFacts: { standard: 'EXPLAIN_AND_LINK', check: oneOf<NoNewFacts>(...noNewFactsRules) },
    escalation: { standard: escalation, check: ladder },
    dueSoon: { standard: 5, check: whole(0, 60) },
    colours: {
      standard: {
        overdue: 'red',
        today: 'yellow',
        soon: 'yellow',
        onTrack: 'green',
        closed: 'blue',
        madeUpLate: 'yellow',
      },
      check: parts<ColourMeanings>({
        overdue: colour,
        today: colour,
        soon: colour,
        onTrack: colour,
        closed: colour,
        madeUpLate: orNull(colour),
      }),
    },
    caseNumber: {
      standard: { pattern: '{kind}〔{year}〕{serial}号', digits: 3 },
      check: parts({ pattern: numberPattern, digits: whole(1, 9) }),
    },
    jointReply: { standard: 'EACH', check: oneOf<InquirySettings['jointReply']>('EACH', 'LEAD') },
    resultCategories: {
      standard: [
        { code: 'A', words: { zh: '已经解决', en: 'Solved' } },
        { code: 'B', words: { zh: '正在解决或列入计划', en: 'Being solved or planned' } },
        { code: 'C', words: { zh: '待条件具备后解决', en: 'Later' } },
        { code: 'D', words: { zh: '留作参考', en: 'For reference' } },
      ],
      check: apart(
        listOf(parts({ code: oneOf<ReplyCategory>(...replyCategories), words }), 1, replyCategories.length),
        ({ code }) => code,
      ),
    },
    publication: { standard: 'OFF', check: oneOf<Publication>(...publications) },
    retention: { standard: months(120), check: term },
  },
  together: endInTime,
};
