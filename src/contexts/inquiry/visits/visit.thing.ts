import { filesNamedIn } from '../../../capabilities/attachments/attachments.part';
import { invited } from '../../../capabilities/hands/hands.part';
import { namesIn } from '../../../capabilities/feed/feed.part';
import { seenRows } from '../../../kernel/reading/rows';
import { visitAppointments } from './visit-appointments.rules';
import { visitMessageKinds, visitTells, visitUnits } from './visit-messages.rules';
import { nextOfVisit } from './visit-next.rules';
import { visitTexts } from './visit-texts.rules';
import { visitRows } from './visits.view';
import type { Thing } from '../../../capabilities/thing.part';
import type { VisitEvent } from './visit.events';
import { type VisitSummary, visitSummary } from './visit-summary.state';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    visit: true;
  }
}

/** 会办: what every capability needs to know about it. */
export const visitThing: Thing<VisitSummary, VisitEvent> = {
  kind: 'visit',
  category: 'resolution',
  path: 'on-site',
  words: { zh: '会办', en: 'visit on site' },
  version: 0,
  summary: visitSummary,
  maySee: { list: visitRows.view, seen: seenRows },
  hands: ({ state, people, units }) => (state === 'CALLED' ? invited(people, units) : []),
  next: nextOfVisit,
  messages: { kinds: visitMessageKinds, tells: visitTells, units: visitUnits },
  texts: visitTexts,
  appointments: visitAppointments,
  files: filesNamedIn,
  publicFacts: namesIn(visitTells),
};
