import { partsOfStream } from '../../kernel/ids';
import { type Reaction, send, stateOf } from '../../kernel/reaction';
import { localDayOf } from '../../kernel/time/moments';
import { paperRegisterDecider } from './paper-register.decider';
import { paperRegisterOf } from './paper-register.events';
import { paperDecider } from './paper.decider';

/**
 * A paper is drafted first and numbered afterwards, one by one in the order of the log, each with the number that
 * directly follows the last one seen: no gap and no duplicate, wherever a node was interrupted.
 */
export const numberPaperWhenDrafted: Reaction = {
  name: 'number-paper-when-drafted',
  categories: ['paper'],
  begins: 'first-event',
  *react(event, derive) {
    if (event.type !== 'PaperDrafted') return;
    const { id } = partsOfStream(event.stream);
    const { jurisdiction, recordedAt } = event.metadata;
    const year = Number(localDayOf(Date.parse(recordedAt)).slice(0, 4));
    const register = paperRegisterOf(derive, jurisdiction, year);
    for (;;) {
      // The order matters: a paper that has no number after the register was read had not taken one before.
      const last = yield* stateOf(paperRegisterDecider, register);
      const state = yield* stateOf(paperDecider, id);
      if (state.number !== null) return;
      if (last.paper === id) {
        const { number, serial } = last;
        yield* send(paperDecider, id, { type: 'RecordPaperNumber', data: { number, year, serial } });
        return;
      }
      const data = { paper: id, year, after: last.serial };
      const { refused } = yield* send(paperRegisterDecider, register, { type: 'AllocatePaperNumber', data });
      // The health page shows it; continuing would loop for ever.
      if (refused !== undefined) return;
    }
  },
};
