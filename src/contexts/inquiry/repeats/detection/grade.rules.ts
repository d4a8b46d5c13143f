import { likelyFrom, type Model } from './weights.rules';

/**
 * What people read in place of a likelihood: 高度疑似, 疑似, 供参考. A share in per cent says more than is known of two
 * texts, and asks to be argued with.
 */
export const likenessGrades = ['HIGH', 'SUSPECTED', 'FOR_REFERENCE'] as const;
export type LikenessGrade = (typeof likenessGrades)[number];

/** From which likelihoods on a pair is suspected, and highly so. */
export interface Bounds {
  readonly suspectAt: number;
  readonly highAt: number;
}

/** Where the rules of an office do not say. */
const falseFlagsPer100 = 5;
/** Of what is highly suspected a fifth as much may be false. */
const highShare = 0.2;

/**
 * The rules of an office say how many of 100 matters that have no earlier one may be flagged, so that true repeats are
 * never hidden by their number; an office that set a likelihood keeps it.
 */
export const boundsIn = (
  { suspectAt, falseFlags = falseFlagsPer100 }: { readonly suspectAt?: number; readonly falseFlags?: number },
  model: Model,
): Bounds => {
  const from = suspectAt ?? likelyFrom(model.falseFlags, falseFlags);
  return { suspectAt: from, highAt: Math.max(from, likelyFrom(model.falseFlags, falseFlags * highShare)) };
};

export const likenessGrade = (likelihood: number, { suspectAt, highAt }: Bounds): LikenessGrade => {
  if (likelihood < suspectAt) return 'FOR_REFERENCE';
  return likelihood >= highAt ? 'HIGH' : 'SUSPECTED';
};
