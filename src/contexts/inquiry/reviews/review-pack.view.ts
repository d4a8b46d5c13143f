import type { Id, LocalDate } from '../../../kernel/ids';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import { conflict } from '../../../kernel/rejection';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import { caseTallies } from '../cases/case-tally.view';
import type { Mark, MarkKind, Subject } from '../../../capabilities/statistics/counter.part';
import { casesAt, countedCaseViews } from '../cases/case-counter.view';
import { dueOnOf } from '../cases/case-standing.state';
import type { CasePhase } from '../cases/case-phases.rules';
import type { CaseStanding } from '../cases/case-standing.state';
import { type DecisionRecord, reviews, visibleReview } from './reviews.view';

/**
 * Why a case is put before the meeting: closed since the last one; overdue since; 不满意 a second time; waits for a
 * decision (the committee reviews, or a deferral's day has come); came back; a promise not kept since.
 */
export const packReasons = [
  'CLOSED',
  'BECAME_OVERDUE',
  'DISSATISFIED_TWICE',
  'WAITS_FOR_DECISION',
  'CAME_BACK',
  'PROMISE_BROKEN',
] as const;
export type PackReason = (typeof packReasons)[number];

export interface PackLine {
  readonly case: Id;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id | null;
  readonly state: CasePhase;
  readonly dueOn: LocalDate | null;
  readonly round: number;
  readonly supervision: CaseStanding['supervision'];
  readonly reasons: readonly PackReason[];
  /** What the meeting has decided of it so far, as it is known now. */
  readonly decisions: readonly DecisionRecord[];
}

export interface ReviewPack {
  /** Both moments at which it was fixed: asked for again it is the same. */
  readonly moment: Moment['shown'];
  readonly since: string | null;
  readonly lines: readonly PackLine[];
  readonly counts: Readonly<Record<PackReason, number>>;
}

interface Span {
  /** The day of the previous meeting; what happened on it is repeated rather than lost. */
  readonly since: LocalDate;
  readonly today: LocalDate;
}

const any = ({ marks }: Subject, kinds: readonly MarkKind[], holds: (mark: Mark) => boolean): boolean =>
  marks.some((mark) => kinds.includes(mark.kind) && holds(mark));

/** Why this case, at the moment of the pack. */
const reasonsOf = (subject: Subject, standing: CaseStanding, { since, today }: Span): readonly PackReason[] => {
  const lately = ({ on }: Mark): boolean => on >= since && on <= today;
  const dueOn = dueOnOf(standing);
  const bad = subject.marks.filter(({ kind, on }) => kind === 'RATED_DISSATISFIED' && on <= today);
  const isOpen = standing.phase === 'open';
  const waits =
    standing.state === 'UNDER_REVIEW' ||
    (standing.state === 'DEFERRED' && standing.reviewOn !== null && standing.reviewOn <= today);
  const told: Readonly<Record<PackReason, boolean>> = {
    CLOSED: !isOpen && any(subject, ['CLOSED_ON_TIME', 'CLOSED_LATE'], lately),
    BECAME_OVERDUE: dueOn !== null && dueOn >= since && any(subject, ['OPEN_OVERDUE'], () => true),
    DISSATISFIED_TWICE: isOpen && bad.length > 1 && lately(bad.at(-1)!),
    WAITS_FOR_DECISION: waits,
    CAME_BACK: any(subject, ['REOPENED', 'RECURRED'], lately),
    // Broken the day after it was due.
    PROMISE_BROKEN: any(subject, ['PROMISE_NOT_KEPT'], ({ on }) => on >= since && on < today),
  };
  return packReasons.filter((reason) => told[reason]);
};

const telling: ReadonlySet<MarkKind> = new Set<MarkKind>([
  ...(['CLOSED_ON_TIME', 'CLOSED_LATE', 'OPEN_OVERDUE', 'RATED_DISSATISFIED', 'REOPENED'] as const),
  ...(['RECURRED', 'PROMISE_NOT_KEPT'] as const),
]);

/** Can any reason hold at all? Most open cases just go on, and their documents need not be read. */
const mayMatter = ({ state, marks }: Subject): boolean =>
  state === 'UNDER_REVIEW' || state === 'DEFERRED' || marks.some(({ kind }) => telling.has(kind));

const lines = (
  rowsOf: RowsOf,
  { moment, since }: { readonly moment: Moment; readonly since: string | null },
  jurisdiction: Id,
  reader: Reader,
): readonly Omit<PackLine, 'decisions'>[] => {
  const today = localDayOf(moment.trueAt);
  const span: Span = { since: since === null ? '' : localDayOf(Date.parse(since)), today };
  const found: Omit<PackLine, 'decisions'>[] = [];
  for (const subject of casesAt(rowsOf, moment, { from: span.since, to: today }, reader)) {
    if (subject.jurisdiction !== jurisdiction || !mayMatter(subject)) continue;
    const standing = caseTallies.find(rowsOf(caseTallies.view), subject.id, moment)?.standing;
    if (standing === undefined) continue;
    const reasons = reasonsOf(subject, standing, span);
    if (reasons.length === 0) continue;
    const { id, number, title, leadUnit: unit, state, round, supervision } = standing;
    found.push({ case: id, number, title, unit, state, dueOn: dueOnOf(standing), round, supervision, reasons });
  }
  return found.sort((a, b) => packReasons.indexOf(a.reasons[0]!) - packReasons.indexOf(b.reasons[0]!));
};

export interface ReviewPackParams extends MomentParams {
  readonly id: Id;
}

/** The papers of a meeting: what happened since the last one, frozen at its two moments. */
export const reviewPack: Question<ReviewPackParams, ReviewPack> = {
  name: 'review.pack',
  permission: 'review.read',
  views: [reviews.view, ...countedCaseViews],
  answer: (rowsOf, params, reader) => {
    const { pack, decisions, jurisdiction } = visibleReview(rowsOf, params.id, momentOf(params, reader.now), reader);
    if (pack === null) return conflict('review.no-pack', '会议材料尚未确定', 'The pack is not fixed yet', 'id');
    const moment = momentOf({ asOf: pack.asOf, knownAt: pack.knownAt }, reader.now);
    const found = lines(rowsOf, { moment, since: pack.since }, jurisdiction, reader);
    const counts = Object.fromEntries(
      packReasons.map((reason) => [reason, found.filter(({ reasons }) => reasons.includes(reason)).length]),
    ) as Record<PackReason, number>;
    const withDecisions = found.map((line): PackLine => ({
      ...line,
      decisions: decisions.filter((one) => one.case === line.case),
    }));
    return { moment: moment.shown, since: pack.since, lines: withDecisions, counts };
  },
};
