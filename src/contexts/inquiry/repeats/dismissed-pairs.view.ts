import type { Id, Instant } from '../../../kernel/ids';
import { momentOf } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import { among } from '../../../kernel/reading/condition';
import { casePages } from '../cases/case-page.view';
import { cursorAt, placeIn } from '../../../kernel/reading/cursor';
import { shownOf, type SuggestedCase } from './suggestion.rules';
import { dismissedPairs, standingOf } from './repeats.view';
import { timeline } from '../../../capabilities/timeline/timeline.view';

/** Two cases that somebody judged not to be the same matter. */
export interface DismissedPair {
  readonly id: Id;
  readonly cases: readonly [SuggestedCase, SuggestedCase];
  readonly reason: string;
  readonly at: Instant;
}

export interface DismissedParams {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

interface Row {
  readonly id: Id;
  readonly one: Id;
  readonly other: Id;
  readonly reason: string;
  readonly at: Instant;
  readonly place: number;
}

/** 已否定的疑似重复: what does not come back unless somebody restores it; dismissed last stands first. */
export const dismissedList: Question<
  DismissedParams,
  { readonly rows: readonly DismissedPair[]; readonly next: string | null }
> = {
  name: 'repeat.dismissed',
  permission: 'repeat.read',
  views: [dismissedPairs, casePages.view, timeline],
  answer: (rowsOf, params, reader) => {
    const limit = Math.min(Math.max(params.limit ?? 50, 1), 200);
    const below = params.cursor === undefined ? Number.MAX_SAFE_INTEGER : placeIn(params.cursor)[0];
    const inside = among('jurisdiction', reader.scope.jurisdictions);
    const found = rowsOf(dismissedPairs).all<Row & { [column: string]: string | number }>(
      `SELECT id, one, other, reason, at, rowid AS place FROM dismissed
       WHERE rowid < ? AND ${inside.sql} ORDER BY rowid DESC LIMIT ?`,
      ...[below, ...inside.values, limit],
    );
    const moment = momentOf({}, reader.now);
    const rows = found.flatMap(({ id, one, other, reason, at }): DismissedPair[] => {
      const [first, second] = [one, other].map((id) => standingOf(rowsOf, id, moment, reader));
      if (first === undefined || second === undefined) return [];
      return [{ id, cases: [shownOf(first), shownOf(second)], reason, at }];
    });
    const last = found.at(-1);
    return { rows, next: last === undefined || found.length < limit ? null : cursorAt([last.place, 0]) };
  },
};
