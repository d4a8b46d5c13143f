import { BroadcastChannel, parentPort, workerData } from 'node:worker_threads';
import { LogDamaged, StoreRefused } from '../errors';
import { LogWriter } from './log-writer';
import {
  channelOf,
  flattenReplies,
  unflattenRequests,
  type FromWriter,
  type ToWriter,
  type WriterData,
} from './protocol';

/** After this long without a write the write-ahead log is emptied. */
const quietMs = 1_000;

const run = (path: string, say: (message: FromWriter) => void, listen: (take: (m: ToWriter) => void) => void): void => {
  const writer = new LogWriter(path);
  const announce = new BroadcastChannel(channelOf(path));
  let quiet: NodeJS.Timeout | undefined;
  listen((message) => {
    if (message.kind === 'close') {
      clearTimeout(quiet);
      announce.close();
      writer.close();
      process.exit(0);
    }
    const head = writer.head;
    const replies = writer.write(unflattenRequests(message.flat));
    say({ kind: 'written', flat: flattenReplies(replies), head: writer.head });
    if (writer.head > head) announce.postMessage(writer.head);
    writer.keepBounds();
    if (quiet === undefined) quiet = setTimeout(() => writer.tidy(), quietMs);
    else quiet.refresh();
  });
  say({ kind: 'ready' });
};

const port = parentPort;
if (port !== null) {
  const say = (message: FromWriter): void => port.postMessage(message);
  try {
    run((workerData as WriterData).path, say, (take) => port.on('message', take));
  } catch (error) {
    const known =
      error instanceof StoreRefused ? 'StoreRefused' : error instanceof LogDamaged ? 'LogDamaged' : undefined;
    const message = error instanceof Error ? error.message : String(error);
    say({ kind: 'refused', error: known ?? 'StoreUnavailable', message });
  }
}
