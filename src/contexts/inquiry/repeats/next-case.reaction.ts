import type { Id } from '../../../kernel/ids';
import { type Errand, stateOf } from '../../../kernel/reaction';
import { caseDecider } from '../cases/case.decider';
import { stillOpen } from '../cases/commands/acting';
import { repeatDecider } from './repeat.decider';
import type { Relation } from './repeat.events';
import { casesOf } from './repeat.state';

/** Where that goes which an instrument says about a repeat issue. */
export interface NextCase {
  /** The issue that is open now; null if it was dissolved. */
  readonly issue: Id | null;
  /** Its newest open case; null: a new case is to be opened. */
  readonly open: Id | null;
  /** What a new case would be to the others. */
  readonly relation: Relation;
}

/** Mergers lead from one issue to another; none closes a circle, but an old log may. */
function* openIssue(issue: Id): Generator<Errand, Id | null, unknown> {
  const passed = new Set<Id>();
  let next: Id | null = issue;
  while (next !== null && !passed.has(next)) {
    passed.add(next);
    const { phase, mergedInto }: { readonly phase: string; readonly mergedInto: Id | null } = yield* stateOf(
      repeatDecider,
      next,
    );
    if (phase === 'OPEN') return next;
    next = phase === 'MERGED' ? mergedInto : null;
  }
  return null;
}

/** One matter, three instruments: what comes out goes to the issue's open case, or opens the next one. */
export function* nextCaseOf(issue: Id): Generator<Errand, NextCase, unknown> {
  const found = yield* openIssue(issue);
  if (found === null) return { issue: null, open: null, relation: 'DUPLICATE' };
  const cases = casesOf(yield* stateOf(repeatDecider, found));
  let hasEnded = false;
  for (const id of [...cases].reverse()) {
    const { phase, history } = yield* stateOf(caseDecider, id);
    if (!history && (stillOpen as readonly string[]).includes(phase))
      return { issue: found, open: id, relation: 'DUPLICATE' };
    hasEnded ||= ['SETTLED_ON_SPOT', 'CLOSED_OFF', 'CONFIRMED'].includes(phase);
  }
  return { issue: found, open: null, relation: hasEnded ? 'RECURRENCE' : 'DUPLICATE' };
}
