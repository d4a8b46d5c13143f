import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import type { ReferenceFold } from '../../../kernel/reference';
import type { IssueOfCase } from '../../../kernel/context';
import type { RepeatEvent } from './repeat.events';
import { casesOf, evolveRepeat, initialRepeat, isElsewhere, type RepeatState } from './repeat.state';

/** The repeat issues that are open, and for each case those in which it stands, the one it joined first in front. */
class OpenIssues {
  private readonly issues = new Map<Id, RepeatState>();
  private readonly byCase = new Map<Id, readonly Id[]>();

  apply(issue: Id, event: Recorded<RepeatEvent>): void {
    const before = this.issues.get(issue) ?? initialRepeat;
    const after = evolveRepeat(before, event);
    this.issues.set(issue, after);
    const [left, joined] = [openCases(before), openCases(after)];
    for (const one of left) if (!joined.includes(one)) this.set(one, (known) => known.filter((id) => id !== issue));
    for (const one of joined) if (!left.includes(one)) this.set(one, (known) => [...known, issue]);
  }

  isOpen(issue: Id): boolean {
    return this.issues.get(issue)?.phase === 'OPEN';
  }

  of(one: Id): readonly IssueOfCase[] {
    return (this.byCase.get(one) ?? []).map((issue) => {
      const state = this.issues.get(issue) ?? initialRepeat;
      const broughtFrom = state.links.find((link) => link.case === one)?.mergedFrom ?? null;
      return { issue, elsewhere: isElsewhere(state, one), broughtFrom };
    });
  }

  private set(one: Id, change: (known: readonly Id[]) => readonly Id[]): void {
    const changed = change(this.byCase.get(one) ?? []);
    if (changed.length === 0) this.byCase.delete(one);
    else this.byCase.set(one, changed);
  }
}

const openCases = (state: RepeatState): readonly Id[] => (state.phase === 'OPEN' ? casesOf(state) : []);

export const issuesReference: ReferenceFold<OpenIssues> = {
  name: 'issues',
  categories: ['repeatIssue'],
  initial: () => new OpenIssues(),
  evolve: (state, event) => state.apply(partsOfStream(event.stream).id, event as Recorded<RepeatEvent>),
};
