import { filesNamedIn } from '../../../capabilities/attachments/attachments.part';
import { invited } from '../../../capabilities/hands/hands.part';
import { namesIn } from '../../../capabilities/feed/feed.part';
import { seenRows } from '../../../kernel/reading/rows';
import { sessionAppointments } from './session-appointments.rules';
import { sessionMessageKinds, sessionTells, sessionUnits } from './session-messages.rules';
import { sessionTexts } from './session-texts.rules';
import { sessionTaskKinds, nextOfSession, tasksOfSession } from './session-tasks.rules';
import { sessionRows } from './sessions.view';
import type { Thing } from '../../../capabilities/thing.part';
import type { SessionEvent } from './session.events';
import { type SessionSummary, sessionSummary } from './session-summary.state';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    session: true;
  }
}

/** 问询会: what every capability needs to know about it. */
export const sessionThing: Thing<SessionSummary, SessionEvent> = {
  kind: 'session',
  category: 'inquirySession',
  path: 'sessions',
  words: { zh: '问询会', en: 'inquiry session' },
  version: 1,
  summary: sessionSummary,
  maySee: { list: sessionRows.view, seen: seenRows },
  hands: ({ state, people, units }) => (state === 'CONVENED' || state === 'NOTICED' ? invited(people, units) : []),
  tasks: { kinds: sessionTaskKinds, of: tasksOfSession },
  next: nextOfSession,
  messages: { kinds: sessionMessageKinds, tells: sessionTells, units: sessionUnits },
  texts: sessionTexts,
  appointments: sessionAppointments,
  files: filesNamedIn,
  publicFacts: namesIn(sessionTells),
};
