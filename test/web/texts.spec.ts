import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const web = join(__dirname, '../../src/web');

const sources = readdirSync(web, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Comments may name a thing in Chinese. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('The texts of the pages', () => {
  it('all stand in *.texts.ts, in Chinese and English', () => {
    const elsewhere = sources.filter(
      (file) =>
        // Words that are looked for are shown to nobody.
        !/(\.texts\.ts|\.words\.ts|area\.tsx|schema\.d\.ts|\.made\.ts)$/.test(file) &&
        /\p{Script=Han}/u.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(elsewhere.map((file) => relative(web, file))).toEqual([]);
  });

  it('have no Chinese left in the English', () => {
    const untold = sources
      .filter((file) => file.endsWith('.texts.ts'))
      .flatMap((file) =>
        [...withoutComments(readFileSync(file, 'utf8')).matchAll(/\['[^']*', '([^']*)'\]/g)]
          .filter(([, en]) => /\p{Script=Han}/u.test(en!))
          .map(([pair]) => `${relative(web, file)} ${pair}`),
      );
    // The switch names the language that it leads to.
    expect(untold).toEqual(["shell/shell.texts.ts ['English', '中文']"]);
  });
});
