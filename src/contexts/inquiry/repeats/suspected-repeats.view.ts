import { momentOf, type Moment } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import { comparedOf } from './detection/likenesses.view';
import type { Evidence } from './detection/likelihood.rules';
import { cursorAt, placeIn } from '../../../kernel/reading/cursor';
import { caseLikeness, type KeptPair, pairsBelow } from './case-likeness.view';
import { dismissedPairs, standingOf } from './repeats.view';
import { suggestionViews } from './repeat-suggestions.view';
import {
  askedAs,
  isDismissed,
  isGone,
  OpenIssues,
  shownOf,
  type SuggestedCase,
  type Suggestion,
  suggestionOf,
  suspectAtIn,
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
  moment: Moment,
  reader: Reader,
): Suspected | undefined => {
  const { later } = pairs[0]!;
  const standing = standingOf(rowsOf, later, moment, reader);
  if (standing === undefined || isGone(standing)) return undefined;
  const least = suspectAtIn(reader, standing.jurisdiction);
  const rows = rowsOf(caseLikeness);
  const mine = comparedOf(rows, later);
  const asked = askedAs(standing, mine?.reporter ?? null, reader);
  const earlier = pairs
    .filter(({ likelihood }) => likelihood >= least)
    .filter(({ earlier: other }) => !issues.join(later, other) && !isDismissed(rowsOf(dismissedPairs), later, other))
    .map(({ earlier: id, ...pair }) => {
      const same = asked.reporter !== null && comparedOf(rows, id)?.reporter === asked.reporter;
      // A pair that is listed is one of one place: the likelihood says so.
      const evidence: Evidence = { placeLeast: 1, placeMost: 1, both: 1, topic: 1, sameReporter: same ? 1 : 0 };
      return suggestionOf(rowsOf, { id, ...pair, evidence }, asked, issues, moment, reader);
    })
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
    const least = Math.min(1, ...reader.scope.jurisdictions.map((one) => suspectAtIn(reader, one)));
    const found: Suspected[] = [];
    let below = params.cursor === undefined ? Number.MAX_SAFE_INTEGER : placeIn(params.cursor)[0];
    for (;;) {
      const pairs = pairsBelow(rowsOf(caseLikeness), { least, below, limit: pairStep });
      const isLast = pairs.length < pairStep;
      const numbers = [...new Set(pairs.map(({ number }) => number))];
      // The pairs of the last case may go on in the next step.
      for (const number of isLast ? numbers : numbers.slice(0, -1)) {
        const mine = pairs.filter((pair) => pair.number === number);
        const suspected = suspectedOf(rowsOf, mine, issues, moment, reader);
        below = number;
        if (suspected === undefined) continue;
        found.push(suspected);
        if (found.length === limit) return { rows: found, next: cursorAt([number, 0]) };
      }
      if (isLast) return { rows: found, next: null };
    }
  },
};
