import type { Id, LocalDate } from '../../../kernel/ids';
import type { PolicySettings } from '../../../kernel/policy';
import { conflict, notFound } from '../../../kernel/rejection';
import { rootJurisdiction } from '../../../kernel/system';
import type { Calendar, CalendarChange } from '../../../kernel/time/calendar';
import { becomesOverdue, movedDueOn } from '../../../kernel/time/clock';
import { dueDate } from '../../../kernel/time/deadline';
import { daysBetween } from '../../../kernel/time/local-date';
import { localDayOf } from '../../../kernel/time/moments';
import type { Term } from '../../../kernel/time/term';
import type { Question, Reader, RowReader } from '../../../kernel/view';
import { visibleCases } from '../cases/case-sight.rules';
import { among, both } from '../../../kernel/reading/condition';
import type { BoardCase } from '../cases/board/board-row.rules';
import { caseBoard } from '../cases/board/board.view';
import { casePages } from '../cases/case-page.view';
import { wholeRecord } from '../cases/case-record.state';
import { courseOf } from '../cases/clock-moves.rules';

/** A clock that runs or stands still, its day now, and its day then. */
export interface ClockChange {
  readonly case: Id;
  readonly number: string | null;
  readonly unit: Id | null;
  readonly paused: boolean;
  readonly dueNow: LocalDate;
  readonly dueThen: LocalDate;
  /** Later for a positive number, earlier for a negative one. */
  readonly days: number;
}

/** A clock that a calendar would move. */
export interface MovingClock extends ClockChange {
  /** It is in time now and would be overdue at once. */
  readonly overdueThen: boolean;
}

/** What a clock that starts on the day would get, now and then. */
export interface NewClock {
  /** The setting: `rectification.normal`. */
  readonly setting: string;
  readonly termNow: Term;
  readonly termThen: Term;
  readonly dueNow: LocalDate;
  readonly dueThen: LocalDate;
  readonly days: number;
}

export interface ChangePreview {
  readonly startingOn: LocalDate;
  readonly newClocks: readonly NewClock[];
}

export interface PolicyPreview extends ChangePreview {
  /** Running clocks keep their rules: none of them moves. `dueThen` is what they would get if they started anew. */
  readonly kept: readonly ClockChange[];
}

export interface CalendarPreview extends ChangePreview {
  /** Each moves only when somebody confirms it. */
  readonly moving: readonly MovingClock[];
  /** How many clocks run on as they are. */
  readonly unmoved: number;
}

const mustBeThere = (jurisdiction: Id, { directory }: Reader): void => {
  if (jurisdiction !== rootJurisdiction && directory.jurisdiction(jurisdiction) === undefined)
    notFound('jurisdiction.missing', '没有该辖区', 'There is no such jurisdiction', 'jurisdiction');
};

/** The jurisdiction and those below that follow it: of two that share a version neither has gone its own way. */
const following = (jurisdiction: Id, { directory }: Reader, versionOf: (id: Id) => unknown): readonly Id[] =>
  directory.within(jurisdiction).filter((id) => versionOf(id) === versionOf(jurisdiction));

type Clocked = BoardCase & { readonly clock: NonNullable<BoardCase['clock']> };

/** More than these nobody reads; whoever has more looks at the board. */
const mostClocks = 2000;

const clocksIn = (rows: RowReader, jurisdictions: readonly Id[], reader: Reader): readonly Clocked[] => {
  const condition = both(among('jurisdiction', jurisdictions), visibleCases(reader));
  const found = rows.all<{ doc: string }>(
    `SELECT doc FROM now WHERE history = 0 AND policy IS NOT NULL AND ${condition.sql} ORDER BY rank, first LIMIT ?`,
    ...[...condition.values, mostClocks + 1],
  );
  if (found.length > mostClocks)
    conflict('preview.too-many', `计时中的事项超过${mostClocks}件`, `More than ${mostClocks} clocks run`);
  return found.map(({ doc }) => JSON.parse(doc) as Clocked);
};

const changed = ({ id, number, leadUnit, pausedOn, clock }: Clocked, dueThen: LocalDate): ClockChange => ({
  case: id,
  number,
  unit: leadUnit,
  paused: pausedOn !== null,
  dueNow: clock.dueOn,
  dueThen,
  days: daysBetween(clock.dueOn, dueThen),
});

/** Every term of the rules that starts a clock or a window. */
const termsOf = (settings: PolicySettings): readonly (readonly [string, Term])[] => [
  ['interviewNotice', settings.interviewNotice],
  ['postponement.limit', settings.postponement.limit],
  ['decline.window', settings.decline.window],
  ['firstContact', settings.firstContact],
  ['interimReport', settings.interimReport],
  ['rectification.urgent', settings.rectification.urgent],
  ['rectification.normal', settings.rectification.normal],
  ['rectification.complex', settings.rectification.complex],
  ['rectificationMaximum', settings.rectificationMaximum],
  ['ratingWindow', settings.ratingWindow],
  ['rework', settings.rework],
  ['ballotFailure.reportWithin', settings.ballotFailure.reportWithin],
];

interface Rule {
  readonly settings: PolicySettings;
  readonly calendar: Calendar;
}

