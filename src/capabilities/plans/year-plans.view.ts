import { type Column, historyView } from '../../kernel/history';
import type { Id, LocalDate } from '../../kernel/ids';
import { unreachable } from '../../kernel/message';
import { notFound } from '../../kernel/rejection';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../kernel/time/moments';
import type { Asked, Question, Reader, RowsOf } from '../../kernel/view';
import type { Done, Held } from './held.part';
import type { HeldInstrument, PlanLine, YearPlanEvent } from './year-plan.events';
import { type Act, type Told, toldBy } from '../../kernel/act';
import { patch } from '../../kernel/patch';
import { type InstrumentList, pageOf, seenRows } from '../../kernel/reading/rows';

export interface PlanLineRecord extends PlanLine {
  readonly fulfilledBy: readonly HeldInstrument[];
}

/** A year's plan with every change of it. */
export interface YearPlanRecord {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly year: number;
  readonly title: string;
  readonly adoptedBy: Act | null;
  readonly lines: readonly PlanLineRecord[];
  readonly adjustments: readonly { readonly line: Id; readonly reason: string; readonly by: Act }[];
}

const changed = (record: YearPlanRecord, event: Told<YearPlanEvent>): YearPlanRecord => {
  const { by } = event;
  const adjusted = (line: Id, reason: string) => [...record.adjustments, { line, reason, by }];
  const withLine = (id: Id, change: (line: PlanLineRecord) => PlanLineRecord) =>
    record.lines.map((line) => (line.id === id ? change(line) : line));
  switch (event.type) {
    case 'YearPlanDrawnUp':
      return patch(record, event.data);
    case 'PlanLineAdded':
      return patch(record, { lines: [...record.lines, { ...event.data.line, fulfilledBy: [] }] });
    case 'PlanLineChanged': {
      const { after, reason } = event.data;
      return patch(record, {
        lines: withLine(after.id, ({ fulfilledBy }) => ({ ...after, fulfilledBy })),
        adjustments: adjusted(after.id, reason),
      });
    }
    case 'PlanLineDropped': {
      const { line, reason } = event.data;
      return patch(record, {
        lines: record.lines.filter(({ id }) => id !== line),
        adjustments: adjusted(line, reason),
      });
    }
    case 'YearPlanAdopted':
      return patch(record, { adoptedBy: by });
    case 'PlanLineFulfilled': {
      const { line, instrument, id } = event.data;
      return patch(record, {
        lines: withLine(line, (one) => ({ ...one, fulfilledBy: [...one.fulfilledBy, { instrument, id }] })),
      });
    }
    case 'FulfilmentWithdrawn': {
      const { line, id, reason } = event.data;
      const without = (one: PlanLineRecord): PlanLineRecord => ({
        ...one,
        fulfilledBy: one.fulfilledBy.filter((held) => held.id !== id),
      });
      return patch(record, { lines: withLine(line, without), adjustments: adjusted(line, reason) });
    }
    default:
      return unreachable(event);
  }
};

const recordAfter = (record: YearPlanRecord | undefined, event: Told<YearPlanEvent>): YearPlanRecord => {
  const { id, jurisdiction, revision } = event;
  const before: YearPlanRecord = record ?? {
    id,
    jurisdiction,
    revision,
    year: 0,
    title: '',
    adoptedBy: null,
    lines: [],
    adjustments: [],
  };
  return { ...changed(before, event), revision };
};

const text = (of: (row: YearPlanRecord) => string | null): Column<YearPlanRecord> => ({ type: 'TEXT', of });

/** Year plans, one document per plan and moment. */
export const yearPlans = historyView<YearPlanRecord, YearPlanEvent>({
  name: 'year_plans',
  version: 1,
  category: 'yearPlan',
  evolve: (record, event) => recordAfter(record, toldBy(event)),
  columns: {
    jurisdiction: text((p) => p.jurisdiction),
    /** Who may see it besides the jurisdiction: nobody, while it is a draft. */
    units: text((p) => JSON.stringify(p.adoptedBy === null ? [] : [...new Set(p.lines.flatMap(({ units }) => units))])),
    at: { type: 'INTEGER', of: (p) => p.year },
  },
});

/** A unit sees what is planned with it, once the plan is adopted. */
const seenBy = (record: YearPlanRecord, { scope }: Reader): YearPlanRecord | undefined => {
  if (scope.jurisdictions.includes(record.jurisdiction)) return record;
  const theirs = record.lines.filter(({ units }) => units.some((unit) => scope.units.includes(unit)));
  return record.adoptedBy === null || theirs.length === 0 ? undefined : { ...record, lines: theirs, adjustments: [] };
};

