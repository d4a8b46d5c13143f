import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor, Context } from '../../kernel/context';
import { type AnyDecider, fold } from '../../kernel/decider';
import { type Expected, type Id, type Instant, partsOfStream, streamOf } from '../../kernel/ids';
import type { Fact, Intent, NewEvent } from '../../kernel/message';
import { invalid, Rejection } from '../../kernel/rejection';
import { systemActor } from '../../kernel/system';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../access/actor-source';
import { actingIn, actingOnSelf, activeAccount, allowing } from '../access/capacity';
import { CLOCK, type Clock } from '../clock/clock';
import { commandBudget, withinStoreBudget } from '../event-store/budget';
import { WrongRevision } from '../event-store/errors';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import { requestHashOf, sealCommand } from '../vault/sealing';
import { VAULT, type Vault } from '../vault/vault';
import type { Committed } from './committed';
import { CONTEXT_SOURCE, type ContextSource } from './context-source';
import { IdempotencyKeyReused, TooContended } from './errors';
import { Execute } from './execute';
import { after, type Found, recorded, unchanged } from './found';
import { KnownFiles } from './known-files';
import { holdsNewer, refuseNewer } from './newer-records';
import { commandIdOf, derive } from './names';
import type { CommandRequest, SystemRequest } from './request';
import { Reach } from './reach';
import { mustHaveSeen } from './seen';
import { Stamper } from './stamp';

/** How often a command that conflicted with another writer is decided again. */
const attempts = 8;

type Request = CommandRequest | SystemRequest;
const isSystem = (request: Request): request is SystemRequest => 'system' in request;

/** One command of those that are stored together. */
interface Step {
  readonly command: Intent;
  readonly request: Request;
  readonly part?: string;
  readonly commandId: Id;
  /** Of the whole: a part that differs makes it another request. */
  readonly requestHash: string;
  readonly actorIn: (jurisdiction: Id | undefined) => Actor;
}

/**
 * permission ▸ read ▸ is it a repeat? ▸ can all of it be read? ▸ If-Match ▸ what it names ▸ seal ▸ decide ▸ append. A
 * refusal or a decision without events stores nothing; a conflict is decided again only if the caller did not say which
 * revision they saw.
 */
