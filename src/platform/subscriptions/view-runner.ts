import type { Position } from '../../kernel/ids';
import type { View } from '../../kernel/view';
import type { Clock } from '../clock/clock';
import { CheckpointNotInThisLog } from '../event-store/errors';
import type { EventStore } from '../event-store/event-store';
import { applyBatch } from './apply';
import { buildGeneration } from './build';
import type { Pace } from './pace';
import { backoff, pauseUnlessAborted } from './retry';
import type { SubscriptionState, SubscriptionStatus } from './status';
import { reachedBy, ViewFile, type ViewFolder } from './view-file';

/** What every runner of one node works with. */
export interface RunnerTools {
  readonly store: EventStore;
  readonly folder: ViewFolder;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly report: (status: SubscriptionStatus) => void;
}

/** Keeps one view up: builds it where it is missing, follows the log, and moves to a newer generation. */
export class ViewRunner {
  private generation = 0;
  private failures = 0;
  /** Ends the pass over the present generation. */
  private pass = new AbortController();

  constructor(
    private readonly view: View,
    private readonly tools: RunnerTools,
  ) {}

  /** Runs until the signal aborts. A failure is reported and tried again; it never passes over an event. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.onePass(signal);
        this.failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof CheckpointNotInThisLog) {
          this.reportError('stopped', error);
          await this.newerGeneration(signal);
        } else {
          this.failures += 1;
          this.reportError('failing', error, backoff(this.failures));
          await pauseUnlessAborted(backoff(this.failures), signal);
        }
      }
    }
  }

  /** Looks whether somebody has put a newer generation in place, and moves to it. */
  refresh(): void {
    if (this.generation > 0 && this.tools.folder.newest(this.view) > this.generation) this.pass.abort();
  }

  private async onePass(signal: AbortSignal): Promise<void> {
    const { folder, store } = this.tools;
    this.generation = folder.newest(this.view);
    if (this.generation === 0) {
      this.report('building', null);
      const head = await store.head();
      this.generation = await buildGeneration(this.view, folder, store, signal, (position) =>
        this.report('building', position, undefined, head),
      );
    }
    this.pass = new AbortController();
    const file = ViewFile.live(this.view, folder.fileOf(this.view, this.generation));
    try {
      await this.follow(file, AbortSignal.any([signal, this.pass.signal]));
    } finally {
      file.close();
    }
  }

  private async follow(file: ViewFile, signal: AbortSignal): Promise<void> {
    let progress = file.progress();
    this.report('catching-up', reachedBy(progress.checkpoint));
    for await (const batch of this.tools.store.subscribe(progress.checkpoint, signal)) {
      progress = applyBatch(file, batch, progress.knownAt);
      this.failures = 0;
      const reached = reachedBy(batch.checkpoint);
      this.report(batch.caughtUp ? 'live' : 'catching-up', reached);
      if (batch.caughtUp) await this.tools.pace.rest(reached ?? 0);
    }
  }

  private async newerGeneration(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.tools.folder.newest(this.view) <= this.generation) {
      await pauseUnlessAborted(1_000, signal);
    }
  }

  private report(
    state: SubscriptionState,
    position: Position | null,
    error?: SubscriptionStatus['error'],
    head: Position | null = null,
  ): void {
    const { view, generation } = this;
    this.tools.report({
      name: view.name,
      kind: 'view',
      state,
      ...(view.advisory === undefined ? {} : { advisory: view.advisory }),
      version: view.version,
      generation,
      position,
      head,
      ...(error === undefined ? {} : { error }),
    });
  }

  private reportError(state: 'failing' | 'stopped', error: unknown, wait?: number): void {
    const at = this.tools.clock.now();
    this.report(state, null, {
      message: error instanceof Error ? error.message : String(error),
      at,
      ...(wait === undefined ? {} : { retryAt: new Date(Date.parse(at) + wait).toISOString() }),
    });
  }
}
