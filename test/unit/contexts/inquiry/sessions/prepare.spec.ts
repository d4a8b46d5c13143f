import { derive } from '../../../../../src/platform/messaging/names';
import { as, closedPerson, closedUnit, endedTopic, filer1, filer2, topic } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import * as kit from './kit';

const { given, command, fact, plan, convened, noticed, opened, closed, asked, put, q1, q2 } = kit;

describe('To convene a session', () => {
  const convene = (changes: Partial<typeof plan> = {}) => command('ConveneSession', { ...plan, ...changes });

  it('records the plan, and a unit named twice once', () =>
    given()
      .when(convene({ title: ' 物业管理问询会 ', units: [unitA, unitB, unitA] }))
      .then(convened));
  it('cannot be done twice', () => given(convened).when(convene()).rejects('session.exists'));
  it('may be called about repeat issues; one that was named may end meanwhile', () => {
    const ended = { isOpenIssue: () => false };
    const about = { ...plan, aboutRepeats: [idOf(71)] };
    given()
      .when(convene({ aboutRepeats: [idOf(71), idOf(71)] }))
      .then(fact('SessionConvened', about));
    given().when(command('ConveneSession', about), ended).rejects('session.repeat-ended');
    const replan = (to: typeof about) => command('ReplanSession', { plan: to, reason: '换场地' });
    const moved = { ...about, venue: '代表之家' };
    given(fact('SessionConvened', about))
      .when(replan(moved), ended)
      .then(fact('SessionReplanned', { before: about, after: moved, reason: '换场地' }));
    given(convened).when(replan(moved), ended).rejects('session.repeat-ended');
  });
  it('asks for a title and a venue', () => {
    given()
      .when(convene({ title: '  ' }))
      .rejects('session.title-missing');
    given()
      .when(convene({ venue: '' }))
      .rejects('session.venue-missing');
  });
  it('asks for units, and for units, people and topic that are registered and open', () => {
    given()
      .when(convene({ units: [] }))
      .rejects('session.nobody-invited');
    given()
      .when(convene({ units: [closedUnit] }))
      .rejects('unit.closed');
    given()
      .when(convene({ units: [idOf(999)] }))
      .rejects('unit.missing');
    given()
      .when(convene({ participants: [{ person: closedPerson, role: 'deputy' }] }))
      .rejects('person.closed');
    given()
      .when(convene({ topic: endedTopic }))
      .rejects('topic.not-in-force');
  });
});

