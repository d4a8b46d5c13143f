import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { filesNamedIn } from '../capabilities/attachments/attachments.part';
import type { Position } from '../kernel/ids';
import type { EventStore } from '../platform/event-store/event-store';
import type { Attachments } from '../platform/vault/vault';

/** A file that an event names and that is not there any more as it was sent up. */
export interface FileFinding {
  readonly problem: 'missing' | 'changed';
  readonly hash: string;
  /** The first event that names it. */
  readonly position: Position;
  readonly stream: string;
}

export interface FilesReport {
  readonly files: number;
  readonly findings: readonly FileFinding[];
}

const pageSize = 500;

const hashOf = async (attachments: Attachments, name: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(attachments.get(name), hash);
  return hash.digest('hex');
};

/** Reads every file that the log names and holds it against its hash: the log says which it was, not that it is there. */
export const verifyFiles = async (store: EventStore, attachments: Attachments): Promise<FilesReport> => {
  const looked = new Set<string>();
  const findings: FileFinding[] = [];
  for (let after: Position | null = null, more = true; more;) {
    const page = await store.readAll(after, pageSize);
    for (const { position, stream, data } of page) {
      for (const hash of filesNamedIn(data).filter((name) => !looked.has(name))) {
        looked.add(hash);
        const problem = !(await attachments.has(hash))
          ? 'missing'
          : (await hashOf(attachments, hash)) === hash
            ? null
            : 'changed';
        if (problem !== null) findings.push({ problem, hash, position, stream });
      }
    }
    after = page.at(-1)?.position ?? after;
    more = page.length === pageSize;
  }
  return { files: looked.size, findings };
};
