import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../../kernel/ids';
import type { VaultDatabase } from './database';
import { schema } from './schema';

const day = 86_400_000;
/** How long an erased key may live on in backups. */
const retention = 7 * day;

/** What cannot be made again. Sessions and throttles can be, and the keys of uploads must die with their jobs. */
const kept = ['secrets', 'keys', 'marks', 'erased', 'credentials', 'api_tokens', 'security_log'];

const nameAt = (now: Instant): string => `vault-${now.replaceAll(/[-:.]/g, '')}.db`;

const flush = (path: string): void => {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Writes a backup under the name of its moment, whole or not at all, and deletes those that are too old. */
export const backUp = (db: VaultDatabase, folder: string, now: Instant): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, 'unfinished.db');
  const path = join(folder, nameAt(now));
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'wx', 0o600));
  db.copyTo(unfinished, schema, kept);
  flush(unfinished);
  renameSync(unfinished, path);
  const oldest = nameAt(new Date(Date.parse(now) - retention).toISOString());
  for (const name of readdirSync(folder))
    if (/^vault-\d{8}T\d{9}Z\.db$/.test(name) && name < oldest) rmSync(join(folder, name));
  flush(folder);
  return path;
};
