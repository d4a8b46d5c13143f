import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../../../src/kernel/view';
import { ViewReaders } from '../../../src/platform/read-db/read-db';
import { ViewFile, ViewFolder } from '../../../src/platform/subscriptions/view-file';
import { newFolder } from '../../support/folder';

const viewNamed = (name: string): View => ({
  name,
  version: 1,
  categories: [],
  schema: 'CREATE TABLE words (word TEXT)',
  apply: () => undefined,
});

describe('The readers of views', () => {
  const folder = newFolder();
  const files = new ViewFolder(join(folder.path, 'views'));
  afterAll(() => folder.remove());

  /** The next generation of a view, with one word in it. */
  const build = (view: View, word: string): number => {
    const path = files.startBuilding(view);
    const file = ViewFile.fresh(view, path, {});
    file.rows.run('INSERT INTO words VALUES (?)', word);
    file.finish();
    const generation = files.adopt(view, path);
    // As the projector keeps it up from then on.
    ViewFile.live(view, files.fileOf(view, generation)).close();
    return generation;
  };
  const read = (readers: ViewReaders, view: View): unknown =>
    readers.within([view], (rows) => rows(view).get('SELECT word FROM words'));

  it('move to a newer generation and remove the one before, asked or not', () => {
    const [asked, unasked] = [viewNamed('moves'), viewNamed('moves_unasked')];
    const readers = new ViewReaders(files);
    for (const view of [asked, unasked]) readers.use(view, build(view, 'old'));
    expect(read(readers, asked)).toEqual({ word: 'old' });
    for (const view of [asked, unasked]) readers.use(view, build(view, 'new'));
    expect([asked, unasked].map((view) => existsSync(files.fileOf(view, 1)))).toEqual([false, false]);
    expect([read(readers, asked), read(readers, unasked)]).toEqual([{ word: 'new' }, { word: 'new' }]);
    readers.close();
  });

  it('tell of a view that has no generation yet how much of it is built', () => {
    const view = viewNamed('building');
    const readers = new ViewReaders(files);
    readers.note(view, 0.4);
    expect(() => read(readers, view)).toThrow(expect.objectContaining({ view: 'building', progress: 0.4 }));
    readers.close();
  });
});
