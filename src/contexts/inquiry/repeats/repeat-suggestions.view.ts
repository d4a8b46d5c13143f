import { rowsAt } from '../../../kernel/history';
import type { Id, Instant } from '../../../kernel/ids';
import type { PlaceRef } from '../../../kernel/place';
import { localDayOf, type Moment, momentOf } from '../../../kernel/time/moments';
import type { NamedView, Question, Reader, RowReader, RowsOf } from '../../../kernel/view';
import { likenessGrade, type LikenessGrade } from './detection/grade.rules';
import { comparedOf, type Keyed, likeliest, type Likely } from './detection/likenesses.view';
import type { Evidence } from './detection/likelihood.rules';
import { isToldAgain, proposedRelation } from './detection/relation.rules';
import type { Likeness, Relation } from './repeat.events';
import { among, both } from '../../../kernel/reading/condition';
import { caseAt, casePages } from '../cases/case-page.view';
import type { CaseStanding } from '../cases/case-standing.state';
import { caseLikeness, comparedWith, type KeptPair, pairBetween, pairsBelow } from './case-likeness.view';
import { cursorAt, placeIn } from '../../../kernel/reading/cursor';
import { keyedCases } from './match-keys.view';
import { allCases, repeatIssues, type RepeatRecord } from './repeat-record.view';
import { dismissedPairs, standingOf } from './repeats.view';
import { timeline } from '../../../capabilities/timeline/timeline.view';

/** An earlier case as a list of suggestions shows it. */
export type SuggestedCase = Pick<
  CaseStanding,
  'id' | 'number' | 'title' | 'state' | 'phase' | 'leadUnit' | 'topic' | 'reportedAt' | 'closedAt' | 'history'
>;

export interface Suggestion {
  readonly case: SuggestedCase;
  /** From 0 to 1. */
  readonly likelihood: number;
  readonly grade: LikenessGrade;
  /** In words for people, the place first. */
  readonly reasons: readonly string[];
  /** What it would be to the earlier case; null where no relation of the rules fits. */
  readonly relation: Relation | null;
  /** Open repeat issues of the earlier case: link it there. */
  readonly issues: readonly { readonly id: Id; readonly title: string }[];
}

export interface Suggestions {
  /** From this likelihood on the rules of the office take a pair for suspected. */
  readonly suspectAt: number;
  readonly suggestions: readonly Suggestion[];
}

/** Where the rules of an office do not say (policy `repeats.suspectAt`). */
const suspectAtDefault = 0.6;
/** What is less likely than this is not worth a look while typing. */
const shownFrom = 0.15;
const shown = 10;

const views: readonly NamedView[] = [caseLikeness, casePages.view, timeline, repeatIssues.view, dismissedPairs];

export const suspectAtIn = ({ rules, now }: Reader, jurisdiction: Id): number =>
  rules.policyOn(jurisdiction, localDayOf(Date.parse(now))).settings.repeats.suspectAt ?? suspectAtDefault;

export const shownOf = (standing: CaseStanding): SuggestedCase => {
  const { id, number, title, state, phase, leadUnit, topic, reportedAt, closedAt, history } = standing;
  return { id, number, title, state, phase, leadUnit, topic, reportedAt, closedAt, history };
};

/** Nobody handles these any more, and nothing can come back of them. */
const isGone = ({ state }: CaseStanding): boolean => state === 'WITHDRAWN' || state === 'REJECTED';

const dayLength = 86_400_000;

const sinceThen = (earlier: CaseStanding, at: Instant): readonly string[] => {
  const daysSince = (instant: Instant): number => Math.floor((Date.parse(at) - Date.parse(instant)) / dayLength);
  const told = earlier.reportedAt === null ? [] : [`相隔${Math.abs(daysSince(earlier.reportedAt))}天`];
  if (earlier.closedAt !== null && earlier.closedAt <= at) return [...told, `${daysSince(earlier.closedAt)}天前销号`];
  return [...told, '尚未销号'];
};

