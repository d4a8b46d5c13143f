import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Id } from '../../../kernel/ids';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { Desk } from '../../../platform/http/desk';
import { Ask } from '../../../platform/messaging/ask';
import { readState } from '../../../platform/messaging/read-state';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { type CaseCommand, caseDecider } from './case.decider';
import type { CaseEvent } from './case.events';
import { type DueDay, dueDay } from './due-day.view';
import type { Recorded } from '../../../kernel/message';

/** Which day a command would make a case due: decided as the command itself would be, and nothing is stored. */
@Injectable()
export class DueDays {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws Rejection whatever the command itself would be refused for */
  async after(id: Id, command: CaseCommand, request: QuestionRequest): Promise<DueDay> {
    const { events } = await this.desk.do(caseDecider, id, command, { ...request, channel: 'web', dryRun: true });
    const before = await readState(this.store, caseDecider, id);
    const after = events.reduce((state, event) => caseDecider.evolve(state, event as Recorded<CaseEvent>), before);
    return this.queries.execute(new Ask(dueDay, { id, before, after }, request));
  }
}
