import type { Figures } from './figures.rules';

/** The figures that decisions of people teach to weigh. */
export const learnedKinds = [
  'both',
  'topic',
  'titleLeast',
  'titleMost',
  'otherDistrict',
  'soon',
  'otherKind',
  'otherNames',
  'otherPlace',
  'looseNames',
] as const satisfies readonly (keyof Figures)[];

/** A logistic model: `bias` and one weight for each figure. */
export type Weights = Readonly<Record<(typeof learnedKinds)[number] | 'bias', number>>;

/**
 * What is set and not learned, since it hardly occurs in what there is to learn from: a question without a place must be
 * much the same in words, and what lies at two places of the directory is two matters.
 */
const set = { unplaced: -1, elsewhere: -4 } as const satisfies Partial<Figures>;

const logitOf = (figures: Figures, weights: Weights): number => {
  const learned = learnedKinds.reduce((sum, kind) => sum + weights[kind] * figures[kind], weights.bias);
  return learned + set.unplaced * figures.unplaced + set.elsewhere * figures.elsewhere;
};

const likely = (logit: number): number => 1 / (1 + Math.exp(-logit));

export const likelihoodOf = (figures: Figures, weights: Weights): number => likely(logitOf(figures, weights));

/**
 * Of 100 matters that have no earlier one, so many have something on top that is at least so likely, in rising order of
 * false flags.
 */
export type FalseFlags = readonly (readonly [per100: number, likelihood: number])[];

/** By what two cases are judged. */
export interface Model {
  readonly weights: Weights;
  readonly falseFlags: FalseFlags;
}

/**
 * Learned by `npm run eval:repeats -- --fit` from 4,326 messages of a city's message board and what readers said of
 * pairs of them; docs/repeats.md tells how such weights do on matters and places that they were not learned from.
 */
export const shipped: Model = {
  weights: {
    bias: -5.64,
    both: 4.35,
    topic: 1.11,
    titleLeast: 3.29,
    titleMost: 1.89,
    otherDistrict: -0.59,
    soon: 0.66,
    otherKind: -0.62,
    otherNames: -0.39,
    otherPlace: -0.36,
    looseNames: 1.38,
  },
  falseFlags: [
    [0.5, 0.726],
    [1, 0.632],
    [2, 0.533],
    [5, 0.404],
    [10, 0.295],
    [20, 0.191],
  ],
};

/** How likely a pair must be so that at most so many of 100 matters that have no earlier one are flagged. */
export const likelyFrom = (falseFlags: FalseFlags, per100: number): number => {
  const at = falseFlags.findIndex(([flags]) => flags >= per100);
  if (at === 0) return falseFlags[0]![1];
  if (at < 0) return falseFlags.at(-1)![1];
  const [[fewer, high], [more, low]] = [falseFlags[at - 1]!, falseFlags[at]!];
  // False flags grow like a power as the bound falls.
  const share = Math.log(per100 / fewer) / Math.log(more / fewer);
  return high + (low - high) * share;
};
