import { join } from 'node:path';
import { catalogue } from '../catalogue';
import { categoriesOf } from '../platform/catalogue';
import { headsIn } from '../platform/event-store/head-file';
import { openEventStore } from '../platform/event-store/open';
import { verifyEventStore } from '../platform/event-store/verify';
import type { NodeSettings } from '../platform/platform.module';
import { digestSecret } from '../platform/vault/digest-secret';
import { reopenLocalVault } from '../platform/vault/local/local.vault';
import type { Vault } from '../platform/vault/vault';
import { say } from './say';
import { type FilesReport, verifyFiles } from './verify-files';

const filesOf = async ({ eventStoreUrl }: NodeSettings, { attachments }: Vault): Promise<FilesReport> => {
  const store = await openEventStore(eventStoreUrl, {
    upcasters: {},
    categories: categoriesOf(catalogue),
    readOnly: true,
  });
  try {
    return await verifyFiles(store, attachments);
  } finally {
    await store.close();
  }
};

/**
 * Recomputes every chain of the log, says which event was touched first, and then which of the files that it names are
 * missing or changed. Ends with exit code 1 where there is something to say.
 */
export const verifyLog = async (settings: NodeSettings): Promise<void> => {
  const vaultFolder = join(settings.dataFolder, 'vault');
  const vault = await reopenLocalVault(vaultFolder);
  try {
    const report = await verifyEventStore(settings.eventStoreUrl, {
      categories: categoriesOf(catalogue),
      secret: await digestSecret(vault),
      heads: headsIn(vaultFolder).list(),
    });
    // Of a log that was touched it cannot be said which files belong to it.
    const attachments = report.ok ? await filesOf(settings, vault) : null;
    say(JSON.stringify({ ...report, attachments }, null, 2));
    say(report.ok ? '日志完好 · the log is intact' : '日志被改动 · the log was touched');
    const lost = attachments?.findings.length ?? 0;
    if (lost > 0) say(`${lost} 个附件缺失或被改动 · ${lost} attachments are missing or were changed`);
    if (!report.ok || lost > 0) process.exitCode = 1;
  } finally {
    await vault.close();
  }
};
