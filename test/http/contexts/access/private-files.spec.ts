import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Office } from '../../../support/office';

/** Files that others on the machine may read or write. */
const openToOthers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => (statSync(path).mode & 0o077) !== 0);

describe('the files of a node', () => {
  it('are readable by its own user alone: log, vault and views', async () => {
    const office = await Office.open();
    try {
      await office.attach('admin', '说明.pdf', Buffer.from('%PDF-1.4\n%%EOF'));
      expect(openToOthers(office.dataFolder)).toEqual([]);
    } finally {
      await office.close();
    }
  });

  it('that were open to others are closed to them at the next start', async () => {
    const office = await Office.open();
    try {
      for (const path of ['events.db', 'vault/vault.db']) chmodSync(join(office.dataFolder, path), 0o644);
      await office.restart();
      expect(openToOthers(office.dataFolder)).toEqual([]);
    } finally {
      await office.close();
    }
  });
});
