import { holding, nowHolds, pastHolds, rowsAt } from '../../kernel/history';
import type { Id, LocalDate } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { endOfDay, localDayOf, type Moment } from '../../kernel/time/moments';
import type { Reader, RowReader, RowsOf, SqlValue, View } from '../../kernel/view';
import { Palette } from '../../contexts/inquiry/cases/board/board-filter.rules';
import { both, type Condition } from '../../kernel/reading/condition';
import type { InterviewRecord } from '../../contexts/inquiry/interviews/interview-record.state';
import { interviews } from '../../contexts/inquiry/interviews/interviews.view';
import { seenRows } from '../../kernel/reading/rows';
import { smallest } from '../../kernel/places-above';
import { repeatIssues, type RepeatRecord } from '../../contexts/inquiry/repeats/repeat-record.view';
import { caseTallies } from '../../contexts/inquiry/cases/case-tally.view';
import { marksOfInterview } from '../../contexts/inquiry/interviews/interview-tally.rules';
import type { Mark, Subject } from './mark.rules';
import { Unpacker } from '../../contexts/inquiry/cases/packed-marks.rules';
import { marksOfSession, type SessionTally, sessionTallies } from '../../contexts/inquiry/sessions/session-tally.view';
import { marksOfVisit, type VisitTally, visitTallies } from '../../contexts/inquiry/visits/visit-tally.view';

/** Both days included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The views that a count of cases reads. */
export const countedCaseViews: readonly View[] = [caseTallies.view, repeatIssues.view];

/** The views that a count reads. */
export const countedViews: readonly View[] = [
  ...countedCaseViews,
  interviews.view,
  sessionTallies.view,
  visitTallies.view,
];

interface CaseRow {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly origin: string | null;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly place: Id | null;
  readonly unit: Id | null;
  readonly state: string;
  readonly phase: string;
  readonly dueOn: LocalDate | null;
  readonly policyVersion: number | null;
  readonly units: string;
  readonly marks: string;
}

/**
 * A case as one text: what the database hands over value by value costs more than all the counting, so it hands over
 * one text for all. No value holds a bar or a line break: they are ids, days, words of ours and numbers.
 */
const columns = ['id', 'jurisdiction', 'origin', 'topic', 'key_work', 'place', 'lead_unit', 'state', 'phase', 'due_on'];
const line = [...columns, 'policy', 'units', 'marks'].map((column) => `ifnull(${column}, '')`).join(` || '|' || `);

const orNull = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

const rowOf = (text: string): CaseRow => {
  const values = text.split('|');
  return {
    id: values[0]!,
    jurisdiction: values[1]!,
    origin: orNull(values[2]),
    topic: orNull(values[3]),
    keyWork: orNull(values[4]),
    place: orNull(values[5]),
    unit: orNull(values[6]),
    state: values[7]!,
    phase: values[8]!,
    dueOn: orNull(values[9]),
    policyVersion: values[10] === '' ? null : Number(values[10]),
    units: values[11]!,
    marks: values[12]!,
  };
};

/** The cases that have something to count in the period, or are open: their columns, never their documents. */
function* caseRows(rows: RowReader, moment: Moment, { from, to }: Period, reader: Reader): Generator<CaseRow> {
  const today = localDayOf(moment.trueAt);
  // What is open at the moment counts whenever it was registered.
  const last = today > to ? today : to;
  const condition: Condition = both(seenRows(reader), { sql: 'until_on >= ? AND from_on <= ?', values: [from, last] });
  const read = (table: string, holds: string, values: readonly SqlValue[]): readonly string[] => {
    const found = rows.get<{ text: string | null }>(
      `SELECT group_concat(${line}, char(10)) AS text FROM ${table} WHERE ${holds} AND ${condition.sql}`,
      ...[...values, ...condition.values],
    );
    return found?.text == null ? [] : found.text.split('\n');
  };
  const { now, past } = holding(moment);
  const texts = moment.isNow
    ? read('now', 'TRUE', [])
    : [...read('now', nowHolds, now), ...read('past', pastHolds, past)];
  for (const text of texts) yield rowOf(text);
}

