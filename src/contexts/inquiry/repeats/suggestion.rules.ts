import { rowsAt } from '../../../kernel/history';
import type { Id, Instant } from '../../../kernel/ids';
import { localDayOf, type Moment } from '../../../kernel/time/moments';
import type { Reader, RowReader, RowsOf } from '../../../kernel/view';
import { type Bounds, boundsIn, likenessGrade, type LikenessGrade } from './detection/grade.rules';
import type { Likely, Sought } from './detection/likenesses.view';
import { samePlaceFrom } from './detection/reasons.rules';
import type { Model } from './detection/weights.rules';
import { isToldAgain, proposedRelation } from './detection/relation.rules';
import type { Relation } from './repeat.events';
import { among, both } from '../../../kernel/reading/condition';
import type { CaseStanding } from '../cases/case-standing.state';
import { allCases, repeatIssues, type RepeatRecord } from './repeat-record.view';
import { standingOf } from './repeats.view';

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

/** What is less likely than this is not worth a look while typing. */
export const shownFrom = 0.1;

export const boundsOf = ({ rules, now }: Reader, jurisdiction: Id, model: Model): Bounds =>
  boundsIn(rules.policyOn(jurisdiction, localDayOf(Date.parse(now))).settings.repeats, model);

export const shownOf = (standing: CaseStanding): SuggestedCase => {
  const { id, number, title, state, phase, leadUnit, topic, reportedAt, closedAt, history } = standing;
  return { id, number, title, state, phase, leadUnit, topic, reportedAt, closedAt, history };
};

/** Nobody handles these any more, and nothing can come back of them. */
export const isGone = ({ state }: CaseStanding): boolean => state === 'WITHDRAWN' || state === 'REJECTED';

const dayLength = 86_400_000;

const sinceThen = (earlier: CaseStanding, at: Instant): readonly string[] => {
  const daysSince = (instant: Instant): number => Math.floor((Date.parse(at) - Date.parse(instant)) / dayLength);
  const told = earlier.reportedAt === null ? [] : [`相隔${Math.abs(daysSince(earlier.reportedAt))}天`];
  if (earlier.closedAt !== null && earlier.closedAt <= at) return [...told, `${daysSince(earlier.closedAt)}天前销号`];
  return [...told, '尚未销号'];
};

export interface Asked {
  /** Null: not registered yet. */
  readonly origin: CaseStanding['origin'] | null;
  readonly at: Instant;
  readonly unit: Id | null;
  readonly reporter: Id | null;
  /** From which likelihoods on the rules of its office take a pair for suspected. */
  readonly bounds: Bounds;
  /** The case itself: it says why. */
  readonly sought: Sought;
}

export const askedAs = (
  { origin, reportedAt, leadUnit, jurisdiction }: CaseStanding,
  sought: Sought,
  model: Model,
  reader: Reader,
): Asked => ({
  origin,
  at: reportedAt ?? reader.now,
  bounds: boundsOf(reader, jurisdiction, model),
  sought,
  unit: leadUnit,
  reporter: sought.reporter,
});

/** Two matters of one note: whoever told them told them apart. */
const areOfOneNote = (earlier: CaseStanding, asked: Asked, { sameReporter }: Likely): boolean =>
  asked.origin !== 'HOTLINE' && earlier.origin === asked.origin && earlier.reportedAt === asked.at && sameReporter;

/** Issues that are open now, by each of their cases. */
export class OpenIssues {
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

export const isDismissed = (rows: RowReader, one: Id, other: Id): boolean =>
  [
    [one, other],
    [other, one],
  ].some((pair) => rows.get('SELECT 1 AS found FROM dismissed WHERE one = ? AND other = ?', ...pair) !== undefined);

export const suggestionOf = (
  rowsOf: RowsOf,
  likely: Likely,
  asked: Asked,
  issues: OpenIssues,
  moment: Moment,
  reader: Reader,
): Suggestion | undefined => {
  const { id, likelihood, figures, sameReporter, key } = likely;
  const earlier = standingOf(rowsOf, id, moment, reader);
  if (earlier === undefined || isGone(earlier) || areOfOneNote(earlier, asked, likely)) return undefined;
  const today = localDayOf(Date.parse(reader.now));
  const { settings } = reader.rules.policyOn(earlier.jurisdiction, today);
  const calendar = reader.rules.calendar(earlier.jurisdiction);
  const isInWindow = earlier.phase === 'open' || isToldAgain(earlier, reader.now, settings, calendar);
  // Found by a key alone.
  if (key !== null && likelihood < shownFrom && !isInWindow) return undefined;
  const beside = { sameReporter, samePlace: figures.placeMost >= samePlaceFrom };
  const grade = likenessGrade(likelihood, asked.bounds);
  return {
    case: shownOf(earlier),
    likelihood: Math.round(likelihood * 1_000) / 1_000,
    grade,
    reasons: [
      ...(key === null ? [] : [key]),
      ...asked.sought.reasons(id, figures, grade !== 'FOR_REFERENCE'),
      ...(asked.unit !== null && asked.unit === earlier.leadUnit ? ['同一承办单位'] : []),
      ...sinceThen(earlier, asked.at),
    ],
    relation: proposedRelation(earlier, asked.at, beside, settings, calendar),
    issues: issues.of(id),
  };
};
