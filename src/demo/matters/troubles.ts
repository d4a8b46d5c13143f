import { livelihood } from './livelihood';
import type { Trouble } from './matter';
import { property } from './property';
import { safety } from './safety';
import { surroundings } from './surroundings';
import { utilities } from './utilities';
import { works } from './works';

/** All that goes wrong in this street. */
export const troubles: readonly Trouble[] = [
  ...property,
  ...surroundings,
  ...safety,
  ...utilities,
  ...livelihood,
  ...works,
];

/** @throws Error where no trouble bears this title */
export const troubleNamed = (title: string): Trouble => {
  const found = troubles.find((trouble) => trouble.title === title);
  if (found === undefined) throw new Error(`No trouble ${title}`);
  return found;
};
