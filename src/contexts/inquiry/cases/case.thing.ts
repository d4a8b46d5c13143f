import { filesNamedIn } from '../../../capabilities/attachments/attachments.part';
import { namesIn } from '../../../capabilities/feed/feed.part';
import { visibleCases } from './case-sight.rules';
import { caseBoard } from './board/board.view';
import { caseAppointments } from './case-appointments.rules';
import { handsOfCase } from './case-hands.rules';
import { caseMessageKinds, caseTells, caseUnits } from './case-messages.rules';
import { caseTexts } from './case-search.view';
import { caseTaskKinds, tasksOfCase } from './case-tasks.rules';
import type { Thing } from '../../../capabilities/thing.part';
import type { CaseEvent } from './case.events';
import { type CaseSummary, caseSummary } from './case-summary.state';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    case: true;
  }
}

/** 整改事项: what every capability needs to know about it. */
export const caseThing: Thing<CaseSummary, CaseEvent> = {
  kind: 'case',
  category: 'case',
  path: 'cases',
  words: { zh: '整改事项', en: 'case' },
  version: 3,
  summary: caseSummary,
  maySee: { list: caseBoard.view, seen: visibleCases },
  hands: handsOfCase,
  tasks: { kinds: caseTaskKinds, of: tasksOfCase },
  next: tasksOfCase,
  messages: { kinds: caseMessageKinds, tells: caseTells, units: caseUnits },
  texts: caseTexts,
  appointments: caseAppointments,
  files: filesNamedIn,
  publicFacts: namesIn(caseTells),
};
