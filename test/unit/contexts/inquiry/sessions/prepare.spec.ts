import { derive } from '../../../../../src/platform/messaging/names';
import { closedPerson, closedUnit, endedTopic, filer1, filer2, topic } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import * as kit from './kit';

const { given, command, fact, plan, convened, noticed, opened, closed, asked, put, q1, q2 } = kit;

describe('召集问询会', () => {
  const convene = (changes: Partial<typeof plan> = {}) => command('ConveneSession', { ...plan, ...changes });

  it('记下方案，重复的单位只记一次', () =>
    given()
      .when(convene({ title: ' 物业管理问询会 ', units: [unitA, unitB, unitA] }))
      .then(convened));
  it('已登记的不能再召集', () => given(convened).when(convene()).rejects('session.exists'));
  it('标题、地点不能为空', () => {
    given()
      .when(convene({ title: '  ' }))
      .rejects('session.title-missing');
    given()
      .when(convene({ venue: '' }))
      .rejects('session.venue-missing');
  });
  it('须有应询单位，且单位、人员、议题都在册有效', () => {
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

describe('改期改方案、通知、取消', () => {
  const after = { ...plan, venue: '代表之家' };
  const replan = (to: typeof plan) => command('ReplanSession', { plan: to, reason: '场地冲突' });

  it('前后方案都留下', () =>
    given(convened)
      .when(replan(after))
      .then(fact('SessionReplanned', { before: plan, after, reason: '场地冲突' })));
  it('没有变化就没有新事实', () => given(convened).when(replan(plan)).nothing());
  it('不能去掉名下有问题的单位', () =>
    given(convened, asked(q1))
      .when(replan({ ...plan, units: [unitB] }))
      .rejects('session.unit-has-questions'));
  it('开会以后不能再改', () => given(convened, opened).when(replan(after)).rejects('session.wrong-phase'));

  const notice = command('NoticeSession', {});
  it('通知须在三个工作日以前', () => {
    given(convened).when(notice).then(noticed);
    given(fact('SessionConvened', { ...plan, scheduledAt: '2025-04-03T01:00:00.000Z' }))
      .when(notice)
      .rejects('session.notice-too-short');
  });
  it('只通知一次', () => given(convened, noticed).when(notice).rejects('session.wrong-phase'));

  const cancel = command('CancelSession', { reason: '改为会办' });
  it('开会以前可以取消，须写明理由', () => {
    given(convened, noticed)
      .when(cancel)
      .then(fact('SessionCancelled', { reason: '改为会办' }));
    given(convened)
      .when(command('CancelSession', { reason: ' ' }))
      .rejects('session.reason-missing');
    given(convened, opened).when(cancel).rejects('session.wrong-phase');
  });
  it('没有登记的问询会', () => given().when(cancel).rejects('session.not-found'));
});

describe('单位回复邀请', () => {
  const comes = command('AnswerInvitation', { respondent: { post: '科长' }, reason: null });
  const respondent = { unit: unitA, post: '科长' };

  it('由该单位人员写明谁来', () =>
    given(convened)
      .when(comes, kit.byUnitA)
      .then(fact('InvitationAnswered', { unit: unitA, respondent, reason: null })));
  it('不来的须写明理由', () => {
    const absent = (reason: string | null) => command('AnswerInvitation', { reason });
    given(convened).when(absent(null), kit.byUnitA).rejects('session.reason-missing');
    given(convened)
      .when(absent('防汛值班'), kit.byUnitA)
      .then(fact('InvitationAnswered', { unit: unitA, respondent: null, reason: '防汛值班' }));
  });
  it('别的单位不能代答，工委办公室可以代录', () => {
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

describe('提交问题', () => {
  const data = { unit: unitA, text: '何时修好？', topic, keyWork: null, place: {}, aboutCase: null };
  const idFor = (asker: string, number = '1') =>
    derive('question', number, asker, '何时修好？', '2025-04-01T02:00:00.000Z');
  const submitted = (asker: string) =>
    fact('QuestionSubmitted', { question: { ...data, id: idFor(asker), askers: [asker] } });

  it('代表事先或当场提出', () => {
    given(convened).when(command('SubmitQuestion', data), kit.byDeputy).then(submitted(filer1));
    given(convened, opened).when(command('SubmitQuestion', data), kit.byVoter).then(submitted(filer2));
    given(convened, opened, closed).when(command('SubmitQuestion', data), kit.byDeputy).rejects('session.wrong-phase');
  });
  it('工委办公室可代录，别人不能', () => {
    given(convened).when(command('SubmitQuestion', data), { onBehalfOf: filer2 }).then(submitted(filer2));
    given(convened)
      .when(command('SubmitQuestion', data), { ...kit.byDeputy, onBehalfOf: filer2 })
      .rejects('session.entered-by-office-only');
  });
  it('只能问受邀单位，不能没有内容，地点须是一处', () => {
    const refused = (changes: object, code: string) =>
      given(convened)
        .when(command('SubmitQuestion', { ...data, ...changes }), kit.byDeputy)
        .rejects(code);
    refused({ unit: closedUnit }, 'session.unit-not-invited');
    refused({ text: ' ' }, 'session.text-missing');
    refused({ place: { grid: idOf(999) } }, 'place.missing');
    refused({ topic: endedTopic }, 'topic.not-in-force');
  });
});

describe('合并、撤回、排序', () => {
  const merge = (into: string, ...merged: string[]) => command('MergeQuestions', { into, merged });
  const two = [convened, asked(q1), asked(q2, unitA, filer2)];

  it('对同一单位的可合并，提问人都留下', () =>
    given(...two)
      .when(merge(q1, q2, q2))
      .then(fact('QuestionsMerged', { into: q1, merged: [q2], askers: [filer1, filer2] })));
  it('不能并入自身、别的单位、已提出、已合并的', () => {
    given(...two)
      .when(merge(q1))
      .rejects('session.merge-into-itself');
    given(...two)
      .when(merge(q1, q1))
      .rejects('session.merge-into-itself');
    given(convened, asked(q1), asked(q2, unitB)).when(merge(q1, q2)).rejects('session.merge-other-unit');
    given(...two, opened, put(q2))
      .when(merge(q1, q2))
      .rejects('session.question-put');
    const gone = fact('QuestionsMerged', { into: q1, merged: [q2], askers: [filer1] });
    given(...two, gone)
      .when(merge(q1, q2))
      .rejects('session.question-gone');
    given(convened).when(merge(q1, q2)).rejects('session.question-missing');
  });

  const withdraw = command('WithdrawQuestion', { question: q1, reason: '已得到答复' });
  it('提问人或工委办公室可在提出以前撤回', () => {
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
  it('议程列出全部问题，每个一次', () => {
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
