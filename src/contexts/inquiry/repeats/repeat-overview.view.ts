import { holding, nowHolds, pastHolds, rowsAt } from '../../../kernel/history';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { plainKey } from '../../../kernel/plain/plain';
import { addDays } from '../../../kernel/time/local-date';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader, RowReader, RowsOf, SqlValue } from '../../../kernel/view';
import { among, both } from '../../../kernel/reading/condition';
import { caseBoard } from '../cases/board/board.view';
import { caseLikeness, type ToldCase, toldBetween } from './case-likeness.view';
import { casePages } from '../cases/case-page.view';
import { repeatIssues, type RepeatRecord } from './repeat-record.view';
import { type SuggestedCase, shownOf } from './suggestion.rules';
import { type Appearance, appearancesAt, standingOf } from './repeats.view';
import { timeline } from '../../../capabilities/timeline/timeline.view';

/** A rate with what it is made of: published rates are often not reproducible (DOMAIN 1.13). */
export interface RelapseRate {
  /** A unit or a topic; null: none known. */
  readonly of: Id | null;
  /** Cases that were closed off by the moment. */
  readonly closedOff: number;
  /** How many of the issues' cases came back after they had been closed off. */
  readonly cameBack: number;
}

export interface RepeatMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly cases: number;
  readonly cameBack: number;
  readonly closedOff: number;
}

export interface RepeatOverview {
  readonly moment: Moment['shown'];
  readonly issues: number;
  /** By the month in which a case of an issue was told, and in which it was closed off. */
  readonly months: readonly RepeatMonth[];
  readonly byUnit: readonly RelapseRate[];
  readonly byTopic: readonly RelapseRate[];
  /** 销号后多少天反弹: up to so many days; null: later than the last. */
  readonly cameBackAfter: readonly { readonly upTo: number | null; readonly cases: number }[];
  /** Issues that came back as often as the rules say, and that nobody has escalated. */
  readonly suggestEscalation: readonly { readonly id: Id; readonly title: string; readonly cameBack: number }[];
  /** Issues for which nobody has set what is to last (长效措施). */
  readonly withoutMeasure: readonly { readonly id: Id; readonly title: string }[];
  /** Issues whose lasting measure is to be checked by now. */
  readonly checksDue: readonly { readonly id: Id; readonly title: string; readonly checkFrom: LocalDate }[];
}

const afterDays = [7, 30, 90, 180, 365] as const;

const countBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

/** How many closed cases there are by unit or topic, history included: what came back may have been imported. */
const closedBy = (
  rows: RowReader,
  column: 'lead_unit' | 'topic',
  moment: Moment,
  { scope }: Reader,
): ReadonlyMap<Id | null, number> => {
  const inside = among('jurisdiction', scope.jurisdictions);
  const read = (table: string, holds: string, values: readonly SqlValue[]) =>
    rows.all<{ of: Id | null; cases: number }>(
      `SELECT ${column} AS of, count(*) AS cases FROM ${table}
       WHERE ${holds} AND phase = 'closed' AND state NOT IN ('WITHDRAWN', 'REJECTED') AND ${inside.sql} GROUP BY 1`,
      ...[...values, ...inside.values],
    );
  const { now, past } = holding(moment);
  const found = moment.isNow
    ? read('now', 'TRUE', [])
    : [...read('now', nowHolds, now), ...read('past', pastHolds, past)];
  const counts = new Map<Id | null, number>();
  for (const { of, cases } of found) counts.set(of, (counts.get(of) ?? 0) + cases);
  return counts;
};

const ratesOf = (
  closed: ReadonlyMap<Id | null, number>,
  back: ReadonlyMap<Id | null, number>,
): readonly RelapseRate[] =>
  [...new Set([...closed.keys(), ...back.keys()])]
    .map((of) => ({ of, closedOff: closed.get(of) ?? 0, cameBack: back.get(of) ?? 0 }))
    .sort((a, b) => b.cameBack - a.cameBack || b.closedOff - a.closedOff);

interface IssueAt {
  readonly issue: RepeatRecord;
  readonly appearances: readonly Appearance[];
}