/** By the match keys of the office, cases that are open or were told within the duplicate window (policy 33). */
const keysOf =
  (rowsOf: RowsOf, place: PlaceRef, jurisdiction: Id, { rules, now }: Reader) =>
  (topic: string | null): Keyed => {
    const { settings } = rules.policyOn(jurisdiction, localDayOf(Date.parse(now)));
    return keyedCases(rowsOf(caseLikeness), place, topic, settings.repeats.matchKeys);
  };

/** Is the place the same, so far as the texts tell? Below it the matter is one elsewhere. */
const isSamePlace = ({ placeMost }: Evidence): boolean => placeMost >= 0.45;

interface Asked {
  /** Null: not registered yet. */
  readonly origin: CaseStanding['origin'] | null;
  readonly at: Instant;
  readonly unit: Id | null;
  readonly reporter: Id | null;
  /** From this likelihood on the rules of its office take a pair for suspected. */
  readonly suspectAt: number;
}

const askedAs = (
  { origin, reportedAt, leadUnit, jurisdiction }: CaseStanding,
  reporter: Id | null,
  reader: Reader,
): Asked => ({
  origin,
  at: reportedAt ?? reader.now,
  suspectAt: suspectAtIn(reader, jurisdiction),
  unit: leadUnit,
  reporter,
});

/** Two matters of one note: whoever told them told them apart. */
const areOfOneNote = (earlier: CaseStanding, asked: Asked, { sameReporter }: Evidence): boolean =>
  asked.origin !== 'HOTLINE' &&
  earlier.origin === asked.origin &&
  earlier.reportedAt === asked.at &&
  sameReporter === 1;

/** Issues that are open now, by each of their cases. */
class OpenIssues {
  private readonly byCase = new Map<Id, RepeatRecord[]>();

  constructor(rowsOf: RowsOf, moment: Moment, { scope }: Reader) {
    const condition = both(among('jurisdiction', scope.jurisdictions), among('state', ['OPEN']));
    for (const issue of rowsAt<RepeatRecord>(rowsOf(repeatIssues.view), moment, condition))
      for (const id of allCases(issue)) this.byCase.set(id, [...(this.byCase.get(id) ?? []), issue]);
  }

  of(id: Id): readonly { readonly id: Id; readonly title: string }[] {
    return (this.byCase.get(id) ?? []).map(({ id: issue, title }) => ({ id: issue, title }));
  }

  join(one: Id, other: Id): boolean {
    const mine = (this.byCase.get(one) ?? []).map(({ id }) => id);
    return (this.byCase.get(other) ?? []).some(({ id }) => mine.includes(id));
  }
}

const isDismissed = (rows: RowReader, one: Id, other: Id): boolean =>
  [
    [one, other],
    [other, one],
  ].some((pair) => rows.get('SELECT 1 AS found FROM dismissed WHERE one = ? AND other = ?', ...pair) !== undefined);

const suggestionOf = (
  rowsOf: RowsOf,
  { id, likelihood, reasons, evidence }: Likely,
  asked: Asked,
  issues: OpenIssues,
  moment: Moment,
  reader: Reader,
): Suggestion | undefined => {
  const earlier = standingOf(rowsOf, id, moment, reader);
  if (earlier === undefined || isGone(earlier) || areOfOneNote(earlier, asked, evidence)) return undefined;
  const today = localDayOf(Date.parse(reader.now));
  const { settings } = reader.rules.policyOn(earlier.jurisdiction, today);
  const calendar = reader.rules.calendar(earlier.jurisdiction);
  const isInWindow = earlier.phase === 'open' || isToldAgain(earlier, reader.now, settings, calendar);
  // Found by a key alone.
  if (likelihood < shownFrom && !isInWindow) return undefined;
  const beside = { sameReporter: evidence.sameReporter === 1, samePlace: isSamePlace(evidence) };
  return {
    case: shownOf(earlier),
    likelihood,
    grade: likenessGrade(likelihood, asked.suspectAt),
    reasons: [
      ...reasons,
      ...(asked.unit !== null && asked.unit === earlier.leadUnit ? ['同一承办单位'] : []),
      ...sinceThen(earlier, asked.at),
    ],
    relation: proposedRelation(earlier, asked.at, beside, settings, calendar),
    issues: issues.of(id),
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
  views,
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
  views,
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
  views,
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
