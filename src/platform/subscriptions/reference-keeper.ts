import { categoryOf, type Position } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import type { ReferenceFold } from '../../kernel/reference';
import type { EventStore } from '../event-store/event-store';
import { type Gap, gapOf, gapsShown } from './gaps';
import type { SubscriptionStatus } from './status';
import { backoff, pauseUnlessAborted } from './retry';
import { BehaviorSubject, filter, firstValueFrom } from 'rxjs';

/**
 * Keeps the reference folds in memory: from the first event at every start, then live. It reads only the streams
 * that the folds name.
 */
export class ReferenceKeeper {
  private readonly states = new Map<string, unknown>();
  private readonly abort = new AbortController();
  private readonly passed = new BehaviorSubject<Position>(-1);
  private readonly caughtUp = new BehaviorSubject(false);
  private readonly gaps = new Map<string, Gap>();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly folds: readonly ReferenceFold<unknown>[],
    private readonly store: EventStore,
    private readonly onError: (error: unknown) => void,
  ) {
    for (const fold of folds) this.states.set(fold.name, fold.initial());
  }

  /** Resolves when all that was in the log at this moment has been folded. */
  async start(): Promise<void> {
    this.ended = this.run(this.abort.signal);
    await firstValueFrom(this.caughtUp.pipe(filter((yes) => yes)));
  }

  stateOf<S>(fold: ReferenceFold<S>): S {
    return this.states.get(fold.name) as S;
  }

  /** Told where there is something to tell: facts of a newer release stand in what it folds. */
  get status(): readonly SubscriptionStatus[] {
    const first = [...this.gaps.values()].slice(0, gapsShown);
    if (first.length === 0) return [];
    const gaps = { streams: this.gaps.size, first };
    return [{ name: 'references', kind: 'reference', state: 'live', position: this.position, head: null, gaps }];
  }

  get position(): Position {
    return this.passed.value;
  }

  /** Resolves when the folds have seen this position. */
  async waitFor(position: Position): Promise<void> {
    if (this.position < position) await firstValueFrom(this.passed.pipe(filter((passed) => passed >= position)));
  }

  async stop(): Promise<void> {
    this.abort.abort();
    await this.ended;
  }

  /**
   * Facts behind one that cannot be read are taken all the same: an account that was suspended is so whatever else was
   * written there. What such a fold cannot make sense of is left out.
   */
  private take(event: RecordedEvent): void {
    const category = categoryOf(event.stream);
    for (const fold of this.folds) {
      if (!fold.categories.includes(category)) continue;
      try {
        fold.evolve(this.stateOf(fold), event);
      } catch (error) {
        if (!this.gaps.has(event.stream)) throw error;
      }
    }
  }

  private async run(signal: AbortSignal): Promise<void> {
    const categories = [...new Set(this.folds.flatMap((fold) => fold.categories))];
    let checkpoint = null;
    let failures = 0;
    while (!signal.aborted) {
      try {
        for await (const batch of this.store.subscribe(checkpoint, signal, categories)) {
          for (const event of batch.events) {
            if (event.newer === true) this.gaps.set(event.stream, this.gaps.get(event.stream) ?? gapOf(event));
            else this.take(event);
          }
          checkpoint = batch.checkpoint;
          failures = 0;
          this.passed.next(checkpoint.scannedTo ?? checkpoint.last?.position ?? this.position);
          if (batch.caughtUp) this.caughtUp.next(true);
        }
      } catch (error) {
        if (signal.aborted) return;
        this.onError(error);
        failures += 1;
        await pauseUnlessAborted(backoff(failures), signal);
      }
    }
  }
}
