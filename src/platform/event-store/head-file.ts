import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepPrivate } from '../private-file';
import type { Head, Heads } from './head';

/** Heads in a file of lines beside the vault, to be copied to another disk: a line is written once and never changed. */
export const headsIn = (vaultFolder: string): Heads => {
  const path = join(vaultFolder, 'heads.jsonl');
  let newest: Head | undefined;
  const list = (): readonly Head[] =>
    (existsSync(path) ? readFileSync(path, 'utf8') : '')
      .split('\n')
      // The last line may have been cut off by a crash.
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line) as Head);
  return {
    list,
    last: () => (newest ??= list().at(-1)),
    add: (head) => {
      keepPrivate(path);
      appendFileSync(path, `\n${JSON.stringify(head)}\n`, { flush: true });
      newest = head;
    },
  };
};
