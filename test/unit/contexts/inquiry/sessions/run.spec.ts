import { derive } from '../../../../../src/platform/messaging/names';
import { endedTopic, filer1, filer2, topic } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import * as kit from './kit';

const { given, command, fact, convened, noticed, opened, closed, minuted, asked, answered, put, q1, q2 } = kit;
const running = [convened, noticed, asked(q1), asked(q2, unitB, filer2), opened];

describe('开会', () => {
  const data = { openedAt: '2025-04-01T01:30:00.000Z', present: kit.present, respondents: [], eligible: 3 };
  const open = (changes: Partial<typeof data> = {}) => command('OpenSession', { ...data, ...changes });

  it('到会须超过应到人数的一半', () => {
    given(convened, noticed).when(open()).then(opened);
    given(convened, noticed)
      .when(open({ eligible: 4 }))
      .rejects('session.no-quorum');
  });
  it('应到不少于到会，人员不重复，时间不晚于现在', () => {
    given(convened)
      .when(open({ eligible: 1 }))
      .rejects('session.eligible');
    given(convened)
      .when(open({ eligible: 2.5 }))
      .rejects('session.eligible');
    const twice = [...kit.present, kit.present[0]] as unknown as typeof data.present;
    given(convened)
      .when(open({ present: twice, eligible: 5 }))
      .rejects('session.present-twice');
    given(convened)
      .when(open({ openedAt: '2025-04-01T03:00:00.000Z' }))
      .rejects('session.in-future');
  });
});

describe('提出与答复', () => {
  const answer = (kind: 'ON_SPOT' | 'HOLDING' | 'WRITTEN_LATER' | 'WRITTEN', text = '已派工') =>
    command('AnswerQuestion', { question: q1, answer: { kind, text, admits: false } });

  it('提出一次', () => {
    given(...running)
      .when(command('PutQuestion', { question: q1 }))
      .then(put(q1));
    given(...running, put(q1))
      .when(command('PutQuestion', { question: q1 }))
      .nothing();
  });
  it('提出以前只能书面答复', () => {
    given(...running)
      .when(answer('ON_SPOT'), kit.byUnitA)
      .rejects('session.question-not-put');
    given(...running)
      .when(answer('WRITTEN'), kit.byUnitA)
      .then(answered(q1, 'WRITTEN'));
  });
  it('由被问的单位答复，可先后多次', () => {
    given(...running, put(q1))
      .when(answer('ON_SPOT'), kit.byUnitA)
      .then(answered(q1));
    given(...running, put(q1), answered(q1, 'HOLDING'))
      .when(answer('ON_SPOT'), kit.byUnitA)
      .then(answered(q1, 'ON_SPOT', 2));
    given(...running, put(q1))
      .when(answer('ON_SPOT'), kit.byUnitB)
      .rejects('session.not-of-unit');
  });
  it('会后书面答复可以先不写内容，其余不能', () => {
    given(...running, put(q1))
      .when(answer('HOLDING', ' '), kit.byUnitA)
      .rejects('session.text-missing');
    given(...running, put(q1))
      .when(answer('WRITTEN_LATER', ''), kit.byUnitA)
      .then(
        fact('QuestionAnswered', {
          question: q1,
          unit: unitA,
          number: 1,
          answer: { kind: 'WRITTEN_LATER', text: '', admits: false },
        }),
      );
  });

  const correct = (number: number, text: string) =>
    command('CorrectAnswer', { question: q1, number, text, reason: '口误' });
  it('更正保留原文', () => {
    const done = [...running, put(q1), answered(q1)];
    const data = { question: q1, unit: unitA, number: 1, before: '已派工', after: '下周派工', reason: '口误' };
    given(...done)
      .when(correct(1, '下周派工'), kit.byUnitA)
      .then(fact('AnswerCorrected', data));
    given(...done)
      .when(correct(1, '已派工'), kit.byUnitA)
      .nothing();
    given(...done)
      .when(correct(2, '下周派工'), kit.byUnitA)
      .rejects('session.answer-missing');
    given(...done)
      .when(correct(1, '下周派工'), kit.byUnitB)
      .rejects('session.not-of-unit');
  });
  it('空泛的答复由工委办公室认定，不再算答复', () => {
    const judge = command('JudgeAnswerEmpty', { question: q1, number: 1, reason: '没有期限' });
    const judged = fact('AnswerJudgedEmpty', { question: q1, number: 1, reason: '没有期限' });
    given(...running, put(q1), answered(q1))
      .when(judge)
      .then(judged);
    given(...running, put(q1), answered(q1), judged)
      .when(judge)
      .nothing();
    given(...running, put(q1), answered(q1, 'HOLDING'))
      .when(judge)
      .nothing();
    given(...running, put(q1))
      .when(judge)
      .rejects('session.answer-missing');
  });
  it('答复以后可以追问', () => {
    const follow = command('FollowUp', { question: q1, text: '具体哪一天？' });
    given(...running, put(q1), answered(q1))
      .when(follow, kit.byVoter)
      .then(fact('FollowUpPut', { question: q1, text: '具体哪一天？', asker: filer2 }));
    given(...running, put(q1))
      .when(follow, kit.byDeputy)
      .rejects('session.not-answered');
    given(...running)
      .when(follow, kit.byDeputy)
      .rejects('session.question-not-put');
  });
});

