import type { Id, Instant } from '../../../kernel/ids';
import { type Errand, stateOf } from '../../../kernel/reaction';
import { caseDecider } from '../cases/case.decider';
import { ended, stillOpen } from '../cases/commands/acting';
import { repeatDecider } from './repeat.decider';
import type { Relation } from './repeat.events';
import type { RepeatState } from './repeat.state';

/** Where that goes which an instrument says about a repeat issue. */
export interface NextCase {
  /** The issue that is open now; null if it was dissolved. */
  readonly issue: Id | null;
  /** The case that took it up already, or its newest open case; null: a new case is to be opened. */
  readonly open: Id | null;
  /** What a new case would be to the others. */
  readonly relation: Relation;
}

/** Mergers lead from one issue to another; none closes a circle, but an old log may. */
function* openIssue(issue: Id): Generator<Errand, { readonly id: Id; readonly state: RepeatState } | null, unknown> {
  const passed = new Set<Id>();
  let id: Id | null = issue;
  while (id !== null && !passed.has(id)) {
    passed.add(id);
    const state: RepeatState = yield* stateOf(repeatDecider, id);
    if (state.phase === 'OPEN') return { id, state };
    id = state.phase === 'MERGED' ? state.mergedInto : null;
  }
  return null;
}

/** The cases of the very matter, the newest first: not those of the same kind of matter elsewhere. */
const casesHere = ({ firstCase, links }: RepeatState): readonly Id[] => [
  ...links
    .filter(({ relation }) => relation !== 'SIMILAR_ELSEWHERE')
    .map((link) => link.case)
    .reverse(),
  ...(firstCase === null ? [] : [firstCase]),
];

/**
 * One matter, three instruments: what comes out goes to the issue's open case, or opens the next one. What was said
 * once (`item`) stays with the case that took it up, also where that has ended since. What happened before the close-off
 * and was only entered after it (`at`) did not come back.
 */
export function* nextCaseOf(issue: Id, item: Id, at: Instant): Generator<Errand, NextCase, unknown> {
  const found = yield* openIssue(issue);
  if (found === null) return { issue: null, open: null, relation: 'DUPLICATE' };
  let open: Id | null = null;
  let hasEnded = false;
  for (const id of casesHere(found.state)) {
    const { phase, history, raisedBy, moments } = yield* stateOf(caseDecider, id);
    if (raisedBy.includes(item)) return { issue: found.id, open: id, relation: 'DUPLICATE' };
    if (!history && (stillOpen as readonly string[]).includes(phase)) open ??= id;
    hasEnded ||= (ended as readonly string[]).includes(phase) && (moments.of['closed'] ?? at) <= at;
  }
  return { issue: found.id, open, relation: hasEnded && open === null ? 'RECURRENCE' : 'DUPLICATE' };
}
