import { Readable } from 'node:stream';
import type { Cell } from '../../kernel/reading/cell';
import { SharedThread } from '../threads/shared-thread';
import { fewRows, type Flowing, type WrittenSheet } from './written';
import type { FromWriting, Given, TableFormat, ToWriting } from './writing-protocol';

/** What the thread may hold, in MiB, for all files that are under way: rows come and go, so that a few would do. */
const memory = 256;

const thread = new SharedThread<TableFormat>('platform/tables/writing.worker', memory);

async function* given(sheets: Flowing<WrittenSheet>): AsyncGenerator<Given> {
  for await (const sheet of sheets) {
    yield { kind: 'sheet', name: sheet.name, columns: sheet.columns.map(({ title, width }) => ({ title, width })) };
    for await (const rows of fewRows(sheet)) yield { kind: 'rows', rows };
  }
}

/** The thread asks for rows when it needs them, and is asked for bytes when somebody takes them: neither piles up. */
const fileOf = (format: TableFormat, sheets: Flowing<WrittenSheet>): Readable => {
  const { port, ended } = thread.open(format);
  const tell = (message: ToWriting): void => port.postMessage(message);
  const source = given(sheets);
  const file = new Readable({
    read: () => tell({ kind: 'read' }),
    destroy: (error, done) => {
      port.close();
      source.return(undefined).then(
        () => done(error),
        (failed: unknown) => done(error ?? (failed as Error)),
      );
    },
  });
  const fail = (error: unknown): void => {
    file.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  const more = async (): Promise<void> => {
    const next = await source.next();
    if (!file.destroyed) tell(next.done === true ? { kind: 'end' } : next.value);
  };
  port.on('message', (message: FromWriting) => {
    if (message.kind === 'more') more().catch(fail);
    if (message.kind === 'bytes') file.push(message.bytes);
    if (message.kind === 'done') file.push(null);
    if (message.kind === 'failed') fail(new Error(message.message));
  });
  port.once('close', () => {
    if (!file.destroyed) void ended.then(fail);
  });
  return file;
};

/**
 * The sheets as a workbook, written in a thread of its own while they come: everybody else goes on. An error on the way
 * breaks the stream off.
 */
export const xlsxFile = (sheets: Flowing<WrittenSheet>): Readable => fileOf('xlsx', sheets);

/** A table as CSV, likewise. */
export const csvFile = (sheet: WrittenSheet<Cell>): Readable => fileOf('csv', [sheet]);
