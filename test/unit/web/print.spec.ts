import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../src/web');
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.endsWith('schema.d.ts'));

const having = (pattern: RegExp): readonly string[] =>
  sources.filter((path) => pattern.test(readFileSync(path, 'utf8'))).map((path) => path.slice(root.length + 1));

describe('Pages that are printed', () => {
  it('have no list that asks for its own next page: `More` and `ListPage` make it known to the printer', () => {
    expect(having(/fetchNextPage/)).toEqual(['ui/more.tsx']);
  });

  it('leave the sheet, its size and its numbers to one place', () => {
    expect(having(/@page/)).toEqual(['ui/print/papers.ts']);
    expect(having(/(?<![\w.])print\(\)|window\.print\(/)).toEqual(['ui/print/print-sheet.tsx']);
  });
});
