import type { Id } from '../../../kernel/ids';
import { momentOf } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import { caseLikeness, pairBetween } from './case-likeness.view';
import { Sought } from './detection/likenesses.view';
import { shipped } from './detection/weights.rules';
import { boundsOf } from './suggestion.rules';
import { allCases, repeatIssues } from './repeat-record.view';
import type { Likeness } from './repeat.events';

export interface ShownParams {
  readonly one: Id;
  /** Beside these cases, and beside all of this issue. */
  readonly others: readonly Id[];
  readonly issue: Id | null;
}

/** What the lists show of a case beside others, the likeliest pair: stored with a decision, whoever sends it. */
export const shownLikeness: Question<ShownParams, Likeness | null> = {
  name: 'repeat.shown-likeness',
  permission: 'repeat.read',
  views: [caseLikeness, repeatIssues.view],
  answer: (rowsOf, { one, others, issue }, reader) => {
    const record =
      issue === null ? undefined : repeatIssues.find(rowsOf(repeatIssues.view), issue, momentOf({}, reader.now));
    const [rows, model] = [rowsOf(caseLikeness), shipped];
    const best = [...others, ...(record === undefined ? [] : allCases(record))]
      .map((other) => pairBetween(rows, one, other, model))
      .filter((pair) => pair !== undefined)
      .sort((a, b) => b.likelihood - a.likelihood)[0];
    if (best === undefined) return null;
    const { later, earlier, likelihood, figures } = best;
    const { suspectAt } = boundsOf(reader, reader.actor.capacity.jurisdiction, model);
    const reasons = Sought.here(rows, later)?.reasons(earlier, figures, likelihood >= suspectAt) ?? [];
    return { likelihood: Math.round(likelihood * 1_000) / 1_000, reasons };
  },
};
