import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { invalid } from '../../../kernel/rejection';
import { isOutOfMemory, rejectionOf } from '../../threads/refusals';
import { workerEntry } from '../../worker-entry';
import type { Cells } from '../cells';
import { type TableLimits, usualLimits } from '../limits';
import type { FromReading, ReadingData, ToReading } from './protocol';
import type { OpenWorkbook } from './workbook';

/** What a reading thread may hold, in MiB, beside the packed file: 100,000 rows of a hotline take a fifth of it. */
const memory = 512;

type Told = Extract<FromReading, { kind: 'open' | 'rows' }>;

/** The next thing that the thread says. */
const next = async (worker: Worker, ask?: ToReading): Promise<Told> => {
  const ended = new AbortController();
  try {
    const said = once(worker, 'message', { signal: ended.signal }) as Promise<readonly FromReading[]>;
    const gone = once(worker, 'exit', { signal: ended.signal }).then((): readonly FromReading[] => []);
    if (ask !== undefined) worker.postMessage(ask);
    const [message] = await Promise.race([said, gone]);
    if (message === undefined) throw new Error('The thread that reads the workbook has ended');
    if (message.kind !== 'refused') return message;
    throw rejectionOf(message.refusal);
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    return invalid(
      'import.too-much-memory',
      `读取此文件需要超过${memory}兆字节内存，请分成几个文件`,
      `Reading this takes more than ${memory} MiB of memory: split it into several files`,
      'file',
    );
  } finally {
    ended.abort();
  }
};

async function* rowsFrom(worker: Worker, sheet: number): AsyncGenerator<Cells> {
  let ask: ToReading = { kind: 'rows', sheet };
  for (;;) {
    const told = await next(worker, ask);
    if (told.kind !== 'rows') throw new Error('The thread speaks of something else');
    yield* told.rows;
    if (told.isLast) return;
    ask = { kind: 'more' };
  }
}

/**
 * Opens an .xlsx file in a thread of its own with a limit on its memory: whatever the file is, everybody else goes on.
 * Its sheets are to be read one after the other; `close` must be called.
 *
 * @throws Rejection as `openWorkbook`, and `import.too-much-memory`
 */
export const readWorkbook = async (file: Buffer, limits: TableLimits = usualLimits): Promise<OpenWorkbook> => {
  const workerData: ReadingData = { file, limits };
  const worker = new Worker(workerEntry('platform/tables/xlsx/reading.worker'), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const close = async (): Promise<void> => {
    await worker.terminate();
  };
  try {
    const told = await next(worker);
    if (told.kind !== 'open') throw new Error('The thread speaks of something else');
    return { sheets: told.sheets, rows: (sheet) => rowsFrom(worker, sheet), close };
  } catch (error) {
    await close();
    throw error;
  }
};
