import type { CountingRules } from './ways-of-counting.rules';
import type { MarkKind } from './mark.rules';

/** 场次, 人次, 件, 条: what one of it is. */
export const unitsOfCount = ['sessions', 'personTimes', 'cases', 'items'] as const;
export type UnitOfCount = (typeof unitsOfCount)[number];

/** A figure, said once: what is counted, of what, and in words. A count has no denominator. */
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
  /** What a ranking takes off the denominator while it is not yet due. */
  readonly notYetDue?: readonly MarkKind[];
  /** For rankings; null where neither is. */
  readonly better: 'higher' | 'lower' | null;
}

const representatives = ['INTERVIEW_DEPUTY', 'INTERVIEW_VOTER_REPRESENTATIVE', 'INTERVIEW_FILER'] as const;
const put = ['QUESTION_ANSWERED', 'QUESTION_HOLDING_ONLY', 'QUESTION_UNANSWERED'] as const;
const ballots = ['BALLOT_SATISFIED', 'BALLOT_BASICALLY_SATISFIED', 'BALLOT_DISSATISFIED'] as const;
const closed = ['CLOSED_ON_TIME', 'CLOSED_LATE'] as const;
const replied = ['REPLIED_ON_TIME', 'REPLIED_LATE'] as const;
const results = ['RESULT_A', 'RESULT_B', 'RESULT_C', 'RESULT_D'] as const;
const rated = ['RATED_SATISFIED', 'RATED_BASICALLY_SATISFIED', 'RATED_DISSATISFIED'] as const;
const promised = ['PROMISE_KEPT', 'PROMISE_KEPT_LATE', 'PROMISE_NOT_KEPT'] as const;

type Names = readonly [code: string, zh: string, en: string, unitOfCount: UnitOfCount];

const count = (
  [code, zh, en, unitOfCount]: Names,
  kinds: readonly MarkKind[],
  definition: string,
  better: Metric['better'] = null,
): Metric => ({
  code,
  zh,
  en,
  unitOfCount,
  ruleVersion: 1,
  definition,
  numerator: () => kinds,
  denominator: null,
  better,
});

const rate = (
  [code, zh, en, unitOfCount]: Names,
  of: readonly MarkKind[],
  among: readonly MarkKind[],
  definition: string,
  more: Pick<Metric, 'better'> & Partial<Metric> = { better: 'higher' },
): Metric => ({
  code,
  zh,
  en,
  unitOfCount,
  ruleVersion: 1,
  definition,
  numerator: () => of,
  denominator: among,
  ...more,
});

const lower = { better: 'lower' } as const;