@CommandHandler(Execute)
export class ExecuteHandler implements ICommandHandler<Execute<unknown, Intent, Fact>> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(ALLOWS) private readonly allows: Allows,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly stamper: Stamper,
    private readonly reach: Reach,
    private readonly files: KnownFiles,
  ) {}

  execute(message: Execute<unknown, Intent, Fact>): Promise<Committed> {
    return withinStoreBudget(commandBudget, () => this.carryOut(message));
  }

  private async carryOut({
    decider,
    id: given,
    command,
    request,
    then,
  }: Execute<unknown, Intent, Fact>): Promise<Committed> {
    const commandId = isSystem(request)
      ? request.commandId
      : commandIdOf(request.account, command.type, request.idempotencyKey);
    const id = given ?? derive('id', commandId);
    const asked = { ...saidOf(command, request), id: given };
    const further = then.map((next) => saidOf(next.command, next.request));
    const requestHash = await requestHashOf(further.length === 0 ? asked : { ...asked, then: further }, this.vault);
    const steps: readonly Step[] = await Promise.all(
      [{ command, request }, ...then].map(async (step, nth) => ({
        ...step,
        commandId: nth === 0 ? commandId : derive('step', commandId, String(nth)),
        requestHash,
        actorIn: await this.actorResolver(decider, step.command.type, step.request),
      })),
    );

    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await this.find(decider, id);
      const stream = streamOf(decider.category, id);
      const repeat = this.repeatOf(id, stream, found, steps);
      if (repeat !== null && !holdsNewer(repeat.events)) return repeat;
      if (holdsNewer(found.events)) refuseNewer();
      this.checkIfMatch(request, decider, steps, found);

      const clockAt = this.clock.now();
      const events: NewEvent[] = [];
      let before = found;
      for (const step of steps) {
        const made = await refusalsIn(step.part, () => this.decided(decider, stream, step, before, clockAt));
        before = after(before, recorded(made, stream, before, 0));
        events.push(...made);
      }
      if (events.length === 0) return unchanged(id, stream, found);
      if (!isSystem(request) && request.dryRun === true)
        return {
          id,
          stream,
          revision: found.revision,
          position: null,
          events: recorded(events, stream, found, 0),
          repeated: false,
        };
      try {
        const expected: Expected = found.revision ?? 'no-stream';
        const { revision, position } = await this.store.append(stream, expected, events);
        return {
          id,
          stream,
          revision,
          position,
          events: recorded(events, stream, found, position),
          repeated: false,
        };
      } catch (error) {
        if (!(error instanceof WrongRevision)) throw error;
        // The loop reads again: If-Match is compared with what is there now, everything else is decided again.
      }
    }
    throw new TooContended(streamOf(decider.category, id));
  }

  /** What one command brings, after what stands in the stream. */
  private async decided(
    decider: AnyDecider,
    stream: string,
    { command: { type, data }, request, commandId, requestHash, actorIn }: Step,
    found: Found,
    clockAt: Instant,
  ): Promise<readonly NewEvent[]> {
    const jurisdiction = found.last?.metadata.jurisdiction ?? request.jurisdiction;
    const actor = actorIn(jurisdiction);
    const now = notBefore(clockAt, found.last?.metadata.recordedAt, isSystem(request) ? request.occurredAt : undefined);
    const context = this.contexts.contextFor({
      now,
      occurredAt: momentOf(request, now),
      actor,
      thing: partsOfStream(stream).id,
      jurisdiction: jurisdiction ?? actor.capacity.jurisdiction,
      channel: request.channel,
      commandId,
      ...(isSystem(request) ? {} : await this.entry(request)),
    });
    // What follows from a decision was allowed with it.
    const named = isSystem(request) ? data : await this.namedIn(data, request, context);
    const sealed = await sealCommand(named, this.vault, commandId, derive);
    const decide = decider.on[type];
    if (decide === undefined) throw new Error(`${decider.category} knows no command ${type}`);
    const facts = decide(fold(decider, found.events), sealed, context);
    return this.stamper.stamp(facts, { stream, found: found.last, context, clockAt, commandId, requestHash, request });
  }

  /** For whom it is entered, why so late, and from which paper. */
  private async entry({ onBehalfOf, lateReason, lateScan, ...request }: CommandRequest) {
    return {
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      ...(lateReason === undefined ? {} : { lateReason }),
      ...(lateScan === undefined ? {} : { lateScan: await this.files.known(lateScan, request) }),
    };
  }

  /** The data of a command, after a look at what it names: only what is within reach, and files as they are. */
  private async namedIn(data: unknown, request: CommandRequest, context: Context): Promise<unknown> {
    await this.reach.mustHold(data, context);
    return this.files.in(data, request);
  }

  /** Reads the account once; the jurisdiction that the stream names tells what it may do here. */
  private async actorResolver(
    decider: AnyDecider,
    type: string,
    request: Request,
  ): Promise<(jurisdiction: Id | undefined) => Actor> {
    if (isSystem(request)) return (jurisdiction) => systemActor(jurisdiction ?? request.jurisdiction);
    const permission = decider.permission[type];
    if (permission === undefined) throw new Error(`${decider.category} names no permission for ${type}`);
    const facts = await activeAccount(this.actors, request.account);
    const able = allowing(facts, permission, this.allows, request.grant);
    if (permission === 'access.self') return () => actingOnSelf(facts, able);
    return (jurisdiction) =>
      actingIn(facts, able, jurisdiction ?? able[0]?.jurisdiction ?? '', this.contexts.directory);
  }

  private async find(decider: AnyDecider, id: Id): Promise<Found> {
    const stream = streamOf(decider.category, id);
    const events =
      decider.reads === 'last'
        ? await this.store.read(stream, { backwards: true, max: 1 })
        : await this.store.read(stream);
    const last = events.at(-1);
    return { events, last, revision: last?.revision ?? null };
  }

  private repeatOf(id: Id, stream: string, found: Found, steps: readonly Step[]): Committed | null {
    const events = found.events.filter(({ metadata }) => steps.some((step) => step.commandId === metadata.commandId));
    const last = events.at(-1);
    if (last === undefined) return null;
    if (steps.some(({ requestHash }) => last.metadata.requestHash !== requestHash)) throw new IdempotencyKeyReused();
    return {
      id,
      stream,
      revision: last.revision,
      position: last.position,
      events,
      repeated: true,
    };
  }

  private checkIfMatch(request: Request, decider: AnyDecider, steps: readonly Step[], found: Found): void {
    if (isSystem(request) || request.ifMatch === undefined) return;
    const commands = steps.map(({ command }) => command.type);
    mustHaveSeen(request.ifMatch, decider, commands, found);
  }
}

/** Names the fields of a refusal with the part of the body that they stand in. */
const refusalsIn = async <T>(part: string | undefined, decide: () => Promise<T>): Promise<T> => {
  try {
    return await decide();
  } catch (error) {
    if (part === undefined || !(error instanceof Rejection)) throw error;
    const { kind, code, words, field } = error;
    throw new Rejection(kind, code, words, field === undefined ? part : `${part}.${field}`);
  }
};

/** The parts of a request that make it a different request when they differ. */
const saidOf = ({ type, data }: Intent, request: Request): Record<string, unknown> =>
  isSystem(request)
    ? { type, data }
    : {
        type,
        data,
        grant: request.grant,
        occurredAt: request.occurredAt,
        onBehalfOf: request.onBehalfOf,
        lateReason: request.lateReason,
        lateScan: request.lateScan,
        jurisdiction: request.jurisdiction,
      };

/**
 * The moment of a command: what the clock says, but never before the event that stands last in the stream, nor, for
 * what this software does by itself, before its cause. So a clock that was set back puts nothing before its cause, and
 * nobody who asks for the past is shown an effect without it.
 */
const notBefore = (clockAt: Instant, ...earlier: readonly (Instant | undefined)[]): Instant =>
  earlier.reduce<Instant>((latest, one) => (one !== undefined && one > latest ? one : latest), clockAt);

/** When the thing happened: as said, but never in the future. */
const momentOf = (request: Request, now: Instant): Instant => {
  if (request.occurredAt === undefined) return now;
  if (request.occurredAt <= now) return request.occurredAt;
  return invalid(
    'occurred-at.in-future',
    '发生时间不能晚于现在',
    'What happened cannot lie in the future',
    'occurredAt',
  );
};
