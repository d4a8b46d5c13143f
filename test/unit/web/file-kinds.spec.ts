import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { families, fileKinds } from '../../../src/platform/files/file-kinds';
import { anyFile, anyPicture, kindsInWords, shownAs } from '../../../src/web/ui/file-kinds';

const root = join(__dirname, '../../..');

describe('What a page offers to choose', () => {
  it('is what the server takes, kind by kind', () => {
    const taken = fileKinds.flatMap(({ mediaType, extensions }) => [mediaType, ...extensions.map((one) => `.${one}`)]);
    expect(anyFile.split(',')).toStrictEqual(taken);
    const pictures = fileKinds.filter(({ family }) => family === 'picture');
    const takenPictures = pictures.flatMap(({ mediaType, extensions }) => [
      mediaType,
      ...extensions.map((one) => `.${one}`),
    ]);
    expect(anyPicture.split(',')).toStrictEqual(takenPictures);
    expect(fileKinds.map(({ mediaType }) => shownAs(mediaType))).toStrictEqual(fileKinds.map((kind) => kind.shownAs));
    expect(kindsInWords).toStrictEqual([
      Object.values(families)
        .map(({ zh }) => zh)
        .join('、'),
      Object.values(families)
        .map(({ en }) => en)
        .join(', '),
    ]);
  });

  it('stands in one place: no input of files has a list of its own, but for tables', () => {
    const pages = join(root, 'src/web');
    const inputs = readdirSync(pages, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) =>
        [...readFileSync(join(pages, name), 'utf8').matchAll(/accept=(\S+)/g)].map(([, what]) => what),
      );
    expect(new Set(inputs)).toStrictEqual(
      new Set([
        '{anyPhoto}',
        '{offered(anyFile)}',
        '{offeredPictures()}',
        '{offered(accept)}',
        '{accept}',
        '".xlsx"',
        '".xlsx,.csv,.tsv,.txt,.jsonl,.ndjson,.json"',
      ]),
    );
  });

  it('has a row for each kind in the documents, with its endings', () => {
    const table = readFileSync(join(root, 'docs/files.md'), 'utf8');
    const rows = fileKinds.map(({ mediaType, extensions }) => `| \`${mediaType}\` | ${extensions.join(', ')} |`);
    expect(rows.filter((row) => !table.includes(row))).toStrictEqual([]);
  });
});