/** 约谈、问询会、会办 (DOMAIN 1.1, 1.13: 场次 and 人次 are never added up). */
const ofInstruments: readonly Metric[] = [
  count(
    ['interviewsHeld', '约谈场次', 'Interviews held', 'sessions'],
    ['INTERVIEW_HELD'],
    '期内实际举行的约谈，以举行之日计；未予受理、并入他次和撤回的不计。',
  ),
  {
    code: 'interviewPersonTimes',
    zh: '约谈人次',
    en: 'Interviews, person-times',
    unitOfCount: 'personTimes',
    ruleVersion: 1,
    definition: '按规则中的约谈人次口径：被约谈人次，或参加约谈的代表人次。两者另有各自的指标。',
    numerator: ({ countedAs }) => (countedAs === 'INTERVIEWEES' ? ['INTERVIEWEE'] : representatives),
    denominator: null,
    better: null,
  },
  count(
    ['interviewees', '被约谈人次', 'Interviewees', 'personTimes'],
    ['INTERVIEWEE'],
    '期内约谈的被约谈人，一人一次计一人次；以约谈记录为准，未有记录的以通知为准。',
  ),
  count(
    ['representatives', '参加约谈代表人次', 'Participating representatives', 'personTimes'],
    representatives,
    '期内约谈记录中的参加人；记录没有写参加人的，计提出人。等于人大代表、选民代表和未注明身份的提出人之和。',
  ),
  count(
    ['deputiesInterviewing', '其中人大代表人次', 'Of them deputies', 'personTimes'],
    ['INTERVIEW_DEPUTY'],
    '参加约谈代表人次中以人大代表身份参加的。',
  ),
  count(
    ['voterRepresentativesInterviewing', '其中选民代表人次', 'Of them voter representatives', 'personTimes'],
    ['INTERVIEW_VOTER_REPRESENTATIVE'],
    '参加约谈代表人次中以选民代表身份参加的。',
  ),
  count(
    ['filersInterviewing', '其中未注明身份的提出人', 'Of them filers, capacity not said', 'personTimes'],
    ['INTERVIEW_FILER'],
    '约谈记录没有写参加人时的提出人。',
  ),
  count(['sessionsHeld', '问询会场次', 'Inquiry sessions held', 'sessions'], ['SESSION_HELD'], '期内开会的问询会。'),
  count(
    ['sessionAttendance', '问询会代表人次', 'Representatives at sessions', 'personTimes'],
    ['SESSION_DEPUTY', 'SESSION_VOTER_REPRESENTATIVE'],
    '期内问询会的到会代表和选民代表。',
  ),
  count(
    ['questionsPut', '提出问题', 'Questions put', 'items'],
    put,
    '期内在问询会和会办现场提出的问题；合并、撤回的不计。等于已答复、仅表示待查和未答复之和。',
  ),
  count(
    ['questionsAnswered', '已答复问题', 'Questions answered', 'items'],
    ['QUESTION_ANSWERED'],
    '期内提出的问题中，到查询时已有实质答复的。',
  ),
  count(
    ['questionsHoldingOnly', '仅表示待查的问题', 'Questions with a holding answer only', 'items'],
    ['QUESTION_HOLDING_ONLY'],
    '期内提出的问题中，只有留待查明、另行书面或被认定为空泛的答复的。',
    'lower',
  ),
  count(
    ['questionsUnanswered', '未答复问题', 'Questions without any answer', 'items'],
    ['QUESTION_UNANSWERED'],
    '期内提出的问题中，到查询时没有任何答复的。',
    'lower',
  ),
  rate(
    ['answerRate', '问题答复率', 'Share of questions answered', 'items'],
    ['QUESTION_ANSWERED'],
    put,
    '已答复问题÷提出问题。',
  ),
  count(
    ['ballotsHeld', '满意度测评', 'Ballots', 'items'],
    ballots,
    '期内计票的测评，一个答复、单位或会议的一次测评计一项。',
  ),
  rate(
    ['ballotSatisfaction', '测评满意率', 'Ballots satisfied', 'items'],
    ['BALLOT_SATISFIED', 'BALLOT_BASICALLY_SATISFIED'],
    ballots,
    '测评结果为满意或基本满意的÷全部测评。结果按当时规则的基数和比例得出。',
  ),
  count(['visitsHeld', '现场会办场次', 'On-site visits held', 'sessions'], ['VISIT_HELD'], '期内实际进行的会办。'),
  count(
    ['visitAttendance', '会办代表人次', 'Representatives on site', 'personTimes'],
    ['VISIT_DEPUTY', 'VISIT_VOTER_REPRESENTATIVE'],
    '期内会办的到场代表和选民代表。',
  ),
  count(
    ['measuresAgreed', '会办议定措施', 'Measures agreed on site', 'items'],
    ['MEASURE_AGREED'],
    '期内会办议定的措施。',
  ),
  count(['settledOnSite', '会办现场解决', 'Settled on site', 'items'], ['SETTLED_ON_SITE'], '期内会办当场解决的问题。'),
  count(
    ['agreementsFailed', '会办未达成一致', 'No agreement on site', 'items'],
    ['AGREEMENT_FAILED'],
    '期内会办记录为未达成一致的。',
    'lower',
  ),
];

