import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { readState } from '../../../platform/messaging/read-state';
import { caseDecider } from '../cases/case.decider';
import { repeatDecider } from './repeat.decider';
import { casesOf } from './repeat.state';

/** The units that answer for the cases of an issue, or did. Read from the cases' own streams: no view lags behind. */
@Injectable()
export class ConcernedUnits {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async of(issue: Id): Promise<readonly Id[]> {
    const concerned = new Set<Id>();
    for (const id of casesOf(await readState(this.store, repeatDecider, issue))) {
      const { unit, coUnits, units } = await readState(this.store, caseDecider, id);
      for (const one of [unit, ...coUnits, ...units]) if (one !== null) concerned.add(one);
    }
    return [...concerned];
  }
}