export const lineStandings = ['DONE', 'PARTLY', 'OPEN', 'MISSED'] as const;

export interface PlanLineShown extends PlanLineRecord {
  readonly standing: (typeof lineStandings)[number];
  /** What somebody matched to this line and had been held at the moment. */
  readonly done: readonly Done[];
  /**
   * Something held in the month on the same topic that counts nowhere yet: a person says whether it is what was
   * planned.
   */
  readonly suggested: readonly Done[];
}

export interface YearPlanPage {
  readonly moment: Moment['shown'];
  readonly plan: Omit<YearPlanRecord, 'lines'>;
  readonly lines: readonly PlanLineShown[];
  /** What was held in the year beside the plan. */
  readonly unplanned: readonly Done[];
  readonly planned: number;
  readonly held: number;
}

const heldInYear = (
  held: readonly Held[],
  rowsOf: RowsOf,
  { year, jurisdiction }: YearPlanRecord,
  moment: Moment,
): readonly Done[] => {
  const period = { jurisdiction, from: `${year}-01-01`, to: `${year}-12-31` };
  const done = held.flatMap(({ heldIn }) => heldIn(rowsOf, period, moment));
  return done.sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
};

const shownLine = (
  line: PlanLineRecord,
  year: number,
  done: readonly Done[],
  free: readonly Done[],
  today: LocalDate,
) => {
  const month = `${year}-${String(line.month).padStart(2, '0')}`;
  const own = done.filter(({ id }) => line.fulfilledBy.some((held) => held.id === id));
  const over = today.slice(0, 7) > month;
  const standing: PlanLineShown['standing'] =
    own.length >= line.times ? 'DONE' : over ? 'MISSED' : own.length > 0 ? 'PARTLY' : 'OPEN';
  const suggested = free.filter(
    ({ instrument, heldOn, topic }) =>
      instrument === line.instrument && heldOn.startsWith(month) && topic === line.topic && standing !== 'DONE',
  );
  return { ...line, standing, done: own, suggested };
};

const visiblePlan = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): YearPlanRecord => {
  const record = yearPlans.find(rowsOf(yearPlans.view), id, moment);
  const seen = record === undefined ? undefined : seenBy(record, reader);
  return seen ?? notFound('yearPlan.not-found', '没有这个年度计划', 'There is no such plan', 'id');
};

/** The plan beside what was done. */
export const yearPlanPage: Asked<MomentParams & { readonly id: Id }, YearPlanPage> = {
  name: 'yearPlan.page',
  pageOf: 'yearPlan',
  permission: 'yearPlan.read',
};

export const yearPlanPageOver = (
  held: readonly Held[],
): Question<MomentParams & { readonly id: Id }, YearPlanPage> => ({
  ...yearPlanPage,
  views: [...new Set([yearPlans.view, ...held.flatMap(({ views }) => views)])],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const record = visiblePlan(rowsOf, params.id, moment, reader);
    const { lines, ...plan } = record;
    const whole = reader.scope.jurisdictions.includes(record.jurisdiction);
    const mine = ({ units }: Done): boolean => whole || units.some((unit) => reader.scope.units.includes(unit));
    const done = heldInYear(held, rowsOf, record, moment).filter(mine);
    const counted = new Set(lines.flatMap(({ fulfilledBy }) => fulfilledBy.map(({ id }) => id)));
    const free = whole ? done.filter(({ id }) => !counted.has(id)) : [];
    const today = localDayOf(moment.trueAt);
    const shown = lines.map((line) => shownLine(line, record.year, done, free, today));
    return {
      moment: moment.shown,
      plan,
      lines: shown,
      unplanned: free,
      planned: lines.reduce((sum, { times }) => sum + times, 0),
      held: shown.reduce((sum, line) => sum + line.done.length, 0),
    };
  },
});

export type YearPlanListParams = MomentParams & {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
};

/** Latest year first. */
export const yearPlanList: Question<YearPlanListParams, InstrumentList<YearPlanRecord>> = {
  name: 'yearPlan.list',
  permission: 'yearPlan.read',
  views: [yearPlans.view],
  answer: (rowsOf, params, reader) => {
    const page = pageOf<YearPlanRecord>(rowsOf(yearPlans.view), params, reader, seenRows(reader));
    return { ...page, rows: page.rows.map((record) => seenBy(record, reader)).filter((row) => row !== undefined) };
  },
};