describe('To replan, give notice and cancel', () => {
  const after = { ...plan, venue: '代表之家' };
  const noticedAt = { scheduledAt: plan.scheduledAt, venue: plan.venue };
  const replan = (to: typeof plan) => command('ReplanSession', { plan: to, reason: '场地冲突' });

  it('keeps the plan before and after', () =>
    given(convened)
      .when(replan(after))
      .then(fact('SessionReplanned', { before: plan, after, reason: '场地冲突' })));
  it('makes no fact where nothing changes', () => given(convened).when(replan(plan)).nothing());
  it('calls another unit after the notice only with the term that the notice leaves', () => {
    const alone = { ...plan, units: [unitA] };
    const called = [fact('SessionConvened', alone), fact('SessionNoticed', { ...noticedAt, units: [unitA] })];
    const soon = { ...plan, scheduledAt: '2025-04-03T01:00:00.000Z' };
    given(...called)
      .when(replan(soon))
      .rejects('session.notice-too-short');
    given(...called)
      .when(replan({ ...soon, units: [unitA] }))
      .then(fact('SessionReplanned', { before: alone, after: { ...soon, units: [unitA] }, reason: '场地冲突' }));
    given(...called)
      .when(replan(plan))
      .then(fact('SessionReplanned', { before: alone, after: plan, reason: '场地冲突' }));
    // Nobody was called yet.
    given(fact('SessionConvened', alone))
      .when(replan(soon))
      .then(fact('SessionReplanned', { before: alone, after: soon, reason: '场地冲突' }));
  });
  it('cannot drop a unit that has questions', () =>
    given(convened, asked(q1))
      .when(replan({ ...plan, units: [unitB] }))
      .rejects('session.unit-has-questions'));
  it('calls no unit to which somebody who has asked belongs', () =>
    given(fact('SessionConvened', { ...plan, units: [unitA] }), asked(q1))
      .when(replan(plan), { belongedTo: (unit) => (unit === unitB ? [filer1] : []) })
      .rejects('session.of-called-unit'));
  it('cannot change it once it is open', () =>
    given(convened, opened).when(replan(after)).rejects('session.wrong-phase'));

  const notice = command('NoticeSession', {});
  it('gives notice three working days before', () => {
    given(convened).when(notice).then(noticed);
    given(fact('SessionConvened', { ...plan, scheduledAt: '2025-04-03T01:00:00.000Z' }))
      .when(notice)
      .rejects('session.notice-too-short');
  });
  it('gives notice once', () => given(convened, noticed).when(notice).rejects('session.wrong-phase'));

  const cancel = command('CancelSession', { reason: '改为会办' });
  it('can cancel before it opens, with a reason', () => {
    given(convened, noticed)
      .when(cancel)
      .then(fact('SessionCancelled', { reason: '改为会办' }));
    given(convened)
      .when(command('CancelSession', { reason: ' ' }))
      .rejects('session.reason-missing');
    given(convened, opened).when(cancel).rejects('session.wrong-phase');
  });
  it('refuses a session that is not there', () => given().when(cancel).rejects('session.not-found'));
});

describe("A unit's answer to the invitation", () => {
  const comes = command('AnswerInvitation', { respondent: { post: '科长' }, reason: null });
  const respondent = { unit: unitA, post: '科长' };

  it('says who comes, by somebody of the unit', () =>
    given(convened)
      .when(comes, kit.byUnitA)
      .then(fact('InvitationAnswered', { unit: unitA, respondent, reason: null })));
  it('gives a reason not to come', () => {
    const absent = (reason: string | null) => command('AnswerInvitation', { reason });
    given(convened).when(absent(null), kit.byUnitA).rejects('session.reason-missing');
    given(convened)
      .when(absent('防汛值班'), kit.byUnitA)
      .then(fact('InvitationAnswered', { unit: unitA, respondent: null, reason: '防汛值班' }));
  });
  it('is not given by another unit; the office may enter it', () => {
    const forA = command('AnswerInvitation', { unit: unitA, respondent: { post: '科长' }, reason: null });
    given(convened).when(forA, kit.byUnitB).rejects('session.not-of-unit');
    given(convened)
      .when(forA)
      .then(fact('InvitationAnswered', { unit: unitA, respondent, reason: null }));
    given(convened).when(comes).rejects('session.unit-missing');
    given(fact('SessionConvened', { ...plan, units: [unitB] }))
      .when(forA)
      .rejects('session.unit-not-invited');
  });
});

describe('To submit a question', () => {
  const data = { unit: unitA, text: '何时修好？', topic, keyWork: null, place: {}, aboutCase: null };
  const idFor = (asker: string, number = '1') =>
    derive('question', number, asker, '何时修好？', '2025-04-01T02:00:00.000Z');
  const submitted = (asker: string) =>
    fact('QuestionSubmitted', { question: { ...data, id: idFor(asker), askers: [asker] } });

  it('is for representatives, before or at the session', () => {
    given(convened).when(command('SubmitQuestion', data), kit.byDeputy).then(submitted(filer1));
    given(convened, opened).when(command('SubmitQuestion', data), kit.byVoter).then(submitted(filer2));
    given(convened, opened, closed).when(command('SubmitQuestion', data), kit.byDeputy).rejects('session.wrong-phase');
  });
  it('can be entered by the office, and by nobody else', () => {
    given(convened).when(command('SubmitQuestion', data), { onBehalfOf: filer2 }).then(submitted(filer2));
    given(convened)
      .when(command('SubmitQuestion', data), { ...kit.byDeputy, onBehalfOf: filer2 })
      .rejects('session.entered-by-office-only');
  });
  it('asks an invited unit, with a text and one place', () => {
    const refused = (changes: object, code: string) =>
      given(convened)
        .when(command('SubmitQuestion', { ...data, ...changes }), kit.byDeputy)
        .rejects(code);
    refused({ unit: closedUnit }, 'session.unit-not-invited');
    refused({ aboutCase: idOf(7), aboutRepeat: idOf(71) }, 'session.about-both');
    given(convened)
      .when(command('SubmitQuestion', { ...data, aboutRepeat: idOf(71) }), {
        ...kit.byDeputy,
        isOpenIssue: () => false,
      })
      .rejects('session.repeat-ended');
    refused({ text: ' ' }, 'session.text-missing');
    refused({ place: { grid: idOf(999) } }, 'place.missing');
    refused({ topic: endedTopic }, 'topic.not-in-force');
  });
});

