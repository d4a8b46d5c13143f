import { join } from 'node:path';
import { catalogue } from './catalogue';
import { categoriesOf } from './platform/catalogue';
import { anchorIn, headsToHold } from './platform/event-store/head';
import { headsIn } from './platform/event-store/head-file';
import { openEventStore } from './platform/event-store/open';
import { verifyEventStore } from './platform/event-store/verify';
import type {
  FilesReport,
  PeopleReport,
  VerificationProgress,
  VerificationReport,
} from './platform/observability/verification-report';
import type { NodeSettings } from './platform/platform.module';
import { digestSecret } from './platform/vault/digest-secret';
import { reopenLocalVault } from './platform/vault/local/local.vault';
import type { Vault } from './platform/vault/vault';
import { verifyFiles } from './verify-files';
import { verifyPeople } from './verify-people';

export type VerifySettings = Pick<NodeSettings, 'eventStoreUrl' | 'dataFolder' | 'headsFolder'>;

/** What the log names and keeps outside of it: the files, and the keys of people's words. */
const outsideOf = async (
  { eventStoreUrl }: VerifySettings,
  { attachments, personal }: Vault,
  looked: (files: number) => void,
): Promise<{ readonly attachments: FilesReport; readonly sealedPeople: PeopleReport }> => {
  const store = await openEventStore(eventStoreUrl, {
    upcasters: {},
    categories: categoriesOf(catalogue),
    readOnly: true,
  });
  try {
    return {
      attachments: await verifyFiles(store, attachments, looked),
      sealedPeople: await verifyPeople(store, personal),
    };
  } finally {
    await store.close();
  }
};

/**
 * Recomputes every chain of the log, holds it against what was kept outside of it, and then reads the files that it
 * names and opens what it keeps of people. May run beside a server, in a process of its own.
 *
 * @param anchor a head as a paper prints it
 */
export const verifyAll = async (
  settings: VerifySettings,
  anchor: string | null,
  progress: (come: VerificationProgress) => void = () => undefined,
): Promise<VerificationReport> => {
  const vaultFolder = join(settings.dataFolder, 'vault');
  const vault = await reopenLocalVault(vaultFolder);
  try {
    const places = headsIn(vaultFolder, settings.headsFolder);
    const [kept, copied] = [places.list(), places.copied()];
    const { heads, agree } = headsToHold(kept, copied);
    const { headsSealed, ...report } = await verifyEventStore(settings.eventStoreUrl, {
      categories: categoriesOf(catalogue),
      secret: await digestSecret(vault),
      heads,
      looked: (events) => progress({ events, files: 0 }),
    });
    const { events } = report;
    const outside = report.ok ? await outsideOf(settings, vault, (files) => progress({ events, files })) : null;
    return {
      ...report,
      heads: {
        kept: kept.length,
        elsewhere: copied?.length ?? null,
        lost: Math.max(0, headsSealed - Math.max(kept.length, copied?.length ?? 0)),
        agree,
        anchor: anchor === null ? null : anchorIn(heads, anchor),
      },
      attachments: outside?.attachments ?? null,
      sealedPeople: outside?.sealedPeople ?? null,
    };
  } finally {
    await vault.close();
  }
};
