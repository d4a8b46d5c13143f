import { join } from 'node:path';
import { catalogue } from '../catalogue';
import { categoriesOf } from '../platform/catalogue';
import { headsIn } from '../platform/event-store/head-file';
import { verifyEventStore } from '../platform/event-store/verify';
import type { NodeSettings } from '../platform/platform.module';
import { digestSecret } from '../platform/vault/digest-secret';
import { reopenLocalVault } from '../platform/vault/local/local.vault';
import { say } from './say';

/** Recomputes every chain of the log; ends with exit code 1 when an event was touched, and says which one first. */
export const verifyLog = async (settings: NodeSettings): Promise<void> => {
  const vault = await reopenLocalVault(join(settings.dataFolder, 'vault'));
  const secret = await digestSecret(vault);
  await vault.close();
  const report = await verifyEventStore(settings.eventStoreUrl, {
    categories: categoriesOf(catalogue),
    secret,
    heads: headsIn(join(settings.dataFolder, 'vault')).list(),
  });
  say(JSON.stringify(report, null, 2));
  say(report.ok ? '日志完好 · the log is intact' : '日志被改动 · the log was touched');
  if (!report.ok) process.exitCode = 1;
};
