import type { Id, LocalDate } from '../../kernel/ids';
import { sameJson } from '../../kernel/json';
import type { Making, PolicyVersion } from '../../kernel/policy';
import { invalid, notFound } from '../../kernel/rejection';
import { rootJurisdiction } from '../../kernel/system';
import type { Calendar, CalendarChange, DayKind } from '../../kernel/time/calendar';
import { type Explanation, explainDeadline } from '../../kernel/time/explanation';
import { addDays } from '../../kernel/time/local-date';
import { localDayOf } from '../../kernel/time/moments';
import type { Term } from '../../kernel/time/term';
import type { Question, Reader, Rules } from '../../kernel/view';

/** How a version was made; null if it was always in force. */
interface Made {
  readonly made: Making | null;
}

export interface PoliciesAnswer {
  readonly jurisdiction: Id;
  /** The office's current day, which separates current versions from future ones. */
  readonly today: LocalDate;
  /** The version in force today. */
  readonly current: number;
  /** All versions that the jurisdiction has or has inherited, the newest first. */
  readonly versions: readonly (PolicyVersion & Made)[];
}

export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly reason: string;
  readonly provisional: boolean;
  /** Marked by the jurisdiction (or one above it), not by the national calendar. */
  readonly local: boolean;
}

export interface CalendarVersion extends Made {
  readonly version: number;
  readonly publishedUntil: LocalDate | null;
  /** The days it marks differently from the version before; `kind` null: no longer marked, with the old reason. */
  readonly changes: readonly CalendarChange[];
}

export interface CalendarAnswer {
  readonly jurisdiction: Id;
  readonly year: number;
  readonly version: number;
  readonly newestVersion: number;
  readonly publishedUntil: LocalDate | null;
  /** Every day of the year. */
  readonly days: readonly CalendarDay[];
  /** The newest first. */
  readonly versions: readonly CalendarVersion[];
}

export interface DeadlineAnswer extends Explanation {
  readonly policyVersion: number;
  readonly calendarVersion: number;
}

const mustBeThere = (jurisdiction: Id, { directory }: Reader): void => {
  if (jurisdiction !== rootJurisdiction && directory.jurisdiction(jurisdiction) === undefined)
    notFound('jurisdiction.missing', '没有该辖区', 'There is no such jurisdiction', 'jurisdiction');
};

/** Rules are no secret within the office: whoever may read rules may read those of every jurisdiction. */
const fromRules = <Params extends { readonly jurisdiction: Id }, Answer>(
  name: string,
  answer: (params: Params, reader: Reader) => Answer,
): Question<Params, Answer> => ({
  name,
  permission: 'policy.read',
  // Everything is in the reference folds.
  views: [],
  answer: (_rows, params, reader) => {
    mustBeThere(params.jurisdiction, reader);
    return answer(params, reader);
  },
});

export const policiesQuestion = fromRules(
  'policies',
  ({ jurisdiction }: { readonly jurisdiction: Id }, { rules, now }): PoliciesAnswer => {
    const { version: newest } = rules.newestPolicy(jurisdiction);
    const today = localDayOf(Date.parse(now));
    return {
      jurisdiction,
      today,
      current: rules.policyOn(jurisdiction, today).version,
      versions: Array.from({ length: newest }, (_, i) => {
        const version = rules.policyVersion(jurisdiction, newest - i);
        return { ...version, made: rules.makingOf(version) };
      }),
    };
  },
);

export interface WhichCalendar {
  readonly jurisdiction: Id;
  /** By default the current year. */
  readonly year?: number | undefined;
  /** By default the newest. */
  readonly version?: number | undefined;
}

const daysOf = (year: number, calendar: Calendar): CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1))
    days.push({ date, ...calendar.day(date), local: calendar.closures?.[date] !== undefined });
  return days;
};

/** The differences between the marks of two calendars, in order of days. */
const changesBetween = ({ closures: before = {} }: Calendar, { closures: after = {} }: Calendar): CalendarChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((date) => !sameJson(before[date] ?? null, after[date] ?? null))
    .map((date) => {
      const { kind, reason } = (after[date] ?? before[date])!;
      return { date, kind: after[date] === undefined ? null : (kind as 'holiday' | 'adjustedWorkday'), reason };
    });

const versionsOf = (jurisdiction: Id, newest: number, rules: Rules): readonly CalendarVersion[] => {
  const all = Array.from({ length: newest }, (_, i) => rules.calendarVersion(jurisdiction, i + 1));
  const told = all.map((calendar, index) => ({
    version: calendar.version,
    publishedUntil: calendar.publishedUntil ?? null,
    changes: index === 0 ? [] : changesBetween(all[index - 1]!, calendar),
    made: rules.makingOf(calendar),
  }));
  return told.reverse();
};

export const calendarQuestion = fromRules(
  'calendar',
  ({ jurisdiction, year: wanted, version }: WhichCalendar, { rules, now }): CalendarAnswer => {
    const year = wanted ?? Number(localDayOf(Date.parse(now)).slice(0, 4));
    const newest = rules.calendar(jurisdiction);
    if (version !== undefined && version > newest.version)
      notFound('calendar.version-missing', '没有这一版日历', 'There is no such version', 'version');
    const calendar = version === undefined ? newest : rules.calendarVersion(jurisdiction, version);
    return {
      jurisdiction,
      year,
      version: calendar.version,
      newestVersion: newest.version,
      publishedUntil: calendar.publishedUntil ?? null,
      days: daysOf(year, calendar),
      versions: versionsOf(jurisdiction, newest.version, rules),
    };
  },
);

/** What the due day would be, and why, by the rules of the day on which the term starts and the newest calendar. */
export const deadlineQuestion = fromRules(
  'deadline',
  (
    {
      jurisdiction,
      startedOn,
      term,
    }: { readonly jurisdiction: Id; readonly startedOn: LocalDate; readonly term: Term },
    { rules },
  ): DeadlineAnswer => {
    if (startedOn < '1990-01-01' || startedOn > '2100-12-31')
      invalid('deadline.too-far', '只能试算1990年至2100年', 'Only from 1990 to 2100', 'startedOn');
    const policy = rules.policyOn(jurisdiction, startedOn);
    const calendar = rules.calendar(jurisdiction);
    return {
      policyVersion: policy.version,
      calendarVersion: calendar.version,
      ...explainDeadline(startedOn, term, calendar, policy.settings),
    };
  },
);
