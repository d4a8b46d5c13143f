import { partsOfStream } from '../../../kernel/ids';
import { type Reaction, send } from '../../../kernel/reaction';
import { listDecider } from './list.decider';
import { listKinds } from './list.events';

/** What the office in the report supervises; each place may change the list from here. */
const firstEntries = ['重点项目', '基层社会治理', '12345热线', '物业管理'];

/** The report counts from 2024 on, so that late entries about that year find valid list entries. */
const from = '2024-01-01';

export const startListsWhenJurisdictionRegistered: Reaction = {
  name: 'start-lists-when-jurisdiction-registered',
  categories: ['jurisdiction'],
  begins: 'first-event',
  *react(event, derive) {
    if (event.type !== 'JurisdictionRegistered') return;
    const jurisdiction = partsOfStream(event.stream).id;
    for (const kind of listKinds) {
      const data = { kind, names: firstEntries, from };
      yield* send(listDecider, derive('list', jurisdiction, kind), { type: 'StartList', data }, { jurisdiction });
    }
  },
};
