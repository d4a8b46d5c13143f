import type { PlaceRef } from '../../../../kernel/place';

/** Which places of the directory a case was put to, and which estates its text names. */
export interface Placed {
  readonly at: Pick<PlaceRef, 'estate' | 'grid' | 'community'>;
  readonly estates: readonly string[];
}

/**
 * Do they lie at one place of the directory? An estate lies in a grid and a grid in a community, so only places of one
 * kind can be two; a whole community is no place where a matter would be the same.
 */
export const placesOf = (a: Placed, b: Placed): 'same' | 'different' | 'unknown' => {
  for (const kind of ['estate', 'grid', 'community'] as const) {
    const [mine, theirs] = [a.at[kind], b.at[kind]];
    if (mine === undefined || theirs === undefined) continue;
    if (mine !== theirs) return 'different';
    return kind === 'community' ? 'unknown' : 'same';
  }
  const areNamed = a.estates.length > 0 && b.estates.length > 0;
  return areNamed && !a.estates.some((estate) => b.estates.includes(estate)) ? 'different' : 'unknown';
};
