import type { Intent, Recorded } from '../../../kernel/message';
import {
  type Cause,
  causeAt,
  lastOf,
  type Moments,
  momentsAfter,
  type Order,
  type Ordered,
  stepBefore,
} from '../../../kernel/order';
import type { InterviewEvent } from './interview.events';
import { lateEntryOf } from '../late-entry.rules';

const moving: ReadonlySet<InterviewEvent['type']> = new Set([
  'InterviewRequested',
  'InterviewAccepted',
  'InterviewReturned',
  'InterviewResubmitted',
  'InterviewRejected',
  'InterviewMerged',
  'InterviewMergeUndone',
  'InterviewApproved',
  'InterviewNoticed',
  'InterviewHeld',
  'NoteFiled',
  'NoteAmended',
  'InterviewFinished',
  'InterviewWithdrawn',
] as const);

const partsOf = ({ type }: Recorded<InterviewEvent>): readonly string[] => {
  if (type === 'InterviewNoticed') return ['noticed'];
  if (type === 'InterviewHeld') return ['held'];
  return type === 'NoteConfirmed' || type === 'NoteDisputed' ? ['answered'] : [];
};

/** The moments of an interview after this event. */
export const interviewMoments = (moments: Moments, event: Recorded<InterviewEvent>): Moments =>
  momentsAfter(moments, event.metadata.occurredAt, {
    moves: moving.has(event.type),
    parts: partsOf(event),
  });

const request = ({ moments }: Ordered): Cause | null => causeAt(moments.began, '提出', 'it was asked for');

/** A talk that was recorded at once had no notice. */
const notice = ({ moments }: Ordered): Cause | null => causeAt(moments.of['noticed'], '通知', 'it was noticed');

/** A note is written after the talk, where it was told that it was held, or else after the notice. */
const talk = (state: Ordered): Cause | null => causeAt(state.moments.of['held'], '约谈', 'the talk') ?? notice(state);

/** What both sides said of the note stands before its end, and before it is changed. */
const answer = (state: Ordered): Cause | null =>
  lastOf(stepBefore(state), causeAt(state.moments.of['answered'], '确认或提出异议', 'it was confirmed or disputed'));

const answers: Readonly<Record<string, (state: Ordered) => Cause | null>> = {
  JoinInterview: request,
  LeaveInterview: request,
  AttachScan: request,
  HandOverInterview: request,
  ApproveSpecially: request,
  JoinMerged: request,
  PartMerged: request,
  AcknowledgeNotice: notice,
  NameDelegate: notice,
  HoldInterview: notice,
  FileNote: talk,
  AmendNote: answer,
  FinishInterview: answer,
};

/** Which fact each command about an interview answers. */
export const interviewOrder: Order<Ordered, Intent, InterviewEvent> = {
  code: 'interview',
  lateEntry: lateEntryOf,
  causeOf: (state, type) => (answers[type] ?? stepBefore)(state),
  causeOfSaid: notice,
  saidIn: (event) => {
    if (event.type === 'InterviewHeld') return { at: event.data.heldAt, field: 'heldAt', isItsOwn: true };
    if (event.type === 'NoteFiled') return { at: event.data.note.heldAt, field: 'heldAt' };
    if (event.type !== 'NoteAmended') return null;
    const { before, after } = event.data;
    return { at: after.heldAt, field: 'heldAt', isKnown: before.heldAt === after.heldAt };
  },
};
