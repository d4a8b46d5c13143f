import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { readState } from '../../../platform/messaging/read-state';
import { caseDecider } from './case.decider';
import { mustHaveBeenHandled } from './handled-before.rules';

/** The cases that a rejection names. Read from their own streams, so that no view lags behind a close-off. */
@Injectable()
export class EarlierCases {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** @throws Rejection `case.same-as-itself`, `case.same-as-open` */
  async mustHaveHandled(id: Id, sameAs: Id): Promise<void> {
    mustHaveBeenHandled(id, sameAs, await readState(this.store, caseDecider, sameAs));
  }
}
