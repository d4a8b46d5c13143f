import { momentOf, type Moment } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import { Sought } from './detection/likenesses.view';
import { withVotes } from './detection/votes.rules';
import { type Model, shipped } from './detection/weights.rules';
import { cursorAt, placeIn } from '../../../kernel/reading/cursor';
import { caseLikeness, type KeptPair, pairsBelow } from './case-likeness.view';
import { dismissedPairs, standingOf } from './repeats.view';
import { suggestionViews } from './repeat-suggestions.view';
import {
  askedAs,
  boundsOf,
  isDismissed,
  isGone,
  OpenIssues,
  shownOf,
  type SuggestedCase,
  type Suggestion,
  suggestionOf,
} from './suggestion.rules';

/** A case and the earlier ones of which it may be a repeat. */
export interface Suspected {
  readonly case: SuggestedCase;
  readonly earlier: readonly Suggestion[];
}

export interface SuspectedParams {
  readonly cursor?: string | undefined;
  /** Cases; at most 200, 50 where left out. */
  readonly limit?: number | undefined;
}

const pairStep = 200;

const suspectedOf = (
  rowsOf: RowsOf,
  pairs: readonly KeptPair[],
  issues: OpenIssues,
  model: Model,
  moment: Moment,
  reader: Reader,
): Suspected | undefined => {
  const { later } = pairs[0]!;
  const standing = standingOf(rowsOf, later, moment, reader);
  if (standing === undefined || isGone(standing)) return undefined;
  const rows = rowsOf(caseLikeness);
  const { suspectAt } = boundsOf(reader, standing.jurisdiction, model);
  const found = pairs.map(({ earlier: id, ...pair }) => ({ ...pair, id, isAlsoHere: false, key: null }));
  const waiting = withVotes(found, (id) => issues.of(id).map((issue) => issue.id))
    .filter(({ likelihood }) => likelihood >= suspectAt)
    .filter(({ id }) => !issues.join(later, id) && !isDismissed(rowsOf(dismissedPairs), later, id));
  const sought = waiting.length === 0 ? undefined : Sought.here(rows, later);
  if (sought === undefined) return undefined;
  const asked = askedAs(standing, sought, model, reader);
  const earlier = waiting
    .map((likely) => suggestionOf(rowsOf, likely, asked, issues, moment, reader))
    .filter((suggestion) => suggestion !== undefined);
  return earlier.length === 0 ? undefined : { case: shownOf(standing), earlier };
};

/** 疑似重复: pairs that wait for a decision, the newest case first. What was linked or dismissed is not among them. */
export const suspectedRepeats: Question<
  SuspectedParams,
  { readonly rows: readonly Suspected[]; readonly next: string | null }
> = {
  name: 'repeat.suspected',
  permission: 'repeat.read',
  views: suggestionViews,
  answer: (rowsOf, params, reader) => {
    const moment = momentOf({}, reader.now);
    const limit = Math.min(Math.max(params.limit ?? 50, 1), 200);
    const issues = new OpenIssues(rowsOf, moment, reader);
    const model = shipped;
    const found: Suspected[] = [];
    let below = params.cursor === undefined ? Number.MAX_SAFE_INTEGER : placeIn(params.cursor)[0];
    for (;;) {
      const pairs = pairsBelow(rowsOf(caseLikeness), { below, limit: pairStep, model });
      const isLast = pairs.length < pairStep;
      const numbers = [...new Set(pairs.map(({ number }) => number))];
      // The pairs of the last case may go on in the next step.
      for (const number of isLast ? numbers : numbers.slice(0, -1)) {
        const mine = pairs.filter((pair) => pair.number === number);
        const suspected = suspectedOf(rowsOf, mine, issues, model, moment, reader);
        below = number;
        if (suspected === undefined) continue;
        found.push(suspected);
        if (found.length === limit) return { rows: found, next: cursorAt([number, 0]) };
      }
      if (isLast) return { rows: found, next: null };
    }
  },
};
