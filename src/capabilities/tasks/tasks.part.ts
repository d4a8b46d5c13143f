import type { Holder } from '../../kernel/holder';
import type { Id, LocalDate } from '../../kernel/ids';

/** The kinds of tasks: each context adds its own by declaration merging. The client supplies the words. */
export interface TaskKinds {}
export type TaskKind = Extract<keyof TaskKinds, string>;

export interface Task {
  readonly kind: TaskKind;
  /** Who is to do it. */
  readonly holder: Holder;
  /** The last day; null: as soon as possible. */
  readonly by: LocalDate | null;
  /** The day is the first on which it can be done (look-backs, reviews), not the last. */
  readonly begins?: true;
  /** The last day on which it waits at all; left out or null: until it is done. */
  readonly until?: LocalDate | null;
  /** The colleague of the unit to whom it was handed: it waits for that person, and stays in the unit's sight. */
  readonly handler?: Id | null;
}

/** The tasks that a thing has as it stands, and for whom. */
export interface TasksPart<S> {
  readonly kinds: readonly TaskKind[];
  of(summary: S): readonly Task[];
  /** What the thing is called in a list of tasks, where its title does not say it. */
  title?(summary: S): string;
}
