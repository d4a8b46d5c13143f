import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { HandKind } from '../../../capabilities/hands/hands.part';
import { openWork, type OpenWork } from '../../../capabilities/hands/hands.view';
import { type Id, streamOf } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import { readState } from '../../../platform/messaging/read-state';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../../platform/messaging/request';
import { storedBefore } from '../../../platform/messaging/stored-before';
import { personDecider } from './person.decider';
import type { HandedThing, PersonEvent } from './person.events';
import type { Handover } from './person.state';

export interface Work {
  readonly open: readonly OpenWork[];
  readonly handedOver: readonly Handover[];
}

export interface Handing {
  readonly person: Id;
  readonly to: Id;
  readonly reason: string;
  /** Null: all of it. */
  readonly as: readonly HandKind[] | null;
}

/** A repeat names the same things in the same order. */
const inOrder = (things: readonly HandedThing[]): readonly HandedThing[] => {
  const key = ({ kind, id, as }: HandedThing): string => `${kind} ${id} ${as}`;
  return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** What somebody has in hand, and all of it falling to a successor. */
@Injectable()
export class HandoverDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async workOf(person: Id, request: QuestionRequest): Promise<Work> {
    const open = await this.openOf(person, request);
    const { handedOver } = await readState(this.store, personDecider, person);
    return { open, handedOver };
  }

  /** @param as what of it falls to the successor: a deputy who is an official, too, has two successors. */
  async handOver({ person, to, reason, as }: Handing, request: CommandRequest): Promise<Committed> {
    const open = (await this.openOf(person, readerOf(request))).filter((one) => as === null || as.includes(one.as));
    const things =
      (await this.movedBefore(person, request)) ??
      inOrder(
        open.map(({ kind, id, as: part, unit, against }) => ({
          kind,
          id,
          as: part,
          unit,
          ...(against.length === 0 ? {} : { against }),
        })),
      );
    const command = { type: 'HandOverWork', data: { person, to, reason, things } } as const;
    return this.commands.execute(new Execute(personDecider, person, command, request));
  }

  /** What the very same request moved already: its repeat is the same, though nothing is left in these hands. */
  private async movedBefore(person: Id, request: CommandRequest): Promise<readonly HandedThing[] | undefined> {
    const stream = streamOf(personDecider.category, person);
    const [done] = await storedBefore(this.store, stream, 'HandOverWork', request);
    if (done === undefined) return undefined;
    const { things, kept } = done.data as Of<PersonEvent, 'WorkHandedOver'>['data'];
    return kept === undefined ? things : inOrder([...things, ...kept]);
  }

  private openOf(person: Id, request: QuestionRequest): Promise<readonly OpenWork[]> {
    return this.queries.execute(new Ask(openWork, { person }, request));
  }
}
