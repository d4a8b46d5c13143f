import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Context } from '../../kernel/context';
import { categoryOf, type Id, type Instant } from '../../kernel/ids';
import type { ActorMark, Fact, Metadata, NewEvent, RecordedEvent } from '../../kernel/message';
import { chainOf } from '../event-store/chain';
import { CATALOGUE, type Catalogue } from '../catalogue';
import { schemaOf } from '../event-store/codec';
import { CONTEXT_SOURCE, type ContextSource } from './context-source';
import { eventIdOf } from './names';
import type { CommandRequest, SystemRequest } from './request';

export interface Stamping {
  readonly stream: string;
  /** The event before the first new one. */
  readonly found: RecordedEvent | undefined;
  readonly context: Context;
  /** What the clock of the machine says. */
  readonly clockAt: Instant;
  readonly commandId: Id;
  readonly requestHash: string;
  readonly request: CommandRequest | SystemRequest;
}

/** Who acted, as the event keeps it. */
export const actorMarkOf = ({ account, person, capacity: { grant, role, unit } }: Actor): ActorMark => ({
  account,
  person,
  grant,
  role,
  ...(unit === undefined ? {} : { unit }),
});

/** Puts who, when and why beside what a decider stated, and chains each event to its predecessor. */
@Injectable()
export class Stamper {
  constructor(
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(CATALOGUE) private readonly catalogue: Pick<Catalogue, 'upcasters'> & Partial<Pick<Catalogue, 'types'>>,
  ) {}

  stamp(
    facts: readonly Fact[],
    { stream, found, context, clockAt, commandId, requestHash, request }: Stamping,
  ): NewEvent[] {
    this.mustBeListed(stream, facts);
    const actor = actorMarkOf(context.actor);
    const caused = 'system' in request ? request : { correlation: commandId, causation: commandId };
    let revision = found === undefined ? 0 : found.revision + 1;
    let chain = found?.metadata.chain ?? '';
    return facts.map((fact, index) => {
      const metadata: Omit<Metadata, 'chain'> = {
        actor,
        ...(context.onBehalfOf === undefined ? {} : { onBehalfOf: context.onBehalfOf }),
        ...(context.lateReason === undefined ? {} : { lateReason: context.lateReason }),
        ...(context.lateScan === undefined ? {} : { lateScan: context.lateScan }),
        channel: context.channel,
        jurisdiction: context.jurisdiction,
        commandId,
        requestHash,
        correlation: caused.correlation,
        causation: caused.causation,
        schema: schemaOf(this.catalogue.upcasters, fact.type),
        recordedAt: context.now,
        ...(clockAt < context.now ? { clockAt } : {}),
        occurredAt: fact.occurredAt ?? context.occurredAt,
        contextPosition: this.contexts.position,
      };
      const bare = {
        id: eventIdOf(commandId, stream, index),
        stream,
        revision,
        type: fact.type,
        data: fact.data,
        metadata,
      };
      chain = chainOf(chain, bare);
      revision += 1;
      return { id: bare.id, type: fact.type, data: fact.data, metadata: { ...metadata, chain } };
    });
  }

  /** What the list of types leaves out would be taken for the work of a newer release as soon as it is read. */
  private mustBeListed(stream: string, facts: readonly Fact[]): void {
    const listed = this.catalogue.types?.[categoryOf(stream)];
    const stray = listed && facts.find(({ type }) => !listed.has(type));
    if (stray) throw new Error(`${stray.type} is not in src/event-types.made.ts: run "npm run docs:events"`);
  }
}
