import { Worker } from 'node:worker_threads';
import { BehaviorSubject, distinctUntilChanged, filter, firstValueFrom, map, type Observable, race, timer } from 'rxjs';
import type { Position } from '../../kernel/ids';
import type { View } from '../../kernel/view';
import { workerEntry } from '../worker-entry';
import type { Positions } from './positions';
import type { FromProjector, ToProjector } from './projector';
import { backoff } from './retry';
import type { SubscriptionStatus } from './status';

export interface ProjectorSettings {
  readonly storeUrl: string;
  readonly viewsFolder: string;
  /** The names of the views that this thread keeps up. */
  readonly views: readonly string[];
}

/** The readers of the views' files: told when a view answers from a new generation. */
export interface GenerationUser {
  use(view: View, generation: number): void;
  note(view: View, share: number): void;
}

const answering = (status: SubscriptionStatus): boolean => status.state === 'live' || status.state === 'catching-up';

/**
 * The main thread's side of one projector: starts it in a thread of its own, starts it again when it dies, and
 * knows how far each view has come.
 */
export class ProjectorHost implements Positions {
  private worker: Worker | undefined;
  private stopping = false;
  private deaths = 0;
  /** The generation from which each view answers. */
  private readonly answersFrom = new Map<string, number>();
  private readonly statuses = new Map<string, SubscriptionStatus>();
  private readonly changed = new BehaviorSubject<void>(undefined);
  private readonly position = new BehaviorSubject<Position | null>(null);
  readonly moves: Observable<Position> = this.position.pipe(
    filter((position) => position !== null),
    distinctUntilChanged(),
  );

  constructor(
    private readonly settings: Omit<ProjectorSettings, 'views'>,
    private readonly views: readonly View[],
    private readonly readers: GenerationUser,
  ) {}

  start(): void {
    const workerData: ProjectorSettings = { ...this.settings, views: this.views.map(({ name }) => name) };
    const worker = new Worker(workerEntry('projector.worker'), { workerData });
    this.worker = worker;
    worker.on('message', (message: FromProjector) => {
      if (message.kind === 'status') this.take(message.status);
    });
    worker.on('error', (error) => this.takeDeath(error));
    worker.on('exit', () => {
      // Whoever stops now has nothing to wait for.
      this.worker = undefined;
      if (!this.stopping) setTimeout(() => !this.stopping && this.start(), backoff(this.deaths)).unref();
    });
  }

  get current(): Position | null {
    return this.position.value;
  }

  get status(): readonly SubscriptionStatus[] {
    return [...this.statuses.values()];
  }

  /** A newer generation of some view lies in the folder. */
  refresh(): void {
    this.tell({ kind: 'refresh' });
  }

  hurry(position: Position): void {
    this.tell({ kind: 'hurry', position });
  }

  async waitFor(position: Position, milliseconds: number): Promise<boolean> {
    if ((this.current ?? -1) >= position) return true;
    this.hurry(position);
    const passed = this.moves.pipe(
      filter((current) => current >= position),
      map(() => true),
    );
    return firstValueFrom(race(passed, timer(milliseconds).pipe(map(() => false))));
  }

  /** Resolves when every view is live, or when `milliseconds` are over. */
  async ready(milliseconds: number): Promise<void> {
    const live = this.changed.pipe(
      filter(() => this.views.every((view) => this.statuses.get(view.name)?.state === 'live')),
    );
    await firstValueFrom(race(live, timer(milliseconds)));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { worker } = this;
    if (worker === undefined) return;
    const exited = new Promise((resolve) => worker.once('exit', resolve));
    this.tell({ kind: 'stop' });
    await exited;
  }

  private tell(message: ToProjector): void {
    this.worker?.postMessage(message);
  }

  private take(status: SubscriptionStatus): void {
    const before = this.statuses.get(status.name);
    // A failing view goes on answering from what it has, so it keeps the position it had reached.
    const known = status.position === null && before !== undefined ? { ...status, position: before.position } : status;
    this.statuses.set(status.name, known);
    const view = this.views.find((v) => v.name === status.name);
    if (view !== undefined && status.state === 'building' && status.head) {
      this.readers.note(view, (status.position ?? 0) / status.head);
    }
    if (view !== undefined && status.state === 'live' && status.generation !== undefined) {
      if (this.answersFrom.get(view.name) !== status.generation) this.readers.use(view, status.generation);
      this.answersFrom.set(view.name, status.generation);
    }
    this.changed.next();
    this.move();
  }

  /** The lowest position the answering views have passed; a view that cannot answer keeps nobody waiting. */
  private move(): void {
    const passed = this.status.filter(answering).map((status) => status.position ?? -1);
    if (passed.length > 0) {
      const least = Math.min(...passed);
      if (least >= 0) this.position.next(least);
    }
  }

  private takeDeath(error: Error): void {
    this.deaths += 1;
    for (const status of this.statuses.values()) {
      const message = `The projector stopped: ${error.message}`;
      this.statuses.set(status.name, { ...status, state: 'failing', error: { message, at: '' } });
    }
  }
}
