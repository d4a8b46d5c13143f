/** What happened to cases. Rows store a kind by its index in this list, so add new ones at the end. */
export const keptMarks = [
  'REGISTERED',
  'HISTORY_REGISTERED',
  'WITHDRAWN',
  'REJECTED',
  'DECLINED',
  'EXTENDED',
  'DEFERRED',
  'SUPERVISED',
  'REFERRED_UPWARD',
  'REPLIED_ON_TIME',
  'REPLIED_LATE',
  'RESULT_A',
  'RESULT_B',
  'RESULT_C',
  'RESULT_D',
  'RATED_SATISFIED',
  'RATED_BASICALLY_SATISFIED',
  'RATED_DISSATISFIED',
  'RATED_NOT',
  'REWORK',
  'SETTLED_ON_SPOT',
  'CLOSED_ON_TIME',
  'CLOSED_LATE',
  'CLOSED_BY_OVERRIDE',
  'CAME_BACK',
  'REOPENED',
  'LOOKED_BACK',
  'PROMISE_KEPT',
  'PROMISE_KEPT_LATE',
  'PROMISE_NOT_KEPT',
  'SPECIALLY_APPROVED',
  'CONTACT_MISSED',
  'REPORT_MISSED',
  'ATTITUDE_SATISFIED',
  'ATTITUDE_BASICALLY_SATISFIED',
  'ATTITUDE_DISSATISFIED',
] as const;

/** Marks of a case that depend on the moment of the question. */
const standingMarks = [
  ...([
    'ADMITTED',
    'COMPLETED',
    'IN_TERM',
    'RECURRED',
    'OPEN',
    'OPEN_OVERDUE',
    'UNANSWERED_OVERDUE',
    'OPEN_LATE',
    'REVIEW_OVERDUE',
    'WHOLE_DAYS',
  ] as const),
] as const;

export const caseMarks = [...keptMarks, ...standingMarks] as const;

declare module '../../../capabilities/statistics/counter.part' {
  interface CountedKinds {
    readonly case: true;
  }
  interface MarkKinds {
    readonly cases: (typeof caseMarks)[number];
  }
}
