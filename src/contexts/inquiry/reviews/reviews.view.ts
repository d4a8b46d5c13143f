import { type Column, historyView } from '../../../kernel/history';
import type { Id, Instant } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { notFound } from '../../../kernel/rejection';
import { type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import { asksNothing, type ReviewDecision, type CaseAnswer, type PackMoment, type ReviewEvent } from './review.events';
import { type Act, type Told, toldBy } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import { among, both } from '../../../kernel/reading/condition';
import { type InstrumentList, type InstrumentListParams, pageOf } from '../../../kernel/reading/rows';
import type { ReviewPhase } from './review.state';

/** A decision, and what the case answered: null while it waits. */
export interface DecisionRecord extends ReviewDecision {
  readonly by: Act;
  readonly answer: 'TAKEN' | 'REFUSED' | 'WITHDRAWN' | null;
  readonly refused: CaseAnswer['refused'];
  /** Why it was withdrawn. */
  readonly withdrawn?: string;
}

/** Everything about a review meeting. */
export interface ReviewRecord {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly state: ReviewPhase;
  readonly title: string;
  readonly scheduledAt: Instant;
  readonly venue: string;
  readonly pack: PackMoment | null;
  readonly preparedBy: Act;
  readonly openedAt: Instant | null;
  readonly present: readonly Id[];
  readonly decisions: readonly DecisionRecord[];
  readonly closedAt: Instant | null;
  readonly minutes: string | null;
  readonly cancellation: string | null;
}

const packOf = ({ asOf, knownAt, since }: PackMoment): PackMoment => ({ asOf, knownAt, since });

const changed = (record: ReviewRecord, event: Told<ReviewEvent>): ReviewRecord => {
  const { by } = event;
  switch (event.type) {
    case 'ReviewPrepared': {
      const { title, scheduledAt, venue } = event.data;
      return patch(record, { title, scheduledAt, venue, pack: packOf(event.data), preparedBy: by });
    }
    case 'PackFixed':
      return patch(record, { pack: packOf(event.data) });
    case 'ReviewOpened': {
      const { openedAt, present } = event.data;
      return patch(record, { state: 'OPEN', openedAt, present });
    }
    case 'CaseDecided': {
      const answer = asksNothing(event.data.kind) ? 'TAKEN' : null;
      return patch(record, { decisions: [...record.decisions, { ...event.data, by, answer, refused: null }] });
    }
    case 'DecisionAnswered': {
      const { decision, refused, confirmed } = event.data;
      const answer = refused === null ? 'TAKEN' : 'REFUSED';
      const seen = confirmed === undefined ? {} : { seen: confirmed };
      const answered = (one: DecisionRecord) =>
        one.decision === decision ? { ...one, answer, refused, ...seen } : one;
      return patch(record, { decisions: record.decisions.map(answered) as readonly DecisionRecord[] });
    }
    case 'DecisionWithdrawn': {
      const { decision, reason } = event.data;
      const withdrawn = (one: DecisionRecord): DecisionRecord =>
        one.decision === decision ? { ...one, answer: 'WITHDRAWN', withdrawn: reason } : one;
      return patch(record, { decisions: record.decisions.map(withdrawn) });
    }
    case 'ReviewClosed': {
      const { closedAt, minutes } = event.data;
      return patch(record, { state: 'CLOSED', closedAt, minutes });
    }
    case 'ReviewCancelled':
      return patch(record, { state: 'CANCELLED', cancellation: event.data.reason });
    default:
      return unreachable(event);
  }
};

const recordAfter = (record: ReviewRecord | undefined, event: Told<ReviewEvent>): ReviewRecord => {
  const { id, jurisdiction, revision, by } = event;
  const before: ReviewRecord = record ?? {
    id,
    jurisdiction,
    revision,
    state: 'PREPARED',
    title: '',
    scheduledAt: by.occurredAt,
    venue: '',
    pack: null,
    preparedBy: by,
    openedAt: null,
    present: [],
    decisions: [],
    closedAt: null,
    minutes: null,
    cancellation: null,
  };
  return { ...changed(before, event), revision };
};

const text = (of: (row: ReviewRecord) => string | null): Column<ReviewRecord> => ({ type: 'TEXT', of });

/** Review meetings, one document per meeting and moment. */
export const reviews = historyView<ReviewRecord, ReviewEvent>({
  name: 'reviews',
  version: 2,
  category: 'reviewMeeting',
  evolve: (record, event) => recordAfter(record, toldBy(event)),
  columns: {
    jurisdiction: text((r) => r.jurisdiction),
    state: text((r) => r.state),
    at: { type: 'INTEGER', of: (r) => Date.parse(r.scheduledAt) },
  },
});

/** The meeting as it stood at the moment; undefined if there was none or the reader may not see it. */
export const visibleReview = (rowsOf: RowsOf, id: Id, moment: Moment, { scope }: Reader): ReviewRecord => {
  const record = reviews.find(rowsOf(reviews.view), id, moment);
  if (record !== undefined && scope.jurisdictions.includes(record.jurisdiction)) return record;
  return notFound('review.not-found', '没有这次听取会', 'There is no such review meeting', 'id');
};

export interface ReviewPage {
  readonly moment: Moment['shown'];
  readonly review: ReviewRecord;
}

export const reviewPage: Question<MomentParams & { readonly id: Id }, ReviewPage> = {
  name: 'review.page',
  pageOf: 'reviewMeeting',
  permission: 'review.read',
  views: [reviews.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    return { moment: moment.shown, review: visibleReview(rowsOf, params.id, moment, reader) };
  },
};

export type ReviewListParams = MomentParams & Pick<InstrumentListParams, 'state' | 'cursor' | 'limit'>;

/** Newest first. */
export const reviewList: Question<ReviewListParams, InstrumentList<ReviewRecord>> = {
  name: 'review.list',
  permission: 'review.read',
  views: [reviews.view],
  answer: (rowsOf, params, reader) => {
    const { state } = params;
    const seen = among('jurisdiction', reader.scope.jurisdictions);
    const condition = both(seen, ...(state === undefined ? [] : [among('state', state)]));
    return pageOf<ReviewRecord>(rowsOf(reviews.view), params, reader, condition);
  },
};

/** One decision of a meeting, to be carried out. */
export const reviewDecision: Question<{ readonly id: Id; readonly decision: Id }, DecisionRecord> = {
  name: 'review.decision',
  permission: 'review.read',
  views: [reviews.view],
  answer: (rowsOf, { id, decision }, reader) => {
    const record = visibleReview(rowsOf, id, momentOf({}, reader.now), reader);
    return (
      record.decisions.find((one) => one.decision === decision) ??
      notFound('review.no-decision', '会议没有这项决定', 'There is no such decision', 'decision')
    );
  },
};

/** The moment at which the last meeting of a jurisdiction looked, held or about to be; null: there was none. */
export const lastPackMoment: Question<{ readonly jurisdiction?: Id | undefined }, Instant | null> = {
  name: 'review.last-moment',
  permission: 'review.read',
  views: [reviews.view],
  answer: (rowsOf, { jurisdiction }, { actor, scope }) => {
    const of = jurisdiction ?? actor.capacity.jurisdiction;
    if (!scope.jurisdictions.includes(of)) return null;
    const rows = rowsOf(reviews.view).all<{ doc: string }>(
      "SELECT doc FROM now WHERE jurisdiction = ? AND state IN ('OPEN', 'CLOSED')",
      of,
    );
    const moments = rows.map(({ doc }) => (JSON.parse(doc) as ReviewRecord).pack?.asOf ?? '').sort();
    return moments.at(-1) ?? null;
  },
};
