import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';

/**
 * What costs much to make and is the same for many tests: made once in a run of jest, by the worker that needs it
 * first while the others wait, and kept in a file. `make` gets the place of a folder that may go with it.
 */
export const prepared = async <T>(name: string, make: (folder: string) => Promise<T>): Promise<T> => {
  const folder = join(process.env['PREPARED_FOLDER']!, name.replaceAll(/[^\w-]/g, '_'));
  const [file, lock] = [`${folder}.bin`, `${folder}.lock`];
  while (!existsSync(file)) {
    try {
      mkdirSync(lock);
    } catch {
      await setTimeout(20);
      continue;
    }
    try {
      if (existsSync(file)) break;
      writeFileSync(`${file}.part`, serialize(await make(folder)));
      renameSync(`${file}.part`, file);
    } finally {
      rmdirSync(lock);
    }
  }
  return deserialize(readFileSync(file)) as T;
};
