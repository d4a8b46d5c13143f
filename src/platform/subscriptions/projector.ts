import type { Position } from '../../kernel/ids';
import type { View } from '../../kernel/view';
import { Pace } from './pace';
import type { SubscriptionStatus } from './status';
import { type RunnerTools, ViewRunner } from './view-runner';

/** What the main thread tells the projector. */
export type ToProjector =
  | { readonly kind: 'refresh' }
  | { readonly kind: 'hurry'; readonly position: Position }
  | { readonly kind: 'stop' };

/** What the projector tells the main thread. */
export type FromProjector =
  | { readonly kind: 'status'; readonly status: SubscriptionStatus }
  | { readonly kind: 'stopped' };

/** How often the folder is looked at for a generation that another process has built. */
const lookEvery = 2_000;

/** Runs all views of a node, each on its own, so that one that fails stops alone. */
export class Projector {
  private readonly runners: readonly ViewRunner[];
  private readonly abort = new AbortController();
  private readonly pace = new Pace();
  private ended: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(views: readonly View[], tools: Omit<RunnerTools, 'pace'>) {
    this.runners = views.map((view) => new ViewRunner(view, { ...tools, pace: this.pace }));
  }

  start(): void {
    this.ended = Promise.all(this.runners.map((runner) => runner.run(this.abort.signal)));
    this.timer = setInterval(() => this.refresh(), lookEvery);
  }

  refresh(): void {
    for (const runner of this.runners) runner.refresh();
  }

  /** Somebody waits until the views have passed this position. */
  hurry(position: Position): void {
    this.pace.hurry(position);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.abort.abort();
    this.pace.hurry(Infinity);
    await this.ended;
  }
}
