import { type Commonness, telling, tellingTopic } from './commonness.rules';
import { holds, type Profile, type Weighted } from './profile.rules';

/** What two texts have in common, each from 0 to 1: the input of the likelihood. */
export interface Evidence {
  /** How many of the names at the beginning of one text occur in the other: the smaller share of both directions. */
  readonly placeLeast: number;
  readonly placeMost: number;
  /** Place and matter together: high only if both are high. */
  readonly both: number;
  /** Do they speak of the same topics? */
  readonly topic: number;
  /** 1 if the same person reported both. */
  readonly sameReporter: number;
}

/** Evidence for or against that is not in the texts. */
export interface Beside {
  readonly sameReporter: boolean;
  /** Places in the directory: the same small place, two different ones, or not known for both cases. */
  readonly places: 'same' | 'different' | 'unknown';
  /** Whether they name two organisations whose names differ at the front (城东学院, 东学院), neither short for the other. */
  readonly nearNames: boolean;
}

/**
 * If a text says little, its share moves towards these values, as if this much weight had matched by this share.
 * Without names, it is open whether the place is the same; without words, the matter is hardly the same.
 */
const unnamed = { weight: 10, share: 0.5 } as const;
const unworded = { weight: 6, share: 0.2 } as const;
/** The likeness of topics if a text has none. */
const noTopic = 0.3;

const shareFound = (
  { grams, counts }: Weighted,
  all: Int32Array,
  common: Commonness,
  without: { readonly weight: number; readonly share: number },
): number => {
  let [found, total] = [without.weight * without.share, without.weight];
  for (let at = 0; at < grams.length; at++) {
    const gram = grams[at]!;
    const weight = (counts[at]! * telling(common, gram)) / 24;
    total += weight;
    if (holds(all, gram)) found += weight;
  }
  return found / total;
};

const topicLikeness = (a: Float32Array, b: Float32Array, common: Commonness): number => {
  let [product, ofA, ofB] = [0, 0, 0];
  for (let topic = 0; topic < a.length; topic++) {
    const weight = tellingTopic(common, topic);
    const [x, y] = [Math.sqrt(a[topic]!) * weight, Math.sqrt(b[topic]!) * weight];
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? noTopic : product / Math.sqrt(ofA * ofB);
};

/** A known place in the directory outweighs words. */
const placed = (share: number, { places, nearNames }: Beside): number => {
  if (places === 'same') return Math.max(share, 0.9);
  if (places === 'different' || nearNames) return share / 2;
  return share;
};

export const evidenceOf = (a: Profile, b: Profile, common: Commonness, beside: Beside): Evidence => {
  const place = [shareFound(a.names, b.all, common, unnamed), shareFound(b.names, a.all, common, unnamed)];
  const matter = [shareFound(a.words, b.all, common, unworded), shareFound(b.words, a.all, common, unworded)];
  const [placeLeast, placeMost] = [placed(Math.min(...place), beside), placed(Math.max(...place), beside)];
  return {
    placeLeast,
    placeMost,
    both: Math.sqrt(((placeLeast + placeMost) / 2) * ((matter[0]! + matter[1]!) / 2)),
    topic: topicLikeness(a.topics, b.topics, common),
    sameReporter: beside.sameReporter ? 1 : 0,
  };
};

export const evidenceKinds = ['placeLeast', 'placeMost', 'both', 'topic', 'sameReporter'] as const;

/** A logistic model: `bias` and one weight for each kind of evidence. */
export type Weights = Readonly<Record<(typeof evidenceKinds)[number] | 'bias', number>>;

/**
 * Learned by `npm run eval:repeats -- --fit` from 2,128 messages of a city's message board and one reader's labels
 * of them (66 matters, 419 pairs that look alike and are not), each matter counting by the root of its pairs; docs/
 * repeats.md tells how they do on matters that they were not learned from. Raise the view's version with them.
 */
export const learned: Weights = {
  bias: -11.09,
  placeLeast: 6.49,
  placeMost: 5.36,
  both: 7.7,
  topic: 3.5,
  sameReporter: 1.87,
};

export const likelihoodOf = (evidence: Evidence, weights: Weights = learned): number => {
  const sum = evidenceKinds.reduce((total, kind) => total + weights[kind] * evidence[kind], weights.bias);
  return 1 / (1 + Math.exp(-sum));
};
