import { type Id, type Instant, type LocalDate, partsOfStream } from '../../../kernel/ids';
import type { PlaceRef } from '../../../kernel/place';
import { notFound } from '../../../kernel/rejection';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Known, KnownEvent, Question, Reader, RowsOf, RowWriter, View } from '../../../kernel/view';
import type { SuggestionEvent } from './repeat.events';
import { among, both } from '../../../kernel/reading/condition';
import { casePages, caseAt } from '../cases/case-page.view';
import type { CaseStanding } from '../cases/case-standing.state';
import { type InstrumentList, pageOf } from '../../../kernel/reading/rows';
import { type LedgerLine, ledgerLinesOf, promises } from '../promises/promises.view';
import { allCases, recurrencesIn, repeatIssues, type RepeatRecord } from './repeat-record.view';
import { timeline } from '../../../capabilities/timeline/timeline.view';

/** Pairs that somebody judged not to be the same matter. */
export const dismissedPairs: View = {
  name: 'dismissed_pairs',
  version: 1,
  categories: ['repeatSuggestion'],
  schema: `CREATE TABLE dismissed (id TEXT PRIMARY KEY, jurisdiction TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL,
    reason TEXT NOT NULL, at TEXT NOT NULL, revision INTEGER NOT NULL);
    CREATE INDEX dismissed_one ON dismissed (one);
    CREATE INDEX dismissed_other ON dismissed (other);`,
  apply: (known: KnownEvent, rows: RowWriter): void => {
    const event = known as Known<SuggestionEvent>;
    const { id } = partsOfStream(event.stream);
    if (event.type === 'SuggestionRestored') {
      rows.run('DELETE FROM dismissed WHERE id = ? AND revision < ?', id, event.revision);
      return;
    }
    const { cases, reason } = event.data;
    rows.run(
      `INSERT INTO dismissed VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
      ...[id, event.metadata.jurisdiction, ...cases, reason, event.metadata.occurredAt, event.revision],
    );
  },
};

/** A case of the issue as it stood: when it appeared, when it was closed off, and whether it came back since. */
export interface Appearance {
  readonly link: RepeatRecord['links'][number] | null;
  readonly case: CaseStanding;
  /** Days between the last close-off of an earlier case and this one's report; null where none was closed before. */
  readonly daysSinceCloseOff: number | null;
  /** The case that was closed off then, and did not last. */
  readonly closedBefore: Pick<CaseStanding, 'id' | 'number' | 'leadUnit' | 'topic' | 'closedAt'> | null;
}

/** What a unit promised for the cases of the issue: said again and again, it was not kept. */
export interface PromisesOfUnit {
  readonly unit: Id | null;
  readonly made: number;
  /** Past their day and not kept. */
  readonly broken: number;
  readonly lines: readonly LedgerLine[];
}

export interface RepeatPage {
  readonly moment: Moment['shown'];
  readonly issue: RepeatRecord;
  /** In the order in which they were reported. */
  readonly appearances: readonly Appearance[];
  /** How often it came back after a close-off; at the policy's threshold it suggests to escalate. */
  readonly recurrences: number;
  readonly suggestsEscalation: boolean;
  readonly firstRaisedAt: Instant | null;
  readonly closeOffs: number;
  /** Cases that came back after a close-off of the issue, whatever their link calls them. */
  readonly relapses: number;
  /** Every unit that leads one of its cases, and every place. */
  readonly units: readonly Id[];
  readonly places: readonly PlaceRef[];
  readonly promises: readonly PromisesOfUnit[];
}

/** With the streets that cooperate with one's own: an issue can be merged into one of theirs. */
const withPartners = ({ scope, directory }: Reader): readonly Id[] => [
  ...new Set([...scope.jurisdictions, ...scope.jurisdictions.flatMap((own) => directory.partnersOf(own))]),
];

/** The case as it stood, or nothing where it was not there yet or is not for this reader. */
export const standingOf = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): CaseStanding | undefined => {
  try {
    return caseAt(rowsOf, id, moment, reader).standing;
  } catch {
    // Not there yet at that moment, or not for this reader.
    return undefined;
  }
};

const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const appearancesOf = (record: RepeatRecord, standings: readonly CaseStanding[]): readonly Appearance[] => {
  const reported = (standing: CaseStanding): number => Date.parse(standing.reportedAt ?? '');
  const closed = ({ closedAt }: CaseStanding): number => (closedAt === null ? -Infinity : Date.parse(closedAt));
  const inOrder = [...standings].sort((a, b) => reported(a) - reported(b));
  return inOrder.map((standing, index) => {
    const before = inOrder
      .slice(0, index)
      .filter((one) => one.closedAt !== null && closed(one) <= reported(standing))
      .sort((a, b) => closed(b) - closed(a))[0];
    const days = (since: CaseStanding): number =>
      daysBetween(localDayOf(closed(since)), localDayOf(reported(standing)));
    return {
      link: record.links.find((link) => link.case === standing.id) ?? null,
      case: standing,
      daysSinceCloseOff: before === undefined ? null : days(before),
      closedBefore: before === undefined ? null : shortOf(before),
    };
  });
};

const shortOf = ({ id, number, leadUnit, topic, closedAt }: CaseStanding): NonNullable<Appearance['closedBefore']> => ({
  id,
  number,
  leadUnit,
  topic,
  closedAt,
});

/** The cases of an issue that the reader may see, as they stood at the moment. */
export const appearancesAt = (
  rowsOf: RowsOf,
  record: RepeatRecord,
  moment: Moment,
  reader: Reader,
): readonly Appearance[] =>
  appearancesOf(
    record,
    allCases(record)
      .map((id) => standingOf(rowsOf, id, moment, reader))
      .filter((standing) => standing !== undefined),
  );

const promisesOf = (
  rowsOf: RowsOf,
  appearances: readonly Appearance[],
  moment: Moment,
  reader: Reader,
): readonly PromisesOfUnit[] => {
  const today = localDayOf(moment.trueAt);
  const lines = appearances.flatMap(({ case: { id } }) => {
    const row = promises.find(rowsOf(promises.view), id, moment);
    return row === undefined ? [] : ledgerLinesOf(row, today, reader);
  });
  return [...new Set(lines.map(({ unit }) => unit))].map((unit) => {
    const mine = lines.filter((line) => line.unit === unit);
    return {
      unit,
      made: mine.length,
      broken: mine.filter(({ standing }) => standing === 'BROKEN').length,
      lines: mine,
    };
  });
};

const distinct = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const pageOfIssue = (rowsOf: RowsOf, record: RepeatRecord, moment: Moment, reader: Reader): RepeatPage => {
  const appearances = appearancesAt(rowsOf, record, moment, reader);
  const recurrences = recurrencesIn(record);
  const today = reader.rules.policyOn(record.jurisdiction, moment.shown.asOf.slice(0, 10));
  const suggestsEscalation = recurrences >= today.settings.repeats.escalateAt && record.escalations.length === 0;
  const cases = appearances.map((appearance) => appearance.case);
  return {
    moment: moment.shown,
    issue: record,
    appearances,
    recurrences,
    suggestsEscalation,
    firstRaisedAt: cases[0]?.reportedAt ?? null,
    closeOffs: cases.filter(({ closedAt }) => closedAt !== null).length,
    relapses: appearances.filter(({ daysSinceCloseOff }) => daysSinceCloseOff !== null).length,
    units: distinct(cases.flatMap(({ leadUnit }) => (leadUnit === null ? [] : [leadUnit]))),
    places: distinct(cases.map(({ place }) => place).filter((place) => Object.keys(place).length > 0)),
    promises: promisesOf(rowsOf, appearances, moment, reader),
  };
};

/** A unit sees the issues in which it has a case, and those whose lasting measure is its work. */
const isSeen = ({ issue, appearances }: RepeatPage, reader: Reader): boolean =>
  withPartners(reader).includes(issue.jurisdiction) ||
  appearances.length > 0 ||
  (issue.measure !== null && reader.scope.units.includes(issue.measure.unit));

export const repeatPage: Question<MomentParams & { readonly id: Id }, RepeatPage> = {
  name: 'repeat.page',
  pageOf: 'repeatIssue',
  permission: 'repeat.read',
  views: [repeatIssues.view, casePages.view, timeline, promises.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const record = repeatIssues.find(rowsOf(repeatIssues.view), params.id, moment);
    const page = record === undefined ? undefined : pageOfIssue(rowsOf, record, moment, reader);
    if (page !== undefined && isSeen(page, reader)) return page;
    return notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
  },
};

export interface RepeatListParams extends MomentParams {
  readonly state?: readonly string[] | undefined;
  /** The issues of this case. */
  readonly case?: Id | undefined;
  /** Also those of the streets that cooperate with one's own. */
  readonly partners?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Newest first; of those that decide on them, all of their jurisdictions. */
export const repeatList: Question<RepeatListParams, InstrumentList<RepeatRecord>> = {
  name: 'repeat.list',
  permission: 'repeat.read',
  views: [repeatIssues.view],
  answer: (rowsOf, params, reader) => {
    const { state, case: about } = params;
    const condition = both(
      among('jurisdiction', params.partners === true ? withPartners(reader) : reader.scope.jurisdictions),
      ...(state === undefined ? [] : [among('state', state)]),
      ...(about === undefined
        ? []
        : [{ sql: 'EXISTS (SELECT 1 FROM json_each(cases) WHERE value = ?)', values: [about] }]),
    );
    return pageOf<RepeatRecord>(rowsOf(repeatIssues.view), params, reader, condition);
  },
};
