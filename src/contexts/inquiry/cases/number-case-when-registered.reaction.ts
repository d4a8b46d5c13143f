import { partsOfStream } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { localDayOf } from '../../../kernel/time/moments';
import { caseDecider } from './case.decider';
import type { CaseEvent } from './case.events';
import { registerDecider } from './register.decider';
import { registerOf } from './register.events';

type Registered = RecordedEvent<Extract<CaseEvent, { type: 'CaseRegistered' }>>;

/**
 * A case is registered first and numbered afterwards. Cases are numbered one by one in the order of the log, and a
 * number is taken only if it directly follows the last one seen. So there can be no gaps and no duplicates, wherever a
 * node was interrupted.
 */
export const numberCaseWhenRegistered: Reaction = {
  name: 'number-case-when-registered',
  categories: ['case'],
  begins: 'first-event',
  *react(event, derive) {
    if (event.type !== 'CaseRegistered') return;
    const { id } = partsOfStream(event.stream);
    const {
      metadata,
      data: { origin },
    } = event as Registered;
    const year = Number(localDayOf(Date.parse(metadata.recordedAt)).slice(0, 4));
    const register = registerOf(derive, metadata.jurisdiction, origin, year);
    for (;;) {
      // The order matters: a case that has no number after the register was read had not taken one before.
      const last = yield* stateOf(registerDecider, register);
      const state = yield* stateOf(caseDecider, id);
      if (state.number !== null) return;
      if (last.case === id) {
        const { number, serial } = last;
        yield* send(caseDecider, id, { type: 'RecordNumber', data: { number, year, serial } });
        return;
      }
      const data = { case: id, origin, year, after: last.serial };
      const { refused } = yield* send(registerDecider, register, { type: 'AllocateNumber', data });
      // The health page shows it; continuing would loop for ever.
      if (refused !== undefined) return;
    }
  },
};
