import type { Id } from '../../../kernel/ids';
import type { PlaceRef } from '../../../kernel/place';
import { localDayOf, momentOf } from '../../../kernel/time/moments';
import type { NamedView, Question, Reader, RowsOf } from '../../../kernel/view';
import { comparedOf, type Keyed, likeliest } from './detection/likenesses.view';
import { caseAt, casePages } from '../cases/case-page.view';
import { caseLikeness, comparedWith } from './case-likeness.view';
import { keyedCases } from './match-keys.view';
import { repeatIssues } from './repeat-record.view';
import { dismissedPairs } from './repeats.view';
import { timeline } from '../../../capabilities/timeline/timeline.view';
import {
  askedAs,
  isDismissed,
  OpenIssues,
  shownFrom,
  type Suggestion,
  suggestionOf,
  suspectAtIn,
} from './suggestion.rules';

/** What is read for a suggestion. */
export const suggestionViews: readonly NamedView[] = [
  caseLikeness,
  casePages.view,
  timeline,
  repeatIssues.view,
  dismissedPairs,
];

export interface Suggestions {
  /** From this likelihood on the rules of the office take a pair for suspected. */
  readonly suspectAt: number;
  readonly suggestions: readonly Suggestion[];
}

const shown = 10;

/** By the match keys of the office, cases that are open or were told within the duplicate window (policy 33). */
const keysOf =
  (rowsOf: RowsOf, place: PlaceRef, jurisdiction: Id, { rules, now }: Reader) =>
  (topic: string | null): Keyed => {
    const { settings } = rules.policyOn(jurisdiction, localDayOf(Date.parse(now)));
    return keyedCases(rowsOf(caseLikeness), place, topic, settings.repeats.matchKeys);
  };

export interface SuggestParams {
  readonly title: string;
  readonly description: string;
  readonly place: PlaceRef;
  readonly unit: Id | null;
  /** The person who tells it, where known: a filer, or whom the hotline knows. */
  readonly reporter: Id | null;
}

/** While a matter is typed: has it been told before? Only cases that the reader may see. */
export const repeatSuggestions: Question<SuggestParams, Suggestions> = {
  name: 'repeat.suggestions',
  permission: 'case.read',
  views: suggestionViews,
  answer: (rowsOf, params, reader) => {
    const moment = momentOf({}, reader.now);
    const rows = rowsOf(caseLikeness);
    const mine = comparedWith(rows, params, params.reporter);
    const issues = new OpenIssues(rowsOf, moment, reader);
    const { jurisdiction } = reader.actor.capacity;
    const suspectAt = suspectAtIn(reader, jurisdiction);
    const asked = { origin: null, at: reader.now, unit: params.unit, reporter: params.reporter, suspectAt };
    const keys = keysOf(rowsOf, params.place, jurisdiction, reader);
    const found = likeliest(rows, mine, { least: shownFrom, limit: 2 * shown }, null, keys)
      .map((likely) => suggestionOf(rowsOf, likely, asked, issues, moment, reader))
      .filter((suggestion) => suggestion !== undefined);
    return { suspectAt, suggestions: found.slice(0, shown) };
  },
};

/** Other cases like a registered one, without those that somebody judged to be another matter. */
export const similarCases: Question<{ readonly id: Id }, Suggestions> = {
  name: 'case.similar',
  permission: 'case.read',
  views: suggestionViews,
  answer: (rowsOf, { id }, reader) => {
    const moment = momentOf({}, reader.now);
    const rows = rowsOf(caseLikeness);
    const { standing } = caseAt(rowsOf, id, moment, reader);
    const suspectAt = suspectAtIn(reader, standing.jurisdiction);
    const mine = comparedOf(rows, id);
    // The index comes behind the lists: of a case that it has not read yet there is nothing to say.
    if (mine === undefined) return { suspectAt, suggestions: [] };
    const issues = new OpenIssues(rowsOf, moment, reader);
    const asked = askedAs(standing, mine.reporter, reader);
    const keys = keysOf(rowsOf, standing.place, standing.jurisdiction, reader);
    const found = likeliest(rows, mine, { least: shownFrom, limit: 2 * shown }, id, keys)
      .filter(({ id: other }) => !isDismissed(rowsOf(dismissedPairs), id, other))
      .map((likely) => suggestionOf(rowsOf, likely, asked, issues, moment, reader))
      .filter((suggestion) => suggestion !== undefined);
    return { suspectAt, suggestions: found.slice(0, shown) };
  },
};
