import { type Column, historyView, rowsAt } from '../../../kernel/history';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import type { CaseEvent, Origin } from '../cases/case.events';
import type { Commitment } from '../../../kernel/commitment';
import { type Told, toldBy } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import { both } from '../../../kernel/reading/condition';
import { ofUnits, seenRows } from '../../../kernel/reading/rows';

/** Where a promise was given: in an interview, a session, on site, or in a reply that says "being solved". */
export type PromisedIn = Origin | 'REPLY';

/** 承诺: one promise with a date, wherever it was made (承诺事项台账). */
export interface Promised extends Commitment {
  readonly unit: Id | null;
  readonly in: PromisedIn;
  readonly madeAt: Instant;
  /** When the unit kept it (by replying "solved", or by the close-off); null if not yet, or if it must be redone. */
  readonly keptAt: Instant | null;
}

export interface CasePromises {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id | null;
  readonly units: readonly Id[];
  readonly promises: readonly Promised[];
}

const blank = ({ id, jurisdiction }: Told<CaseEvent>): CasePromises => ({
  id,
  jurisdiction,
  number: null,
  title: '',
  unit: null,
  units: [],
  promises: [],
});

const given = (
  row: CasePromises,
  event: Told<CaseEvent>,
  { commitment, unit, in: where }: { commitment: Commitment | null; unit: Id | null; in: PromisedIn },
): CasePromises =>
  commitment === null
    ? row
    : patch(row, {
        promises: [...row.promises, { ...commitment, unit, in: where, madeAt: event.by.occurredAt, keptAt: null }],
        units: unit === null || row.units.includes(unit) ? row.units : [...row.units, unit],
      });

const kept = (row: CasePromises, keptAt: Instant | null): CasePromises =>
  patch(row, {
    promises: row.promises.map((promise) =>
      keptAt === null ? { ...promise, keptAt } : { ...promise, keptAt: promise.keptAt ?? keptAt },
    ),
  });

const changed = (row: CasePromises, event: Told<CaseEvent>): CasePromises => {
  const { occurredAt } = event.by;
  switch (event.type) {
    case 'CaseRegistered': {
      const { title, commitment, proposedUnit, origin } = event.data;
      const told = { commitment, unit: proposedUnit, in: origin };
      return patch(given(row, event, told), { title, unit: proposedUnit });
    }
    case 'CaseNumbered':
      return patch(row, { number: event.data.number });
    case 'CaseAssigned':
      return patch(row, { unit: event.data.unit });
    case 'CaseAmended': {
      const { title, commitment, proposedUnit } = event.data;
      const known = row.promises.some((p) => p.text === commitment?.text && p.dueOn === commitment.dueOn);
      const told = { commitment: known ? null : commitment, unit: proposedUnit, in: 'INTERVIEW' as const };
      return patch(given(row, event, told), { title });
    }
    case 'CommitmentRecorded': {
      const { commitment, unit, instrument } = event.data;
      return given(row, event, { commitment, unit, in: instrument });
    }
    case 'CaseReplied': {
      const { category, commitment, unit } = event.data;
      if (category === 'A') return kept(row, occurredAt);
      return given(row, event, { commitment, unit, in: 'REPLY' });
    }
    case 'CaseSettledOnSpot':
    case 'CaseClosedOff':
      return kept(row, occurredAt);
    // Rework or a recurrence: what was reported as done was not done.
    case 'ReworkOrdered':
    case 'CaseReopened':
      return kept(row, null);
    default:
      return row;
  }
};

/** The promises after the event. */
export const promisesAfter = (row: CasePromises | undefined, event: Told<CaseEvent>): CasePromises =>
  changed(row ?? blank(event), event);

const text = (of: (row: CasePromises) => string | null): Column<CasePromises> => ({ type: 'TEXT', of });

/** The promises made for each case, one row per case and moment. */
export const promises = historyView<CasePromises, CaseEvent>({
  name: 'promises',
  version: 1,
  category: 'case',
  evolve: (row, event) => promisesAfter(row, toldBy(event)),
  columns: {
    jurisdiction: text((r) => r.jurisdiction),
    units: text((r) => JSON.stringify(r.units)),
    made: { type: 'INTEGER', of: (r) => r.promises.length },
  },
  indexes: 'CREATE INDEX now_made ON now (jurisdiction, made);',
});

export const promiseStandings = ['OPEN', 'KEPT', 'KEPT_LATE', 'BROKEN'] as const;
export type PromiseStanding = (typeof promiseStandings)[number];

/** At the moment asked for: whether it was kept, and in time. */
const standingAt = ({ dueOn, keptAt }: Promised, today: LocalDate): PromiseStanding => {
  if (keptAt !== null) return localDayOf(Date.parse(keptAt)) <= dueOn ? 'KEPT' : 'KEPT_LATE';
  return today > dueOn ? 'BROKEN' : 'OPEN';
};

export interface LedgerLine extends Promised {
  readonly case: Id;
  readonly number: string | null;
  readonly title: string;
  readonly standing: PromiseStanding;
}

/** The promises of a case as shown by the ledger on a day. */
export const ledgerLinesOf = (
  { id, number, title, promises: made }: CasePromises,
  today: LocalDate,
): readonly LedgerLine[] => made.map((one) => ({ ...one, case: id, number, title, standing: standingAt(one, today) }));

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
      .flatMap((row) => ledgerLinesOf(row, today))
      .filter((line) => unit === undefined || (line.unit !== null && unit.includes(line.unit)))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    const counts = { OPEN: 0, KEPT: 0, KEPT_LATE: 0, BROKEN: 0 };
    for (const line of lines) counts[line.standing] += 1;
    const shown = standing === undefined ? lines : lines.filter((line) => standing.includes(line.standing));
    return { moment: moment.shown, lines: shown, counts };
  },
};
