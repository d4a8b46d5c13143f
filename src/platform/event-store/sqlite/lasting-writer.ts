import type { Position } from '../../../kernel/ids';
import { StoreUnavailable } from '../errors';
import type { WriteReply, WriteRequest, WriterData } from './protocol';
import { type QueueLimits, WriterThread } from './writer-thread';

/** How long after its death the next thread is started, in milliseconds; between failures, too. */
const pauseMs = 500;

const between = '事件库的写入线程正在重启。The writer thread of the event store is being started again.';

/**
 * The writer for as long as the store is open: if its thread dies, the next one takes its place. Whatever was on its
 * way then has an unknown outcome, and repeating the same append settles it, as after any crash.
 */
export class LastingWriter {
  private closing = false;
  private thread: WriterThread | undefined;
  private starting: Promise<void> = Promise.resolve();

  private constructor(
    private readonly data: WriterData,
    private readonly limits: QueueLimits,
    private readonly onWritten: (head: Position) => void,
  ) {}

  /** @throws StoreRefused, LogDamaged, StoreUnavailable */
  static async start(
    data: WriterData,
    limits: QueueLimits,
    onWritten: (head: Position) => void,
  ): Promise<LastingWriter> {
    const writer = new LastingWriter(data, limits, onWritten);
    await writer.begin();
    return writer;
  }

  /** @throws StoreBusy, StoreUnavailable (nothing was stored), OutcomeUnknown */
  write(request: WriteRequest, bytes: number): Promise<WriteReply> {
    return this.thread?.write(request, bytes) ?? Promise.reject(new StoreUnavailable(between));
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.starting;
    await this.thread?.close();
  }

  private async begin(): Promise<void> {
    const thread = await WriterThread.start(this.data, this.limits, this.onWritten);
    this.thread = thread;
    void thread.ended.then(() => {
      if (this.closing) return;
      this.thread = undefined;
      this.starting = this.beginAgain();
    });
  }

  private async beginAgain(): Promise<void> {
    while (!this.closing) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      try {
        return await this.begin();
      } catch {
        // The file may be held or unreadable for a while; every caller is told meanwhile that nothing can be written.
      }
    }
  }
}
