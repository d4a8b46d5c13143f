import type { components } from '../../api/schema';

export type Suspected = components['schemas']['Suspected'];

/** One decision: a case, and an earlier one that it may repeat. */
export interface Waiting {
  readonly key: string;
  readonly later: Suspected['case'];
  readonly suggestion: Suspected['earlier'][number];
}

const toldAt = ({ case: { reportedAt } }: Suspected): number => Date.parse(reportedAt ?? '') || 0;

/**
 * The decisions one by one, what was told first in front: an issue then grows from its first case on, and what joins
 * it is not asked about again.
 */
export const waitingIn = (rows: readonly Suspected[]): readonly Waiting[] =>
  [...rows]
    .sort((one, other) => toldAt(one) - toldAt(other))
    .flatMap(({ case: later, earlier }) =>
      earlier.map((suggestion) => ({ key: `${later.id} ${suggestion.case.id}`, later, suggestion })),
    );

export interface Held {
  /** Decided here; the list that is on its way does not know it yet. */
  readonly decided: ReadonlySet<string>;
  /** Put off for today. */
  readonly putOff: ReadonlySet<string>;
  /** Taken back, or refused: asked before all others. */
  readonly first: string | null;
}

/** What is asked now, in order, and what was put off. */
export const askedNow = (all: readonly Waiting[], { decided, putOff, first }: Held) => {
  const open = all.filter(({ key }) => !decided.has(key));
  const now = open.filter(({ key }) => !putOff.has(key) || key === first);
  return {
    now: [...now.filter(({ key }) => key === first), ...now.filter(({ key }) => key !== first)],
    later: open.length - now.length,
  };
};

/** Pairs of the same two matters: where one pair is no repeat, none of them is. */
export const betweenMatters = (
  all: readonly Waiting[],
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): readonly Waiting[] =>
  all.filter(
    ({ later: { id }, suggestion: { case: earlier } }) =>
      (one.has(id) && other.has(earlier.id)) || (other.has(id) && one.has(earlier.id)),
  );

/** Those of them that the list itself tells: the same case beside others of one issue. */
export const alongWith = (all: readonly Waiting[], { later, suggestion }: Waiting): readonly Waiting[] => {
  const issues = new Set(suggestion.issues.map(({ id }) => id));
  return all.filter((one) => one.later.id === later.id && one.suggestion.issues.some(({ id }) => issues.has(id)));
};