const newClocks = (startingOn: LocalDate, now: Rule, then: Rule): readonly NewClock[] =>
  termsOf(now.settings).map(([setting, termNow], index) => {
    const termThen = termsOf(then.settings)[index]![1];
    const dueNow = dueDate(startingOn, termNow, now.calendar, now.settings);
    const dueThen = dueDate(startingOn, termThen, then.calendar, then.settings);
    return { setting, termNow, termThen, dueNow, dueThen, days: daysBetween(dueNow, dueThen) };
  });

/** The term that a clock would start with by other rules: that of its urgency, unless another was set for it alone. */
const termThen = ({ clock: { term }, urgency, round }: Clocked, was: PolicySettings, then: PolicySettings): Term => {
  const same = (one: Term): boolean => one.amount === term.amount && one.unit === term.unit;
  if (round > 1 && same(was.rework)) return then.rework;
  return urgency !== null && same(was.rectification[urgency]) ? then.rectification[urgency] : term;
};

export interface PolicyPreviewParams {
  readonly jurisdiction: Id;
  readonly from: LocalDate;
  readonly changes: Readonly<Record<string, unknown>>;
}

export const policyPreview: Question<PolicyPreviewParams, PolicyPreview> = {
  name: 'policy.preview',
  permission: 'policy.read',
  views: [caseBoard.view],
  answer: (rowsOf, { jurisdiction, from, changes }, reader) => {
    mustBeThere(jurisdiction, reader);
    const { rules } = reader;
    const calendar = rules.calendar(jurisdiction);
    const settings = rules.policyAfter(jurisdiction, from, changes);
    const now = { settings: rules.policyOn(jurisdiction, from).settings, calendar };
    const followers = following(jurisdiction, reader, (id) => rules.newestPolicy(id));
    const kept = clocksIn(rowsOf(caseBoard.view), followers, reader).map((row) => {
      const { clock, jurisdiction: its } = row;
      const was = rules.policyVersion(its, clock.policyVersion).settings;
      const ifAnew = dueDate(clock.startedOn, termThen(row, was, settings), rules.calendar(its), settings);
      return changed(row, ifAnew);
    });
    return { startingOn: from, newClocks: newClocks(from, now, { settings, calendar }), kept };
  },
};

/** Where the calendar takes a clock: the same sum as when somebody confirms it. */
const movedBy = (row: Clocked, calendar: Calendar, pages: RowReader, { rules, now }: Reader): MovingClock => {
  const { id, clock, jurisdiction, pausedOn } = row;
  const { settings } = rules.policyVersion(jurisdiction, clock.policyVersion);
  const former = rules.calendarVersion(jurisdiction, clock.calendarVersion);
  const record = casePages.find(pages, id);
  const course = courseOf(clock, record === undefined ? [] : wholeRecord(record).clockMoves);
  const { dueOn } = clock;
  const dueThen = movedDueOn({ course, dueOn }, former, calendar, settings);
  const overdueThen = becomesOverdue({ dueOn, pausedOn }, dueThen, now, settings.endOfDay);
  return { ...changed(row, dueThen), overdueThen };
};

export interface CalendarPreviewParams {
  readonly jurisdiction: Id;
  readonly changes: readonly CalendarChange[];
  readonly publishedUntil?: LocalDate | undefined;
}

export const calendarPreview: Question<CalendarPreviewParams, CalendarPreview> = {
  name: 'calendar.preview',
  permission: 'policy.read',
  views: [caseBoard.view, casePages.view],
  answer: (rowsOf, { jurisdiction, changes, publishedUntil }, reader) => {
    mustBeThere(jurisdiction, reader);
    const { rules } = reader;
    const today = localDayOf(Date.parse(reader.now));
    const { settings } = rules.policyOn(jurisdiction, today);
    const revised = rules.calendarAfter(jurisdiction, changes, publishedUntil);
    const followers = following(jurisdiction, reader, (id) => rules.calendar(id));
    const all = clocksIn(rowsOf(caseBoard.view), followers, reader).map((row) =>
      movedBy(row, revised, rowsOf(casePages.view), reader),
    );
    const moving = all.filter(({ days }) => days !== 0);
    const now = { settings, calendar: rules.calendar(jurisdiction) };
    return {
      startingOn: today,
      newClocks: newClocks(today, now, { settings, calendar: revised }),
      moving,
      unmoved: all.length - moving.length,
    };
  },
};

/** The clocks that were counted with an older calendar and wait for somebody's confirmation. */
export const pendingCalendar: Question<{ readonly jurisdiction: Id }, Omit<CalendarPreview, keyof ChangePreview>> = {
  name: 'calendar.pending',
  permission: 'case.read',
  views: [caseBoard.view, casePages.view],
  answer: (rowsOf, { jurisdiction }, reader) => {
    mustBeThere(jurisdiction, reader);
    const { rules, directory } = reader;
    const older = clocksIn(rowsOf(caseBoard.view), directory.within(jurisdiction), reader).filter(
      (row) => row.clock.calendarVersion < rules.calendar(row.jurisdiction).version,
    );
    const all = older.map((row) => movedBy(row, rules.calendar(row.jurisdiction), rowsOf(casePages.view), reader));
    const moving = all.filter(({ days }) => days !== 0);
    return { moving, unmoved: all.length - moving.length };
  },
};
