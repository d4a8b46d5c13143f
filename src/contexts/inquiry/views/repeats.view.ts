import { type Column, historyView, holding, nowHolds, pastHolds } from '../../../kernel/history';
import { type Id, type Instant, type LocalDate, partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { notFound } from '../../../kernel/rejection';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Known, KnownEvent, Question, Reader, RowReader, RowWriter, View } from '../../../kernel/view';
import type { Link, RepeatEvent, SuggestionEvent } from '../repeat-issues/repeat.events';
import { type Act, type Told, toldBy } from './acts.view';
import { among, both } from './board-filter.view';
import { casePages, caseAt } from './case-page.view';
import type { CaseStanding } from './case-standing.view';
import { type InstrumentList, pageOf } from './instruments.view';
import { timeline } from './timeline.view';

/** A matter that came up more than once. */
export interface RepeatRecord {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly state: 'OPEN' | 'MERGED' | 'DISSOLVED';
  readonly title: string;
  readonly firstCase: Id | null;
  readonly links: readonly (Link & { readonly by: Act })[];
  readonly unlinked: readonly { readonly case: Id; readonly reason: string; readonly by: Act }[];
  readonly mergedInto: Id | null;
  readonly escalations: readonly { readonly to: string; readonly reason: string; readonly by: Act }[];
  readonly identifiedAt: Instant;
}

const changes = (record: RepeatRecord, event: Told<RepeatEvent>): Partial<RepeatRecord> => {
  const { by } = event;
  switch (event.type) {
    case 'RepeatIssueIdentified': {
      const { title, firstCase, links } = event.data;
      return { title, firstCase, links: links.map((link) => ({ ...link, by })) };
    }
    case 'CaseLinked':
      return { links: [...record.links, { ...event.data, by }] };
    case 'CaseUnlinked': {
      const gone = event.data.case;
      return {
        links: record.links.filter((link) => link.case !== gone),
        unlinked: [...record.unlinked, { ...event.data, by }],
      };
    }
    case 'RepeatIssueRenamed':
      return { title: event.data.title };
    case 'RepeatIssueMerged':
      return { state: 'MERGED', mergedInto: event.data.into };
    case 'RepeatIssueEscalated':
      return { escalations: [...record.escalations, { ...event.data, by }] };
    case 'RepeatIssueDissolved':
      return { state: 'DISSOLVED' };
    default:
      return unreachable(event);
  }
};

const recordAfter = (record: RepeatRecord | undefined, event: Told<RepeatEvent>): RepeatRecord => {
  const before: RepeatRecord = record ?? {
    ...{ id: event.id, jurisdiction: event.jurisdiction, revision: event.revision, state: 'OPEN', title: '' },
    ...{ firstCase: null, links: [], unlinked: [], mergedInto: null, escalations: [] },
    identifiedAt: event.by.occurredAt,
  };
  return { ...before, ...changes(before, event), revision: event.revision };
};

const text = (of: (row: RepeatRecord) => string | null): Column<RepeatRecord> => ({ type: 'TEXT', of });

const allCases = ({ firstCase, links }: RepeatRecord): readonly Id[] => [
  ...(firstCase === null ? [] : [firstCase]),
  ...links.map((link) => link.case),
];

/** Repeat issues, one document per issue and moment. */
export const repeatIssues = historyView<RepeatRecord, RepeatEvent>({
  name: 'repeat_issues',
  version: 1,
  category: 'repeatIssue',
  evolve: (record, event) => recordAfter(record, toldBy(event)),
  columns: {
    jurisdiction: text((r) => r.jurisdiction),
    state: text((r) => r.state),
    cases: text((r) => JSON.stringify(allCases(r))),
    at: { type: 'INTEGER', of: (r) => Date.parse(r.identifiedAt) },
  },
});

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
}

