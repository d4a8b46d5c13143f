import type { SessionCommand } from '../../../../../src/contexts/inquiry/sessions/session.decider';
import { sessionDecider } from '../../../../../src/contexts/inquiry/sessions/session.decider';
import type { SessionEvent } from '../../../../../src/contexts/inquiry/sessions/session.events';
import type { SessionState } from '../../../../../src/contexts/inquiry/sessions/session.state';
import { recorded } from '../../../../support/decider-spec';
import { filer1 } from '../../../../support/inquiry-context';
import { expectOrderHeld } from '../../../../support/order-property';
import { asked, command, convened, given, noticed, present, q1 } from './kit';

const open = (openedAt: string) => command('OpenSession', { openedAt, present, respondents: [], eligible: 3 });

it('was not opened before its notice, and told late it needs a reason and its paper', () => {
  const called = [convened, recorded(noticed, { at: '2025-03-28T02:00:00.000Z' }), asked(q1)] as const;
  given(...called)
    .when(open('2025-03-28T01:59:59.999Z'))
    .rejects('session.before-its-cause');
  const now = '2025-06-03T02:00:00.000Z';
  const late = { now, occurredAt: now };
  const lateScan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
  const old = open('2025-04-07T02:00:00.000Z');
  given(...called)
    .when(old, late)
    .rejects('session.late-reason');
  given(...called)
    .when(old, { ...late, lateReason: '归档时发现' })
    .rejects('session.late-paper');
  given(...called)
    .when(old, { ...late, lateReason: '归档时发现', lateScan })
    .thenAlike({ type: 'SessionOpened' });
});

it('holds no state of a session at a moment when its cause did not, whatever is entered and as of whenever', () =>
  expectOrderHeld<SessionState, SessionCommand, SessionEvent>({
    decider: sessionDecider,
    first: [convened, asked(q1)],
    entries: [
      () => [command('NoticeSession', {})],
      (at) => [open(at)],
      () => [command('PutQuestion', { question: q1 })],
      () => [
        command('AnswerQuestion', {
          question: q1,
          answer: { kind: 'ON_SPOT', text: '已派工', admits: false },
        }),
      ],
      () => [command('FollowUp', { question: q1, text: '还有呢？' }), { onBehalfOf: filer1 }],
      (at) => [command('CloseSession', { closedAt: at })],
      () => [command('IssueMinutes', { text: '纪要' })],
    ],
    needs: {
      SessionConvened: ['NONE'],
      SessionNoticed: ['CONVENED'],
      SessionOpened: ['NOTICED'],
      QuestionPut: ['OPEN'],
      SessionClosed: ['OPEN'],
      MinutesIssued: ['CLOSED'],
    },
    phaseOf: ({ phase }) => phase,
    reach: 3,
  }));
