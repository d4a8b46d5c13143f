import { partsOfStream } from '../../kernel/ids';
import { type Reaction, send, stateOf } from '../../kernel/reaction';
import { paperDecider } from './paper.decider';

/** Once a further paper is out, the one whose place it takes says so. */
export const replacePaperWhenFurtherIssued: Reaction = {
  name: 'replace-paper-when-further-issued',
  categories: ['paper'],
  begins: 'first-event',
  *react(event) {
    if (event.type !== 'PaperSigned' && event.type !== 'PaperSealed') return;
    const { id } = partsOfStream(event.stream);
    const { phase, replaces, number } = yield* stateOf(paperDecider, id);
    if (phase !== 'ISSUED' || replaces === null || number === null) return;
    yield* send(paperDecider, replaces, { type: 'RecordReplacement', data: { by: id, number } });
  },
};
