import type { Context } from '../../../../src/kernel/context';
import type { Id } from '../../../../src/kernel/ids';
import { visitDecider, type VisitCommand } from '../../../../src/contexts/inquiry/visits/visit.decider';
import type { VisitEvent } from '../../../../src/contexts/inquiry/visits/visit.events';
import { fold } from '../../../../src/kernel/decider';
import { asRecorded, specFor } from '../../../support/decider-spec';
import { as, filer1, inquiryContext, topic } from '../../../support/inquiry-context';
import { grid, unitA, unitB } from '../../../support/inquiry-facts';
import { everyVisitFact } from '../../../support/instrument-facts';
import { idOf } from '../../../support/view-spec';
import * as interview from './interviews/kit';
import * as session from './sessions/kit';
import { interviewDecider } from '../../../../src/contexts/inquiry/interviews/interview.decider';
import type { SessionEvent } from '../../../../src/contexts/inquiry/sessions/session.events';
import { sessionDecider } from '../../../../src/contexts/inquiry/sessions/session.decider';

const clerk = as('clerk', idOf(901));
const chair = as('chair', idOf(905));
const scan = { hash: 'ab', name: '特批审批表.pdf', mediaType: 'application/pdf', size: 3 };
const told = { approvedBy: '区人大常委会代工委〔2025〕6号', reason: '工委办公室人员均在该单位任职', scan };
const approval = (units: readonly Id[] = [unitA]) =>
  ({ type: 'SpecialApprovalGiven', data: { ...told, units } }) as const;

/** One clerk and one chair; who of them is of which unit. */
const office = (of: Readonly<Record<Id, readonly Id[]>>, more: Partial<Context> = {}): Partial<Context> => ({
  actor: clerk,
  holdersOf: () => [clerk, chair],
  belongedTo: (unit) => of[unit] ?? [],
  ...more,
});
const bothOfA = office({ [unitA]: [clerk.person, chair.person] });
const clerkOfA = office({ [unitA]: [clerk.person] });
const byPaper = { channel: 'paper' } as const;

describe('A session to which the unit of everybody in the office is called', () => {
  const { given, command, plan, convened, noticed, opened } = session;
  const approve = command('ApproveSpecially', told);
  const may = (changes: Partial<Context>, ...events: readonly SessionEvent[]) =>
    sessionDecider.on.ApproveSpecially.may!(fold(sessionDecider, events.map(asRecorded)), inquiryContext(changes));

  it('is convened by leave from above, which is kept beside the plan', () => {
    given().when(command('ConveneSession', plan), bothOfA).rejects('session.of-called-unit');
    given()
      .when(command('ConveneSession', { ...plan, special: told }), bothOfA)
      .then(convened, approval());
  });

  it('is run by the office from then on', () => {
    given(convened).when(command('NoticeSession', {}), bothOfA).rejects('session.of-called-unit');
    given(convened, approval()).when(command('NoticeSession', {}), bothOfA).then(noticed);
    given(convened, noticed, approval(), opened)
      .when(command('CloseSession', { closedAt: '2025-04-01T01:50:00.000Z' }), bothOfA)
      .then(session.closed);
    given(convened, approval())
      .when(command('ReplanSession', { plan: { ...plan, venue: '代表之家' }, reason: '场地' }), bothOfA)
      .then({
        type: 'SessionReplanned',
        data: { before: plan, after: { ...plan, venue: '代表之家' }, reason: '场地' },
      });
  });

  it('takes questions from paper, though nobody of that unit asks', () => {
    const question = { unit: unitA, text: '何时修好？', topic, keyWork: null, place: { grid }, aboutCase: null };
    const ask = command('SubmitQuestion', question);
    const paper = { ...bothOfA, ...byPaper, onBehalfOf: filer1 };
    given(convened).when(ask, paper).rejects('session.of-called-unit');
    given(convened, approval())
      .when(ask, { ...paper, belongedTo: (unit) => (unit === unitA ? [clerk.person, chair.person, filer1] : []) })
      .rejects('session.of-called-unit');
    given(convened, approval()).when(ask, paper).thenAlike({ type: 'QuestionSubmitted' });
  });

  it('may still be asked, rated and voted on by nobody of that unit', () => {
    const byDeputy = {
      ...bothOfA,
      actor: as('deputy', filer1),
      belongedTo: () => [filer1, clerk.person, chair.person],
    };
    const question = { unit: unitA, text: '何时修好？', topic, keyWork: null, place: { grid }, aboutCase: null };
    given(convened, approval()).when(command('SubmitQuestion', question), byDeputy).rejects('session.of-called-unit');
  });

  it('needs no approval while somebody independent is left, nor a second one', () => {
    given(convened).when(approve, clerkOfA).rejects('session.special-needless');
    given(convened, approval()).when(approve, bothOfA).rejects('session.special-needless');
    given(convened).when(approve, bothOfA).then(approval());
    expect(may(clerkOfA, convened)).toEqual([]);
    expect(may(bothOfA, convened, approval())).toEqual([]);
    expect(may(bothOfA, convened)).toEqual([unitA]);
  });

  it('is covered for each unit to which somebody of the office belongs, where each is of another', () => {
    const apart = office({ [unitA]: [clerk.person], [unitB]: [chair.person] });
    given(convened)
      .when(approve, apart)
      .then(approval([unitA, unitB]));
  });

  it('covers no unit that is called later', () => {
    const only = { ...plan, units: [unitA] };
    const both = office({ [unitA]: [clerk.person, chair.person], [unitB]: [clerk.person, chair.person] });
    given(session.fact('SessionConvened', only), approval())
      .when(command('ReplanSession', { plan, reason: '增加单位' }), both)
      .rejects('session.of-called-unit');
  });

  it('goes back to whoever is independent, as soon as somebody is', () => {
    const third = as('clerk', idOf(906));
    const joined = { ...bothOfA, holdersOf: () => [clerk, chair, third] };
    given(convened, approval()).when(command('NoticeSession', {}), joined).rejects('session.of-called-unit');
    given(convened, approval())
      .when(command('NoticeSession', {}), { ...joined, actor: third })
      .then(noticed);
  });

  it('names who allowed it, why, and the signed form', () => {
    for (const [changes, code] of [
      [{ approvedBy: ' ' }, 'session.approvedBy-missing'],
      [{ reason: '' }, 'session.reason-missing'],
      [{ scan: { ...scan, hash: '' } }, 'session.file'],
    ] as const)
      given(convened)
        .when(command('ApproveSpecially', { ...told, ...changes }), bothOfA)
        .rejects(code);
    given(convened, session.fact('SessionCancelled', { reason: '会议冲突' }))
      .when(approve, bothOfA)
      .rejects('session.wrong-phase');
  });
});

