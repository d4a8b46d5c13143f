import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { isEmail } from 'class-validator';
import { type Id, type Instant } from '../../../kernel/ids';
import { PersonalInput } from '../../../kernel/personal';
import { invalid, notFound, type Words } from '../../../kernel/rejection';
import { ACTOR_SOURCE, type ActorSource } from '../../../platform/access/actor-source';
import { activeAccount } from '../../../platform/access/capacity';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { readState } from '../../../platform/messaging/read-state';
import { OutboundRefused } from '../../../platform/outbound/errors';
import { Outbound } from '../../../platform/outbound/outbound';
import { openPerson } from '../../../platform/vault/opening';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import type { DeliveryChannel } from '../inbox/inbox.events';
import { messageRules } from '../inbox/message-kinds.rules';
import { choiceDecider } from './choice.decider';
import { Deliverer } from './deliverer';
import { type DeliveryScope, deliveryScope } from './delivery-scope.view';
import { type Parcel, parcelKind } from './outbox';

export interface Choice {
  readonly channel: DeliveryChannel | null;
  readonly address: string | null;
  readonly urgentOnly: boolean;
}

export interface PendingDelivery extends Pick<Parcel, 'person' | 'kind' | 'of' | 'about' | 'failures' | 'code'> {
  readonly id: Id;
  readonly label: string | null;
  /** What it says, without the thing's own title. */
  readonly words: Words;
  readonly nextAt: Instant | null;
}

/** How messages are sent out: each person's own choice and, for the office, what could not be sent. */
@Injectable()
export class DeliveryDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly outbound: Outbound,
    private readonly deliverer: Deliverer,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async choiceOf(account: Id): Promise<Choice> {
    const { person } = await activeAccount(this.actors, account);
    const { chosen } = await readState(this.store, choiceDecider, person);
    if (chosen === null) return { channel: null, address: null, urgentOnly: false };
    const { fields } = await openPerson(chosen.to, this.vault);
    return { channel: chosen.channel, address: fields?.['address'] ?? null, urgentOnly: chosen.urgentOnly };
  }

  /** @throws Rejection `delivery.address` */
  async choose(
    channel: DeliveryChannel,
    address: string,
    urgentOnly: boolean,
    request: CommandRequest,
  ): Promise<Committed> {
    this.checkAddress(channel, address);
    const { person } = await activeAccount(this.actors, request.account);
    const to = new PersonalInput({ address }, person);
    const command = { type: 'ChooseDelivery', data: { channel, to, urgentOnly } } as const;
    return this.commands.execute(new Execute(choiceDecider, person, command, request));
  }

  async stop(request: CommandRequest): Promise<Committed> {
    const { person } = await activeAccount(this.actors, request.account);
    const command = { type: 'StopDelivery', data: { person } } as const;
    return this.commands.execute(new Execute(choiceDecider, person, command, request));
  }

  /** What is waiting or was given up in the reader's jurisdictions, most failures first. */
  async pending(request: QuestionRequest): Promise<readonly PendingDelivery[]> {
    const parcels = await this.vault.jobs.list<Parcel>(parcelKind);
    const people = [...new Set(parcels.map(({ state }) => state.person))];
    const { jurisdictions, labels } = await this.scopeOf(people, request);
    return parcels
      .filter(({ state }) => jurisdictions.includes(state.jurisdiction))
      .sort((a, b) => b.state.failures - a.state.failures)
      .map(({ id, state: { person, kind, of, about, failures, code, nextAt } }) => ({
        id,
        person,
        label: labels[person] ?? null,
        kind,
        of,
        about,
        words: messageRules.get(kind)!.words,
        failures,
        code,
        nextAt,
      }));
  }

  /** Sends it again now, whatever became of it before. @throws Rejection `delivery.missing` */
  async sendAgain(id: Id, request: QuestionRequest): Promise<void> {
    const { jurisdictions } = await this.scopeOf([], request);
    const parcel = await this.vault.jobs.get<Parcel>(parcelKind, id);
    if (parcel === null || !jurisdictions.includes(parcel.jurisdiction))
      return notFound('delivery.missing', '没有这条待送的消息', 'No such message waits to be sent', 'id');
    await this.vault.jobs.put(parcelKind, id, { ...parcel, failures: 0, nextAt: this.clock.now() });
    await this.deliverer.look();
  }

  private scopeOf(people: readonly Id[], request: QuestionRequest): Promise<DeliveryScope> {
    return this.queries.execute(new Ask(deliveryScope, { people }, request));
  }

  private checkAddress(channel: DeliveryChannel, address: string): void {
    if (channel === 'EMAIL') {
      if (!isEmail(address)) invalid('delivery.address', '邮箱地址有误', 'This is no e-mail address', 'address');
      return;
    }
    try {
      this.outbound.check(address);
    } catch (error) {
      if (!(error instanceof OutboundRefused)) throw error;
      invalid(
        'delivery.address',
        `网址不被许可（${error.code}）`,
        `This address is not allowed: ${error.code}`,
        'address',
      );
    }
  }
}
