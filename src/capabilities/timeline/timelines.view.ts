import { type Id, streamOf } from '../../kernel/ids';
import type { Permission } from '../../kernel/permission';
import { type Moment, momentOf } from '../../kernel/time/moments';
import type { NamedView, Question, Reader, RowsOf } from '../../kernel/view';
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

/** The question for everything that happened to one thing of a kind. */
export const timelineOf = (spec: TimelineSpec): Question<TimelineParams, Timeline> => ({
  name: spec.name,
  permission: spec.permission,
  views: [...spec.views, timeline],
  answer: (rowsOf, { id, ...params }, reader) => {
    const moment = momentOf(params, reader.now);
    spec.mustSee(rowsOf, id, moment, reader);
    const facts = factsOf(rowsOf(timeline), streamOf(spec.category, id), moment);
    const shown = spec.shown?.(reader, facts) ?? facts;
    const about = spec.aboutUnits ?? new Set();
    return { moment: moment.shown, facts: shown.map((fact) => ({ ...fact, entered: enteredFor(fact, about) })) };
  },
});
