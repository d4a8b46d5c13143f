import type { Json } from '../../../kernel/json';
import type { Reader } from '../../../kernel/view';
import type { Act } from '../../../kernel/act';
import type { CaseRecord } from './case-record.state';
import { mayKnowRaters } from '../../../kernel/reading/rows';
import type { TimelineFact } from '../../../capabilities/timeline/timeline.part';

/*
 * Rated units may not know who rated them, so that nobody can be put under pressure (重庆 2023 第38条(三) punishes that).
 * They see the rating and its reasons.
 */

/** The rating, and the events that it may cause in the same step: each of them would reveal the rater. */
export const telling: ReadonlySet<string> = new Set([
  'FilerRated',
  'ReplyRated',
  'RatingUndone',
  'ReworkOrdered',
  'CommitteeReviewOpened',
  'AnswerRated',
]);

const unnamed = <E extends { readonly by: Act }>(entry: E): E => ({
  ...entry,
  by: { ...entry.by, person: null, onBehalfOf: null },
});

/** Nor how somebody said it: the call would name him. */
const withoutEntry = <E extends { readonly call?: unknown; readonly contradictUntil?: unknown }>(
  entry: E,
): Omit<E, 'call' | 'contradictUntil'> => {
  const { call: _call, contradictUntil: _until, ...rest } = entry;
  return rest;
};

/** The record as this reader may see it. */
export const withRatersFor = (reader: Reader, record: CaseRecord): CaseRecord =>
  mayKnowRaters(reader, record.jurisdiction)
    ? record
    : {
        ...record,
        filersRated: record.filersRated.map((rating) => withoutEntry(unnamed({ ...rating, rater: null }))),
        ratings: record.ratings.map((rating) => withoutEntry(unnamed({ ...rating, rater: null }))),
        reworks: record.reworks.map(unnamed),
        reviews: record.reviews.map(unnamed),
        undone: record.undone.map((one) => (one.step === 'RATING' ? unnamed({ ...one, rater: null }) : one)),
      };

/** The facts that this reader may see. */
export const factsFor = (reader: Reader, facts: readonly TimelineFact[]): readonly TimelineFact[] =>
  facts.map((fact) => {
    if (!telling.has(fact.type) || mayKnowRaters(reader, fact.jurisdiction)) return fact;
    const told: { readonly call?: Json; readonly contradictUntil?: Json } = fact.data as object;
    const data: Json = 'rater' in told ? { ...withoutEntry(told), rater: null } : fact.data;
    return unnamed({ ...fact, data });
  });
