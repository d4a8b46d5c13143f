import { currentView } from '../../../kernel/current';
import { type Column, historyView } from '../../../kernel/history';
import { type Id, type Instant, streamOf } from '../../../kernel/ids';
import { notFound } from '../../../kernel/rejection';
import { type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import type { Focus, VisitEvent } from './visit.events';
import { type Told, toldBy } from '../../../kernel/act';
import { among, both } from '../../../kernel/reading/condition';
import {
  filtered,
  type InstrumentList,
  type InstrumentListParams,
  maySeeInstrument,
  pageOf,
} from '../../../kernel/reading/rows';
import { visitAfter, type VisitRecord } from './visit-record.state';
import type { VisitPhase } from './visit.state';
import { timelineOf } from '../../../capabilities/timeline/timelines.view';
import { foldedAt, timeline } from '../../../capabilities/timeline/timeline.view';

/** A line of the list. */
export interface VisitRow {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly state: VisitPhase;
  readonly title: string;
  readonly focus: Focus | null;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly scheduledAt: Instant;
  readonly units: readonly Id[];
  readonly measures: number;
  readonly settled: number;
  readonly failed: number;
}

const rowAfter = (row: VisitRow | undefined, event: Told<VisitEvent>): VisitRow => {
  const before: VisitRow = row ?? {
    id: event.id,
    jurisdiction: event.jurisdiction,
    state: 'CALLED',
    title: '',
    focus: null,
    topic: null,
    keyWork: null,
    scheduledAt: event.by.occurredAt,
    units: [],
    measures: 0,
    settled: 0,
    failed: 0,
  };
  switch (event.type) {
    case 'ResolutionCalled':
    case 'ResolutionReplanned': {
      const { title, focus, topic, keyWork, scheduledAt, units } =
        event.type === 'ResolutionCalled' ? event.data : event.data.after;
      return { ...before, title, focus, topic, keyWork, scheduledAt, units };
    }
    case 'ResolutionHeld':
      return { ...before, state: 'HELD', scheduledAt: event.data.heldAt };
    case 'MeasureAgreed':
      return { ...before, measures: before.measures + 1 };
    case 'SettledOnSite':
      return { ...before, settled: before.settled + 1 };
    case 'AgreementFailed':
      return { ...before, failed: before.failed + 1 };
    case 'ResolutionMinutesIssued':
      return { ...before, state: 'MINUTES_ISSUED' };
    case 'ResolutionCancelled':
      return { ...before, state: 'CANCELLED' };
    default:
      return before;
  }
};

const text = (of: (row: VisitRow) => string | null): Column<VisitRow> => ({ type: 'TEXT', of });

/** Visits as lines of a list, one row per visit and moment. */
export const visitRows = historyView<VisitRow, VisitEvent>({
  name: 'resolution_rows',
  version: 1,
  category: 'resolution',
  evolve: (row, event) => rowAfter(row, toldBy(event)),
  columns: {
    jurisdiction: text((r) => r.jurisdiction),
    units: text((r) => JSON.stringify(r.units)),
    state: text((r) => r.state),
    focus: text((r) => r.focus),
    topic: text((r) => r.topic),
    key_work: text((r) => r.keyWork),
    at: { type: 'INTEGER', of: (r) => Date.parse(r.scheduledAt) },
  },
});

/** Everything about a visit as it is now; the past is folded from its facts, which the timeline keeps. */
export const visitPages = currentView<VisitRecord, VisitEvent>({
  name: 'resolution_page',
  version: 3,
  category: 'resolution',
  evolve: (record, event) => visitAfter(record, toldBy(event)),
});

const visibleVisit = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): VisitRecord => {
  const record = moment.isNow
    ? visitPages.find(rowsOf(visitPages.view), id)
    : foldedAt(rowsOf(timeline), streamOf('resolution', id), moment, visitAfter);
  const units = record?.plan?.units ?? [];
  if (record !== undefined && maySeeInstrument(reader, { jurisdiction: record.jurisdiction, units })) return record;
  return notFound('onSite.not-found', '没有这次会办', 'There is no such visit', 'id');
};

export interface VisitPage {
  readonly moment: Moment['shown'];
  readonly resolution: VisitRecord;
}

export const visitPage: Question<MomentParams & { readonly id: Id }, VisitPage> = {
  name: 'onSite.page',
  pageOf: 'resolution',
  permission: 'onSite.read',
  views: [visitPages.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    return { moment: moment.shown, resolution: visibleVisit(rowsOf, params.id, moment, reader) };
  },
};

export const visitTimeline = timelineOf({
  name: 'onSite.timeline',
  permission: 'onSite.read',
  category: 'resolution',
  views: [visitPages.view],
  mustSee: visibleVisit,
});

export interface VisitListParams extends InstrumentListParams {
  readonly focus?: readonly string[] | undefined;
}

/** Newest first. */
export const visitList: Question<VisitListParams, InstrumentList<VisitRow>> = {
  name: 'onSite.list',
  permission: 'onSite.read',
  views: [visitRows.view],
  answer: (rowsOf, params, reader) => {
    const { focus } = params;
    const condition = both(filtered(params, reader), ...(focus === undefined ? [] : [among('focus', focus)]));
    return pageOf<VisitRow>(rowsOf(visitRows.view), params, reader, condition);
  },
};
