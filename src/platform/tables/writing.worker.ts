import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Cell } from '../../kernel/reading/cell';
import type { Job } from '../threads/shared-thread';
import { csvOf } from './csv-write';
import type { WrittenCell, WrittenSheet } from './written';
import type { FromWriting, Given, TableFormat, ToWriting } from './writing-protocol';
import { xlsxOf } from './xlsx/write';

/** The sheets as they are given; each must be read to its end before the next. */
async function* sheetsFrom(next: () => Promise<Given>): AsyncGenerator<WrittenSheet> {
  let last = await next();
  const parts = async function* (): AsyncGenerator<readonly (readonly WrittenCell[])[]> {
    for (last = await next(); last.kind === 'rows'; last = await next()) yield last.rows;
  };
  while (last.kind === 'sheet') yield { name: last.name, columns: last.columns, parts: parts() };
}

async function* csvFrom(sheets: AsyncIterable<WrittenSheet>): AsyncGenerator<Uint8Array> {
  // The only one; whoever asks for it has only such cells.
  for await (const sheet of sheets) yield* csvOf(sheet as WrittenSheet<Cell>) as AsyncIterable<Uint8Array>;
}

const write = (port: MessagePort, format: TableFormat): void => {
  const say = (message: FromWriting): void => port.postMessage(message);
  let take: ((given: Given) => void) | undefined;
  const next = (): Promise<Given> =>
    new Promise((resolve) => {
      take = resolve;
      say({ kind: 'more' });
    });
  const sheets = sheetsFrom(next);
  const file = format === 'xlsx' ? xlsxOf(sheets) : csvFrom(sheets);
  const bytes = (file as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const handOver = async (): Promise<void> => {
    const next = await bytes.next();
    if (next.done === true) return say({ kind: 'done' });
    // A copy of its own can be handed over; what zlib wrote lies in memory that it uses again.
    const own = new Uint8Array(next.value);
    port.postMessage({ kind: 'bytes', bytes: own } satisfies FromWriting, [own.buffer]);
  };
  port.on('message', (message: ToWriting) => {
    if (message.kind !== 'read') return take?.(message);
    handOver().catch((error: unknown) =>
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  });
  // Whoever wanted the file has it, or has gone.
  port.once('close', () => void bytes.return?.());
};

parentPort!.on('message', ({ port, job }: Job<TableFormat>) => write(port, job));
