import { type Holder, holdersOf } from '../../kernel/holder';
import type { Id, LocalDate } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { localDayOf } from '../../kernel/time/moments';
import type { KnownEvent, Question, View } from '../../kernel/view';
import type { CaseEvent } from '../../contexts/inquiry/cases/case.events';
import { type Subject, subjectAfter, subjectCategories, type SubjectKind } from '../messages/subjects/subject.state';

/** What a day is kept for, with the words of a calendar. */
export const dayKinds = {
  CASE_DUE: '整改到期',
  RATING_DUE: '评价截止',
  LOOK_BACK: '回头看',
  DEFERRAL_REVIEW: '挂账复核',
  INTERVIEW: '约谈',
  SESSION: '问询会',
  VISIT: '会办',
} as const;
export type DayKind = keyof typeof dayKinds;

/** A thing with the days that follow from it. */
interface Days {
  readonly subject: Subject;
  readonly dueOn: LocalDate | null;
  readonly rateBy: LocalDate | null;
  readonly reviewOn: LocalDate | null;
  readonly lookBacksOn: readonly LocalDate[];
}

export interface CalendarDay {
  readonly kind: DayKind;
  readonly of: SubjectKind;
  readonly about: Id;
  /** A day, or the moment at which it begins. */
  readonly at: string;
  readonly number: string | null;
  /** Of sessions and visits, which the office names; what people write of a matter stays in the house. */
  readonly title: string | null;
}

interface Entry {
  readonly kind: DayKind;
  readonly at: string;
  readonly holders: readonly Holder[];
}

const none = { dueOn: null, rateBy: null, reviewOn: null, lookBacksOn: [] } as const;

/** No clock runs after these. */
const still: ReadonlySet<string> = new Set<CaseEvent['type']>([
  ...(['AssignmentDeclined', 'CaseReplied', 'CaseDeferred', 'CaseClosedOff', 'CaseWithdrawn', 'CaseRejected'] as const),
  ...(['ClockPaused', 'CaseSettledOnSpot'] as const),
]);

const daysAfter = (before: Days | undefined, event: KnownEvent): Days => {
  const subject = subjectAfter(before?.subject, event)!;
  const days: Days = { ...none, ...before, subject };
  if (subject.of !== 'case') return days;
  const { type, data } = event as unknown as CaseEvent;
  const dueOn = still.has(type) ? null : days.dueOn;
  switch (type) {
    case 'CaseAssigned':
    case 'ReworkOrdered':
    case 'DeferralEnded':
    case 'CaseReopened':
      return { ...days, ...none, dueOn: data.clock.dueOn };
    case 'ExtensionGranted':
    case 'ClockResumed':
    case 'CalendarChangeConfirmed':
      return { ...days, dueOn: data.dueOn };
    case 'CaseReplied':
      return { ...days, dueOn, rateBy: data.rateBy };
    case 'ReplyRated':
      return { ...days, rateBy: null };
    case 'CaseDeferred':
      return { ...days, ...none, reviewOn: data.reviewOn };
    case 'CaseClosedOff':
      return { ...days, ...none, lookBacksOn: data.lookBacksOn };
    case 'LookBackConfirmed':
      return { ...days, lookBacksOn: days.lookBacksOn.slice(1) };
    case 'CaseWithdrawn':
      return { ...days, ...none };
    default:
      return { ...days, dueOn };
  }
};

const meetingIn: Readonly<Record<string, readonly [kind: DayKind, states: readonly string[]]>> = {
  interview: ['INTERVIEW', ['NOTICED']],
  session: ['SESSION', ['CONVENED', 'NOTICED', 'OPEN']],
  visit: ['VISIT', ['CALLED']],
};

const entriesOf = ({ subject, dueOn, rateBy, reviewOn, lookBacksOn }: Days): readonly Entry[] => {
  const { of, jurisdiction, state, unit, units, people, scheduledAt, history } = subject;
  if (history) return [];
  const office: Holder = `office:${jurisdiction}`;
  const theirs = units.map((id): Holder => `unit:${id}`);
  const persons = people.map((id): Holder => `person:${id}`);
  const meeting = meetingIn[of];
  if (meeting !== undefined) {
    const [kind, states] = meeting;
    if (scheduledAt === null || !states.includes(state)) return [];
    // Units are called by the notice, not before.
    return [{ kind, at: scheduledAt, holders: [office, ...persons, ...(state === 'CONVENED' ? [] : theirs)] }];
  }
  const lead: readonly Holder[] = unit === null ? [] : [`unit:${unit}`];
  return [
    ...(dueOn === null ? [] : [{ kind: 'CASE_DUE' as const, at: dueOn, holders: [office, ...lead, ...theirs] }]),
    ...(rateBy === null ? [] : [{ kind: 'RATING_DUE' as const, at: rateBy, holders: persons }]),
    ...(reviewOn === null ? [] : [{ kind: 'DEFERRAL_REVIEW' as const, at: reviewOn, holders: [office] }]),
    ...lookBacksOn.map((at) => ({ kind: 'LOOK_BACK' as const, at, holders: [office, ...lead] })),
  ];
};

/** The days that concern somebody, as they stand now. */
export const calendarView: View = {
  name: 'calendar',
  version: 1,
  categories: Object.keys(subjectCategories),
  schema: `
    CREATE TABLE thing (stream TEXT PRIMARY KEY, revision INTEGER NOT NULL, doc TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE entry (holder TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, stream TEXT NOT NULL,
      PRIMARY KEY (holder, at, kind, stream)) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_of ON entry (stream);`,
  apply: (event, rows) => {
    const { stream, revision } = event;
    const found = rows.get<{ revision: number; doc: string }>(
      'SELECT revision, doc FROM thing WHERE stream = ?',
      stream,
    );
    // Delivered again.
    if (found !== undefined && revision <= found.revision) return;
    const days = daysAfter(found === undefined ? undefined : (JSON.parse(found.doc) as Days), event);
    rows.run(
      'INSERT OR REPLACE INTO thing (stream, revision, doc) VALUES (?, ?, ?)',
      ...[stream, revision, JSON.stringify(days)],
    );
    rows.run('DELETE FROM entry WHERE stream = ?', stream);
    for (const { kind, at, holders } of entriesOf(days))
      for (const holder of holders)
        rows.run(
          'INSERT OR IGNORE INTO entry (holder, at, kind, stream) VALUES (?, ?, ?, ?)',
          holder,
          at,
          kind,
          stream,
        );
  },
};

/** Days of before that a calendar still shows. */
const shownBefore = 60;

/** The reader's days, in whatever capacity, the earliest first; at most two thousand. */
export const calendar: Question<Record<string, never>, readonly CalendarDay[]> = {
  name: 'messages.calendar',
  permission: 'access.self',
  views: [calendarView],
  answer: (rowsOf, _params, reader) => {
    const from = addDays(localDayOf(Date.parse(reader.now)), -shownBefore);
    return rowsOf(calendarView)
      .all<{ kind: DayKind; at: string; doc: string }>(
        `SELECT DISTINCT e.kind, e.at, t.doc FROM entry e JOIN thing t ON t.stream = e.stream
         WHERE e.holder IN (SELECT value FROM json_each(?)) AND e.at >= ? ORDER BY e.at, e.kind, e.stream LIMIT 2000`,
        ...[JSON.stringify(holdersOf(reader)), from],
      )
      .map(({ kind, at, doc }) => {
        const { of, id, number, title } = (JSON.parse(doc) as Days).subject;
        return { kind, of, about: id, at, number, title: of === 'session' || of === 'visit' ? title : null };
      });
  },
};
