import type { Id } from '../../../kernel/ids';
import { Rejection, type Words } from '../../../kernel/rejection';
import { headerOf, type SheetKey, sheetNames } from './sheets';

export type RosterOutcome = 'created' | 'changed' | 'unchanged' | 'refused' | 'partly' | 'notReached';

export interface RowProblem extends Words {
  readonly code: string;
  /** The header of the column that the rule is about. */
  readonly column: string | null;
}

/** The result of one row. Refusals contain no values of the row. */
export interface RowReport {
  readonly sheet: string;
  readonly row: number;
  readonly id: Id | null;
  readonly outcome: RosterOutcome;
  /** The columns whose values were changed. */
  readonly changed: readonly string[];
  readonly problems: readonly RowProblem[];
}

/** One row being processed: what was done, and what was refused. */
export class RowInHand {
  id: Id | null = null;
  created = false;
  private reached = false;
  private readonly changed: string[] = [];
  private readonly problems: RowProblem[] = [];

  constructor(
    readonly sheet: SheetKey,
    readonly number: number,
  ) {}

  /** Carries out what the row requires. Notes refusals; any other error is not about this row and is passed on. */
  async attempt(work: () => Promise<void>): Promise<void> {
    this.reached = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const { code, words, field } = error;
      this.problems.push({ code, column: headerOf(this.sheet, field), ...words });
    }
  }

  note(field: string): void {
    this.changed.push(headerOf(this.sheet, field) ?? field);
  }

  /** Whether anything was stored for it. */
  get isDone(): boolean {
    return this.created || this.changed.length > 0;
  }

  report(): RowReport {
    const { sheet, number: row, id, changed, problems } = this;
    return { sheet: sheetNames[sheet], row, id, outcome: this.outcome(), changed, problems };
  }

  private outcome(): RosterOutcome {
    if (!this.reached) return 'notReached';
    if (this.problems.length > 0) return this.isDone ? 'partly' : 'refused';
    if (this.created) return 'created';
    return this.isDone ? 'changed' : 'unchanged';
  }
}
