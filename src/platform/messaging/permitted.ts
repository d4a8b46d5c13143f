import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Context } from '../../kernel/context';
import { type AnyDecider, passes } from '../../kernel/decider';
import type { Id, Instant } from '../../kernel/ids';
import type { Channel } from '../../kernel/message';
import { Rejection } from '../../kernel/rejection';
import type { Permission } from '../../kernel/permission';
import type { MomentParams } from '../../kernel/time/moments';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../access/actor-source';
import { activeAccount, hatsOf, reaches } from '../access/capacity';
import { CLOCK, type Clock } from '../clock/clock';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import { CONTEXT_SOURCE, type ContextSource } from './context-source';
import { FoldedStreams } from './folded-streams';
import type { MarkedNewer } from './newer-marks';
import { refuseNewer } from './newer-records';
import type { QuestionRequest } from './request';

/** The names of the commands this reader may send to a thing as it stands, with the items that they may concern. */
export type Allowed<Name extends string = string> = Readonly<Partial<Record<Name, true | readonly Id[]>>>;

/** A decider whose commands are known by name. */
export type NamedDecider<Name extends string> = AnyDecider & {
  readonly permission: Readonly<Record<Name, Permission>>;
};

type AnyMay = NonNullable<AnyDecider['on'][string]['may']>;

interface Standing {
  readonly state: unknown;
  /** Facts stand in it that this release cannot read: nothing can be decided. */
  readonly newer: boolean;
  readonly contextsFor: (permission: Permission) => readonly Context[];
}

interface Door {
  readonly channel: Channel;
  readonly occurredAt: Instant;
}

/** As many things as people look at in a day. */
const keptAtMost = 2_000;

/** What the office enters came on paper, and may have happened as early as the last thing that is known. */
const entering = ['clerk', 'chair'];

/**
 * Checks, for each command of a decider, what no payload can change (`may`), at the head of the stream: a command
 * missing here is refused whatever it says. Commands without a `may` are never offered by a page.
 */
@Injectable()
export class Permitted {
  private readonly streams: FoldedStreams;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(ALLOWS) private readonly allows: Allows,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.streams = new FoldedStreams(store, keptAtMost);
  }

  /**
   * For a page: what may be done is left out if the question asks about the past, where nothing can be done. Whether
   * this release can read all of the thing is told in any case.
   */
  async onPage<Name extends string>(
    decider: NamedDecider<Name>,
    id: Id,
    { asOf, knownAt }: MomentParams,
    request: QuestionRequest,
  ): Promise<{ readonly allowed?: Allowed<Name> } & MarkedNewer> {
    const isPast = asOf !== undefined || knownAt !== undefined;
    const { newer, ...more } = isPast ? await this.streams.of(decider, id) : await this.on(decider, id, request);
    return { ...('allowed' in more ? { allowed: more.allowed } : {}), ...(newer ? { newerRecords: true } : {}) };
  }

  /**
   * Refuses what this check refuses to the sender, as the thing stands, in each capacity that he has there: for what is
   * decided about it elsewhere.
   */
  async mustPass(
    { decider, command, may }: { decider: AnyDecider; command: string; may: AnyMay },
    id: Id,
    request: QuestionRequest,
  ): Promise<void> {
    const { state, newer, contextsFor } = await this.standing(decider, id, request);
    if (newer) refuseNewer();
    const contexts = contextsFor(decider.permission[command]!);
    if (!contexts.some((context) => passes(() => may(state, context)))) for (const one of contexts) may(state, one);
  }

  private async on(
    decider: AnyDecider,
    id: Id,
    request: QuestionRequest,
  ): Promise<{ readonly allowed: Allowed; readonly newer: boolean }> {
    const { state, newer, contextsFor } = await this.standing(decider, id, request);
    const allowed: Record<string, true | readonly Id[]> = {};
    if (newer) return { allowed, newer };
    for (const [command, { may }] of Object.entries(decider.on)) {
      if (may === undefined) continue;
      const items = contextsFor(decider.permission[command]!).flatMap((context) => itemsIn(may, state, context));
      if (items.includes(null)) allowed[command] = true;
      else if (items.length > 0) allowed[command] = [...new Set(items as readonly Id[])];
    }
    return { allowed, newer };
  }

  /** How the thing stands, and as whom the reader may do what takes a permission. */
  private async standing(decider: AnyDecider, id: Id, request: QuestionRequest): Promise<Standing> {
    const { state, last, newer } = await this.streams.of(decider, id);
    if (last === undefined) return { state, newer, contextsFor: () => [] };
    const { jurisdiction, occurredAt } = last.metadata;
    const facts = await activeAccount(this.actors, request.account);
    const { directory } = this.contexts;
    const hats = facts.capacities.filter(
      (hat) => (request.grant === undefined || hat.grant === request.grant) && reaches(hat, jurisdiction, directory),
    );
    const now = this.clock.now();
    const capacities = hatsOf(facts, directory);
    const contextsFor: Standing['contextsFor'] = (permission) =>
      hats
        .filter(({ role }) => this.allows(role, permission))
        .flatMap((capacity) => {
          const actor: Actor = { account: facts.account, person: facts.person, capacity, capacities };
          return doorsOf(capacity.role, now, occurredAt).map((door) =>
            this.contexts.contextFor({ now, actor, jurisdiction, commandId: last.metadata.commandId, ...door }),
          );
        });
    return { state, newer, contextsFor };
  }
}

const doorsOf = (role: string, now: Instant, earliest: Instant): readonly Door[] => [
  { channel: 'web', occurredAt: now },
  ...(entering.includes(role)
    ? [
        { channel: 'paper' as const, occurredAt: now },
        { channel: 'paper' as const, occurredAt: earliest },
      ]
    : []),
];

/** The items that it may concern; null: the thing as a whole. None where it is refused. */
const itemsIn = (may: AnyMay, state: unknown, context: Context): readonly (Id | null)[] => {
  try {
    return may(state, context) ?? [null];
  } catch (error) {
    if (error instanceof Rejection) return [];
    throw error;
  }
};
