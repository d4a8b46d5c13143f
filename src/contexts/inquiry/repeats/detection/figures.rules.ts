import { type Commonness, telling, tellingTopic } from './commonness.rules';
import { holds, type Profile, type Weighted } from './profile.rules';
import { titleFound } from './titles.rules';

/** What two texts have in common, and what stands against it, each from 0 to 1: what the decision is made of. */
export const figureKinds = [
  /** How many of the names at the beginning of one text occur in the other, in the better direction. */
  'placeMost',
  /** Place and matter together: high only if both are high. */
  'both',
  /** Do they speak of the same topics? */
  'topic',
  /** How much of one title stands in the other text: the worse and the better direction. */
  'titleLeast',
  'titleMost',
  /** They name districts, and different ones. */
  'otherDistrict',
  /** How near in time they were told. */
  'soon',
  /** Both name a road, a village, a company or a school, and different ones. */
  'otherKind',
  /** Both name something, and no two of the names are nearly the same; and little of them stands in the other text. */
  'otherNames',
  'otherPlace',
  /** Pairs of characters of the names of one that those of the other have too, in whatever order. */
  'looseNames',
  /** Neither names a place or anything else that tells it from a question of everybody. */
  'unplaced',
  /** The directory holds two places for them. */
  'elsewhere',
] as const;
export type Figures = Readonly<Record<(typeof figureKinds)[number], number>>;

/** What is known of two cases beside what their texts have in common. */
export interface Beside {
  readonly sameReporter: boolean;
  /** Places in the directory: the same small place, two different ones, or not known for both cases. */
  readonly places: 'same' | 'different' | 'unknown';
  /** Whether they name two organisations whose names differ at the front (城东学院, 东学院), neither short for the other. */
  readonly nearNames: boolean;
  readonly otherDistrict: boolean;
  readonly otherKind: boolean;
  readonly otherNames: boolean;
  readonly unplaced: boolean;
  /** Days between them; null where it is not known of both when they were told. */
  readonly days: number | null;
}

/**
 * If a text says little, its share moves towards these values, as if this much weight had matched by this share.
 * Without names, it is open whether the place is the same; without words, the matter is hardly the same.
 */
const unnamed = { weight: 10, share: 0.5 } as const;
const unworded = { weight: 6, share: 0.2 } as const;
/** The likeness of topics if a text has none. */
const noTopic = 0.3;
/** After so many days nearness in time has come down to a third. */
const fading = 30;
/** Below it more of the names is missing than found. */
const placeOpen = 0.5;
/** Short names tell little: as if so many pairs more had been looked for and not found. */
const looseMissing = 6;

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

const looseShare = (a: Int32Array, b: Int32Array): number => {
  const least = Math.min(a.length, b.length);
  if (least === 0) return 0;
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  let found = 0;
  for (const pair of small) if (holds(large, pair)) found += 1;
  return found / (least + looseMissing);
};

export const figuresOf = (a: Profile, b: Profile, common: Commonness, beside: Beside): Figures => {
  const place = [shareFound(a.names, b.all, common, unnamed), shareFound(b.names, a.all, common, unnamed)];
  const matter = [shareFound(a.words, b.all, common, unworded), shareFound(b.words, a.all, common, unworded)];
  const [placeLeast, placeMost] = [placed(Math.min(...place), beside), placed(Math.max(...place), beside)];
  const title = [titleFound(a.title, b.all, common), titleFound(b.title, a.all, common)];
  return {
    placeMost,
    both: Math.sqrt(((placeLeast + placeMost) / 2) * ((matter[0]! + matter[1]!) / 2)),
    topic: topicLikeness(a.topics, b.topics, common),
    titleLeast: Math.min(...title),
    titleMost: Math.max(...title),
    otherDistrict: beside.otherDistrict ? 1 : 0,
    soon: beside.days === null ? 0 : Math.exp(-Math.abs(beside.days) / fading),
    otherKind: beside.otherKind ? 1 : 0,
    otherNames: beside.otherNames ? 1 : 0,
    otherPlace: beside.otherNames && placeMost < placeOpen ? 1 : 0,
    looseNames: looseShare(a.loose, b.loose),
    unplaced: beside.unplaced ? 1 : 0,
    elsewhere: beside.places === 'different' ? 1 : 0,
  };
};

const precision = 1_000;

/** Figures as they are kept, in the order of their kinds. */
export const packedFigures = (figures: Figures): string =>
  JSON.stringify(figureKinds.map((kind) => Math.round(figures[kind] * precision)));

export const unpackedFigures = (packed: string): Figures => {
  const values = JSON.parse(packed) as number[];
  return Object.fromEntries(figureKinds.map((kind, n) => [kind, (values[n] ?? 0) / precision])) as Figures;
};
