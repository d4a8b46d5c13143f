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
import { Execute } from '../../platform/messaging/execute';
import { commandIdOf, derive } from '../../platform/messaging/names';
import type { CommandRequest } from '../../platform/messaging/request';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { THINGS, type Things } from '../things';
import { calendar } from './calendar.view';
import { calendarFeedDecider } from './calendar-feed.decider';
import { icsOf } from './ics';

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
    const issuedAt = this.clock.now();
    const token = await this.vault.apiTokens.issue({ id: feed, account, name: 'calendar', issuedAt, expiresAt: null });
    return { ...committed, url: `${this.publicOrigin ?? ''}/api/v1/calendar.ics?token=${token}` };
  }

  async close(request: CommandRequest): Promise<Committed> {
    const { account } = request;
    const before = await this.openFeedOf(account);
    const command = { type: 'CloseCalendarFeed', data: { account } } as const;
    const committed = await this.commands.execute(new Execute(calendarFeedDecider, account, command, request));
    if (before !== null) await this.vault.apiTokens.revoke(account, before);
    return committed;
  }

  /** @throws NotSignedIn where the address is none of ours or was closed; Rejection for a suspended account */
  async calendarAt(token: string): Promise<string> {
    const found = await this.vault.apiTokens.find(token, this.clock.now());
    if (found === null || (await this.openFeedOf(found.account)) !== found.id) throw new NotSignedIn();
    const days = await this.queries.execute(new Ask(calendar, {}, { account: found.account }));
    return icsOf(this.things, days, this.publicOrigin ?? '');
  }

  private async openFeedOf(account: Id): Promise<Id | null> {
    return (await readState(this.store, calendarFeedDecider, account)).feed;
  }
}
