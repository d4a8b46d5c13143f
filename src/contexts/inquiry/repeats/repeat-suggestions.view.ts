import type { Id } from '../../../kernel/ids';
import type { PlaceRef } from '../../../kernel/place';
import { localDayOf, type Moment, momentOf } from '../../../kernel/time/moments';
import type { NamedView, Question, Reader, RowsOf } from '../../../kernel/view';
import { type Keyed, type Likely, Sought } from './detection/likenesses.view';
import { withVotes } from './detection/votes.rules';
import { shipped } from './detection/weights.rules';
import { caseAt, casePages } from '../cases/case-page.view';
import { caseLikeness, comparedWith } from './case-likeness.view';
import { keyedCases } from './match-keys.view';
import { repeatIssues } from './repeat-record.view';
import { dismissedPairs } from './repeats.view';
import { timeline } from '../../../capabilities/timeline/timeline.view';
import {
  type Asked,
  askedAs,
  boundsOf,
  isDismissed,
  OpenIssues,
  shownFrom,
  type Suggestion,
  suggestionOf,
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
  /** Earlier cases at the same place about something else: they inform, and nothing is asked about them. */
  readonly alsoHere: readonly Suggestion[];
}

const shown = 10;
const shownAlsoHere = 5;
/** Everything that is compared: what else there was at a place is unlikely to be the same. */
const all = { least: 0, limit: 60 };

/** By the match keys of the office, cases that are open or were told within the duplicate window (policy 33). */
const keysOf =
  (rowsOf: RowsOf, place: PlaceRef, jurisdiction: Id, { rules, now }: Reader) =>
  (topic: string | null): Keyed => {
    const { settings } = rules.policyOn(jurisdiction, localDayOf(Date.parse(now)));
    return keyedCases(rowsOf(caseLikeness), place, topic, settings.repeats.matchKeys);
  };

/** What was found, as people read it: the same matter perhaps, and apart from that what else there was at this place. */
const listsOf = (
  rowsOf: RowsOf,
  found: readonly Likely[],
  asked: Asked,
  issues: OpenIssues,
  moment: Moment,
  reader: Reader,
): Suggestions => {
  const suggested = (likely: readonly Likely[], most: number): readonly Suggestion[] => {
    const suggestions: Suggestion[] = [];
    for (const one of likely) {
      const suggestion = suggestionOf(rowsOf, one, asked, issues, moment, reader);
      if (suggestion !== undefined) suggestions.push(suggestion);
      if (suggestions.length === most) break;
    }
    return suggestions;
  };
  const { suspectAt } = asked.bounds;
  const voted = withVotes(found, (id) => issues.of(id).map((issue) => issue.id));
  const isApart = ({ likelihood, isAlsoHere, key }: Likely): boolean =>
    isAlsoHere && likelihood < suspectAt && key === null;
  return {
    suspectAt,
    suggestions: suggested(
      voted.filter((one) => !isApart(one) && (one.likelihood >= shownFrom || one.key !== null)),
      shown,
    ),
    alsoHere: suggested(voted.filter(isApart), shownAlsoHere),
  };
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
    const sought = Sought.typed(rows, comparedWith(rows, params, params.reporter, Date.parse(reader.now)));
    const issues = new OpenIssues(rowsOf, moment, reader);
    const { jurisdiction } = reader.actor.capacity;
    const model = shipped;
    const bounds = boundsOf(reader, jurisdiction, model);
    const { unit, reporter } = params;
    const asked = { origin: null, at: reader.now, unit, reporter, bounds, sought };
    const keys = keysOf(rowsOf, params.place, jurisdiction, reader);
    return listsOf(rowsOf, sought.likeliest({ model, ...all }, null, keys), asked, issues, moment, reader);
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
    const model = shipped;
    const { suspectAt } = boundsOf(reader, standing.jurisdiction, model);
    const sought = Sought.here(rows, id);
    // The index comes behind the lists: of a case that it has not read yet there is nothing to say.
    if (sought === undefined) return { suspectAt, suggestions: [], alsoHere: [] };
    const issues = new OpenIssues(rowsOf, moment, reader);
    const asked = askedAs(standing, sought, model, reader);
    const keys = keysOf(rowsOf, standing.place, standing.jurisdiction, reader);
    const found = sought
      .likeliest({ model, ...all }, id, keys)
      .filter(({ id: other }) => !isDismissed(rowsOf(dismissedPairs), id, other));
    return listsOf(rowsOf, found, asked, issues, moment, reader);
  },
};