describe('A visit to which the unit of everybody in the office is called', () => {
  const given = specFor(visitDecider, inquiryContext());
  const plan = {
    ...everyVisitFact.ResolutionCalled,
    topic,
    keyWork: null,
    place: { grid },
    units: [unitA],
    participants: [{ person: filer1, role: 'deputy' as const }],
  };
  const called: VisitEvent = { type: 'ResolutionCalled', data: plan };
  const held: VisitEvent = {
    type: 'ResolutionHeld',
    data: {
      heldAt: '2025-04-01T01:00:00.000Z',
      place: { grid },
      present: plan.participants,
      respondents: [],
      photos: [],
    },
  };
  const find: VisitCommand = { type: 'RecordFinding', data: { text: '堆物', place: { grid }, photos: [] } };

  it('is called and run by leave from above', () => {
    given().when({ type: 'CallResolution', data: plan }, bothOfA).rejects('onSite.of-called-unit');
    given()
      .when({ type: 'CallResolution', data: { ...plan, special: told } }, bothOfA)
      .then(called, approval());
    given(called).when({ type: 'ApproveSpecially', data: told }, bothOfA).then(approval());
    given(called).when({ type: 'ApproveSpecially', data: told }, clerkOfA).rejects('onSite.special-needless');
    given(called, approval(), held).when(find, bothOfA).thenAlike({ type: 'FindingRecorded' });
    given(called, held).when(find, bothOfA).rejects('onSite.of-called-unit');
  });

  it('lets no deputy of that unit write down what was found', () => {
    const byDeputy = {
      ...bothOfA,
      actor: as('deputy', filer1),
      belongedTo: () => [filer1, clerk.person, chair.person],
    };
    given(called, approval(), held).when(find, byDeputy).rejects('onSite.of-called-unit');
  });
});

describe('A talk with the unit of everybody in the office', () => {
  const { given, command, requested, accepted, noticed } = interview;
  const approve = command('ApproveSpecially', told);

  it('is admitted, approved and recorded by the office by leave from above', () => {
    given(requested).when(command('AcceptInterview', {}), bothOfA).rejects('interview.of-called-unit');
    given(requested).when(approve, bothOfA).then(approval());
    given(requested, approval()).when(command('AcceptInterview', {}), bothOfA).then(accepted);
    given(requested, approval(), accepted)
      .when(command('ApproveInterview', {}), { ...bothOfA, actor: chair })
      .then(interview.approved);
    const hold = command('HoldInterview', { heldAt: interview.heldAt, place: { grid } });
    given(requested, approval(), accepted, interview.approved, noticed).when(hold, bothOfA).then(interview.held);
    given(requested, accepted, interview.approved, noticed).when(hold, bothOfA).rejects('interview.of-called-unit');
  });

  it('is approved by the chair alone: where only he is of the unit, that takes leave, and nothing else does', () => {
    const chairOfA = office({ [unitA]: [chair.person] });
    const byChair = { ...chairOfA, actor: chair };
    const state = fold(interviewDecider, [requested].map(asRecorded));
    expect(interviewDecider.on.ApproveSpecially.may!(state, inquiryContext(chairOfA))).toEqual([]);
    given(requested, accepted).when(command('ApproveInterview', {}), byChair).rejects('interview.of-called-unit');
    given(requested, accepted).when(approve, chairOfA).then(approval());
    given(requested, accepted, approval()).when(command('ApproveInterview', {}), byChair).then(interview.approved);
    given(requested, accepted, approval())
      .when(command('WithdrawInterview', { reason: '不再需要' }), byChair)
      .rejects('interview.of-called-unit');
  });

  it('lets no filer of that unit stand against it', () => {
    const belongedTo = () => [filer1, clerk.person, chair.person];
    given(requested, approval())
      .when(command('WithdrawInterview', { reason: '不再需要' }), {
        ...bothOfA,
        ...byPaper,
        onBehalfOf: filer1,
        belongedTo,
      })
      .rejects('interview.of-called-unit');
  });
});
