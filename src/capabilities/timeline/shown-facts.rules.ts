import type { Id } from '../../kernel/ids';
import type { Moment } from '../../kernel/time/moments';
import { telling } from '../../contexts/inquiry/cases/raters.rules';
import type { TimelineFact } from './timeline.view';

/** 代录: the office entered it from paper or a call, for this unit or this person where one is named. */
export interface EnteredFor {
  readonly unit: Id | null;
  readonly person: Id | null;
}

export interface ShownFact extends TimelineFact {
  readonly entered: EnteredFor | null;
}

/** In the order in which the facts were written down; a late one is told by its `occurredAt`. */
export interface Timeline {
  readonly moment: Moment['shown'];
  readonly facts: readonly ShownFact[];
}

const enteredFor = ({ type, by, data }: TimelineFact): EnteredFor | null => {
  if (by.channel !== 'paper' && by.channel !== 'telephone') return null;
  const { unit } = data as { readonly unit?: unknown };
  // What is said of a unit's reply is not said by the unit.
  const byUnit = by.onBehalfOf === null && typeof unit === 'string' && !telling.has(type);
  return { unit: byUnit ? unit : null, person: by.onBehalfOf };
};

/** Each fact with whose it was, where the office entered it. */
export const shownFacts = (facts: readonly TimelineFact[]): readonly ShownFact[] =>
  facts.map((fact) => ({ ...fact, entered: enteredFor(fact) }));
