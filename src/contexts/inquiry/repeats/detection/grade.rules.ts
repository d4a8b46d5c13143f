/**
 * What people read in place of a likelihood: 高度疑似, 疑似, 供参考. A share in per cent says more than is known of two
 * texts, and asks to be argued with.
 */
export const likenessGrades = ['HIGH', 'SUSPECTED', 'FOR_REFERENCE'] as const;
export type LikenessGrade = (typeof likenessGrades)[number];

/** Of ten pairs that are so likely, nine are one matter. */
const highFrom = 0.9;

/** `suspectAt`: from which likelihood on the rules of the office take a pair for suspected. */
export const likenessGrade = (likelihood: number, suspectAt: number): LikenessGrade => {
  if (likelihood < suspectAt) return 'FOR_REFERENCE';
  return likelihood >= highFrom ? 'HIGH' : 'SUSPECTED';
};
