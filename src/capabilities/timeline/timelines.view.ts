import { type Id, type Instant, type Position, type Revision, streamOf } from '../../kernel/ids';
import type { Permission } from '../../kernel/permission';
import { type Moment, momentOf } from '../../kernel/time/moments';
import type { NamedView, Question, Reader, RowReader, RowsOf } from '../../kernel/view';
import type { TimelineFact } from './timeline.part';
import { factsOf, timeline, type TimelineParams } from './timeline.view';

/** 代录: the office entered it from paper or a call, for this unit or this person where one is named. */
export interface EnteredFor {
  readonly unit: Id | null;
  readonly person: Id | null;
}

export interface ShownFact extends TimelineFact {
  readonly entered: EnteredFor | null;
}

/** In the order in which the facts were written down; a late one shows by its earlier `occurredAt`. */
export interface Timeline {
  readonly moment: Moment['shown'];
  readonly facts: readonly ShownFact[];
}

const enteredFor = ({ type, by, data }: TimelineFact, about: ReadonlySet<string>): EnteredFor | null => {
  if (by.channel !== 'paper' && by.channel !== 'telephone') return null;
  const { unit } = data as { readonly unit?: unknown };
  const byUnit = by.onBehalfOf === null && typeof unit === 'string' && !about.has(type);
  return { unit: byUnit ? unit : null, person: by.onBehalfOf };
};

export interface TimelineSpec {
  readonly name: string;
  readonly permission: Permission;
  readonly category: string;
  /** What `mustSee` reads. */
  readonly views: readonly NamedView[];
  /** @throws Rejection where this reader may see no such thing at that moment */
  readonly mustSee: (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader) => unknown;
  /** The facts as this reader may see them; left out: all as they are. */
  readonly shown?: (reader: Reader, facts: readonly TimelineFact[]) => readonly TimelineFact[];
  /** Events that name a unit they are about: the office did not enter them for it. */
  readonly aboutUnits?: ReadonlySet<string>;
}

/**
 * One line in place of whatever a newer release wrote, where it was known at that moment: that something happened, not
 * what, nor who did it.
 */
const newerIn = (
  rows: RowReader,
  facts: readonly TimelineFact[],
  category: string,
  id: Id,
  { isNow, shown }: Moment,
): readonly ShownFact[] => {
  const before = facts.at(-1);
  const gap = rows.get<{ revision: Revision; position: Position; recordedAt: Instant }>(
    'SELECT revision, position, recordedAt FROM _gaps WHERE stream = ?',
    streamOf(category, id),
  );
  if (before === undefined || gap === undefined) return [];
  if (!isNow && (gap.recordedAt > shown.knownAt || gap.recordedAt > shown.asOf)) return [];
  const { revision, position, recordedAt } = gap;
  const nobody = { person: null, role: 'system', unit: null, onBehalfOf: null, channel: 'reaction' } as const;
  const by = { ...nobody, occurredAt: recordedAt, recordedAt };
  return [{ position, revision, jurisdiction: before.jurisdiction, type: 'NewerRecords', by, data: {}, entered: null }];
};

/** The question for everything that happened to one thing of a kind. */
export const timelineOf = (spec: TimelineSpec): Question<TimelineParams, Timeline> => ({
  name: spec.name,
  permission: spec.permission,
  views: [...spec.views, timeline],
  answer: (rowsOf, { id, ...params }, reader) => {
    const { category } = spec;
    const moment = momentOf(params, reader.now);
    spec.mustSee(rowsOf, id, moment, reader);
    const facts = factsOf(rowsOf(timeline), streamOf(category, id), moment);
    const shown = spec.shown?.(reader, facts) ?? facts;
    const about = spec.aboutUnits ?? new Set();
    const told = shown.map((fact) => ({ ...fact, entered: enteredFor(fact, about) }));
    return { moment: moment.shown, facts: [...told, ...newerIn(rowsOf(timeline), facts, category, id, moment)] };
  },
});
