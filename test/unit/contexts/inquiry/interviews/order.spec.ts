import {
  type InterviewCommand,
  interviewDecider,
} from '../../../../../src/contexts/inquiry/interviews/interview.decider';
import type { InterviewEvent } from '../../../../../src/contexts/inquiry/interviews/interview.events';
import type { InterviewState } from '../../../../../src/contexts/inquiry/interviews/interview.state';
import type { Instant } from '../../../../../src/kernel/ids';
import { recorded } from '../../../../support/decider-spec';
import { type Entry, expectOrderHeld } from '../../../../support/order-property';
import { filer1 } from '../../../../support/inquiry-context';
import { grid, unitA } from '../../../../support/inquiry-facts';
import {
  accepted,
  approved,
  byChair,
  command,
  forUnitA,
  given,
  inputWith,
  lamp,
  noticed,
  request,
  requested,
} from './kit';

const scan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
const day = 86_400_000;
const iso = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

describe('an interview that is entered later than it happened', () => {
  const called = [
    requested,
    accepted,
    approved,
    recorded(noticed, { at: '2025-03-28T02:00:00.000Z', channel: 'paper' }),
  ] as const;
  const hold = (heldAt: Instant) => command('HoldInterview', { heldAt, place: { grid } });

  it('was not held, nor answered by a unit, before its notice', () => {
    given(...called)
      .when(hold('2025-03-28T01:59:59.999Z'))
      .rejects('interview.before-its-cause');
    given(...called)
      .when(command('AcknowledgeNotice', { unit: unitA }), {
        ...forUnitA(filer1),
        occurredAt: '2025-03-28T01:00:00.000Z',
      })
      .rejects('interview.before-its-cause');
  });

  it('needs a reason and its paper where the talk was long ago, also in the day that a note or a record says', () => {
    const now = '2025-06-03T02:00:00.000Z';
    const heldAt = '2025-04-07T02:00:00.000Z';
    const lateReason = '归档时发现';
    const file = command('FileNote', {
      note: inputWith({ heldAt, matters: [{ ...lamp, outcome: { kind: 'EXPLAINED', explanation: '已列入' } }] }),
    });
    for (const one of [hold(heldAt), file]) {
      given(...called)
        .when(one, { now, occurredAt: now })
        .rejects('interview.late-reason');
      given(...called)
        .when(one, { now, occurredAt: now, lateReason })
        .rejects('interview.late-paper');
      given(...called)
        .when(one, { now, occurredAt: now, lateReason, lateScan: scan })
        .thenAlike({ type: one.type === 'FileNote' ? 'NoteFiled' : 'InterviewHeld' });
    }
    given(...called)
      .when(hold(heldAt), { now: '2025-04-09T02:00:00.000Z' })
      .thenAlike({ type: 'InterviewHeld' });
  });
});

/** Where a talk must stand for each fact to happen. */
const needs: Readonly<Partial<Record<InterviewEvent['type'], readonly InterviewState['phase'][]>>> = {
  InterviewRequested: ['NONE'],
  InterviewAccepted: ['REQUESTED'],
  InterviewReturned: ['REQUESTED', 'ACCEPTED'],
  InterviewResubmitted: ['RETURNED'],
  InterviewApproved: ['ACCEPTED'],
  InterviewNoticed: ['APPROVED', 'ACCEPTED'],
  NoticeAcknowledged: ['NOTICED', 'HELD', 'NOTE_FILED', 'FINISHED'],
  InterviewHeld: ['NOTICED'],
  NoteFiled: ['NOTICED', 'HELD'],
  NoteConfirmed: ['NOTE_FILED'],
  NoteDisputed: ['NOTE_FILED'],
  InterviewFinished: ['NOTE_FILED'],
};

/** What may be entered next, in the order in which it happens, told of the moment at which it happened. */
const commands: readonly Entry<InterviewCommand>[] = [
  () => [command('AcceptInterview', {}), {}],
  () => [command('ReturnInterview', { reason: '请补充' }), {}],
  () => [command('ResubmitInterview', request), { onBehalfOf: filer1 }],
  () => [command('ApproveInterview', {}), {}],
  (at) => [
    command('GiveNotice', {
      scheduledAt: iso(Date.parse(at) + 30 * day),
      venue: '代表之家',
      interviewees: [{ unit: unitA, post: '科长' }],
    }),
    {},
  ],
  () => [command('AcknowledgeNotice', { unit: unitA }), forUnitA('00000000-0000-4000-8000-000000000303')],
  (at) => [command('HoldInterview', { heldAt: at, place: { grid } }), {}],
  (at) => [
    command('FileNote', {
      note: inputWith({ heldAt: at, matters: [{ ...lamp, outcome: { kind: 'EXPLAINED', explanation: '已列入' } }] }),
    }),
    { onBehalfOf: filer1 },
  ],
  () => [command('ConfirmNote', { side: 'FILERS' }), { onBehalfOf: filer1 }],
  () => [command('DisputeNote', { side: 'FILERS', reason: '有误', matters: [] }), { onBehalfOf: filer1 }],
  () => [command('FinishInterview', {}), {}],
];

it('holds no state of an interview at a moment when its cause did not, whatever is entered and as of whenever', () =>
  expectOrderHeld<InterviewState, InterviewCommand, InterviewEvent>({
    decider: interviewDecider,
    first: [requested],
    entries: commands,
    needs,
    phaseOf: ({ phase }) => phase,
    others: byChair,
    reach: 6,
  }));
