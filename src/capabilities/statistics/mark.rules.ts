import type { Id, LocalDate } from '../../kernel/ids';
import type { Participant } from '../../kernel/participant';

/**
 * Everything that a metric may count. Views store a kind by its place in this list: a new one goes to the end, or the
 * version of the views is raised.
 * A mark is one such thing with its day; metrics name marks and nothing else, so
 * that a figure and the list behind it cannot part.
 */
export const markKinds = [
  // 约谈
  'INTERVIEW_HELD',
  'INTERVIEWEE',
  'INTERVIEW_DEPUTY',
  'INTERVIEW_VOTER_REPRESENTATIVE',
  'INTERVIEW_FILER',
  // 问询会
  'SESSION_HELD',
  'SESSION_DEPUTY',
  'SESSION_VOTER_REPRESENTATIVE',
  'BALLOT_SATISFIED',
  'BALLOT_BASICALLY_SATISFIED',
  'BALLOT_DISSATISFIED',
  // 问询会和会办现场的问题，三者必居其一
  'QUESTION_ANSWERED',
  'QUESTION_HOLDING_ONLY',
  'QUESTION_UNANSWERED',
  // 会办
  'VISIT_HELD',
  'VISIT_DEPUTY',
  'VISIT_VOTER_REPRESENTATIVE',
  'MEASURE_AGREED',
  'SETTLED_ON_SITE',
  'AGREEMENT_FAILED',
  // 事项
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
  // 以查询的时刻判断
  'ADMITTED',
  'COMPLETED',
  'IN_TERM',
  'RECURRED',
  'OPEN',
  'OPEN_OVERDUE',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Who stands for a mark that has to do with more than one unit, so that a breakdown by unit still sums to its total. */
export const severalUnits = 'several';

export interface Mark {
  readonly kind: MarkKind;
  readonly on: LocalDate;
  /** A unit, `several`, or null where none has to do with it. */
  readonly unit: Id | null;
  /** Which question, measure or person, where the thing holds several. */
  readonly item?: Id;
  /** The round of a case, where a later event of the round takes the mark's place. */
  readonly round?: number;
  /** What a question is about, where that differs from what it was put in. */
  readonly about?: { readonly topic: Id | null; readonly keyWork: Id | null; readonly place: Id | null };
}

export const subjectKinds = ['case', 'interview', 'session', 'visit'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** A thing with its marks, as it stood at a moment. */
export interface Subject {
  readonly of: SubjectKind;
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly origin: string | null;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly place: Id | null;
  readonly state: string | null;
  readonly marks: readonly Mark[];
}

/** The one unit, or `several`. */
export const soleUnit = (units: readonly Id[]): Id | null => (units.length > 1 ? severalUnits : (units[0] ?? null));

/** One mark for each person who was there, by the capacity in which they came. */
export const presentMarks = (
  present: readonly Participant[],
  kinds: Readonly<Record<Participant['role'], MarkKind>>,
  on: LocalDate,
  unit: Id | null,
): readonly Mark[] => present.map(({ person, role }) => ({ kind: kinds[role], on, unit, item: person }));
