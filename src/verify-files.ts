import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { filesNamedIn } from './capabilities/attachments/attachments.part';
import type { Position } from './kernel/ids';
import type { EventStore } from './platform/event-store/event-store';
import type { FileFinding, FilesReport } from './platform/observability/verification-report';
import type { Attachments } from './platform/vault/vault';

const pageSize = 500;

const hashOf = async (attachments: Attachments, name: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(attachments.get(name), hash);
  return hash.digest('hex');
};

/** Reads every file that the log names and holds it against its hash: the log says which it was, not that it is there. */
export const verifyFiles = async (
  store: EventStore,
  attachments: Attachments,
  looked: (files: number) => void = () => undefined,
): Promise<FilesReport> => {
  const hashes = new Set<string>();
  const findings: FileFinding[] = [];
  for (let after: Position | null = null, more = true; more;) {
    const page = await store.readAll(after, pageSize);
    for (const { position, stream, data, metadata } of page) {
      const told = [data, metadata.lateScan];
      for (const { hash, name } of filesNamedIn(told).filter((file) => !hashes.has(file.hash))) {
        hashes.add(hash);
        const problem = !(await attachments.has(hash))
          ? 'missing'
          : (await hashOf(attachments, hash)) === hash
            ? null
            : 'changed';
        if (problem !== null) findings.push({ problem, hash, name, position, stream });
      }
    }
    looked(hashes.size);
    after = page.at(-1)?.position ?? after;
    more = page.length === pageSize;
  }
  return { files: hashes.size, findings };
};
