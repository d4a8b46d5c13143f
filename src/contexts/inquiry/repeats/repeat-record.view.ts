import { type Column, historyView, holding, nowHolds, pastHolds } from '../../../kernel/history';
import type { Id, Instant } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Moment } from '../../../kernel/time/moments';
import type { RowReader } from '../../../kernel/view';
import type { Link, RepeatEvent } from './repeat.events';
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
    escalations: [],
    identifiedAt: event.by.occurredAt,
  };
  return { ...changed(before, event), revision: event.revision };
};

const text = (of: (row: RepeatRecord) => string | null): Column<RepeatRecord> => ({ type: 'TEXT', of });

/** Repeat issues, one document per issue and moment. */
export const repeatIssues = historyView<RepeatRecord, RepeatEvent>({
  name: 'repeat_issues',
  version: 3,
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
