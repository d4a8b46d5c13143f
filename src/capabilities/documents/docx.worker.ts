import { parentPort } from 'node:worker_threads';
import { refusalOf } from '../../platform/threads/refusals';
import type { Job } from '../../platform/threads/shared-thread';
import { filledDocx } from './docx-filler';
import type { FromDocx } from './docx-protocol';
import { keepable, printed } from './kept-docx';
import { mustBeTemplate } from './template-check';

const tasks = { filledDocx, keepable, printed, mustBeTemplate };

export type Tasks = typeof tasks;

/** What is to be done, with what. */
export type DocxJob<T extends keyof Tasks = keyof Tasks> = {
  readonly task: T;
  readonly given: Parameters<Tasks[T]>;
};

/** A buffer arrives as plain bytes. */
const arrived = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;

const done = async ({ task, given }: DocxJob): Promise<FromDocx> => {
  const run = tasks[task] as (...all: readonly unknown[]) => unknown;
  try {
    return { kind: 'done', made: await run(...given.map(arrived)) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
};

parentPort!.on('message', ({ port, job }: Job<DocxJob>) => void done(job).then((said) => port.postMessage(said)));
