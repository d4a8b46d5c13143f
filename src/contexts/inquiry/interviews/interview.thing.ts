import { filesNamedIn } from '../../../capabilities/attachments/attachments.part';
import { namesIn } from '../../../capabilities/feed/feed.part';
import { seenRows } from '../../../kernel/reading/rows';
import { interviewAppointments } from './interview-appointments.rules';
import { handsOfInterview } from './interview-hands.rules';
import { interviewMessageKinds, interviewTells } from './interview-messages.rules';
import { interviewTexts } from './interview-texts.rules';
import { interviewTaskKinds, nextOfInterview, tasksOfInterview } from './interview-tasks.rules';
import { interviews } from './interviews.view';
import type { Thing } from '../../../capabilities/thing.part';
import type { InterviewEvent } from './interview.events';
import { type InterviewSummary, interviewSummary } from './interview-summary.state';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    interview: true;
  }
}

/** 约谈: what every capability needs to know about it. */
export const interviewThing: Thing<InterviewSummary, InterviewEvent> = {
  kind: 'interview',
  category: 'interview',
  path: 'interviews',
  words: { zh: '约谈', en: 'interview' },
  version: 1,
  summary: interviewSummary,
  maySee: { list: interviews.view, seen: seenRows },
  hands: handsOfInterview,
  tasks: { kinds: interviewTaskKinds, of: tasksOfInterview, title: ({ matter }) => matter },
  next: nextOfInterview,
  messages: { kinds: interviewMessageKinds, tells: interviewTells, units: ({ units }) => units },
  texts: interviewTexts,
  appointments: interviewAppointments,
  files: filesNamedIn,
  publicFacts: namesIn(interviewTells),
};
