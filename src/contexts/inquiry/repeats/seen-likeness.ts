import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type Id, streamOf } from '../../../kernel/ids';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { Ask } from '../../../platform/messaging/ask';
import { type CommandRequest, readerOf } from '../../../platform/messaging/request';
import { storedBefore } from '../../../platform/messaging/stored-before';
import type { Likeness } from './repeat.events';
import { shownLikeness, type ShownParams } from './shown-likeness.view';

/** The stream and the command that a likeness goes with. */
export interface GoesWith {
  readonly category: string;
  readonly id: Id;
  readonly command: string;
}

/** What somebody saw when they decided about two cases, where their client does not send it along. */
@Injectable()
export class SeenLikeness {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly queries: QueryBus,
  ) {}

  /**
   * What the lists show of the case beside these. The same request again takes what went with it at first: meanwhile the
   * lists may judge by other weights, and it would be refused as another request under its key.
   */
  async of(params: ShownParams, request: CommandRequest, goesWith?: GoesWith): Promise<Likeness | null> {
    const before =
      goesWith === undefined
        ? []
        : await storedBefore(this.store, streamOf(goesWith.category, goesWith.id), goesWith.command, request);
    const kept = before.find(({ data }) => 'likeness' in (data as object));
    if (kept !== undefined) return (kept.data as { readonly likeness: Likeness | null }).likeness;
    return this.queries.execute(new Ask(shownLikeness, params, readerOf(request)));
  }
}