const isBack = ({ daysSinceCloseOff }: Appearance): boolean => daysSinceCloseOff !== null;

const monthOf = (at: Instant): string => localDayOf(Date.parse(at)).slice(0, 7);

const monthsOf = (all: readonly Appearance[], asOf: Instant): readonly RepeatMonth[] => {
  const told = ({ case: { reportedAt } }: Appearance): string => monthOf(reportedAt ?? asOf);
  const closed = all.flatMap(({ case: { closedAt } }) => (closedAt === null ? [] : [monthOf(closedAt)]));
  const [cases, returned, ended] = [countBy(all, told), countBy(all.filter(isBack), told), countBy(closed, (m) => m)];
  return [...new Set([...cases.keys(), ...ended.keys()])].sort().map((month) => ({
    month,
    cases: cases.get(month) ?? 0,
    cameBack: returned.get(month) ?? 0,
    closedOff: ended.get(month) ?? 0,
  }));
};

const waitingForEscalation = (
  issues: readonly IssueAt[],
  moment: Moment,
  { rules }: Reader,
): RepeatOverview['suggestEscalation'] =>
  issues
    .map(({ issue, appearances }) => ({ issue, cameBack: appearances.filter(isBack).length }))
    .filter(({ issue, cameBack }) => {
      const { settings } = rules.policyOn(issue.jurisdiction, localDayOf(moment.trueAt));
      return issue.escalations.length === 0 && cameBack >= settings.repeats.escalateAt;
    })
    .map(({ issue: { id, title }, cameBack }) => ({ id, title, cameBack }));

const checksDue = (issues: readonly IssueAt[], moment: Moment): RepeatOverview['checksDue'] =>
  issues.flatMap(({ issue: { id, title, checkFrom } }) =>
    checkFrom !== null && checkFrom <= localDayOf(moment.trueAt) ? [{ id, title, checkFrom }] : [],
  );

/** 反复问题总览, of the moment asked for. */
export const repeatOverview: Question<MomentParams, RepeatOverview> = {
  name: 'repeat.overview',
  permission: 'repeat.read',
  views: [repeatIssues.view, casePages.view, timeline, caseBoard.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const condition = both(among('jurisdiction', reader.scope.jurisdictions), among('state', ['OPEN']));
    const issues = rowsAt<RepeatRecord>(rowsOf(repeatIssues.view), moment, condition).map((issue): IssueAt => ({
      issue,
      appearances: appearancesAt(rowsOf, issue, moment, reader),
    }));
    const all = issues.flatMap(({ appearances }) => appearances);
    const back = all.filter(isBack);
    const after = countBy(
      back,
      ({ daysSinceCloseOff }) => afterDays.find((days) => daysSinceCloseOff! <= days) ?? null,
    );
    const board = rowsOf(caseBoard.view);
    return {
      moment: moment.shown,
      issues: issues.length,
      months: monthsOf(all, moment.shown.asOf),
      byUnit: ratesOf(
        closedBy(board, 'lead_unit', moment, reader),
        countBy(back, ({ closedBefore }) => closedBefore?.leadUnit ?? null),
      ),
      byTopic: ratesOf(
        closedBy(board, 'topic', moment, reader),
        countBy(back, ({ closedBefore }) => closedBefore?.topic ?? null),
      ),
      cameBackAfter: [...afterDays, null].map((upTo) => ({ upTo, cases: after.get(upTo) ?? 0 })),
      suggestEscalation: waitingForEscalation(issues, moment, reader),
      withoutMeasure: issues
        .filter(({ issue }) => issue.measure === null)
        .map(({ issue: { id, title } }) => ({ id, title })),
      checksDue: checksDue(issues, moment),
    };
  },
};

export interface HotParams extends MomentParams {
  /** Cases of so many days before the moment; 90 where left out. */
  readonly days?: number | undefined;
}

/** A place with the cases told of it, and what they complain of, the most frequent first. */
export interface HotPlace {
  /** As the texts call it. */
  readonly name: string;
  readonly cases: number;
  readonly topics: readonly { readonly topic: string; readonly cases: number }[];
  readonly newest: readonly SuggestedCase[];
}

