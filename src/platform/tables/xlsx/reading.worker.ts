import { parentPort, workerData } from 'node:worker_threads';
import { refusalOf } from '../../threads/refusals';
import type { Cells } from '../cells';
import type { FromReading, ReadingData, ToReading } from './protocol';
import { openWorkbook } from './workbook';

/** Rows that are handed over at a time. */
const batch = 200;

const port = parentPort!;
const say = (message: FromReading): void => port.postMessage(message);

const refuse = (error: unknown): void => {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  say({ kind: 'refused', refusal });
};

const handOver = async (rows: AsyncIterator<Cells>): Promise<void> => {
  const read: Cells[] = [];
  while (read.length < batch) {
    const next = await rows.next();
    if (next.done === true) return say({ kind: 'rows', rows: read, isLast: true });
    read.push(next.value);
  }
  say({ kind: 'rows', rows: read, isLast: false });
};

const run = async ({ file, limits }: ReadingData): Promise<void> => {
  const workbook = await openWorkbook(Buffer.from(file.buffer, file.byteOffset, file.byteLength), limits);
  let rows: AsyncIterator<Cells> | undefined;
  port.on('message', (message: ToReading) => {
    if (message.kind === 'rows') {
      void rows?.return?.();
      rows = workbook.rows(message.sheet)[Symbol.asyncIterator]();
    }
    handOver(rows!).catch(refuse);
  });
  say({ kind: 'open', sheets: workbook.sheets });
};

run(workerData as ReadingData).catch(refuse);
