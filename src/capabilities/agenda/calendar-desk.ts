import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { type Id } from '../../kernel/ids';
import { NotSignedIn } from '../../platform/access/errors';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { EVENT_STORE, type EventStore } from '../../platform/event-store/event-store';
import { PUBLIC_ORIGIN } from '../../platform/http/origin';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import { readState } from '../../platform/messaging/read-state';
import { CONTEXT_SOURCE, type ContextSource } from '../../platform/messaging/context-source';
import { Execute } from '../../platform/messaging/execute';
import { commandIdOf, derive } from '../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { THINGS, type Things } from '../things';
import { calendar, unitCalendar } from './calendar.view';
import { calendarFeedDecider } from './calendar-feed.decider';
import { icsOf } from './ics';
import { unitCalendarDecider } from './unit-calendar.decider';

/** What the token of a unit's calendar is called in the vault, before the unit. */
const unitName = 'unit-calendar ';

/**
 * A calendar is fetched by programs that cannot sign in: whoever has its address may read that calendar and nothing
 * else. The token in the address is not an API token: the account does not hold it as one.
 */
@Injectable()
export class CalendarDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_ORIGIN) private readonly publicOrigin: string | null,
    @Inject(THINGS) private readonly things: Things,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
  ) {}

  async isOpen(account: Id): Promise<boolean> {
    const feed = await this.openFeedOf(account);
    // A reset password ends it in the vault.
    return feed !== null && (await this.vault.apiTokens.has(account, feed));
  }

  /** Gives a new address; the previous one stops working. Repeated, it gives yet another. */
  async open(request: CommandRequest): Promise<Committed & { readonly url: string }> {
    const { account } = request;
    const before = await this.openFeedOf(account);
    const feed = derive('calendar-feed', commandIdOf(account, 'OpenCalendarFeed', request.idempotencyKey));
    const command = { type: 'OpenCalendarFeed', data: { account, feed } } as const;
    const committed = await this.commands.execute(new Execute(calendarFeedDecider, account, command, request));
    for (const old of [before, feed]) if (old !== null) await this.vault.apiTokens.revoke(account, old);
    return { ...committed, url: await this.issue(feed, account, 'calendar') };
  }

  async close(request: CommandRequest): Promise<Committed> {
    const { account } = request;
    const before = await this.openFeedOf(account);
    const command = { type: 'CloseCalendarFeed', data: { account } } as const;
    const committed = await this.commands.execute(new Execute(calendarFeedDecider, account, command, request));
    if (before !== null) await this.vault.apiTokens.revoke(account, before);
    return committed;
  }

  /** Whether the unit's calendar has an address that works, for whoever may have one made. */
  async isOpenOf(unit: Id, request: QuestionRequest): Promise<boolean> {
    await this.queries.execute(new Ask(unitCalendar, { unit }, request));
    const open = await this.openUnitCalendarOf(unit);
    return open !== null && (await this.vault.apiTokens.has(open.account, open.feed));
  }

  /** The same for a unit: the address is a token of the one who made it, and ends with what that account may do. */
  async openOf(unit: Id, request: CommandRequest): Promise<Committed & { readonly url: string }> {
    const { account } = request;
    const before = await this.openUnitCalendarOf(unit);
    const feed = derive('unit-calendar', unit, commandIdOf(account, 'OpenUnitCalendar', request.idempotencyKey));
    const command = { type: 'OpenUnitCalendar', data: { unit, feed } } as const;
    const committed = await this.commands.execute(new Execute(unitCalendarDecider, unit, command, request));
    if (before !== null) await this.vault.apiTokens.revoke(before.account, before.feed);
    await this.vault.apiTokens.revoke(account, feed);
    return { ...committed, url: await this.issue(feed, account, `${unitName}${unit}`) };
  }

  async closeOf(unit: Id, request: CommandRequest): Promise<Committed> {
    const before = await this.openUnitCalendarOf(unit);
    const command = { type: 'CloseUnitCalendar', data: { unit } } as const;
    const committed = await this.commands.execute(new Execute(unitCalendarDecider, unit, command, request));
    if (before !== null) await this.vault.apiTokens.revoke(before.account, before.feed);
    return committed;
  }

  /**
   * @throws NotSignedIn where the address is none of ours or was closed; Rejection for a suspended account, and where
   * a unit's was made by somebody who may no longer make one, or the unit is closed
   */
  async calendarAt(token: string): Promise<string> {
    const found = await this.vault.apiTokens.find(token, this.clock.now());
    if (found === null) throw new NotSignedIn();
    const { id, account, name } = found;
    const [things, origin] = [this.things, this.publicOrigin ?? ''];
    if (name.startsWith(unitName)) {
      const unit = name.slice(unitName.length);
      if ((await this.openUnitCalendarOf(unit))?.feed !== id) throw new NotSignedIn();
      const days = await this.queries.execute(new Ask(unitCalendar, { unit }, { account }));
      return icsOf({ things, origin, name: `约询 ${this.contexts.directory.unit(unit)?.name ?? ''}` }, days);
    }
    if ((await this.openFeedOf(account)) !== id) throw new NotSignedIn();
    return icsOf({ things, origin, name: '约询' }, await this.queries.execute(new Ask(calendar, {}, { account })));
  }

  private async issue(id: Id, account: Id, name: string): Promise<string> {
    const token = await this.vault.apiTokens.issue({ id, account, name, issuedAt: this.clock.now(), expiresAt: null });
    return `${this.publicOrigin ?? ''}/api/v1/calendar.ics?token=${token}`;
  }

  private async openUnitCalendarOf(unit: Id): Promise<{ readonly feed: Id; readonly account: Id } | null> {
    return (await readState(this.store, unitCalendarDecider, unit)).open;
  }

  private async openFeedOf(account: Id): Promise<Id | null> {
    return (await readState(this.store, calendarFeedDecider, account)).feed;
  }
}