export interface HotPlaces {
  readonly moment: Moment['shown'];
  readonly from: string;
  readonly places: readonly HotPlace[];
}

const window = (params: HotParams, reader: Reader): { moment: Moment; from: string } => {
  const moment = momentOf(params, reader.now);
  const days = Math.min(Math.max(params.days ?? 90, 1), 3_660);
  return { moment, from: addDays(localDayOf(moment.trueAt), -days) };
};

/** A place that is written in several ways is one, called as it was first. */
const calledAlike = (cases: readonly ToldCase[]): readonly ToldCase[] => {
  const called = new Map<string, string>();
  return cases.map((one) => {
    if (one.placeName === null) return one;
    const key = plainKey(one.placeName);
    const name = called.get(key) ?? one.placeName;
    called.set(key, name);
    return { ...one, placeName: name };
  });
};

const toldIn = (rowsOf: RowsOf, params: HotParams, reader: Reader): readonly ToldCase[] => {
  const { moment, from } = window(params, reader);
  const bounds = { from: new Date(Date.parse(`${from}T00:00:00+08:00`)).toISOString(), to: moment.shown.asOf };
  return calledAlike(toldBetween(rowsOf(caseLikeness), reader.scope.jurisdictions, bounds));
};

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const mostFirst = (counts: ReadonlyMap<string | null, number>): readonly (readonly [string, number])[] =>
  [...counts]
    .filter((entry): entry is [string, number] => entry[0] !== null)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

const placesShown = 50;

/** 热点地点: where most was told within some days before a date. */
export const hotPlaces: Question<HotParams, HotPlaces> = {
  name: 'repeat.hot-places',
  permission: 'repeat.read',
  views: [caseLikeness, casePages.view, timeline],
  answer: (rowsOf, params, reader) => {
    const { moment, from } = window(params, reader);
    const places = [...grouped(toldIn(rowsOf, params, reader), ({ placeName }) => placeName)]
      .filter(([, cases]) => cases.length > 1)
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
      .slice(0, placesShown)
      .map(([name, cases]) => ({
        name,
        cases: cases.length,
        topics: mostFirst(countBy(cases, ({ topic }) => topic))
          .slice(0, 3)
          .map(([topic, count]) => ({ topic, cases: count })),
        newest: [...cases]
          .sort((a, b) => b.at - a.at)
          .slice(0, 5)
          .map(({ id }) => standingOf(rowsOf, id, moment, reader))
          .filter((standing) => standing !== undefined)
          .map(shownOf),
      }));
    return { moment: moment.shown, from, places };
  },
};

export interface SystemicTopics {
  readonly moment: Moment['shown'];
  readonly from: string;
  /** One kind of matter in as many places as the rules name, or more: a cause that no single place has. */
  readonly topics: readonly {
    readonly topic: string;
    readonly cases: number;
    readonly places: readonly { readonly name: string; readonly cases: number }[];
  }[];
}

/** Where the rules of an office do not say (policy `repeats.systemicAt`). */
const systemicAtDefault = 3;

/** 共性问题: the same kind of matter in many places. */
export const systemicTopics: Question<HotParams, SystemicTopics> = {
  name: 'repeat.systemic-topics',
  permission: 'repeat.read',
  views: [caseLikeness],
  answer: (rowsOf, params, reader) => {
    const { moment, from } = window(params, reader);
    const { settings } = reader.rules.policyOn(reader.actor.capacity.jurisdiction, localDayOf(moment.trueAt));
    const least = settings.repeats.systemicAt ?? systemicAtDefault;
    const topics = [...grouped(toldIn(rowsOf, params, reader), ({ topic }) => topic)]
      .map(([topic, cases]) => {
        const places = mostFirst(countBy(cases, ({ placeName }) => placeName));
        return { topic, cases: cases.length, places: places.map(([name, count]) => ({ name, cases: count })) };
      })
      .filter(({ places }) => places.length >= least)
      .sort((a, b) => b.places.length - a.places.length || (a.topic < b.topic ? -1 : 1))
      .map(({ places, ...topic }) => ({ ...topic, places: places.slice(0, placesShown) }));
    return { moment: moment.shown, from, topics };
  },
};
