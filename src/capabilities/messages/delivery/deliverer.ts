import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Id, partsOfStream, type Position } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { localDayOf } from '../../../kernel/time/moments';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import type { EventStoreWithCheckpoints } from '../../../platform/event-store/checkpoint-store';
import { type Checkpoint, EVENT_STORE } from '../../../platform/event-store/event-store';
import { PUBLIC_ORIGIN } from '../../../platform/http/origin';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import { Execute } from '../../../platform/messaging/execute';
import { derive } from '../../../platform/messaging/names';
import { readState } from '../../../platform/messaging/read-state';
import { OutboundFailed, OutboundRefused } from '../../../platform/outbound/errors';
import { READ_DB, type ReadDb } from '../../../platform/read-db/read-db';
import { Elected } from '../../../platform/subscriptions/elected';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { backoff, pauseUnlessAborted } from '../../../platform/subscriptions/retry';
import { openPerson } from '../../../platform/vault/opening';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { inboxDecider, type InboxCommand } from '../inbox/inbox.decider';
import type { DeliveryChannel } from '../inbox/inbox.events';
import { inboxRows } from '../inbox/inbox.view';
import { byCategory, type Kind, pathOf } from '../../thing.part';
import { THINGS, type Things } from '../../things';
import { messageRules } from '../inbox/message-kinds.rules';
import type { MessageKind } from '../messages.part';
import { choiceDecider } from './choice.decider';
import type { ChoiceState } from './choice.state';
import { Courier, type Letter } from './courier';
import { failedOnce, laidAside, leavingNow, type Parcel, parcelKind } from './outbox';
import { Receivers } from './receivers';
import type { NotReceived } from './receiver.rules';
import { gatheredAt, sendAt } from './send-time.rules';

const checkpointName = 'message-delivery';
const every = 15_000;
/** How long it waits for the views before it checks whether the node is shutting down. */
const patience = 1_000;

interface Told {
  readonly person: Id;
  readonly id: Id;
  readonly kind: MessageKind;
  readonly stream: string;
  readonly about: Id;
  readonly jurisdiction: Id;
  readonly urgent: number;
  readonly toldAt: string;
}

interface Kept {
  readonly id: Id;
  readonly state: Parcel;
}

/**
 * Delivers messages to people who want them outside this software. Each one is stored durably before the checkpoint
 * moves, and removed only after it was sent and recorded: it is sent at least once, always under the same id.
 */
