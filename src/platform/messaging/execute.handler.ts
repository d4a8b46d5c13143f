import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor, Context } from '../../kernel/context';
import { type AnyDecider, fold } from '../../kernel/decider';
import { type Expected, type Id, type Instant, type Position, type Revision, streamOf } from '../../kernel/ids';
import type { Fact, Intent, NewEvent, RecordedEvent } from '../../kernel/message';
import { conflict, invalid } from '../../kernel/rejection';
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
import { IdempotencyKeyReused, StaleRevision, TooContended } from './errors';
import { Execute } from './execute';
import { KnownFiles } from './known-files';
import { commandIdOf, derive } from './names';
import type { CommandRequest, SystemRequest } from './request';
import { Reach } from './reach';
import { Stamper } from './stamp';

/** How often a command that conflicted with another writer is decided again. */
const attempts = 8;

type Request = CommandRequest | SystemRequest;
const isSystem = (request: Request): request is SystemRequest => 'system' in request;

/** The stream as this command found it. */
interface Found {
  readonly events: readonly RecordedEvent[];
  readonly last: RecordedEvent | undefined;
  readonly revision: Revision | null;
}

/**
 * permission ▸ read ▸ is it a repeat? ▸ If-Match ▸ what it names ▸ seal ▸ decide ▸ append. A refusal or a decision without events
 * stores nothing; a conflict is decided again only if the caller did not say which revision they saw.
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

  private async carryOut({ decider, id: given, command, request }: Execute<unknown, Intent, Fact>): Promise<Committed> {
    const { type, data } = command;
    const commandId = isSystem(request)
      ? request.commandId
      : commandIdOf(request.account, type, request.idempotencyKey);
    const id = given ?? derive('id', commandId);
    const requestHash = await requestHashOf({ type, id: given, data, ...said(request) }, this.vault);
    const resolve = await this.actorResolver(decider, type, request);

    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await this.find(decider, id);
      const jurisdiction = found.last?.metadata.jurisdiction ?? request.jurisdiction;
      const actor = resolve(jurisdiction);
      const repeat = this.repeatOf(id, streamOf(decider.category, id), found, commandId, requestHash);
      if (repeat !== null) return repeat;
      this.checkIfMatch(request, found);

      const clockAt = this.clock.now();
      const now = notBefore(
        clockAt,
        found.last?.metadata.recordedAt,
        isSystem(request) ? request.occurredAt : undefined,
      );
      const occurredAt = momentOf(request, now);
      const context = this.contexts.contextFor({
        now,
        occurredAt,
        actor,
        jurisdiction: jurisdiction ?? actor.capacity.jurisdiction,
        channel: request.channel,
        commandId,
        ...(!isSystem(request) && request.onBehalfOf !== undefined ? { onBehalfOf: request.onBehalfOf } : {}),
        ...(!isSystem(request) && request.lateReason !== undefined ? { lateReason: request.lateReason } : {}),
      });
      // What follows from a decision was allowed with it.
      const named = isSystem(request) ? data : await this.namedIn(data, request, context);
      const sealed = await sealCommand(named, this.vault, commandId, derive);
      const decide = decider.on[type];
      if (decide === undefined) throw new Error(`${decider.category} knows no command ${type}`);
      const state = fold(decider, found.events);
      const facts = decide(state, sealed, context);
      if (facts.length === 0) return unchanged(id, streamOf(decider.category, id), found);

      const stream = streamOf(decider.category, id);
      const expected: Expected = found.revision ?? 'no-stream';
      const events = this.stamper.stamp(facts, {
        stream,
        found: found.last,
        context,
        clockAt,
        commandId,
        requestHash,
        request,
      });
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

  private repeatOf(id: Id, stream: string, found: Found, commandId: Id, requestHash: string): Committed | null {
    const events = found.events.filter((e) => e.metadata.commandId === commandId);
    const last = events.at(-1);
    if (last === undefined) return null;
    if (last.metadata.requestHash !== requestHash) throw new IdempotencyKeyReused();
    return {
      id,
      stream,
      revision: last.revision,
      position: last.position,
      events,
      repeated: true,
    };
  }

  private checkIfMatch(request: Request, found: Found): void {
    if (isSystem(request) || request.ifMatch === undefined) return;
    if (request.ifMatch !== found.revision) throw new StaleRevision(request.ifMatch, found.revision);
  }
}

const recorded = (
  events: readonly NewEvent[],
  stream: string,
  { revision }: Found,
  position: Position,
): RecordedEvent[] => {
  const first = revision === null ? 0 : revision + 1;
  return events.map((event, index) => ({
    ...event,
    stream,
    revision: first + index,
    position,
  }));
};

/** The parts of a request that make it a different request when they differ. */
const said = (request: Request): Record<string, unknown> =>
  isSystem(request)
    ? {}
    : {
        grant: request.grant,
        occurredAt: request.occurredAt,
        onBehalfOf: request.onBehalfOf,
        lateReason: request.lateReason,
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

const unchanged = (id: Id, stream: string, found: Found): Committed => {
  if (found.last === undefined) return conflict('aggregate.missing', '没有这一事项', 'There is no such thing');
  return {
    id,
    stream,
    revision: found.revision,
    position: found.last.position,
    events: [],
    repeated: false,
  };
};
