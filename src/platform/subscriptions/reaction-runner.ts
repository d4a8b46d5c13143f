import { CommandBus } from '@nestjs/cqrs';
import { type Instant, streamOf } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import type { Errand, Reaction, Sent } from '../../kernel/reaction';
import { Rejection } from '../../kernel/rejection';
import { fold } from '../../kernel/decider';
import type { Clock } from '../clock/clock';
import type { CheckpointStore } from '../event-store/checkpoint-store';
import { CheckpointNotInThisLog, WrongRevision } from '../event-store/errors';
import type { Aside, Checkpoint, EventStore } from '../event-store/event-store';
import type { Committed } from '../messaging/committed';
import { Execute } from '../messaging/execute';
import { derive } from '../messaging/names';
import { holdsNewer, newerRelease } from '../messaging/newer-records';
import { backoff, pauseUnlessAborted } from './retry';
import type { SubscriptionState, SubscriptionStatus } from './status';

export interface ReactionTools {
  readonly store: EventStore;
  readonly checkpoints: CheckpointStore;
  readonly commands: CommandBus;
  readonly clock: Clock;
  readonly onError: (reaction: string, error: unknown) => void;
}

export const REACTION_RUNNERS = Symbol('ReactionRunners');

type Refusal = NonNullable<SubscriptionStatus['refusals']>[number];

/** It would have to act on what only a newer release can read. */
class NotReadable extends Error {}

/** How many refusals the health page shows. */
const refusalsShown = 20;

/**
 * Carries out one reaction, event by event, in log order. Each command's id follows from the event, so a command sent
 * twice takes effect once; the checkpoint is saved before going on whenever nothing in the log would show that the
 * event had been answered.
 */
export class ReactionRunner {
  private state: SubscriptionState = 'standby';
  private checkpoint: Checkpoint | null = null;
  private error: SubscriptionStatus['error'];
  private readonly refusals: Refusal[] = [];
  private failures = 0;
  private aside: readonly Aside[] = [];

  constructor(
    private readonly reaction: Reaction,
    private readonly tools: ReactionTools,
  ) {}

  get name(): string {
    return this.reaction.name;
  }

  get categories(): readonly string[] {
    return this.reaction.categories;
  }

  get status(): SubscriptionStatus {
    return {
      name: this.reaction.name,
      kind: 'reaction',
      state: this.state,
      position: this.checkpoint?.scannedTo ?? this.checkpoint?.last?.position ?? null,
      head: null,
      refusals: this.refusals,
      ...(this.aside.length === 0 ? {} : { aside: this.aside.length }),
      ...(this.error === undefined ? {} : { error: this.error }),
    };
  }

  /** Runs until the signal aborts; may be called again then. */
  async run(signal: AbortSignal): Promise<void> {
    await this.keepFollowing(signal);
    this.state = 'standby';
  }

