import type { RecordedEvent } from './message';

/**
 * An in-memory fold of a few streams that decisions may look at: units, grants, rules, calendars. The keeper owns
 * the state and feeds it in log order, so `evolve` changes it in place.
 */
export interface ReferenceFold<State> {
  readonly name: string;
  readonly categories: readonly string[];
  initial(): State;
  evolve(state: State, event: RecordedEvent): void;
}
