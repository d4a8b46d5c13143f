import type { Counter, Mark, Period, Subject } from '../../../capabilities/statistics/counter.part';
import { holding, nowHolds, pastHolds, rowsAt } from '../../../kernel/history';
import type { Id, LocalDate } from '../../../kernel/ids';
import { both, type Condition } from '../../../kernel/reading/condition';
import { seenRows } from '../../../kernel/reading/rows';
import { daysBetween } from '../../../kernel/time/local-date';
import { localDayOf, type Moment } from '../../../kernel/time/moments';
import type { Reader, RowReader, RowsOf, SqlValue, View } from '../../../kernel/view';
import { countedBy } from '../counted-by.rules';
import { originWords, stateWords } from '../inquiry.words';
import { repeatIssues, type RepeatRecord } from '../repeats/repeat-record.view';
import { Palette } from './board/board-filter.rules';
import { caseMarks } from './case-marks.rules';
import { caseMetrics } from './case-metrics.rules';
import { isClosing } from './case-tally.state';
import { caseTallies } from './case-tally.view';
import { Unpacker } from './packed-marks.rules';

/** The views that a count of cases reads. */
export const countedCaseViews: readonly View[] = [caseTallies.view, repeatIssues.view];

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
  readonly reviewOn: LocalDate | null;
  readonly policyVersion: number | null;
  readonly late: boolean;
  readonly units: string;
  readonly marks: string;
}

/**
 * A case as one text: reading it value by value would take longer than the counting itself, so the database returns
 * all values as one text. No value contains a bar or a line break: they are ids, days, our own codes and numbers.
 */
const columns = [
  'id',
  'jurisdiction',
  'origin',
  'topic',
  'key_work',
  'place',
  'lead_unit',
  'state',
  'phase',
  'due_on',
  'review_on',
];
const line = [...columns, 'policy', 'late', 'units', 'marks']
  .map((column) => `ifnull(${column}, '')`)
  .join(` || '|' || `);

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
    reviewOn: orNull(values[10]),
    policyVersion: values[11] === '' ? null : Number(values[11]),
    late: values[12] === '1',
    units: values[13]!,
    marks: values[14]!,
  };
};

/** The cases that have something to count in the period or are open; reads their columns, never their documents. */
function* caseRows(rows: RowReader, moment: Moment, { from, to }: Period, reader: Reader): Generator<CaseRow> {
  const today = localDayOf(moment.trueAt);
  // A case that is open at the moment counts, no matter when it was registered.
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

/** Cases that turned out to be a recurrence of an earlier case. */
const recurring = (rows: RowReader, moment: Moment): ReadonlySet<Id> => {
  const issues = rowsAt<RepeatRecord>(rows, moment, { sql: "state = 'OPEN'", values: [] });
  const links = issues.flatMap((issue) => issue.links.filter(({ relation }) => relation === 'RECURRENCE'));
  return new Set(links.map((link) => link.case));
};

/** Adds what depends on the moment: whether it is open or overdue, and what became of it since it was registered. */
const addStanding = (
  marks: Mark[],
  row: CaseRow,
  { today, palette, recurs }: { readonly today: LocalDate; readonly palette: Palette; readonly recurs: boolean },
): void => {
  // Withdrawn cases and imported history have no such mark, so their standing does not count.
  const registered = marks.find(({ kind }) => kind === 'REGISTERED');
  if (registered === undefined) return;
  const { jurisdiction, phase, state, unit, dueOn, policyVersion } = row;
  const at = { on: registered.on, unit };
  if (recurs) marks.push({ kind: 'RECURRED', ...at });
  if (state !== 'REJECTED') marks.push({ kind: 'ADMITTED', ...at });
  for (const { on, unit: of } of marks.filter(isClosing))
    marks.push({ kind: 'WHOLE_DAYS', on, unit: of, times: daysBetween(registered.on, on) });
  if (phase === 'closed') {
    if (state !== 'REJECTED') marks.push({ kind: 'COMPLETED', ...at });
    return;
  }
  marks.push({ kind: 'OPEN', on: today, unit });
  const dated = { jurisdiction, phase, dueOn, policyVersion, late: false };
  // It waits for the office: no unit is late for that.
  if (palette.deadline({ ...dated, dueOn: row.reviewOn }) === 'overdue')
    marks.push({ kind: 'REVIEW_OVERDUE', on: today, unit: null });
  if (palette.deadline(dated) === 'overdue') {
    marks.push({ kind: 'OPEN_OVERDUE', on: today, unit });
    // Where no clock runs it is a promise: the reply that made it came, and counts as a reply already.
    if (policyVersion !== null) marks.push({ kind: 'UNANSWERED_OVERDUE', on: today, unit });
  } else marks.push({ kind: 'IN_TERM', ...at }, ...(row.late ? [{ kind: 'OPEN_LATE', on: today, unit } as const] : []));
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

/** A promise is due once its day is over or it has been kept. */
const isDue = ({ kind, on }: Mark, today: LocalDate): boolean => {
  switch (kind) {
    case 'PROMISE_NOT_KEPT':
      return on < today;
    case 'PROMISE_KEPT':
    case 'PROMISE_KEPT_LATE':
      return on <= today;
    default:
      return true;
  }
};

export const caseCounter: Counter = {
  of: 'case',
  metrics: caseMetrics,
  kinds: caseMarks,
  dimensions: countedBy,
  views: countedCaseViews,
  subjectsAt: casesAt,
  labelOf: (rowsOf, id, moment) => {
    const standing = caseTallies.find(rowsOf(caseTallies.view), id, moment)?.standing;
    return { number: standing?.number ?? null, title: standing?.title ?? '' };
  },
  ofTheMoment: ['OPEN', 'OPEN_OVERDUE', 'UNANSWERED_OVERDUE', 'OPEN_LATE', 'REVIEW_OVERDUE'],
  isDue,
  values: { origin: originWords, state: stateWords },
};
