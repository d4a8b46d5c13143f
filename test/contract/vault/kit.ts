import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Id } from '../../../src/kernel/ids';
import type { Vault } from '../../../src/platform/vault/vault';

/** A vault to run the suite on; a vault that others have written to will do. */
export interface OpenedVault {
  readonly vault: Vault;
  /** Ends the process as far as the vault can tell, without `close` where it can be, and opens the same vault again. */
  reopen(): Promise<Vault>;
  /** Every byte that the vault keeps anywhere, backups left out. */
  bytes(): Promise<Buffer>;
  /** A fresh folder for backups. */
  readonly backups: string;
  /** Throws away everything but this backup, and opens the vault that it holds. */
  restore(backup: string): Promise<Vault>;
  close(): Promise<void>;
}

export type OpenVault = () => Promise<OpenedVault>;

export const now = '2025-04-01T02:00:00.000Z';

/** The moment so many seconds after `now`. */
export const after = (seconds: number): string => new Date(Date.parse(now) + seconds * 1000).toISOString();

export const newId = (): Id => randomUUID();

/** Words that stand nowhere else. */
export const secretWords = (): string => `绝密-${randomUUID()}`;

export const streamOf = (...parts: readonly (string | Buffer)[]): Readable =>
  Readable.from(
    parts.map((part) => Buffer.from(part)),
    { objectMode: false },
  );

export const textOf = async (stream: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** An upload that breaks off after these words. */
export const brokenOff = (words: string): Readable =>
  Readable.from(
    (function* () {
      yield Buffer.from(words);
      throw new Error('the line went dead');
    })(),
    { objectMode: false },
  );

/** Opens a vault for each test and closes it after. */
export const eachWith = (open: OpenVault): (() => OpenedVault) => {
  let opened: OpenedVault;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());
  return () => opened;
};
