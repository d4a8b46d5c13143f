import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Daily } from '../../../../src/daily';
import { newFolder } from '../../../support/folder';
import { Office } from '../../../support/office';

const all = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFile: entry.isFile(),
  }));

const isOpen = (path: string): boolean => (statSync(path).mode & 0o077) !== 0;

const filesIn = (folder: string): readonly string[] =>
  all(folder)
    .filter(({ isFile }) => isFile)
    .map(({ path }) => path);

/** Files that others on the machine may read or write, whatever folder they lie in. */
const openToOthers = (folder: string): readonly string[] => filesIn(folder).filter(isOpen);

/** Those of them that others can get at: no folder on the way is closed to them. */
const inReach = (folder: string): readonly string[] => {
  const isClosed = (path: string): boolean => path !== folder && (!isOpen(path) || isClosed(dirname(path)));
  return openToOthers(folder).filter((path) => !isClosed(dirname(path)));
};

const pdf = Buffer.from('%PDF-1.4\n%%EOF');

/** An office that has made a file of every kind that a node makes. */
const busyOffice = async (headsFolder: string): Promise<Office> => {
  const office = await Office.open(undefined, { headsFolder });
  await office.attach('admin', '说明.pdf', pdf);
  await office.post('admin', '/attachments/uploads', { name: '现场.pdf', size: 100 });
  await office.app.get(Daily).look();
  return office;
};

describe('the files of a node', () => {
  it('are readable by its own user alone: log, vault, views, uploads, backups, heads in both places', async () => {
    const second = newFolder();
    const before = process.umask(0);
    const office = await busyOffice(join(second.path, 'heads'));
    try {
      const made = filesIn(office.dataFolder).map((path) => path.slice(office.dataFolder.length + 1));
      for (const kind of [
        ...['events.db', 'events.db-wal', 'events.db-lock', 'vault/vault.db', 'vault/ballots.db', 'vault/heads.jsonl'],
        ...['vault/attachments/', 'vault/uploads/', 'vault/backups/vault-', 'views/'],
      ])
        expect(made).toContainEqual(expect.stringMatching(`^${kind}`));
      expect(openToOthers(office.dataFolder)).toEqual([]);
      expect(filesIn(second.path)).toHaveLength(1);
      expect(openToOthers(second.path)).toEqual([]);
    } finally {
      await office.close();
      process.umask(before);
      second.remove();
    }
  });

  it('that were open to others are closed to them at the next start', async () => {
    const office = await Office.open();
    try {
      await office.attach('admin', '说明.pdf', pdf);
      mkdirSync(join(office.dataFolder, 'vault', 'backups'), { recursive: true });
      writeFileSync(
        join(office.dataFolder, 'vault', 'backups', 'vault-20250101T155959999Z.db'),
        'of an earlier release',
      );
      for (const { path, isFile } of all(office.dataFolder)) chmodSync(path, isFile ? 0o644 : 0o755);
      expect(inReach(office.dataFolder)).not.toEqual([]);
      await office.restart();
      expect(inReach(office.dataFolder)).toEqual([]);
    } finally {
      await office.close();
    }
  });
});
