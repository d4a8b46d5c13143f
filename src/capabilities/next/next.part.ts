import type { Holder } from '../../kernel/holder';
import type { TaskKind } from '../tasks/tasks.part';

/** What comes next and waits in nobody's list: each context adds its own by declaration merging. */
export interface NextKinds {}
export type NextKind = TaskKind | Extract<keyof NextKinds, string>;

/** What comes next of a thing, and whose turn it is. A task is one. */
export interface NextStep {
  readonly kind: NextKind;
  readonly holder: Holder;
  /** As that of a task. */
  readonly by: string | null;
  readonly until?: string | null;
}
