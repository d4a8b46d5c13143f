import { open } from 'node:fs/promises';
import { VaultUnavailable } from '../errors';

/** Flushes a file, or a folder's list of names, to the disk. */
export const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const ofDisk = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'ENFILE']);

/** A failure of the disk in the words of the port; any other error (of the upload, say) as it is. */
export const translated = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && ofDisk.has(String(error.code))
    ? new VaultUnavailable(`The vault's folder: ${error.message}`, { cause: error })
    : error;
