import type { Id } from '../../../kernel/ids';
import { momentOf } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import { caseLikeness, pairBetween } from './case-likeness.view';
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
    const best = [...others, ...(record === undefined ? [] : allCases(record))]
      .map((other) => pairBetween(rowsOf(caseLikeness), one, other))
      .filter((pair) => pair !== undefined)
      .sort((a, b) => b.likelihood - a.likelihood)[0];
    return best === undefined ? null : { likelihood: best.likelihood, reasons: best.reasons };
  },
};
