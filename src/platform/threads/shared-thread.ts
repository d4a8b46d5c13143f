import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { workerEntry } from '../worker-entry';

/** How long a thread stays that nobody needs, in milliseconds. */
const rest = 30_000;

/** A line to the thread for one job. */
export interface Line {
  /** To be closed when the job is done; closes by itself when the thread ends. */
  readonly port: MessagePort;
  /** Resolves when the thread has ended, with what it died of. */
  readonly ended: Promise<Error>;
}

/** What a thread gets of each job: its own port, and what to do. */
export interface Job<J> {
  readonly port: MessagePort;
  readonly job: J;
}

/**
 * A thread that does the jobs of all who ask: started when there is one, and ended when there was none for a while. One
 * that dies (its memory is limited) is replaced with the next job.
 */
export class SharedThread<J> {
  private worker: Worker | undefined;
  private ended: Promise<Error> | undefined;
  private resting: NodeJS.Timeout | undefined;
  private lines = 0;

  /**
   * @param entry its file, as `workerEntry` wants it
   * @param memory what it may hold, in MiB
   */
  constructor(
    private readonly entry: string,
    private readonly memory: number,
  ) {}

  open(job: J): Line {
    clearTimeout(this.resting);
    const worker = (this.worker ??= this.start());
    const { port1, port2 } = new MessageChannel();
    this.lines += 1;
    port1.once('close', () => this.closed());
    const sent: Job<J> = { port: port2, job };
    worker.postMessage(sent, [port2]);
    return { port: port1, ended: this.ended! };
  }

  private start(): Worker {
    const worker = new Worker(workerEntry(this.entry), { resourceLimits: { maxOldGenerationSizeMb: this.memory } });
    // The lines keep the process, the thread itself does not.
    worker.unref();
    this.ended = new Promise((resolve) => {
      worker.once('error', resolve);
      worker.once('exit', () => {
        if (this.worker === worker) this.worker = undefined;
        resolve(new Error(`The thread ${this.entry} has ended`));
      });
    });
    return worker;
  }

  private closed(): void {
    this.lines -= 1;
    if (this.lines > 0) return;
    this.resting = setTimeout(() => void this.worker?.terminate(), rest).unref();
  }
}
