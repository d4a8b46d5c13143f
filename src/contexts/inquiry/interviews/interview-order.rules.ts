import type { Intent, Recorded } from '../../../kernel/message';
import { type Cause, causeAt, type Moments, momentsAfter, type Order } from '../../../kernel/order';
import type { InterviewEvent } from './interview.events';
import { lateEntryOf } from '../late-entry.rules';

/** What the order of things asks of an interview. */
interface Ordered {
  readonly moments: Moments;
}

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

/** The moments of an interview after this event. */
export const interviewMoments = (moments: Moments, event: Recorded<InterviewEvent>): Moments =>
  momentsAfter(moments, event.metadata.occurredAt, {
    moves: moving.has(event.type),
    parts: event.type === 'InterviewNoticed' ? ['noticed'] : [],
  });

const request = ({ moments }: Ordered): Cause | null => causeAt(moments.began, '提出', 'it was asked for');

/** A talk that was recorded at once had no notice. */
const notice = ({ moments }: Ordered): Cause | null => causeAt(moments.of['noticed'], '通知', 'it was noticed');

const here = ({ moments }: Ordered): Cause | null => causeAt(moments.since, '上一步骤', 'the step before');

const answers: Readonly<Record<string, (state: Ordered) => Cause | null>> = {
  JoinInterview: request,
  LeaveInterview: request,
  AttachScan: request,
  HandOverInterview: request,
  JoinMerged: request,
  PartMerged: request,
  AcknowledgeNotice: notice,
  NameDelegate: notice,
  HoldInterview: notice,
  FileNote: notice,
  AmendNote: notice,
};

/** Which fact each command about an interview answers. */
export const interviewOrder: Order<Ordered, Intent, InterviewEvent> = {
  code: 'interview',
  lateEntry: lateEntryOf,
  causeOf: (state, type) => (answers[type] ?? here)(state),
  saidIn: (event) => {
    if (event.type === 'InterviewHeld') return { at: event.data.heldAt, field: 'heldAt' };
    if (event.type === 'NoteFiled') return { at: event.data.note.heldAt, field: 'heldAt' };
    return event.type === 'NoteAmended' ? { at: event.data.after.heldAt, field: 'heldAt' } : null;
  },
};