/** 整改事项. */
const ofCases: readonly Metric[] = [
  count(
    ['casesRegistered', '登记事项', 'Cases registered', 'cases'],
    ['REGISTERED'],
    '期内提出并登记的事项，以提出之日计；含不予受理的，不含撤回的和导入的历史。',
  ),
  count(['casesRejected', '不予受理', 'Cases not admitted', 'cases'], ['REJECTED'], '期内决定不予受理的事项。'),
  count(['casesWithdrawn', '撤回', 'Cases withdrawn', 'cases'], ['WITHDRAWN'], '期内撤回、至今未恢复的事项。'),
  count(
    ['historyImported', '导入的历史事项', 'Imported history', 'cases'],
    ['HISTORY_REGISTERED'],
    '期内提出、作为历史导入的事项；另计，不入其他任何指标。',
  ),
  count(
    ['casesOpen', '未结事项', 'Cases open', 'cases'],
    ['OPEN'],
    '到查询时未销号、未当场解决、未不予受理的全部事项，不论何时登记；含挂账。',
  ),
  count(
    ['casesOverdue', '逾期未结', 'Open and overdue', 'cases'],
    ['OPEN_OVERDUE'],
    '未结事项中，到查询时计时已过期限的；答复后、暂停和挂账期间不计时。',
    'lower',
  ),
  count(
    ['casesClosed', '办结事项', 'Cases closed', 'cases'],
    closed,
    '期内销号和当场解决，一次计一件；重新办理后再次销号另计一次。',
  ),
  count(
    ['casesClosedOnTime', '按期办结', 'Closed in time', 'cases'],
    ['CLOSED_ON_TIME'],
    '办结事项中未逾期的：本轮首次答复在期限之内，或当场解决。',
  ),
  count(['casesClosedLate', '逾期办结', 'Closed late', 'cases'], ['CLOSED_LATE'], '办结事项中逾期的。', 'lower'),
  count(
    ['closedByOverride', '破例销号', 'Closed off by override', 'cases'],
    ['CLOSED_BY_OVERRIDE'],
    '期内条件未全部满足、由主任决定销号的。',
  ),
  count(['settledOnSpot', '当场解决', 'Settled on the spot', 'cases'], ['SETTLED_ON_SPOT'], '期内当场解决的事项。'),
  rate(
    ['onTimeRate', '按期办结率', 'On-time rate', 'cases'],
    ['CLOSED_ON_TIME'],
    [...closed, 'OPEN_OVERDUE'],
    '按期办结÷（办结＋逾期未结）。逾期而不结的也在分母之内，拖着不办不能提高此率。',
  ),
  rate(
    ['simpleOnTimeRate', '按期办结率（仅计办结）', 'On-time rate of closed cases', 'cases'],
    ['CLOSED_ON_TIME'],
    closed,
    '按期办结÷办结，不计逾期未结。与按期办结率并列，供对照。',
  ),
  rate(
    ['completionRate', '办结率', 'Completion rate', 'cases'],
    ['COMPLETED'],
    ['ADMITTED'],
    '期内登记的事项（不予受理的除外）中，到查询时已办结的。',
    { better: 'higher', notYetDue: ['IN_TERM'] },
  ),
  count(['casesReplied', '答复', 'Replies', 'items'], replied, '期内每一轮办理的首次答复。'),
  rate(
    ['replyOnTimeRate', '按期答复率', 'Replies within term', 'items'],
    ['REPLIED_ON_TIME'],
    [...replied, 'OPEN_OVERDUE'],
    '期限之内的首次答复÷（首次答复＋逾期未结）。',
  ),
  rate(
    ['resolutionRate', '解决率', 'Resolution rate', 'items'],
    ['RESULT_A'],
    results,
    '期内答复的结果为A（已解决）的÷全部结果；同一轮再次答复的，以最后的结果为准。',
  ),
  count(['ratingsGiven', '评价', 'Ratings', 'items'], rated, '期内作出的评价，不含未评价。'),
  count(
    ['ratingsMissing', '未评价', 'Not rated', 'items'],
    ['RATED_NOT'],
    '期内评价期届满而无人评价的答复；不入满意率的分母。',
  ),
  rate(
    ['satisfactionRate', '满意率', 'Satisfaction rate', 'items'],
    ['RATED_SATISFIED', 'RATED_BASICALLY_SATISFIED'],
    rated,
    '（满意＋基本满意）÷（满意＋基本满意＋不满意）。未评价不计。',
  ),
  rate(
    ['fullSatisfactionRate', '满意率（不含基本满意）', 'Share fully satisfied', 'items'],
    ['RATED_SATISFIED'],
    rated,
    '满意÷（满意＋基本满意＋不满意）。与满意率并列，供对照。',
  ),
  count(
    ['dissatisfied', '不满意', 'Dissatisfied', 'items'],
    ['RATED_DISSATISFIED'],
    '期内评价为不满意的答复。',
    'lower',
  ),
  count(
    ['promisesDue', '到期承诺', 'Promises due', 'items'],
    promised,
    '承诺的完成日期在期内且已到的承诺，不论在约谈、问询会、会办还是答复中作出。',
  ),
  count(
    ['promisesKept', '按期兑现承诺', 'Promises kept in time', 'items'],
    ['PROMISE_KEPT'],
    '到期承诺中，在承诺日期之内兑现的。',
  ),
  count(
    ['promisesKeptLate', '逾期兑现承诺', 'Promises kept late', 'items'],
    ['PROMISE_KEPT_LATE'],
    '到期承诺中，日期之后才兑现的。',
    'lower',
  ),
  count(
    ['promisesBroken', '未兑现承诺', 'Promises not kept', 'items'],
    ['PROMISE_NOT_KEPT'],
    '到期承诺中，到查询时仍未兑现的。',
    'lower',
  ),
  rate(
    ['fulfilmentRate', '落实率', 'Fulfilment of promises', 'items'],
    ['PROMISE_KEPT', 'PROMISE_KEPT_LATE'],
    promised,
    '已兑现（含逾期兑现）÷到期承诺。答复为已解决、当场解决或销号为兑现；此后重办或复发的，不再算兑现。',
  ),
  count(['reworks', '重办', 'Rework rounds', 'items'], ['REWORK'], '期内决定的重办，一轮计一次。', 'lower'),
  count(['reopened', '重新办理', 'Reopened', 'cases'], ['REOPENED'], '期内回头看发现复发而重新办理的。', 'lower'),
  rate(
    ['relapseRate', '复发率', 'Relapse rate', 'cases'],
    ['CAME_BACK'],
    closed,
    '期内办结的事项中，到查询时已因复发重新办理的。',
    lower,
  ),
  count(
    ['recurrences', '反复问题', 'Recurrences', 'cases'],
    ['RECURRED'],
    '期内登记的事项中，已认定为此前销号问题复发的。',
    'lower',
  ),
  rate(
    ['recurrenceRate', '反复率', 'Recurrence rate', 'cases'],
    ['RECURRED'],
    ['ADMITTED'],
    '反复问题÷期内登记的事项（不予受理的除外）。',
    lower,
  ),
  count(['lookBacks', '回头看', 'Look-backs', 'items'], ['LOOKED_BACK'], '期内完成的回头看，未复发和复发都计。'),
  count(['declined', '退回', 'Assignments declined', 'items'], ['DECLINED'], '期内承办单位退回的交办。'),
  count(['extensions', '延期', 'Extensions granted', 'items'], ['EXTENDED'], '期内批准的延期。'),
  count(['deferrals', '挂账', 'Deferrals', 'items'], ['DEFERRED'], '期内决定的挂账。'),
  count(['supervisions', '督办', 'Supervisions', 'items'], ['SUPERVISED'], '期内决定的督办和挂牌督办。'),
  count(['referrals', '提请上级', 'Referrals upward', 'items'], ['REFERRED_UPWARD'], '期内转呈上级的。'),
];

