import {
  auditTime,
  combineLatest,
  distinctUntilChanged,
  filter,
  map,
  merge,
  type Observable,
  startWith,
  withLatestFrom,
} from 'rxjs';
import type { Position } from '../../kernel/ids';
import type { View } from '../../kernel/view';
import type { Ring } from '../messaging/bell';
import { type GenerationUser, ProjectorHost } from './projector-host';
import type { SubscriptionStatus } from './status';

/** How long a notice about the lists waits for the matching advice, in milliseconds. */
const patience = 1_000;

/** The threads that keep a node's views up: one for the lists that answers wait for, one for what only advises. */
export class Projectors {
  readonly lists: ProjectorHost;
  readonly advice: ProjectorHost;
  /**
   * When watchers should look again: as soon as all views have passed a position, once for both threads. If advice
   * lags, the lists are announced without it, and the same position again when it has come.
   */
  readonly news: Observable<Ring>;

  constructor(
    settings: { readonly storeUrl: string; readonly viewsFolder: string },
    views: readonly View[],
    readers: GenerationUser,
  ) {
    this.lists = new ProjectorHost(settings, views.filter(isAwaited), readers);
    this.advice = new ProjectorHost(settings, views.filter(isAdvisory), readers);
    this.news = newsOf(this.lists.moves, this.advice.moves);
  }

  get status(): readonly SubscriptionStatus[] {
    return [...this.lists.status, ...this.advice.status];
  }

  start(): void {
    this.lists.start();
    this.advice.start();
  }

  /** Resolves when every view is live, or when `milliseconds` are over. */
  async ready(milliseconds: number): Promise<void> {
    await Promise.all([this.lists.ready(milliseconds), this.advice.ready(milliseconds)]);
  }

  async stop(): Promise<void> {
    await Promise.all([this.lists.stop(), this.advice.stop()]);
  }
}

const isAdvisory = ({ advisory }: View): boolean => advisory === true;
const isAwaited = (view: View): boolean => !isAdvisory(view);

/** @see Projectors.news */
export const newsOf = (lists: Observable<Position>, advice: Observable<Position>): Observable<Ring> => {
  const all = combineLatest([lists, advice]).pipe(
    map((passed) => Math.min(...passed)),
    distinctUntilChanged(),
  );
  const withoutAdvice = lists.pipe(
    auditTime(patience),
    withLatestFrom(all.pipe(startWith(-1))),
    filter(([position, passed]) => position > passed),
    map(([position]) => ({ position, advised: false })),
  );
  return merge(all.pipe(map((position) => ({ position, advised: true }))), withoutAdvice);
};