describe('To withdraw and order', () => {
  const two = [convened, asked(q1), asked(q2, unitA, filer2)];

  const withdraw = command('WithdrawQuestion', { question: q1, reason: '已得到答复' });
  it('withdraws before it is put, by the asker or the office', () => {
    const withdrawn = fact('QuestionWithdrawn', { question: q1, reason: '已得到答复' });
    given(...two)
      .when(withdraw, kit.byDeputy)
      .then(withdrawn);
    given(...two)
      .when(withdraw)
      .then(withdrawn);
    given(...two)
      .when(withdraw, kit.byVoter)
      .rejects('session.not-the-asker');
    given(...two, opened, put(q1))
      .when(withdraw, kit.byDeputy)
      .rejects('session.question-put');
  });

  const order = (...questions: string[]) => command('OrderAgenda', { questions });
  it('orders all questions, each once', () => {
    given(...two)
      .when(order(q2, q1))
      .then(fact('AgendaOrdered', { questions: [q2, q1] }));
    given(...two)
      .when(order(q1, q2))
      .nothing();
    given(...two, fact('AgendaOrdered', { questions: [q2, q1] }))
      .when(order(q2, q1))
      .nothing();
    for (const wrong of [order(q1), order(q1, q1), order(q1, q2, idOf(53))])
      given(...two)
        .when(wrong)
        .rejects('session.agenda-incomplete');
  });
});

describe('An invitation of somebody who leaves', () => {
  const system = { actor: as('system', idOf(1)) };
  const handOver = (from: string, to: string) => command('HandOverSession', { from, to, reason: '换届' });
  const asked = { ...plan, participants: [{ person: filer1, role: 'deputy' as const }] };
  const both = {
    ...plan,
    participants: [
      { person: filer1, role: 'deputy' as const },
      { person: filer2, role: 'voterRepresentative' as const },
    ],
  };
  const after = { ...plan, participants: [{ person: filer2, role: 'voterRepresentative' as const }] };

  it('falls to the successor, once, with the plan before and the reason', () => {
    for (const before of [asked, both])
      given(fact('SessionConvened', before))
        .when(handOver(filer1, filer2), system)
        .then(fact('SessionReplanned', { before, after, reason: '换届' }));
  });
  it('stays where the session is open, the person was not asked, or the successor represents nobody', () => {
    given(fact('SessionConvened', asked), noticed, opened).when(handOver(filer1, filer2), system).nothing();
    given(fact('SessionConvened', asked))
      .when(handOver(idOf(398), filer2), system)
      .nothing();
    given(fact('SessionConvened', asked))
      .when(handOver(filer1, idOf(398)), system)
      .nothing();
    // A successor of an invited unit could not be asked to come for the voters either.
    given(fact('SessionConvened', asked))
      .when(handOver(filer1, filer2), { ...system, belongedTo: (unit) => (unit === unitB ? [filer2] : []) })
      .nothing();
    given().when(handOver(filer1, filer2), system).nothing();
  });
});
