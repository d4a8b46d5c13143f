import { CommandBus } from '@nestjs/cqrs';
import { type Instant, streamOf } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import type { Errand, Reaction, Sent } from '../../kernel/reaction';
import { Rejection } from '../../kernel/rejection';
import { fold } from '../../kernel/decider';
import type { Clock } from '../clock/clock';
import type { CheckpointStore } from '../event-store/checkpoint-store';
import { CheckpointNotInThisLog, WrongRevision } from '../event-store/errors';
import type { Checkpoint, EventStore } from '../event-store/event-store';
import type { Committed } from '../messaging/committed';
import { Execute } from '../messaging/execute';
import { derive } from '../messaging/names';
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
    for await (const batch of store.subscribe(this.checkpoint, signal, this.reaction.categories)) {
      for (const event of batch.events) {
        if (signal.aborted) return;
        const settled = await this.answer(event);
        const last = { position: event.position, eventId: event.id, chain: event.metadata.chain };
        this.checkpoint = { storeId: batch.checkpoint.storeId, last, scannedTo: event.position };
        if (!settled) await checkpoints.save(this.reaction.name, this.checkpoint);
      }
      this.checkpoint = batch.checkpoint;
      if (batch.events.length > 0) await checkpoints.save(this.reaction.name, batch.checkpoint);
      this.state = batch.caughtUp ? 'live' : 'catching-up';
      this.failures = 0;
      this.error = undefined;
    }
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
    let index = 0;
    let errand = errands.next();
    while (!errand.done) {
      if (errand.value.kind === 'send') {
        const sent = await this.send(event, errand.value, index);
        index += 1;
        if (sent.events.length === 0) settled = false;
        errand = errands.next(sent);
      } else {
        const { decider, id } = errand.value;
        const events = await this.tools.store.read(
          streamOf(decider.category, id),
          decider.reads === 'last' ? { backwards: true, max: 1 } : {},
        );
        errand = errands.next(fold(decider, events));
      }
    }
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
      this.refusals.push({ event: event.id, code: error.code, at: this.tools.clock.now() });
      if (this.refusals.length > refusalsShown) this.refusals.shift();
      return { events: [], refused: error.code };
    }
  }
}