/** Every figure there is, in the order in which a report prints them. */
export const metrics: readonly Metric[] = [...ofInstruments, ...ofCases];

/** Marks that speak of the moment of the question, whatever the period. */
export const ofTheMoment: ReadonlySet<MarkKind> = new Set(['OPEN', 'OPEN_OVERDUE']);

/** A figure as it came out. `value` is the count, or the share from 0 to 1 to four places; null of nothing. */
export interface Figure {
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

export type Counts = ReadonlyMap<MarkKind, number>;

const sum = (counts: Counts, kinds: readonly MarkKind[]): number =>
  kinds.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0);

const share = (numerator: number, denominator: number): number | null =>
  denominator <= 0 ? null : Math.round((numerator / denominator) * 10_000) / 10_000;

/** What the counts say to a metric. */
export const figureOf = (metric: Metric, counts: Counts, rules: CountingRules): Figure => {
  const { code, denominator } = metric;
  const numerator = sum(counts, metric.numerator(rules));
  if (denominator === null) return { code, numerator, denominator: null, value: numerator };
  const all = sum(counts, denominator);
  return { code, numerator, denominator: all, value: share(numerator, all) };
};

/** The same for a ranking, which by the rules may leave out what is not yet due. */
export const rankedFigureOf = (metric: Metric, counts: Counts, rules: CountingRules): Figure => {
  const figure = figureOf(metric, counts, rules);
  if (!rules.excludeNotYetDue || metric.notYetDue === undefined || figure.denominator === null) return figure;
  const denominator = figure.denominator - sum(counts, metric.notYetDue);
  return { ...figure, denominator, value: share(figure.numerator, denominator) };
};