export interface RepeatPage {
  readonly moment: Moment['shown'];
  readonly issue: RepeatRecord;
  /** In the order in which they were reported. */
  readonly appearances: readonly Appearance[];
  /** How often it came back after a close-off; at the policy's threshold it suggests to escalate. */
  readonly recurrences: number;
  readonly suggestsEscalation: boolean;
}

const mayDecide = ({ scope }: Reader, { jurisdiction }: RepeatRecord): boolean =>
  scope.jurisdictions.includes(jurisdiction);

const standingOf = (
  rowsOf: (view: View) => RowReader,
  id: Id,
  moment: Moment,
  reader: Reader,
): CaseStanding | undefined => {
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
  const inOrder = [...standings].sort((a, b) => reported(a) - reported(b));
  return inOrder.map((standing, index) => {
    const closed = inOrder
      .slice(0, index)
      .flatMap(({ closedAt }) => (closedAt === null ? [] : [Date.parse(closedAt)]))
      .filter((at) => at <= reported(standing));
    const last = closed.length === 0 ? null : Math.max(...closed);
    return {
      link: record.links.find((link) => link.case === standing.id) ?? null,
      case: standing,
      daysSinceCloseOff: last === null ? null : daysBetween(localDayOf(last), localDayOf(reported(standing))),
    };
  });
};

const pageOfIssue = (
  rowsOf: (view: View) => RowReader,
  record: RepeatRecord,
  moment: Moment,
  reader: Reader,
): RepeatPage => {
  const standings = allCases(record)
    .map((id) => standingOf(rowsOf, id, moment, reader))
    .filter((standing) => standing !== undefined);
  const appearances = appearancesOf(record, standings);
  const recurrences = record.links.filter(({ relation }) => relation === 'RECURRENCE').length;
  const today = reader.rules.policyOn(record.jurisdiction, moment.shown.asOf.slice(0, 10));
  const suggestsEscalation = recurrences >= today.settings.repeats.escalateAt && record.escalations.length === 0;
  return { moment: moment.shown, issue: record, appearances, recurrences, suggestsEscalation };
};

export const repeatPage: Question<MomentParams & { readonly id: Id }, RepeatPage> = {
  name: 'repeat.page',
  permission: 'repeat.read',
  views: [repeatIssues.view, casePages.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const record = repeatIssues.find(rowsOf(repeatIssues.view), params.id, moment);
    const page = record === undefined ? undefined : pageOfIssue(rowsOf, record, moment, reader);
    // A unit sees the issues in which it has a case.
    if (page !== undefined && (mayDecide(reader, page.issue) || page.appearances.length > 0)) return page;
    return notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
  },
};

export interface RepeatListParams extends MomentParams {
  readonly state?: readonly string[] | undefined;
  /** The issues of this case. */
  readonly case?: Id | undefined;
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
      among('jurisdiction', reader.scope.jurisdictions),
      ...(state === undefined ? [] : [among('state', state)]),
      ...(about === undefined
        ? []
        : [{ sql: 'EXISTS (SELECT 1 FROM json_each(cases) WHERE value = ?)', values: [about] }]),
    );
    return pageOf<RepeatRecord>(rowsOf(repeatIssues.view), params, reader, condition);
  },
};

/** The issues, open at the moment, that a case belongs to. */
export const issuesOfCase = (
  rows: RowReader,
  id: Id,
  moment: Moment,
): readonly Pick<RepeatRecord, 'id' | 'title'>[] => {
  const { now, past } = holding(moment);
  const has = "state = 'OPEN' AND EXISTS (SELECT 1 FROM json_each(cases) WHERE value = ?)";
  const found = [
    ...rows.all<{ doc: string }>(`SELECT doc FROM now WHERE ${nowHolds} AND ${has}`, ...now, id),
    ...rows.all<{ doc: string }>(`SELECT doc FROM past WHERE ${pastHolds} AND ${has}`, ...past, id),
  ];
  return found.map(({ doc }) => {
    const { id: issue, title } = JSON.parse(doc) as RepeatRecord;
    return { id: issue, title };
  });
};
