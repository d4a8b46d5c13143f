import type { Position } from '../../kernel/ids';
import type { View } from '../../kernel/view';
import type { Clock } from '../clock/clock';
import { CheckpointNotInThisLog } from '../event-store/errors';
import { applyBatch } from './apply';
import { buildGeneration, type BuildTools } from './build';
import { type Gap, gapsShown, readableBy } from './gaps';
import type { Pace } from './pace';
import { backoff, pauseUnlessAborted } from './retry';
import type { SubscriptionState, SubscriptionStatus } from './status';
import { reachedBy, ViewFile } from './view-file';

/** What every runner of one node works with. */
export interface RunnerTools extends BuildTools {
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

  private readonly readable;
  private gaps: readonly Gap[] = [];

  constructor(
    private readonly view: View,
    private readonly tools: RunnerTools,
  ) {
    this.readable = readableBy(tools.shapes, view);
  }

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
    const { folder } = this.tools;
    this.generation = folder.newest(this.view);
    if (this.generation === 0) await this.build(signal);
    this.pass = new AbortController();
    let file = this.open();
    if (file.serves(this.readable) === 'not') {
      file.close();
      await this.build(signal);
      file = this.open();
    }
    const over = new AbortController();
    let healing: Promise<void> | undefined;
    try {
      const isWhole = file.serves(this.readable) === 'wholly' && !(await this.passedOver(file, signal));
      if (isWhole) file.keptBy(this.readable);
      else healing = this.makeWhole(AbortSignal.any([signal, over.signal]));
      await this.follow(file, AbortSignal.any([signal, this.pass.signal]));
    } finally {
      over.abort();
      file.close();
      await healing;
    }
  }

  private open(): ViewFile {
    const { view, generation, tools } = this;
    const file = ViewFile.live(view, tools.folder.fileOf(view, generation));
    this.gaps = file.gaps;
    return file;
  }

  /** Makes the generation from which it will answer; until then it does not. */
  private async build(signal: AbortSignal): Promise<void> {
    this.gaps = [];
    this.report('building', null);
    const head = await this.tools.store.head();
    this.generation = await buildGeneration(this.view, this.tools, signal, (position) =>
      this.report('building', position, undefined, head),
    );
  }

  /** Is there something in the log of a kind that whoever wrote this file did not know at all? */
  private async passedOver(file: ViewFile, signal: AbortSignal): Promise<boolean> {
    const strange = file.strangeTo(this.readable);
    const reached = reachedBy(file.progress().checkpoint) ?? 0;
    if (strange.length === 0) return false;
    for await (const batch of this.tools.store.subscribe(null, signal, strange)) {
      if (batch.events.length > 0) return batch.events[0]!.position <= reached;
      if (batch.caughtUp || (reachedBy(batch.checkpoint) ?? 0) >= reached) return false;
    }
    return false;
  }

  /** What was missing can be read by now: builds the view anew beside the one that answers meanwhile. */
  private async makeWhole(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await buildGeneration(this.view, this.tools, signal);
        return this.pass.abort();
      } catch (error) {
        if (signal.aborted) return;
        this.failures += 1;
        this.reportError('failing', error, backoff(this.failures));
        await pauseUnlessAborted(backoff(this.failures), signal);
      }
    }
  }

  private async follow(file: ViewFile, signal: AbortSignal): Promise<void> {
    let progress = file.progress();
    this.report('catching-up', reachedBy(progress.checkpoint));
    for await (const batch of this.tools.store.subscribe(progress.checkpoint, signal)) {
      progress = applyBatch(file, batch, progress.knownAt);
      this.gaps = file.gaps;
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
    const { view, generation, gaps } = this;
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
      ...(gaps.length === 0 ? {} : { gaps: { streams: gaps.length, first: gaps.slice(0, gapsShown) } }),
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
