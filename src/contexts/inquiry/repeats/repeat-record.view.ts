import { type Column, historyView, holding, nowHolds, pastHolds } from '../../../kernel/history';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { localDayOf, type Moment } from '../../../kernel/time/moments';
import type { RowReader } from '../../../kernel/view';
import type { CheckResult, LastingMeasure, Link, RepeatEvent } from './repeat.events';
import { without } from './repeat.state';
import { type Act, type Told, toldBy } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';

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
  readonly splitOff: readonly {
    readonly into: Id;
    readonly cases: readonly Id[];
    readonly reason: string;
    readonly by: Act;
  }[];
  /** 成因; null: not found yet. */
  readonly cause: { readonly cause: string; readonly by: Act } | null;
  /** 长效措施; null: none. */
  readonly measure: (LastingMeasure & { readonly by: Act }) | null;
  /** From which day the measure is to be checked; null: not before a look-back calls for it. */
  readonly checkFrom: LocalDate | null;
  /** What the checks found, each of the measure of its day. */
  readonly checks: readonly {
    readonly measure: string;
    readonly result: CheckResult;
    readonly found: string;
    readonly againOn: LocalDate | null;
    readonly by: Act;
  }[];
  /** Measures that were given up, or that another took the place of (no reason). */
  readonly formerMeasures: readonly (LastingMeasure & { readonly reason: string | null; readonly by: Act })[];
  readonly escalations: readonly { readonly to: string; readonly reason: string; readonly by: Act }[];
  readonly identifiedAt: Instant;
}

/** Every case of an issue, the first one first. */
export const allCases = ({
  firstCase,
  links,
}: {
  readonly firstCase: Id | null;
  readonly links: readonly Pick<Link, 'case'>[];
}): readonly Id[] => [...(firstCase === null ? [] : [firstCase]), ...links.map((link) => link.case)];

/** The measure that ends, among those before. */
const former = ({ measure, formerMeasures }: RepeatRecord, reason: string | null, by: Act) =>
  measure === null ? formerMeasures : [...formerMeasures, { ...measure, reason, by }];

const changed = (record: RepeatRecord, event: Told<RepeatEvent>): RepeatRecord => {
  const { by } = event;
  switch (event.type) {
    case 'RepeatIssueIdentified': {
      const { title, firstCase, links } = event.data;
      return patch(record, { title, firstCase, links: links.map((link) => ({ ...link, by })) });
    }
    case 'CaseLinked':
      return patch(record, { links: [...record.links, { ...event.data, by }] });
    case 'CaseUnlinked': {
      return patch(record, {
        ...without(record, event.data),
        unlinked: [...record.unlinked, { ...event.data, by }],
      });
    }
    case 'RepeatIssueRenamed':
      return patch(record, { title: event.data.title });
    case 'RepeatIssueMerged':
      return patch(record, { state: 'MERGED', mergedInto: event.data.into });
    case 'RepeatIssueSplit': {
      const { into, reason } = event.data;
      const cases = allCases(event.data);
      return patch(record, {
        links: record.links.filter((link) => !cases.includes(link.case)),
        unlinked: [...record.unlinked, ...cases.map((one) => ({ case: one, reason, by }))],
        splitOff: [...record.splitOff, { into, cases, reason, by }],
      });
    }
    case 'RepeatIssueRestored':
      return patch(record, { state: 'OPEN', mergedInto: null });
    case 'RepeatCauseFound':
      return patch(record, { cause: { ...event.data, by } });
    case 'LastingMeasureSet': {
      const { dueOn } = event.data;
      return patch(record, {
        measure: { ...event.data, by },
        checkFrom: dueOn,
        formerMeasures: former(record, null, by),
      });
    }
    case 'LastingMeasureChecked': {
      const checked = { measure: record.measure?.measure ?? '', ...event.data, by };
      return patch(record, { checks: [...record.checks, checked], checkFrom: event.data.againOn });
    }
    case 'MeasureCheckCalled':
      return patch(record, { checkFrom: localDayOf(Date.parse(by.occurredAt)) });
    case 'LastingMeasureWithdrawn':
      return patch(record, {
        measure: null,
        checkFrom: null,
        formerMeasures: former(record, event.data.reason, by),
      });
    case 'RepeatIssueEscalated':
      return patch(record, { escalations: [...record.escalations, { ...event.data, by }] });
    case 'RepeatIssueDissolved':
      return patch(record, { state: 'DISSOLVED' });
    default:
      return unreachable(event);
  }
};

const recordAfter = (record: RepeatRecord | undefined, event: Told<RepeatEvent>): RepeatRecord => {
  const before: RepeatRecord = record ?? {
    id: event.id,
    jurisdiction: event.jurisdiction,
    revision: event.revision,
    state: 'OPEN',
    title: '',
    firstCase: null,
    links: [],
    unlinked: [],
    mergedInto: null,
    splitOff: [],
    cause: null,
    measure: null,
    checkFrom: null,
    checks: [],
    formerMeasures: [],
    escalations: [],
    identifiedAt: event.by.occurredAt,
  };
  return { ...changed(before, event), revision: event.revision };
};

const text = (of: (row: RepeatRecord) => string | null): Column<RepeatRecord> => ({ type: 'TEXT', of });

/** Repeat issues, one document per issue and moment. */
export const repeatIssues = historyView<RepeatRecord, RepeatEvent>({
  name: 'repeat_issues',
  version: 4,
  category: 'repeatIssue',
  evolve: (record, event) => recordAfter(record, toldBy(event)),
  columns: {
    jurisdiction: text((r) => r.jurisdiction),
    state: text((r) => r.state),
    cases: text((r) => JSON.stringify(allCases(r))),
    at: { type: 'INTEGER', of: (r) => Date.parse(r.identifiedAt) },
  },
});

/** The issues, open at the moment, that a case belongs to. */
export const issuesOfCase = (rows: RowReader, id: Id, moment: Moment): readonly RepeatRecord[] => {
  const { now, past } = holding(moment);
  const has = "state = 'OPEN' AND EXISTS (SELECT 1 FROM json_each(cases) WHERE value = ?)";
  const found = [
    ...rows.all<{ doc: string }>(`SELECT doc FROM now WHERE ${nowHolds} AND ${has}`, ...now, id),
    ...rows.all<{ doc: string }>(`SELECT doc FROM past WHERE ${pastHolds} AND ${has}`, ...past, id),
  ];
  return found.map(({ doc }) => JSON.parse(doc) as RepeatRecord);
};

/** How often the matter of an issue came back after a close-off. */
export const recurrencesIn = ({ links }: RepeatRecord): number =>
  links.filter(({ relation }) => relation === 'RECURRENCE').length;
