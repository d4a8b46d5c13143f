import type { Context } from '../../kernel/context';
import type { Decider } from '../../kernel/decider';
import type { LocalDate } from '../../kernel/ids';
import { sameJson } from '../../kernel/json';
import type { Intent } from '../../kernel/message';
import type { PolicyVersion } from '../../kernel/policy';
import { conflict, invalid, notFound } from '../../kernel/rejection';
import { rootJurisdiction } from '../../kernel/system';
import type { CalendarChange } from '../../kernel/time/calendar';
import { localDayOf } from '../../kernel/time/moments';
import type { Closure, PolicyEvent } from './policy.events';
import { evolvePolicy, initialPolicy, type PolicyState, type RevisedCalendar } from './policy.state';
import { planAfter } from './policy-plan.rules';
import { closuresAfter, dayIn, publishedAfter } from './closures.rules';
import { text } from '../../kernel/setting-checks';

export type PolicyCommand =
  /** The settings named in `changes` change from that day on, the others stay as they are. */
  | Intent<
      'SetPolicy',
      {
        readonly from: LocalDate;
        readonly changes: Readonly<Record<string, unknown>>;
        readonly reason?: string | undefined;
      }
    >
  /** `publishedUntil`: the last day for which the State Council has published the holidays, where that is new. */
  | Intent<
      'ReviseCalendar',
      {
        readonly changes: readonly CalendarChange[];
        readonly publishedUntil?: LocalDate | undefined;
        readonly reason: string;
      }
    >;

/** The root stands for the whole system: every jurisdiction without rules of its own follows it. */
const mustBeThere = ({ directory, jurisdiction }: Context): void => {
  if (jurisdiction === rootJurisdiction) return;
  const found = directory.jurisdiction(jurisdiction);
  if (found === undefined) notFound('jurisdiction.missing', '没有该辖区', 'There is no such jurisdiction');
  if (found?.closed === true) conflict('jurisdiction.closed', '该辖区已停用', 'This jurisdiction is closed');
};

/** A rule never changes the past: running clocks and old answers depend on it. */
const fromToday = (from: string, { now }: Context): LocalDate =>
  dayIn(from, 'from') < localDayOf(Date.parse(now))
    ? invalid('policy.from-past', '生效日期不得早于今日', 'It cannot hold from a day that has passed', 'from')
    : from;

/** All versions from the first one on: own ones from the stream, which is never behind, others from the context. */
const versionsUntilNow = ({ policies }: PolicyState, context: Context): readonly PolicyVersion[] => {
  const inherited = policies[0] === undefined ? context.newestPolicy.version : policies[0].version - 1;
  return [...Array.from({ length: inherited }, (_, i) => context.policyVersion(i + 1)), ...policies];
};

/** The jurisdiction's own calendar (with the version that gave it the fixed holidays), or the one it has followed. */
const calendarBefore = ({ calendar: own }: PolicyState, { calendar }: Context): RevisedCalendar => {
  if (own !== null) return own.fixedHolidays === true ? own : { ...own, version: own.version + 1 };
  return {
    version: calendar.version,
    closures: Object.entries(calendar.closures ?? {}).map(([date, mark]) => ({ date, ...mark }) as Closure),
    publishedUntil: calendar.publishedUntil ?? '0001-01-01',
  };
};

export const policyDecider: Decider<PolicyState, PolicyCommand, PolicyEvent> = {
  category: 'policy',
  initial: initialPolicy,
  evolve: evolvePolicy,
  on: {
    SetPolicy: (state, { from, changes, reason }, context) => {
      mustBeThere(context);
      const versions = versionsUntilNow(state, context);
      const why = reason === undefined ? {} : { reason: text(500)(reason, 'reason') };
      return planAfter(versions, fromToday(from, context), changes).map((planned, index) => ({
        type: 'PolicySet',
        data: { version: versions.length + 1 + index, ...planned, ...why },
      }));
    },
    ReviseCalendar: (state, { changes, publishedUntil, reason }, context) => {
      mustBeThere(context);
      const before = calendarBefore(state, context);
      const closures = closuresAfter(before.closures, changes);
      const until = publishedAfter(before.publishedUntil, publishedUntil);
      const why = text(500)(reason, 'reason');
      if (sameJson(closures, before.closures) && until === before.publishedUntil) return [];
      const data = {
        version: before.version + 1,
        closures,
        publishedUntil: until,
        reason: why,
        fixedHolidays: true as const,
      };
      return [{ type: 'CalendarRevised', data }];
    },
  },
  permission: { SetPolicy: 'policy.write', ReviseCalendar: 'policy.write' },
};
