import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalVault } from '../../src/platform/vault/local/local.vault';
import type { Vault } from '../../src/platform/vault/vault';
import { newFolder } from '../support/folder';
import { bytesBelow } from './vault/local.kit';
import { vaultContract } from './vault.contract';

vaultContract('The local vault', async () => {
  const [folder, restored, backups] = [newFolder(), newFolder(), newFolder()];
  const opened: Vault[] = [];
  const open = async (path: string): Promise<Vault> => {
    const vault = await openLocalVault(path);
    opened.push(vault);
    return vault;
  };
  return {
    vault: await open(folder.path),
    reopen: () => open(folder.path),
    bytes: () => Promise.resolve(bytesBelow(folder.path)),
    backups: backups.path,
    restore: (backup) => {
      copyFileSync(backup, join(restored.path, 'vault.db'));
      return open(restored.path);
    },
    close: async () => {
      for (const vault of opened) await vault.close();
      for (const each of [folder, restored, backups]) each.remove();
    },
  };
});
