import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { things } from '../../../src/catalogue';

/** Where the pages of each kind of thing are, as the areas of the web client say it. */
const folders = (): ReadonlyMap<string, string> => {
  const areas = join(__dirname, '../../../src/web/areas');
  const texts = readdirSync(areas).map((area) => readFileSync(join(areas, area, 'area.tsx'), 'utf8'));
  const said = texts.flatMap((text) => [...text.matchAll(/kind: '(\w+)',\s*folder: '([^']+)'/g)]);
  return new Map(said.map(([, kind, folder]) => [kind!, folder!]));
};

describe('The address of a thing that leaves the house', () => {
  it('is that of its page', () => {
    expect(things.length).toBeGreaterThan(6);
    expect(Object.fromEntries(things.map(({ kind, path }) => [kind, `/${path}`]))).toEqual(
      Object.fromEntries(folders()),
    );
  });
});
