import type { Metric } from '../../../capabilities/statistics/counter.part';
import { count, rate } from '../../../capabilities/statistics/metrics.rules';

const put = ['QUESTION_ANSWERED', 'QUESTION_HOLDING_ONLY', 'QUESTION_UNANSWERED'] as const;
const ballots = ['BALLOT_SATISFIED', 'BALLOT_BASICALLY_SATISFIED', 'BALLOT_DISSATISFIED'] as const;

/** 问询会, with the questions put there and on site. */
export const sessionMetrics: readonly Metric[] = [
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
    '期内计票的测评，一个答复、单位或会议的一次测评计一项；收回票数不足、没有结果的不计。',
  ),
  rate(
    ['ballotSatisfaction', '测评满意率', 'Ballots satisfied', 'items'],
    ['BALLOT_SATISFIED', 'BALLOT_BASICALLY_SATISFIED'],
    ballots,
    '测评结果为满意或基本满意的÷全部测评。结果按当时规则的基数和比例得出。',
  ),
];