  private async keepFollowing(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.follow(signal);
      } catch (error) {
        if (signal.aborted) return;
        // Another node saved its checkpoint first: this one goes on from there.
        if (error instanceof WrongRevision) continue;
        this.tools.onError(this.reaction.name, error);
        this.state = error instanceof CheckpointNotInThisLog ? 'stopped' : 'failing';
        this.failures += 1;
        this.error = { message: error instanceof Error ? error.message : String(error), at: this.tools.clock.now() };
        await pauseUnlessAborted(backoff(this.failures), signal);
      }
    }
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const { store, checkpoints } = this.tools;
    this.state = 'catching-up';
    this.checkpoint = (await checkpoints.load(this.reaction.name)) ?? (await this.beginning());
    await this.takeUp(signal);
    for await (const batch of store.subscribe(this.checkpoint, signal, this.reaction.categories)) {
      for (const event of batch.events) {
        if (signal.aborted) return;
        const settled = await this.answerOrLayAside(event);
        const last = { position: event.position, eventId: event.id, chain: event.metadata.chain };
        this.checkpoint = this.with({ storeId: batch.checkpoint.storeId, last, scannedTo: event.position });
        if (!settled) await checkpoints.save(this.reaction.name, this.checkpoint);
      }
      this.checkpoint = this.with(batch.checkpoint);
      if (batch.events.length > 0) await checkpoints.save(this.reaction.name, this.checkpoint);
      this.state = batch.caughtUp ? 'live' : 'catching-up';
      this.failures = 0;
      this.error = undefined;
    }
  }

  /** How far it has come, with what was laid aside on the way. */
  private with(checkpoint: Checkpoint): Checkpoint {
    return this.aside.length === 0 ? checkpoint : { ...checkpoint, aside: this.aside };
  }

  /**
   * What a newer release wrote, what stands behind it in its stream, and what would change a stream of that kind waits
   * for that release: nothing follows from half of the facts, and nothing is forgotten.
   *
   * @returns as `answer`
   */
  async answerOrLayAside(event: RecordedEvent): Promise<boolean> {
    const { stream, position } = event;
    if (this.aside.some((aside) => aside.onwards === true && aside.stream === stream)) return false;
    try {
      if (event.newer === true) throw new NotReadable();
      return await this.answer(event);
    } catch (error) {
      if (!(error instanceof NotReadable)) throw error;
      const onwards = event.newer === true ? { onwards: event.newer } : {};
      this.aside = [...this.aside, { stream, position, ...onwards }];
      return false;
    }
  }

  /** Answers what was laid aside and can be read by now, in the order of the log. */
  private async takeUp(signal: AbortSignal): Promise<void> {
    this.aside = [];
    const waiting = this.checkpoint?.aside ?? [];
    if (this.checkpoint === null || waiting.length === 0) return;
    const { aside: _, ...reached } = this.checkpoint;
    for (const event of await this.waitingIn(waiting, reached)) {
      if (signal.aborted) return;
      await this.answerOrLayAside(event);
    }
    this.checkpoint = this.with(reached);
    await this.tools.checkpoints.save(this.reaction.name, this.checkpoint);
  }

  private async waitingIn(waiting: readonly Aside[], { scannedTo }: Checkpoint): Promise<readonly RecordedEvent[]> {
    const streams = [...new Set(waiting.map(({ stream }) => stream))];
    const events = (await Promise.all(streams.map((stream) => this.tools.store.read(stream)))).flat();
    const waits = ({ stream, position }: RecordedEvent): boolean =>
      position <= (scannedTo ?? -1) &&
      waiting.some((aside) =>
        aside.stream !== stream
          ? false
          : aside.onwards === true
            ? position >= aside.position
            : position === aside.position,
      );
    return events.filter(waits).toSorted((one, other) => one.position - other.position);
  }

  private async beginning(): Promise<Checkpoint | null> {
    if (this.reaction.begins === 'first-event') return null;
    const checkpoint = {
      storeId: await this.tools.store.identity(),
      last: null,
      scannedTo: await this.tools.store.head(),
    };
    await this.tools.checkpoints.save(this.reaction.name, checkpoint);
    return checkpoint;
  }

  /** @returns whether the log itself shows that every command took effect */
  async answer(event: RecordedEvent): Promise<boolean> {
    const errands = this.reaction.react(event, derive);
    let settled = true;
    let readable = true;
    let index = 0;
    let errand = errands.next();
    while (!errand.done) {
      if (errand.value.kind === 'send') {
        const sent = await this.send(event, errand.value, index);
        index += 1;
        if (sent.events.length === 0) settled = false;
        // The others get theirs meanwhile: sent again later, their commands are known by their ids.
        if (sent.refused === newerRelease) readable = false;
        errand = errands.next(sent);
      } else {
        const { decider, id } = errand.value;
        const events = await this.tools.store.read(
          streamOf(decider.category, id),
          decider.reads === 'last' ? { backwards: true, max: 1 } : {},
        );
        if (holdsNewer(events)) throw new NotReadable();
        errand = errands.next(fold(decider, events));
      }
    }
    if (!readable) throw new NotReadable();
    return settled;
  }

  private async send(event: RecordedEvent, errand: Extract<Errand, { kind: 'send' }>, index: number): Promise<Sent> {
    const occurredAt: Instant =
      errand.occurredAt ?? (errand.startsClock ? this.tools.clock.now() : event.metadata.occurredAt);
    const request = {
      system: true,
      commandId: derive(
        'reaction',
        this.reaction.name,
        event.id,
        streamOf(errand.decider.category, errand.id),
        String(index),
      ),
      channel: 'reaction',
      jurisdiction: errand.jurisdiction ?? event.metadata.jurisdiction,
      correlation: event.metadata.correlation,
      causation: event.id,
      occurredAt,
    } as const;
    try {
      const committed: Committed = await this.tools.commands.execute(
        new Execute(errand.decider, errand.id, errand.command, request),
      );
      return { events: committed.events };
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      if (error.code === newerRelease) return { events: [], refused: error.code };
      this.refusals.push({ event: event.id, code: error.code, at: this.tools.clock.now() });
      if (this.refusals.length > refusalsShown) this.refusals.shift();
      return { events: [], refused: error.code };
    }
  }
}
