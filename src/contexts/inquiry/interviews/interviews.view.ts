import { type Column, historyView } from '../../../kernel/history';
import type { Id, Instant } from '../../../kernel/ids';
import { notFound } from '../../../kernel/rejection';
import { type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import type { InterviewEvent } from './interview.events';
import { toldBy } from '../../../kernel/act';
import { among, both, type Condition } from '../../../kernel/reading/condition';
import { maySeeInstrument, ofUnits, pageOf, seenRows } from '../../../kernel/reading/rows';
import { interviewAfter, type InterviewRecord } from './interview-record.state';
import { type Voice, voicesAt } from './voices.rules';
import { smallest } from '../../../kernel/places-above';

const text = (of: (row: InterviewRecord) => string | null): Column<InterviewRecord> => ({ type: 'TEXT', of });

/** When it took place, otherwise is scheduled, otherwise was requested: the list is ordered by this. */
const dayOf = ({ heldAt, scheduledAt, openedAt }: InterviewRecord): Instant => heldAt ?? scheduledAt ?? openedAt;

/** Interviews, one document per interview and moment. */
export const interviews = historyView<InterviewRecord, InterviewEvent>({
  name: 'interviews',
  version: 5,
  category: 'interview',
  evolve: (record, event) => interviewAfter(record, toldBy(event)),
  columns: {
    jurisdiction: text((i) => i.jurisdiction),
    units: text((i) => JSON.stringify(i.units)),
    state: text((i) => i.state),
    kind: text((i) => i.kind),
    topic: text((i) => i.topic),
    key_work: text((i) => i.keyWork),
    place: text((i) => smallest(i.place)),
    at: { type: 'INTEGER', of: (i) => Date.parse(dayOf(i)) },
  },
  indexes: `
    CREATE INDEX now_at ON now (jurisdiction, at, first);
    CREATE INDEX past_at ON past (jurisdiction, at, first);`,
});

/** The interview as it stood at the moment; undefined if there was none or the reader may not see it. */
export const visibleInterview = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): InterviewRecord => {
  const record = interviews.find(rowsOf(interviews.view), id, moment);
  if (record !== undefined && maySeeInstrument(reader, record)) return record;
  return notFound('interview.not-found', '没有这次约谈', 'There is no such interview', 'id');
};

export interface InterviewPageParams extends MomentParams {
  readonly id: Id;
}

export interface InterviewPage {
  readonly moment: Moment['shown'];
  readonly interview: InterviewRecord;
  /** What each filer and each interviewed unit says of the note as it reads now. */
  readonly voices: readonly Voice[];
}

export const interviewPage: Question<InterviewPageParams, InterviewPage> = {
  name: 'interview.page',
  pageOf: 'interview',
  permission: 'interview.read',
  views: [interviews.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const interview = visibleInterview(rowsOf, params.id, moment, reader);
    return { moment: moment.shown, interview, voices: voicesAt(interview, moment.shown.asOf) };
  },
};

export interface InterviewListParams extends MomentParams {
  readonly state?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly topic?: readonly Id[] | undefined;
  readonly keyWork?: readonly Id[] | undefined;
  readonly unit?: readonly Id[] | undefined;
  /** Communities, grids or estates, including everything inside them. */
  readonly place?: readonly Id[] | undefined;
  readonly cursor?: string | undefined;
  /** At most 200; 50 by default. */
  readonly limit?: number | undefined;
}

/** A line of the list: the record without its documents. */
export type InterviewRow = Pick<
  InterviewRecord,
  'id' | 'jurisdiction' | 'state' | 'kind' | 'topic' | 'keyWork' | 'place' | 'units' | 'leadFiler' | 'coFilers'
> &
  Pick<InterviewRecord, 'scheduledAt' | 'heldAt' | 'openedAt' | 'aboutCases'> & {
    /** How many matters the note holds; null before it is filed. */
    readonly matters: number | null;
  };

/** Newest first. */
export interface InterviewList {
  readonly moment: Moment['shown'];
  readonly rows: readonly InterviewRow[];
  readonly next: string | null;
}

const rowOf = (record: InterviewRecord): InterviewRow => {
  const { id, jurisdiction, state, kind, topic, keyWork, place, units, leadFiler, coFilers } = record;
  const { scheduledAt, heldAt, openedAt, aboutCases, note } = record;
  const who = { id, jurisdiction, state, kind, topic, keyWork, place, units, leadFiler, coFilers };
  return { ...who, scheduledAt, heldAt, openedAt, aboutCases, matters: note === null ? null : note.matters.length };
};

const conditionOf = (params: InterviewListParams, reader: Reader): Condition => {
  const { state, kind, topic, keyWork, unit, place } = params;
  return both(
    seenRows(reader),
    ...(state === undefined ? [] : [among('state', state)]),
    ...(kind === undefined ? [] : [among('kind', kind)]),
    ...(topic === undefined ? [] : [among('topic', topic)]),
    ...(keyWork === undefined ? [] : [among('key_work', keyWork)]),
    ...(unit === undefined ? [] : [ofUnits(unit)]),
    ...(place === undefined
      ? []
      : [
          among(
            'place',
            place.flatMap((id) => reader.directory.placesWithin(id)),
          ),
        ]),
  );
};

export const interviewList: Question<InterviewListParams, InterviewList> = {
  name: 'interview.list',
  permission: 'interview.read',
  views: [interviews.view],
  answer: (rowsOf, params, reader) => {
    const page = pageOf<InterviewRecord>(rowsOf(interviews.view), params, reader, conditionOf(params, reader));
    return { ...page, rows: page.rows.map(rowOf) };
  },
};
