import { Worker } from 'node:worker_threads';
import type { Position } from '../../../kernel/ids';
import { workerEntry } from '../../worker-entry';
import { LogDamaged, OutcomeUnknown, StoreBusy, StoreRefused, StoreUnavailable } from '../errors';
import {
  flattenRequests,
  unflattenReplies,
  type FromWriter,
  type ToWriter,
  type WriteReply,
  type WriteRequest,
  type WriterData,
} from './protocol';

/** How much may wait to be written before further requests are refused as busy. */
export interface QueueLimits {
  readonly requests: number;
  readonly bytes: number;
}

/** What one transaction takes at most, unless a single request is larger. */
const batchEvents = 500;
const batchBytes = 1024 * 1024;
/** While one batch is being committed the next is already with the writer, so that it never waits for this thread. */
const batchesInFlight = 2;
/** Fewer requests than this are not worth a second flush of the disk. */
const worthSplitting = 16;

interface Waiting {
  readonly request: WriteRequest;
  readonly bytes: number;
  readonly resolve: (reply: WriteReply) => void;
  readonly reject: (error: Error) => void;
}

const eventsOf = (request: WriteRequest): number => (request.kind === 'append' ? request.events.length : 1);

const refusal = ({ error, message }: Extract<FromWriter, { kind: 'refused' }>): Error => {
  switch (error) {
    case 'StoreRefused':
      return new StoreRefused(message);
    case 'LogDamaged':
      return new LogDamaged(message);
    case 'StoreUnavailable':
      return new StoreUnavailable(message);
  }
};

const gone = '事件库的写入线程已退出。The writer thread of the event store has ended.';

/**
 * The writer as its callers see it: a bounded queue. Whatever gathers while one batch is committed becomes the next, so
 * the busier it is, the more requests share one flush of the disk. Waiting for the answer slows a caller down; once the
 * queue is full, it is refused.
 */
export class WriterThread {
  private readonly queue: Waiting[] = [];
  private readonly sent: Waiting[][] = [];
  private waiting = 0;
  private bytes = 0;
  private flushing = false;
  private state: 'open' | 'closing' | 'gone' = 'open';
  /** Resolves when the thread has ended, closed or dead, and every caller has been answered. */
  readonly ended: Promise<void>;

  private constructor(
    private readonly worker: Worker,
    private readonly limits: QueueLimits,
    private readonly onWritten: (head: Position) => void,
  ) {
    this.ended = new Promise((resolve) => worker.once('exit', resolve)).then(() => this.fail());
    worker.on('message', (message: FromWriter) => this.take(message));
    worker.on('error', () => undefined);
  }

  /**
   * Starts the thread and waits until it holds the file.
   *
   * @param onWritten called after each commit, before the callers are answered, with the position of the last event
   * @throws StoreRefused, LogDamaged, StoreUnavailable
   */
  static async start(
    data: WriterData,
    limits: QueueLimits,
    onWritten: (head: Position) => void,
  ): Promise<WriterThread> {
    const worker = new Worker(workerEntry('platform/event-store/sqlite/writer.worker'), { workerData: data });
    // Listened for from the start: a thread that refuses may already have ended when its message arrives.
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    const first = await new Promise<FromWriter>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      void ended.then(() => reject(new StoreUnavailable(gone)));
    });
    if (first.kind === 'refused') {
      await ended;
      throw refusal(first);
    }
    return new WriterThread(worker, limits, onWritten);
  }

  /**
   * Hands the request to the writer; resolves after its commit.
   *
   * @throws StoreBusy, StoreUnavailable (nothing was stored), OutcomeUnknown
   */
  write(request: WriteRequest, bytes: number): Promise<WriteReply> {
    return new Promise((resolve, reject) => {
      if (this.state !== 'open') throw new StoreUnavailable(this.state === 'gone' ? gone : 'The event store is closed');
      const full = this.waiting >= this.limits.requests || this.bytes + bytes > this.limits.bytes;
      if (full && this.waiting > 0) throw new StoreBusy();
      this.queue.push({ request, bytes, resolve, reject });
      this.waiting++;
      this.bytes += bytes;
      this.flushSoon();
    });
  }

  /** Writes what was asked for so far, then ends the thread. */
  async close(): Promise<void> {
    if (this.state === 'open') {
      this.state = 'closing';
      this.finishWhenDone();
    }
    await this.ended;
  }

  private flushSoon(): void {
    if (this.flushing || this.sent.length >= batchesInFlight) return;
    this.flushing = true;
    // What is asked for in the same turn of the event loop shares a batch.
    process.nextTick(() => {
      this.flushing = false;
      while (this.queue.length > 0 && this.sent.length < batchesInFlight) this.send(this.nextBatch());
    });
  }

  /** With both places free, half of what waits: one half is committed while the callers of the other half carry on. */
  private nextBatch(): Waiting[] {
    const places = this.queue.length < worthSplitting ? 1 : batchesInFlight - this.sent.length;
    const most = Math.ceil(this.queue.length / places);
    let [count, events, bytes] = [0, 0, 0];
    for (const { request, bytes: size } of this.queue) {
      events += eventsOf(request);
      bytes += size;
      if (count === most || (count > 0 && (events > batchEvents || bytes > batchBytes))) break;
      count++;
    }
    return this.queue.splice(0, count);
  }

  private send(batch: Waiting[]): void {
    this.sent.push(batch);
    const message: ToWriter = { kind: 'write', flat: flattenRequests(batch.map(({ request }) => request)) };
    this.worker.postMessage(message);
  }

  private take(message: FromWriter): void {
    if (message.kind !== 'written') return;
    const batch = this.sent.shift() ?? [];
    this.onWritten(message.head);
    const replies = unflattenReplies(message.flat);
    for (const [n, waiting] of batch.entries()) this.answer(waiting, replies[n]);
    if (this.queue.length > 0) this.flushSoon();
    if (this.state === 'closing') this.finishWhenDone();
  }

  private answer({ bytes, resolve, reject }: Waiting, reply: WriteReply | undefined): void {
    this.waiting--;
    this.bytes -= bytes;
    if (reply === undefined || reply.kind === 'unknown') reject(new OutcomeUnknown(reply?.message ?? gone));
    else if (reply.kind === 'unavailable') reject(new StoreUnavailable(reply.message));
    else resolve(reply);
  }

  private finishWhenDone(): void {
    if (this.queue.length > 0 || this.sent.length > 0) return;
    const message: ToWriter = { kind: 'close' };
    this.worker.postMessage(message);
  }

  private fail(): void {
    this.state = 'gone';
    for (const { reject } of this.sent.splice(0).flat()) reject(new OutcomeUnknown(gone));
    for (const { reject } of this.queue.splice(0)) reject(new StoreUnavailable(gone));
  }
}
