import { type Column, historyView, rowsAt } from '../../../kernel/history';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader } from '../../../kernel/view';
import type { CaseEvent } from '../cases/case.events';
import { isInTimeByEntry } from '../cases/lateness.rules';
import { type Told, toldBy } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import { both } from '../../../kernel/reading/condition';
import { ofUnits, seenRows } from '../../../kernel/reading/rows';
import { noPromises, type Promised, promisesAfter, type PromisesMade } from './promise.state';

export interface CasePromises {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly number: string | null;
  readonly title: string;
  readonly units: readonly Id[];
  readonly promises: PromisesMade;
  /** When it was entered that a promise was kept, by its number in the case. */
  readonly keptEntered: Readonly<Record<number, Instant>>;
}

const blank = ({ id, jurisdiction }: Told<CaseEvent>): CasePromises => ({
  id,
  jurisdiction,
  number: null,
  title: '',
  units: [],
  promises: noPromises,
  keptEntered: {},
});

const named = (row: CasePromises, event: Told<CaseEvent>): CasePromises => {
  switch (event.type) {
    case 'CaseRegistered':
    case 'CaseAmended':
      return patch(row, { title: event.data.title });
    case 'CaseNumbered':
      return patch(row, { number: event.data.number });
    default:
      return row;
  }
};

/** The promises that this event keeps: when that was entered. */
const keptEnteredBy = (before: PromisesMade, after: PromisesMade, enteredAt: Instant): Record<number, Instant> => {
  const open = new Set(before.made.filter(({ keptAt }) => keptAt === null).map(({ nth }) => nth));
  const kept = after.made.filter(({ nth, keptAt }) => keptAt !== null && open.has(nth));
  return Object.fromEntries(kept.map(({ nth }) => [nth, enteredAt]));
};

/** The promises after the event. */
const casePromisesAfter = (row: CasePromises | undefined, event: Told<CaseEvent>): CasePromises => {
  const before = row ?? blank(event);
  const promises = promisesAfter(before.promises, event, event.by.occurredAt);
  if (promises === before.promises) return named(before, event);
  const units = [...new Set(promises.made.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  const keptEntered = { ...before.keptEntered, ...keptEnteredBy(before.promises, promises, event.by.recordedAt) };
  return named(patch(before, { promises, units, keptEntered }), event);
};

const text = (of: (row: CasePromises) => string | null): Column<CasePromises> => ({ type: 'TEXT', of });

/** The promises made for each case, one row per case and moment. */
export const promises = historyView<CasePromises, CaseEvent>({
  name: 'promises',
  version: 4,
  category: 'case',
  evolve: (row, event) => casePromisesAfter(row, toldBy(event)),
  columns: {
    jurisdiction: text((r) => r.jurisdiction),
    units: text((r) => JSON.stringify(r.units)),
    made: { type: 'INTEGER', of: (r) => r.promises.made.length },
  },
  indexes: 'CREATE INDEX now_made ON now (jurisdiction, made);',
});

export const promiseStandings = ['OPEN', 'KEPT', 'KEPT_LATE', 'BROKEN'] as const;
export type PromiseStanding = (typeof promiseStandings)[number];

/** At the moment asked for: whether it was kept, and in time. */
const standingAt = ({ dueOn, keptAt }: Pick<Promised, 'dueOn' | 'keptAt'>, today: LocalDate): PromiseStanding => {
  if (keptAt !== null) return localDayOf(Date.parse(keptAt)) <= dueOn ? 'KEPT' : 'KEPT_LATE';
  return today > dueOn ? 'BROKEN' : 'OPEN';
};

export interface LedgerLine extends Omit<Promised, 'nth'> {
  readonly case: Id;
  readonly number: string | null;
  readonly title: string;
  /** Counted from 1 within the case. */
  readonly promise: number;
  /** Which of several matters of the case it is about, in words. */
  readonly matter: string;
  readonly standing: PromiseStanding;
  /** 补录: by its paper it was kept in time, but that was entered only after the day. */
  readonly enteredLater: boolean;
  /** Whether the reader speaks for the unit that gave it. */
  readonly mine: boolean;
}

const isEnteredLater = ({ dueOn, keptAt }: Omit<Promised, 'nth'>, enteredAt: Instant | undefined): boolean =>
  keptAt !== null &&
  enteredAt !== undefined &&
  isInTimeByEntry(dueOn, null, { occurredAt: keptAt, recordedAt: enteredAt });

/** The promises of a case as shown by the ledger on a day. */
export const ledgerLinesOf = (
  { id, number, title, promises: { made, matters }, keptEntered }: CasePromises,
  today: LocalDate,
  { scope }: Reader,
): readonly LedgerLine[] =>
  made.map(({ nth, ...one }) => ({
    ...one,
    case: id,
    number,
    title,
    promise: nth,
    matter: (one.item === null ? undefined : matters[one.item]) ?? title,
    standing: standingAt(one, today),
    enteredLater: isEnteredLater(one, keptEntered[nth]),
    mine: one.unit !== null && scope.units.includes(one.unit),
  }));

export interface Ledger {
  readonly moment: Moment['shown'];
  readonly lines: readonly LedgerLine[];
  readonly counts: Readonly<Record<PromiseStanding, number>>;
}

export interface LedgerParams extends MomentParams {
  readonly unit?: readonly Id[] | undefined;
  readonly standing?: readonly string[] | undefined;
}

/** 承诺事项台账, by due day; the counts cover all standings, even if only some are shown. */
export const promiseLedger: Question<LedgerParams, Ledger> = {
  name: 'promise.ledger',
  permission: 'case.read',
  views: [promises.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const { unit, standing } = params;
    const condition = both(
      { sql: 'made > 0', values: [] },
      seenRows(reader),
      ...(unit === undefined ? [] : [ofUnits(unit)]),
    );
    const today = localDayOf(moment.trueAt);
    const lines = rowsAt<CasePromises>(rowsOf(promises.view), moment, condition)
      .flatMap((row) => ledgerLinesOf(row, today, reader))
      .filter((line) => unit === undefined || (line.unit !== null && unit.includes(line.unit)))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    const counts = { OPEN: 0, KEPT: 0, KEPT_LATE: 0, BROKEN: 0 };
    for (const line of lines) counts[line.standing] += 1;
    const shown = standing === undefined ? lines : lines.filter((line) => standing.includes(line.standing));
    return { moment: moment.shown, lines: shown, counts };
  },
};
