import { type Commonness, tellingTitle } from './commonness.rules';
import { holds } from './profile.rules';

/** A title that says little tells little: as if so much had been looked for, and so much of it found. */
const assumed = { sought: 4, found: 0.8 } as const;

/** How much of what the title of one case says stands in the whole text of the other. */
export const titleFound = (title: Int32Array, all: Int32Array, common: Commonness): number => {
  let { found, sought } = assumed as { found: number; sought: number };
  for (const gram of title) {
    const weight = tellingTitle(common, gram);
    sought += weight;
    if (holds(all, gram)) found += weight;
  }
  return found / sought;
};