/** Cases that were found to be earlier ones come back. */
const recurring = (rows: RowReader, moment: Moment): ReadonlySet<Id> => {
  const issues = rowsAt<RepeatRecord>(rows, moment, { sql: "state = 'OPEN'", values: [] });
  const links = issues.flatMap((issue) => issue.links.filter(({ relation }) => relation === 'RECURRENCE'));
  return new Set(links.map((link) => link.case));
};

/** What only the moment tells: whether it is open and overdue, and what became of it since it was registered. */
const addStanding = (
  marks: Mark[],
  row: CaseRow,
  { today, palette, recurs }: { readonly today: LocalDate; readonly palette: Palette; readonly recurs: boolean },
): void => {
  // Withdrawn cases and imported history have no such mark, and no standing that counts.
  const registered = marks.find(({ kind }) => kind === 'REGISTERED');
  if (registered === undefined) return;
  const { jurisdiction, phase, state, unit, dueOn, policyVersion } = row;
  const at = { on: registered.on, unit };
  if (recurs) marks.push({ kind: 'RECURRED', ...at });
  if (state !== 'REJECTED') marks.push({ kind: 'ADMITTED', ...at });
  if (phase === 'closed') {
    if (state !== 'REJECTED') marks.push({ kind: 'COMPLETED', ...at });
    return;
  }
  marks.push({ kind: 'OPEN', on: today, unit });
  const dated = { jurisdiction, phase, dueOn, policyVersion, late: false };
  if (palette.deadline(dated) === 'overdue') marks.push({ kind: 'OPEN_OVERDUE', on: today, unit });
  else marks.push({ kind: 'IN_TERM', ...at });
};

/** Cases that have something to count in the period, or are open, as they stood at the moment. */
export function* casesAt(rowsOf: RowsOf, moment: Moment, period: Period, reader: Reader): Generator<Subject> {
  const today = localDayOf(moment.trueAt);
  const palette = new Palette(moment, reader);
  const unpacker = new Unpacker();
  const again = recurring(rowsOf(repeatIssues.view), moment);
  for (const row of caseRows(rowsOf(caseTallies.view), moment, period, reader)) {
    const { id, jurisdiction, origin, topic, keyWork, place, state } = row;
    const marks = unpacker.marks(row.marks, row.units);
    addStanding(marks, row, { today, palette, recurs: again.has(id) });
    yield { of: 'case', id, jurisdiction, origin, topic, keyWork, place, state, marks };
  }
}

/** A talk stands in the list by the day on which it was held, so the period finds it. */
const held = ({ from, to }: Period): Condition => ({
  sql: 'at > ? AND at <= ?',
  values: [endOfDay(addDays(from, -1)), endOfDay(to)],
});

const ofInterview = (record: InterviewRecord): Subject => {
  const { id, jurisdiction, topic, keyWork, place, state } = record;
  const marks = marksOfInterview(record);
  return {
    of: 'interview',
    id,
    jurisdiction,
    origin: 'INTERVIEW',
    topic,
    keyWork,
    place: smallest(place),
    state,
    marks,
  };
};

const ofSession = (tally: SessionTally): Subject => {
  const { id, jurisdiction, topic, keyWork, state } = tally;
  const marks = marksOfSession(tally);
  return { of: 'session', id, jurisdiction, origin: 'SESSION', topic, keyWork, place: null, state, marks };
};

const ofVisit = (tally: VisitTally): Subject => {
  const { id, jurisdiction, topic, keyWork, place, state } = tally;
  return { of: 'visit', id, jurisdiction, origin: 'ON_SITE', topic, keyWork, place, state, marks: marksOfVisit(tally) };
};

/** Everything that may have something to count in the period, as it stood at the moment. */
export function* subjectsAt(rowsOf: RowsOf, moment: Moment, period: Period, reader: Reader): Generator<Subject> {
  yield* casesAt(rowsOf, moment, period, reader);
  const seen = seenRows(reader);
  const talks = rowsAt<InterviewRecord>(rowsOf(interviews.view), moment, both(seen, held(period)));
  for (const record of talks) yield ofInterview(record);
  for (const tally of rowsAt<SessionTally>(rowsOf(sessionTallies.view), moment, seen)) yield ofSession(tally);
  for (const tally of rowsAt<VisitTally>(rowsOf(visitTallies.view), moment, seen)) yield ofVisit(tally);
}
