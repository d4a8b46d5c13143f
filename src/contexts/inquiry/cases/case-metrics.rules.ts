import type { Metric } from '../../../capabilities/statistics/counter.part';
import { count, rate } from '../../../capabilities/statistics/metrics.rules';

const closed = ['CLOSED_ON_TIME', 'CLOSED_LATE'] as const;
const replied = ['REPLIED_ON_TIME', 'REPLIED_LATE'] as const;
const results = ['RESULT_A', 'RESULT_B', 'RESULT_C', 'RESULT_D'] as const;
const rated = ['RATED_SATISFIED', 'RATED_BASICALLY_SATISFIED', 'RATED_DISSATISFIED'] as const;
const promised = ['PROMISE_KEPT', 'PROMISE_KEPT_LATE', 'PROMISE_NOT_KEPT'] as const;

const lower = { better: 'lower' } as const;

/** 整改事项. */
export const caseMetrics: readonly Metric[] = [
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
  {
    ...count(
      ['casesOverdue', '逾期未结', 'Open and overdue', 'cases'],
      ['OPEN_OVERDUE'],
      '未结事项中，到查询时已过期限的；正在解决（B）的答复以所承诺的日期为期限，其他答复后、暂停和挂账期间不计时。',
      'lower',
    ),
    ruleVersion: 2,
  },
  count(
    ['reviewsOverdue', '挂账到期未复核', 'Reviews overdue', 'cases'],
    ['REVIEW_OVERDUE'],
    '未结事项中，挂账的复核日期已过而尚未复核的；待条件具备后解决（C）的须在十二个月内复核。不计为承办单位逾期。',
    'lower',
  ),
  count(
    ['casesClosed', '办结事项', 'Cases closed', 'cases'],
    closed,
    '期内销号和当场解决，一次计一件；重新办理后再次销号另计一次。',
  ),
  {
    ...count(
      ['casesClosedOnTime', '按期办结', 'Closed in time', 'cases'],
      ['CLOSED_ON_TIME'],
      '办结事项中未逾期的：承办单位在本事项上从未错过期限，或当场解决。',
    ),
    ruleVersion: 2,
  },
  {
    ...count(
      ['casesClosedLate', '逾期办结', 'Closed late', 'cases'],
      ['CLOSED_LATE'],
      '办结事项中，承办单位在任何一轮错过期限的；错过的以最早的期限为准，此后延长、重新计时都不改变。',
      'lower',
    ),
    ruleVersion: 2,
  },
  count(
    ['closedByOverride', '特批销号', 'Closed off by override', 'cases'],
    ['CLOSED_BY_OVERRIDE'],
    '期内条件未全部满足、由主任决定销号的。',
  ),
  count(
    ['specialApprovals', '特批', 'Special approvals', 'items'],
    ['SPECIALLY_APPROVED'],
    '期内因无人可以独立办理、由主任签字或者上级批准的特批，一项决定计一次。',
  ),
  count(['settledOnSpot', '当场解决', 'Settled on the spot', 'cases'], ['SETTLED_ON_SPOT'], '期内当场解决的事项。'),
  {
    ...rate(
      ['onTimeRate', '按期办结率', 'On-time rate', 'cases'],
      ['CLOSED_ON_TIME'],
      [...closed, 'OPEN_OVERDUE', 'OPEN_LATE'],
      '按期办结÷（办结＋逾期未结＋曾逾期未结）。逾期而不结的也在分母之内，拖着不办、挂账或者重新计时都不能提高此率。',
    ),
    ruleVersion: 2,
  },
  {
    ...rate(
      ['simpleOnTimeRate', '按期办结率（仅计办结）', 'On-time rate of closed cases', 'cases'],
      ['CLOSED_ON_TIME'],
      closed,
      '按期办结÷办结，不计未结的。与按期办结率并列，供对照。',
    ),
    ruleVersion: 2,
  },
  count(
    ['casesLateBefore', '曾逾期未结', 'Open and late before', 'cases'],
    ['OPEN_LATE'],
    '未结事项中，现在没有逾期，但承办单位此前在本事项上错过期限的（逾期答复后、重新办理、挂账等）。',
    'lower',
  ),
  count(
    ['wholeDays', '全程用时', 'Whole time', 'days'],
    ['WHOLE_DAYS'],
    '期内办结的事项自提出之日至办结之日的天数合计，不论其间由谁承办、是否计时；除以办结事项即为平均用时。',
    'lower',
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
    [...replied, 'UNANSWERED_OVERDUE'],
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
  rate(
    ['attitudeRate', '办理态度满意率', 'Satisfaction with the attitude', 'items'],
    ['ATTITUDE_SATISFIED', 'ATTITUDE_BASICALLY_SATISFIED'],
    ['ATTITUDE_SATISFIED', 'ATTITUDE_BASICALLY_SATISFIED', 'ATTITUDE_DISSATISFIED'],
    '（满意＋基本满意）÷全部对办理态度的评价。规则要求评价态度的才有；数人评价的，以最低的为准。',
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
    '已兑现（含逾期兑现）÷到期承诺。由作出承诺的单位兑现：其答复为已解决、当场解决、所主办的事项销号，或另行报告兑现；此后重新办理或反弹的，不再算兑现。更正的日期替代原日期，不另计。',
  ),
  count(['reworks', '重新办理轮次', 'Rework rounds', 'items'], ['REWORK'], '期内决定的重新办理，一轮计一次。', 'lower'),
  count(['reopened', '反弹重新办理', 'Reopened', 'cases'], ['REOPENED'], '期内回头看发现反弹而重新办理的。', 'lower'),
  rate(
    ['relapseRate', '反弹率', 'Relapse rate', 'cases'],
    ['CAME_BACK'],
    closed,
    '期内办结的事项中，到查询时已因反弹重新办理的。',
    lower,
  ),
  count(
    ['recurrences', '反复问题', 'Recurrences', 'cases'],
    ['RECURRED'],
    '期内登记的事项中，已认定为此前销号问题反弹的。',
    'lower',
  ),
  rate(
    ['recurrenceRate', '反复率', 'Recurrence rate', 'cases'],
    ['RECURRED'],
    ['ADMITTED'],
    '反复问题÷期内登记的事项（不予受理的除外）。',
    lower,
  ),
  count(['lookBacks', '回头看', 'Look-backs', 'items'], ['LOOKED_BACK'], '期内完成的回头看，未反弹和反弹都计。'),
  count(
    ['contactsMissed', '首次联系逾期', 'First contacts missed', 'cases'],
    ['CONTACT_MISSED'],
    '期内到期而承办单位尚未联系提出人的事项，以到期次日计；计时暂停期间不计，此后补录在期限内已联系的不计。',
    'lower',
  ),
  count(
    ['reportsMissed', '进展报告逾期', 'Progress reports missed', 'items'],
    ['REPORT_MISSED'],
    '期内应报告进展而没有报告的，一次计一次。',
    'lower',
  ),
  count(['declined', '退回', 'Assignments declined', 'items'], ['DECLINED'], '期内承办单位退回的交办。'),
  count(['extensions', '延期', 'Extensions granted', 'items'], ['EXTENDED'], '期内批准的延期。'),
  count(['deferrals', '挂账', 'Deferrals', 'items'], ['DEFERRED'], '期内决定的挂账。'),
  count(['supervisions', '督办', 'Supervisions', 'items'], ['SUPERVISED'], '期内决定的督办和挂牌督办。'),
  count(['referrals', '提请上级', 'Referrals upward', 'items'], ['REFERRED_UPWARD'], '期内转呈上级的。'),
];
