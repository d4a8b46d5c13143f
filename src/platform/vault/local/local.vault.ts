import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keepFolderPrivate } from '../../private-file';
import { VaultMissing } from '../errors';
import type { Vault } from '../vault';
import { LocalApiTokens } from './api-tokens';
import { FolderAttachments } from './attachments';
import { FolderCopies } from './copies';
import { LocalCredentials } from './credentials';
import { ballotSchema, LocalBallotBoxes } from './ballot-boxes';
import { VaultDatabase } from './database';
import { LocalJobs } from './jobs';
import { LocalOneTimeCodes } from './one-time-codes';
import { LocalPersonalVault } from './personal';
import { schema } from './schema';
import { LocalSecurityLog } from './security-log';
import { LocalSecrets, type NewSecret } from './secrets';
import { LocalSessions } from './sessions';
import { LocalSpools } from './spools';
import { LocalThrottle } from './throttle';
import { FolderUploads } from './uploads';

/** Is there no vault in this folder, or one that never served? */
const isVaultMissing = (folder: string): boolean => {
  const path = join(folder, 'vault.db');
  if (!existsSync(path)) return true;
  const db = new VaultDatabase(path, schema);
  try {
    return db.get('SELECT 1 FROM secrets') === undefined;
  } finally {
    db.close();
  }
};

/**
 * The vault of a log that has events already: it is never made anew. Without its keys nothing personal opens, nobody
 * can sign in, and a new one would seal what comes next under other secrets.
 *
 * @throws VaultMissing, VaultUnavailable
 */
export const reopenLocalVault = (folder: string): Promise<Vault> => {
  if (isVaultMissing(folder)) throw new VaultMissing(folder);
  return openLocalVault(folder);
};

/**
 * The vault of a single node: two database files and four folders, readable by nobody else on the machine. A second
 * process (the command line beside a server) may open it too.
 *
 * @param newSecret makes the secrets that are not there yet; left out: by chance
 * @throws VaultUnavailable
 */
export const openLocalVault = async (folder: string, newSecret?: NewSecret): Promise<Vault> => {
  keepFolderPrivate(folder);
  const db = new VaultDatabase(join(folder, 'vault.db'), schema);
  const ballots = new VaultDatabase(join(folder, 'ballots.db'), ballotSchema);
  const ballotBoxes = new LocalBallotBoxes(ballots);
  if (db.isAlone) await ballotBoxes.takeOver(db);
  const secrets = new LocalSecrets(db, newSecret);
  const attachments = new FolderAttachments(join(folder, 'attachments'));
  const copies = new FolderCopies(join(folder, 'copies'));
  const spools = new LocalSpools(db, join(folder, 'spools'));
  // If this process is alone, no upload is under way; a second process must leave those of the first.
  if (db.isAlone) {
    await attachments.sweep();
    await copies.sweep();
    await spools.sweep();
  }
  return {
    personal: new LocalPersonalVault(db, secrets),
    secrets,
    credentials: new LocalCredentials(db),
    sessions: new LocalSessions(db),
    apiTokens: new LocalApiTokens(db),
    oneTimeCodes: new LocalOneTimeCodes(db, secrets),
    throttle: new LocalThrottle(db),
    securityLog: new LocalSecurityLog(db),
    attachments,
    copies,
    uploads: new FolderUploads(join(folder, 'uploads')),
    spools,
    ballotBoxes,
    jobs: new LocalJobs(db),
    // oxlint-disable-next-line typescript/require-await -- other adapters have something to wait for
    close: async () => {
      db.close();
      ballots.close();
    },
  };
};
