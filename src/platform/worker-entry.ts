import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The compiled file of a worker thread, by its path below `src` without ending; where the build has packed it with all
 * that it loads, that file. Threads run compiled code also where this file itself runs from source (under jest), so
 * `dist` must then have been built.
 */
export const workerEntry = (path: string): string => {
  const here = join(__dirname, '..');
  const folder = here.endsWith(`${sep}src`) ? join(here, '..', 'dist') : here;
  const packed = join(folder, 'packed', `${path}.js`);
  if (existsSync(packed)) return packed;
  const file = join(folder, `${path}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return file;
};
