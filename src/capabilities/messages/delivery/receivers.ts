import type { Holder } from '../../../kernel/holder';
import { systemActor } from '../../../kernel/system';
import { localDayOf } from '../../../kernel/time/moments';
import type { Clock } from '../../../platform/clock/clock';
import type { ContextSource } from '../../../platform/messaging/context-source';
import { derive } from '../../../platform/messaging/names';
import type { ReadDb } from '../../../platform/read-db/read-db';
import { inboxRows, peopleBehind } from '../inbox/inbox.view';
import type { Parcel } from './outbox';
import { type AccountRole, notReceived, type NotReceived } from './receiver.rules';

type Addressed = Pick<Parcel, 'person' | 'message' | 'jurisdiction'>;

/** Who may get what was queued for them, asked at the moment at which it is to leave. */
export class Receivers {
  constructor(
    private readonly views: ReadDb,
    private readonly contexts: ContextSource,
    private readonly clock: Clock,
  ) {}

  /** Did they see it in their inbox meanwhile? */
  hasSeen({ person, message }: Addressed): boolean {
    const row = this.views.within([inboxRows], (rows) =>
      rows(inboxRows).get<{ seenAt: string | null }>(
        'SELECT seen_at AS seenAt FROM message WHERE person = ? AND id = ?',
        ...[person, message],
      ),
    );
    return row !== undefined && row.seenAt !== null;
  }

  /** Why it does not leave; null: it may. */
  notReceived({ person, message, jurisdiction }: Addressed): NotReceived | null {
    return this.views.within([inboxRows], (rows) => {
      const inbox = rows(inboxRows);
      const accounts = inbox.all<AccountRole>(
        'SELECT a.suspended, h.role FROM account a LEFT JOIN held h ON h.account = a.id WHERE a.person = ?',
        person,
      );
      const told = inbox.get<{ holder: Holder }>(
        'SELECT holder FROM message WHERE person = ? AND id = ?',
        ...[person, message],
      );
      return notReceived({
        accounts,
        isMeant: told === undefined || peopleBehind(inbox, told.holder).includes(person),
        hasLeftOffice: this.hasLeftOffice(person, jurisdiction),
      });
    });
  }

  private hasLeftOffice(person: string, jurisdiction: string): boolean {
    const now = this.clock.now();
    const context = this.contexts.contextFor({
      now,
      occurredAt: now,
      actor: systemActor(jurisdiction),
      jurisdiction,
      channel: 'reaction',
      commandId: derive('may-receive', person),
    });
    return context.hasLeftOffice(person, localDayOf(Date.parse(now)));
  }
}