@Injectable()
export class Deliverer implements OnApplicationShutdown {
  private readonly log = new Logger(Deliverer.name);
  private readonly abort = new AbortController();
  /** The kind of thing by the category of its streams. */
  private readonly kindOf: ReadonlyMap<string, Kind>;
  private working: Promise<unknown> = Promise.resolve();
  private sending: Promise<void> = Promise.resolve();
  private readonly receivers: Receivers;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStoreWithCheckpoints,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_DB) private readonly views: ReadDb,
    @Inject(POSITIONS) private readonly positions: Positions,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(PUBLIC_ORIGIN) private readonly publicOrigin: string | null,
    @Inject(THINGS) private readonly things: Things,
    private readonly commands: CommandBus,
    private readonly courier: Courier,
  ) {
    this.receivers = new Receivers(views, contexts, clock);
    const told = things.filter(({ messages }) => messages !== undefined);
    this.kindOf = new Map([...byCategory(told)].map(([category, { kind }]) => [category, kind]));
  }

  /** Call once the node decides commands; of several nodes one delivers. */
  start(): void {
    const work = (signal: AbortSignal): Promise<unknown> =>
      Promise.all([this.collect(signal), this.keepSending(signal)]);
    this.working = new Elected(this.store.lease, 'deliveries', randomUUID()).run(work, this.abort.signal);
  }

  async onApplicationShutdown(): Promise<void> {
    this.abort.abort();
    await this.working;
    await this.sending;
    this.courier.close();
  }

  /** Sends what is due. */
  look(): Promise<void> {
    this.sending = this.sending
      .then(() => this.sendDue())
      .catch((error: unknown) => this.log.warn(`Messages were not sent: ${String(error)}`));
    return this.sending;
  }

  /** Queues what is to be sent out for new messages, following the log. */
  private async collect(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted;) {
      try {
        const from = (await this.store.checkpoints.load(checkpointName)) ?? (await this.beginning());
        let after: Position = from.scannedTo ?? -1;
        for await (const { events, checkpoint } of this.store.subscribe(from, signal, [...this.kindOf.keys()])) {
          const upTo = events.at(-1)?.position;
          if (upTo === undefined) continue;
          while (!(await this.positions.waitFor(upTo, patience))) if (signal.aborted) return;
          for (const told of this.toldBetween(after, upTo)) await this.putDown(told);
          await this.store.checkpoints.save(checkpointName, checkpoint);
          after = upTo;
          failures = 0;
          void this.look();
        }
      } catch (error) {
        if (signal.aborted) return;
        this.log.warn(`Messages are not collected: ${String(error)}`);
        failures += 1;
        await pauseUnlessAborted(backoff(failures), signal);
      }
    }
  }

  /** Nobody is sent what happened before there was anybody to send it. */
  private async beginning(): Promise<Checkpoint> {
    const checkpoint = { storeId: await this.store.identity(), last: null, scannedTo: await this.store.head() };
    await this.store.checkpoints.save(checkpointName, checkpoint);
    return checkpoint;
  }

  private async keepSending(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look();
      await pauseUnlessAborted(every, signal);
    }
  }

  private toldBetween(after: Position, upTo: Position): readonly Told[] {
    return this.views.within([inboxRows], (rows) =>
      rows(inboxRows).all<Told>(
        `SELECT person, id, kind, stream, about, jurisdiction, urgent, told_at AS toldAt FROM message
         WHERE position > ? AND position <= ? AND seen_at IS NULL ORDER BY position, person`,
        ...[after, upTo],
      ),
    );
  }

  private async chosenBy(person: Id): Promise<ChoiceState['chosen']> {
    return (await readState(this.store, choiceDecider, person)).chosen;
  }

  private async putDown({ person, id, kind, stream, about, jurisdiction, urgent, toldAt }: Told): Promise<void> {
    const chosen = await this.chosenBy(person);
    if (chosen === null || (chosen.urgentOnly && urgent === 0)) return;
    const { rules } = this.contexts;
    const daily = messageRules.get(kind)?.daily === true;
    const hours = rules.policyOn(jurisdiction, localDayOf(Date.parse(toldAt))).settings.messageHours;
    const parcel: Parcel = {
      person,
      message: id,
      kind,
      of: this.kindOf.get(partsOfStream(stream).category)!,
      about,
      jurisdiction,
      channel: chosen.channel,
      urgent: urgent === 1,
      ...(daily ? { gathered: true } : {}),
      failures: 0,
      code: null,
      nextAt: sendAt(daily ? gatheredAt(toldAt) : toldAt, urgent === 1, hours, rules.calendar(jurisdiction)),
    };
    await this.vault.jobs.put(parcelKind, derive('delivery', id, person), parcel);
  }

  private async sendDue(): Promise<void> {
    const now = this.clock.now();
    const byPerson = new Map<Id, Kept[]>();
    for (const kept of await this.vault.jobs.list<Parcel>(parcelKind))
      byPerson.set(kept.state.person, [...(byPerson.get(kept.state.person) ?? []), kept]);
    for (const [person, parcels] of byPerson) {
      const leaving = leavingNow(parcels, now);
      if (leaving.length > 0) await this.sendTo(person, leaving);
    }
  }

  /**
   * All that is due for one person, in one letter, to where they want it now. What they saw meanwhile is done with; what
   * they may not get any more is laid aside and shown with its reason.
   */
  private async sendTo(person: Id, parcels: readonly Kept[]): Promise<void> {
    const chosen = await this.chosenBy(person);
    const opened = chosen === null ? null : await openPerson(chosen.to, this.vault);
    // The vault is away: it will be tried again.
    if (opened?.unavailable === true) return;
    const address = opened?.fields?.['address'] ?? null;
    const unseen = parcels.filter(({ state }) => !this.receivers.hasSeen(state));
    const told = unseen.map((kept) => ({ kept, why: this.receivers.notReceived(kept.state) }));
    const wanted = told.filter(({ why }) => why === null).map(({ kept }) => kept);
    const barred = told.flatMap(({ kept, why }) => (why === null ? [] : [{ kept, why }]));
    if (chosen === null || address === null) {
      const why = chosen === null ? 'delivery.withdrawn' : 'delivery.no-address';
      barred.push(...wanted.map((kept) => ({ kept, why }) as const));
    } else if (wanted.length > 0 && (await this.sendLetter(person, chosen.channel, address, wanted)))
      for (const { id } of wanted) await this.vault.jobs.remove(parcelKind, id);
    for (const { kept, why } of barred) await this.layAside(person, kept, why);
    for (const one of parcels) if (!unseen.includes(one)) await this.vault.jobs.remove(parcelKind, one.id);
  }

  /** Kept and shown until the office sends it again: nothing is lost without a word. */
  private async layAside(person: Id, { id, state }: Kept, code: NotReceived): Promise<void> {
    const { channel, message } = state;
    const data = { channel, messages: [message], code };
    if (channel !== undefined)
      await this.record(person, derive('laid-aside', id, code), [{ id, state }], {
        type: 'RecordNotSent',
        data: { ...data, channel },
      });
    await this.vault.jobs.put(parcelKind, id, laidAside(state, code));
  }

  /** @returns whether it was sent; what was not is kept, to be tried again */
  private async sendLetter(
    person: Id,
    channel: DeliveryChannel,
    address: string,
    parcels: readonly Kept[],
  ): Promise<boolean> {
    const letter = this.letterOf(person, parcels);
    try {
      await this.courier.deliver(channel, address, letter);
    } catch (error) {
      if (!(error instanceof OutboundFailed || error instanceof OutboundRefused)) throw error;
      await this.keepFailed(person, channel, parcels, error.code);
      return false;
    }
    const messages = parcels.map(({ state }) => state.message);
    await this.record(person, letter.id, parcels, { type: 'RecordSent', data: { channel, messages } });
    return true;
  }

  private async keepFailed(
    person: Id,
    channel: DeliveryChannel,
    parcels: readonly Kept[],
    code: string,
  ): Promise<void> {
    const now = this.clock.now();
    const after = parcels.map(({ id, state }): Kept => ({ id, state: failedOnce(state, code, now) }));
    const over = after.filter(({ state }) => state.nextAt === null);
    if (over.length > 0) {
      const messages = over.map(({ state }) => state.message);
      const id = derive('not-sent', ...over.map((kept) => `${kept.id}/${kept.state.failures}`));
      await this.record(person, id, over, { type: 'RecordNotSent', data: { channel, messages, code } });
    }
    for (const { id, state } of after) await this.vault.jobs.put(parcelKind, id, state);
  }

  private async record(person: Id, id: Id, parcels: readonly Kept[], command: InboxCommand & Intent): Promise<void> {
    const commandId = derive('delivered', id);
    const { jurisdiction } = parcels[0]!.state;
    await this.commands.execute(
      new Execute(inboxDecider, person, command, {
        system: true,
        commandId,
        channel: 'reaction',
        jurisdiction,
        correlation: commandId,
        causation: parcels[0]!.state.message,
      }),
    );
  }

  private letterOf(person: Id, parcels: readonly Kept[]): Letter {
    const lines = parcels.map(({ state: { kind, of, about } }) => {
      const link = `${this.publicOrigin ?? ''}${pathOf(this.things, of, about)}`;
      return `${messageRules.get(kind)!.words.zh}\n${link}`;
    });
    const [first] = parcels;
    const subject = parcels.length === 1 ? messageRules.get(first!.state.kind)!.words.zh : `${parcels.length}条新消息`;
    return {
      id: derive('letter', person, ...parcels.map(({ id }) => id).sort()),
      subject,
      text: `${lines.join('\n\n')}\n`,
    };
  }
}
