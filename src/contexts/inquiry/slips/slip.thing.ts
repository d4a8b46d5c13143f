import { filesNamedIn } from '../../../capabilities/attachments/attachments.part';
import { filing } from '../../../capabilities/hands/hands.part';
import { saysNothing, setPart, type TextsPart } from '../../../capabilities/search/search.part';
import type { Thing } from '../../../capabilities/thing.part';
import type { SlipEvent } from './slip.events';
import { slipMessageKinds, slipTells } from './slip-messages.rules';
import { isOver } from './slip-standing.state';
import { type SlipSummary, slipSummary } from './slip-summary.state';
import { slipTaskKinds, tasksOfSlip } from './slip-tasks.rules';
import { seenSlips, slips } from './slips.view';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    slip: true;
  }
}

declare module '../../../capabilities/search/search.part' {
  interface SearchedFields {
    reason: true;
    said: true;
  }
}

const said = (key: string, words: string | undefined) => setPart(key, 'said', words ?? '');

/** What was photographed cannot be searched; what was said beside it can. */
const texts: TextsPart<SlipEvent> = {
  fields: ['said', 'reason'],
  from: {
    SlipReceived: ({ data }) => said('words', data.words),
    SlipAskedBack: ({ data }) => setPart('asked', 'reason', data.reason),
    SlipPhotosAdded: ({ data }) => said('added', data.words),
    SlipTyped: saysNothing,
    SlipTypingEnded: saysNothing,
    SlipNoteConfirmed: saysNothing,
    SlipNoteDisputed: ({ data }) => setPart('disputed', 'reason', data.reason),
    SlipNoteRevised: saysNothing,
    SlipNoteFinished: saysNothing,
    SlipSetAside: ({ data }) => setPart('aside', 'reason', data.reason),
    SlipTakenUp: ({ data }) => setPart('up', 'reason', data.reason),
    SlipSucceeded: saysNothing,
  },
};

/** 纸面记录: what every capability needs to know about it. */
export const slipThing: Thing<SlipSummary, SlipEvent> = {
  kind: 'slip',
  category: 'slip',
  path: 'slips',
  words: { zh: '纸面记录', en: 'paper slip' },
  version: 0,
  summary: slipSummary,
  maySee: { list: slips.view, seen: seenSlips },
  hands: ({ standing, filer }) => (isOver(standing.phase) || filer === null ? [] : filing([filer])),
  tasks: { kinds: slipTaskKinds, of: tasksOfSlip },
  next: tasksOfSlip,
  // No unit hears of a slip: what comes of it is told of the note.
  messages: { kinds: slipMessageKinds, tells: slipTells, units: () => [] },
  texts,
  files: filesNamedIn,
};