describe('承诺与评价', () => {
  const promise = (dueOn: string) =>
    command('MakeCommitment', { question: q1, commitment: { text: '月底修好', dueOn }, urgency: 'normal' });

  it('承诺有期限，晚于今天、不超过最长整改期限', () => {
    const commitment = { text: '月底修好', dueOn: '2025-04-30' };
    given(...running)
      .when(promise('2025-04-30'), kit.byUnitA)
      .then(fact('CommitmentMade', { question: q1, unit: unitA, commitment, urgency: 'normal' }));
    given(...running)
      .when(promise('2025-04-01'), kit.byUnitA)
      .rejects('commitment.day-not-later');
    given(...running)
      .when(promise('2025-02-30'), kit.byUnitA)
      .rejects('commitment.day-not-later');
    given(...running)
      .when(promise('2025-12-31'), kit.byUnitA)
      .rejects('commitment.too-late');
    given(convened, asked(q1)).when(promise('2025-04-30'), kit.byUnitA).rejects('session.wrong-phase');
  });

  const rate = (satisfied: boolean, reasons: string | null = null) =>
    command('RateAnswer', { question: q1, satisfied, reasons });
  it('只由提问人评价，不满意须写明理由', () => {
    const done = [...running, put(q1), answered(q1)];
    given(...done)
      .when(rate(true, ' '), kit.byDeputy)
      .then(fact('AnswerRated', { question: q1, satisfied: true, reasons: null, rater: filer1 }));
    given(...done)
      .when(rate(false), kit.byDeputy)
      .rejects('session.rating-reasons');
    given(...done)
      .when(rate(true), kit.byVoter)
      .rejects('session.not-the-asker');
    given(...running, put(q1))
      .when(rate(true), kit.byDeputy)
      .rejects('session.not-answered');
  });
});

describe('弱项短板', () => {
  const measure = { name: '按时办结率', unitOfCount: '%', value: 72, target: 90 };
  const data = { unit: unitA, topic, what: '按时办结率偏低', measure, dueOn: '2025-12-31' };
  const work = derive('weak-work', '1', unitA, '按时办结率偏低');

  it('指出单位、议题、内容和目标', () => {
    given(...running)
      .when(command('MarkWeak', data))
      .then(fact('WorkMarkedWeak', { work: { id: work, ...data } }));
    given(...running)
      .when(command('MarkWeak', { ...data, dueOn: '2025-03-31' }))
      .rejects('session.day-not-later');
    given(...running)
      .when(command('MarkWeak', { ...data, topic: endedTopic }))
      .rejects('topic.not-in-force');
  });
  it('之后有读数', () => {
    const marked = [...running, fact('WorkMarkedWeak', { work: { id: work, ...data } })];
    const reading = (changes: object = {}) =>
      command('MeasureWork', { work, on: '2025-04-01', value: 80, note: ' 月报 ', ...changes });
    given(...marked, closed)
      .when(reading())
      .then(fact('WeakWorkMeasured', { work, on: '2025-04-01', value: 80, note: '月报' }));
    given(...marked)
      .when(reading({ work: idOf(99) }))
      .rejects('session.weak-work-missing');
    given(...marked)
      .when(reading({ on: '2025-04-02' }))
      .rejects('session.day-in-future');
    given(...marked)
      .when(reading({ value: Number.NaN }))
      .rejects('session.value');
  });
});

describe('结束与纪要', () => {
  const close = (closedAt: string) => command('CloseSession', { closedAt });
  const amend = (text: string) => command('AmendMinutes', { text, reason: '漏记' });

  it('结束在开会之后、现在之前', () => {
    given(...running)
      .when(close('2025-04-01T01:50:00.000Z'))
      .then(closed);
    given(...running)
      .when(close('2025-04-01T01:29:00.000Z'))
      .rejects('session.closed-at');
    given(...running)
      .when(close('2025-04-01T02:30:00.000Z'))
      .rejects('session.closed-at');
  });
  it('结束以后印发，更正前后都留下', () => {
    given(...running, closed)
      .when(command('IssueMinutes', { text: '纪要' }))
      .then(minuted);
    given(...running)
      .when(command('IssueMinutes', { text: '纪要' }))
      .rejects('session.wrong-phase');
    given(...running, closed, minuted)
      .when(amend('更正的纪要'))
      .then(fact('MinutesAmended', { before: '纪要', after: '更正的纪要', reason: '漏记' }));
    given(...running, closed, minuted)
      .when(amend('纪要'))
      .rejects('session.minutes-same');
  });
});
