import type { CommandBus } from '@nestjs/cqrs';
import type { Context } from '../../../kernel/context';
import { type AnyDecider, type Decider, fold } from '../../../kernel/decider';
import { type Directory } from '../../../kernel/directory';
import { type Id, type Position, type Revision, streamOf } from '../../../kernel/ids';
import type { Fact, Intent, Metadata, RecordedEvent } from '../../../kernel/message';
import type { Unsealed } from '../../../kernel/personal';
import { conflict } from '../../../kernel/rejection';
import type { EventStore } from '../../../platform/event-store/event-store';
import { Execute } from '../../../platform/messaging/execute';
import { actorMarkOf } from '../../../platform/messaging/stamp';
import type { CommandRequest } from '../../../platform/messaging/request';
import type { ReferenceKeeper } from '../../../platform/subscriptions/reference-keeper';
import { type UnitCommand, unitCodeOf, unitDecider } from '../units/unit.decider';
import type { UnitDesk } from '../units/unit-desk';
import type { Roster } from './roster';

/** Carries out what rows require. A refusal is thrown as a Rejection. */
export interface Hand {
  do<S, C extends Intent, E extends Fact>(
    decider: Decider<S, C, E>,
    id: Id,
    command: NoInfer<Unsealed<C>>,
  ): Promise<void>;
  registerUnit(id: Id, code: string, name: string): Promise<void>;
  changeUnitCode(id: Id, code: string): Promise<void>;
}

/** Executes the commands; each one sees the results of those before it. */
export class DoingHand implements Hand {
  constructor(
    private readonly commands: CommandBus,
    private readonly units: UnitDesk,
    private readonly keeper: ReferenceKeeper,
    private readonly jurisdiction: Id,
    private readonly request: CommandRequest,
  ) {}

  do<S, C extends Intent, E extends Fact>(
    decider: Decider<S, C, E>,
    id: Id,
    command: NoInfer<Unsealed<C>>,
  ): Promise<void> {
    return this.known(this.commands.execute(new Execute(decider, id, command, this.request)));
  }

  registerUnit(id: Id, code: string, name: string): Promise<void> {
    return this.known(this.units.register(id, code, name, this.jurisdiction, this.request));
  }

  changeUnitCode(id: Id, code: string): Promise<void> {
    return this.known(this.units.changeCode(id, code, this.request));
  }

  private async known(committing: Promise<{ readonly position: Position | null }>): Promise<void> {
    const { position } = await committing;
    if (position !== null) await this.keeper.waitFor(position);
  }
}

/** The office's registers, including what earlier rows have planned. */
const planned = (base: Directory, jurisdiction: Id, { units, places, people }: Roster): Directory => {
  const unit: Directory['unit'] = (id) => {
    const found = units.get(id);
    if (found === undefined) return base.unit(id);
    const { mergedInto, ...own } = found;
    return { ...own, jurisdiction, ...(mergedInto === null ? {} : { mergedInto }) };
  };
  const here = <T extends object>(found: T | undefined) =>
    found === undefined ? undefined : { ...found, jurisdiction };
  const place: Directory['place'] = (id) => here(places.get(id)) ?? base.place(id);
  const person: Directory['person'] = (id) => here(people.get(id)) ?? base.person(id);
  return Object.create(base, {
    unit: { value: unit },
    place: { value: place },
    person: { value: person },
  }) as Directory;
};

/** What the facts would be in the log, as far as a fold asks: what is not stored has neither a place nor a seal there. */
const asRecorded = (facts: readonly Fact[], stream: string, first: Revision, context: Context): RecordedEvent[] =>
  facts.map(({ type, data, occurredAt }, index) => {
    const id = context.derive('trial', stream, String(first + index));
    const { channel, jurisdiction, now: recordedAt } = context;
    const metadata: Metadata = {
      actor: actorMarkOf(context.actor),
      channel,
      jurisdiction,
      commandId: id,
      requestHash: '',
      correlation: id,
      causation: id,
      schema: 1,
      recordedAt,
      occurredAt: occurredAt ?? context.occurredAt,
      contextPosition: 0,
      chain: '',
    };
    return { id, stream, revision: first + index, position: 0, type, data, metadata };
  });

/** Decides the same commands by the same rules but stores nothing; later rows see what earlier ones would create. */
export class TryingHand implements Hand {
  private readonly streams = new Map<string, readonly RecordedEvent[]>();
  private readonly context: Context;

  constructor(
    private readonly store: EventStore,
    private readonly roster: Roster,
    context: Context,
  ) {
    this.context = { ...context, directory: planned(context.directory, context.jurisdiction, roster) };
  }

  do<S, C extends Intent, E extends Fact>(
    decider: Decider<S, C, E>,
    id: Id,
    command: NoInfer<Unsealed<C>>,
  ): Promise<void> {
    return this.tryOut(decider, id, command);
  }

  private async tryOut(decider: AnyDecider, id: Id, { type, data }: Intent): Promise<void> {
    const stream = streamOf(decider.category, id);
    const before = this.streams.get(stream) ?? (await this.store.read(stream));
    const facts = decider.on[type]!(fold(decider, before), data, this.context);
    this.streams.set(stream, [...before, ...asRecorded(facts, stream, before.length, this.context)]);
  }

  registerUnit(id: Id, code: string, name: string): Promise<void> {
    return this.withCode(id, code, { type: 'RegisterUnit', data: { code, name, claim: id } });
  }

  changeUnitCode(id: Id, code: string): Promise<void> {
    return this.withCode(id, code, { type: 'ChangeUnitCode', data: { code, claim: id } });
  }

  /** Gives the answer the claim would give. A closed unit keeps its code. */
  private async withCode(id: Id, text: string, command: UnitCommand): Promise<void> {
    const code = unitCodeOf(text);
    if (this.roster.units.all().some((unit) => unit.id !== id && unit.code === code))
      conflict('claim.unitCode-taken', '本辖区已有此单位编码', 'A unit of this jurisdiction has this code', 'code');
    return this.do(unitDecider, id, command);
  }
}
