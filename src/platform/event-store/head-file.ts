import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepPrivate } from '../private-file';
import type { ElsewhereState, Head, Heads } from './head';

const fileName = 'heads.jsonl';

/** Nothing where it is no head: cut off by a crash, or written by somebody else. Those beside it tell what is missing. */
const headIn = (line: string): readonly Head[] => {
  try {
    const head = JSON.parse(line) as Partial<Head> | null;
    const isHead = typeof head?.position === 'number' && typeof head.at === 'string' && typeof head.seal === 'string';
    return isHead ? [head as Head] : [];
  } catch {
    return [];
  }
};

const linesIn = (path: string): readonly Head[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(headIn) : [];

const append = (path: string, head: Head): void => {
  keepPrivate(path);
  appendFileSync(path, `\n${JSON.stringify(head)}\n`, { flush: true });
};

const isBeginning = (some: readonly Head[], of: readonly Head[]): boolean =>
  some.every(({ seal }, index) => of[index]?.seal === seal);

/**
 * Heads in a file of lines beside the vault: a line is written once and never changed.
 *
 * @param elsewhere a folder on another disk or machine, which gets every line too: whoever rewrites log and vault here
 * does not reach that one. While it is away the lines wait; when it is back it gets those that it lacks.
 */
export const headsIn = (vaultFolder: string, elsewhere?: string): Heads => {
  const path = join(vaultFolder, fileName);
  const copy = elsewhere === undefined ? undefined : join(elsewhere, fileName);
  let newest: Head | undefined;
  let state: ElsewhereState = copy === undefined ? 'none' : 'kept';
  const list = (): readonly Head[] => linesIn(path);
  const copied = (): readonly Head[] | null => (copy === undefined ? null : linesIn(copy));
  return {
    list,
    copied,
    last: () => (newest ??= list().at(-1)),
    add: (head) => {
      append(path, head);
      newest = head;
    },
    get elsewhere() {
      return state;
    },
    copyOver: () => {
      if (copy === undefined || elsewhere === undefined) return;
      try {
        const [here, there] = [list(), linesIn(copy)];
        // Lines that are not ours are never added to: somebody has to look at both.
        if (!isBeginning(there, here)) {
          state = 'differs';
          return;
        }
        if (there.length < here.length) mkdirSync(elsewhere, { recursive: true });
        for (const head of here.slice(there.length)) append(copy, head);
        state = 'kept';
      } catch {
        state = 'away';
      }
    },
  };
};
