import { derive } from '../../../../../src/platform/messaging/names';
import { endedTopic, filer1, filer2, filer3, topic } from '../../../../support/inquiry-context';
import type { SessionEvent } from '../../../../../src/contexts/inquiry/sessions/session.events';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import * as kit from './kit';

const { given, command, fact, convened, noticed, opened, closed, minuted, asked, answered, put, q1, q2 } = kit;
const running = [convened, noticed, asked(q1), asked(q2, unitB, filer2), opened];

describe('To open a session', () => {
  const data = { openedAt: '2025-04-01T01:30:00.000Z', present: kit.present, respondents: [], eligible: 3 };
  const open = (changes: Partial<typeof data> = {}) => command('OpenSession', { ...data, ...changes });

  it('needs more than half of those who should attend', () => {
    given(convened, noticed)
      .when(open())
      .then({ ...opened, occurredAt: data.openedAt });
    given(convened, noticed)
      .when(open({ eligible: 4 }))
      .rejects('session.no-quorum');
  });
  it('has no more present than should attend, nobody twice, and no time in the future', () => {
    given(convened, noticed)
      .when(open({ eligible: 1 }))
      .rejects('session.eligible');
    given(convened, noticed)
      .when(open({ eligible: 2.5 }))
      .rejects('session.eligible');
    const twice = [...kit.present, kit.present[0]] as unknown as typeof data.present;
    given(convened, noticed)
      .when(open({ present: twice, eligible: 5 }))
      .rejects('session.present-twice');
    given(convened, noticed)
      .when(open({ openedAt: '2025-04-01T03:00:00.000Z' }))
      .rejects('session.in-future');
  });
  it('comes after the notice', () => given(convened).when(open()).rejects('session.not-noticed'));
  it('counts as members who is on the roll where nobody says how many there are', () => {
    const { eligible: _, ...rest } = data;
    given(convened, noticed)
      .when(command('OpenSession', rest))
      .then({ ...fact('SessionOpened', { ...rest, eligible: 2, quorum: 2 }), occurredAt: data.openedAt });
  });
  it('has present who hold the duty noted on that day, and nobody of an invited unit', () => {
    given(convened, noticed)
      .when(open(), { representsAs: () => [] })
      .rejects('session.not-in-office');
    given(convened, noticed)
      .when(open(), { representsAs: () => ['deputy'] })
      .rejects('session.role-noted');
    given(convened, noticed)
      .when(open(), { belongedTo: (unit) => (unit === unitB ? [filer2] : []) })
      .rejects('session.of-called-unit');
  });
});

describe('The roll of a session', () => {
  const at = '2025-04-01T01:45:00.000Z';
  const came = [{ person: filer3, role: 'deputy' }] as const;
  const change = (changes: object = {}) => command('ChangeRoll', { at, came, left: [filer2], ...changes });
  const changed = fact('RollChanged', { at, came, left: [filer2] });

  it('says who came later and who left, and when', () =>
    given(...running)
      .when(change())
      .then(changed));
  it('changes in the order in which it happened, for somebody who was away or there', () => {
    given(...running)
      .when(change({ came: [], left: [] }))
      .rejects('session.roll-nobody');
    for (const wrong of ['2025-04-01T01:29:59.999Z', '2025-04-01T02:00:00.001Z'])
      given(...running)
        .when(change({ at: wrong }))
        .rejects('session.roll-time');
    given(...running, changed)
      .when(change({ at: '2025-04-01T01:40:00.000Z' }))
      .rejects('session.roll-time');
    given(...running)
      .when(change({ came: [kit.present[0]] }))
      .rejects('session.here-already');
    given(...running, changed)
      .when(change({ came: [], left: [filer2] }))
      .rejects('session.not-here');
    given(...running, changed)
      .when(change({ came: [kit.present[1]], left: [] }))
      .then(fact('RollChanged', { at, came: [kit.present[1]], left: [] }));
    given(...running, closed)
      .when(change())
      .rejects('session.wrong-phase');
  });
  it('takes in nobody of an invited unit', () =>
    given(...running)
      .when(change(), { belongedTo: (unit) => (unit === unitB ? [filer3] : []) })
      .rejects('session.of-called-unit'));
});

describe('What the office enters for somebody who asked', () => {
  it('happened while he was in office, also where he was invited or was there', () => {
    const until = (day: string) => ({
      channel: 'paper' as const,
      onBehalfOf: filer1,
      representsAs: (_person: string, on: string) => (on < day ? (['deputy'] as const) : []),
    });
    const done = [...running, put(q1), answered(q1)];
    const question = { unit: unitA, text: '何时？', topic, keyWork: null, place: {}, aboutCase: null };
    const said = [
      [command('SubmitQuestion', question), 'QuestionSubmitted'],
      [command('FollowUp', { question: q1, text: '哪天？' }), 'FollowUpPut'],
      [command('RateAnswer', { question: q1, satisfied: true, reasons: null }), 'AnswerRated'],
    ] as const;
    for (const [one, type] of said) {
      given(...done)
        .when(one, until('2025-04-01'))
        .rejects('session.not-a-representative');
      // What is entered later happened in the time of office.
      const later = { now: '2025-04-03T02:00:00.000Z', occurredAt: '2025-04-01T02:00:00.000Z' };
      given(...done)
        .when(one, { ...until('2025-04-02'), ...later })
        .thenAlike({ type });
    }
  });
});

describe('Whoever is or was of an invited unit', () => {
  const ofUnitB = { ...kit.byDeputy, belongedTo: (unit: string) => (unit === unitB ? [filer1] : []) };
  const question = { unit: unitA, text: '何时？', topic, keyWork: null, place: {}, aboutCase: null };
  const done = [...running, put(q1), answered(q1)];

  it('asks nothing, whichever unit it would be put to, and follows nothing up', () => {
    given(...running)
      .when(command('SubmitQuestion', question), ofUnitB)
      .rejects('session.of-called-unit');
    given(...done)
      .when(command('FollowUp', { question: q1, text: '哪天？' }), ofUnitB)
      .rejects('session.of-called-unit');
  });
  it('takes back no question, neither an own one nor for its asker', () => {
    const withdraw = command('WithdrawQuestion', { question: q1, reason: '已解决' });
    given(...running)
      .when(withdraw, ofUnitB)
      .rejects('session.of-called-unit');
    given(...running)
      .when(withdraw, { belongedTo: (unit) => (unit === unitA ? [idOf(901)] : []) })
      .rejects('session.of-called-unit');
  });
  it('does not run the session: neither its plan, roll, questions and ballots nor its minutes', () => {
    const clerkOfUnitB = { belongedTo: (unit: string) => (unit === unitB ? [idOf(901)] : []) };
    const at = '2025-04-01T01:40:00.000Z';
    const ballot = { question: null, unit: null };
    const opening = { openedAt: at, present: kit.present, respondents: [] };
    const commands: readonly (readonly [readonly SessionEvent[], ReturnType<typeof command>])[] = [
      [[], command('ConveneSession', kit.plan)],
      [[convened], command('ReplanSession', { plan: { ...kit.plan, venue: '别处' }, reason: '改期' })],
      [[convened], command('NoticeSession', {})],
      [[convened], command('CancelSession', { reason: '取消' })],
      [[convened, noticed], command('OpenSession', opening)],
      [running, command('MergeQuestions', { into: q1, merged: [kit.q2] })],
      [running, command('UndoQuestionMerge', { question: kit.q2, reason: '误并' })],
      [running, command('OrderAgenda', { questions: [q1] })],
      [running, command('PutQuestion', { question: q1 })],
      [running, command('ChangeRoll', { at, came: [], left: [filer2] })],
      [running, command('OpenBallot', ballot)],
      [running, command('EndBallot', { ballot: idOf(77) })],
      [running, command('CloseSession', { closedAt: at })],
      [[...running, closed], command('IssueMinutes', { text: '纪要' })],
      [[...running, closed, kit.minuted], command('AmendMinutes', { text: '更正', reason: '有误' })],
    ];
    for (const [before, one] of commands)
      given(...before)
        .when(one, clerkOfUnitB)
        .rejects('session.of-called-unit');
  });
  it('rates nothing, and enters it for nobody', () => {
    const rate = command('RateAnswer', { question: q1, satisfied: true, reasons: null });
    given(...done)
      .when(rate, ofUnitB)
      .rejects('session.of-called-unit');
    given(...done)
      .when(rate, {
        channel: 'paper',
        onBehalfOf: filer1,
        belongedTo: (unit) => (unit === unitA ? [idOf(901)] : []),
      })
      .rejects('session.of-called-unit');
  });
});

describe('Questions and answers', () => {
  const answer = (kind: 'ON_SPOT' | 'HOLDING' | 'WRITTEN_LATER' | 'WRITTEN', text = '已派工') =>
    command('AnswerQuestion', { question: q1, answer: { kind, text, admits: false } });

  it('a question is put once', () => {
    given(...running)
      .when(command('PutQuestion', { question: q1 }))
      .then(put(q1));
    given(...running, put(q1))
      .when(command('PutQuestion', { question: q1 }))
      .nothing();
  });
  it('before it is put it can only be answered in writing', () => {
    given(...running)
      .when(answer('ON_SPOT'), kit.byUnitA)
      .rejects('session.question-not-put');
    given(...running)
      .when(answer('WRITTEN'), kit.byUnitA)
      .then(answered(q1, 'WRITTEN'));
  });
  it('the unit that is asked answers, several times if need be', () => {
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
  it('an answer to be given in writing later may have no text yet, others may not', () => {
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
  it('a correction keeps the original', () => {
    const done = [...running, put(q1), answered(q1)];
    const data = { question: q1, unit: unitA, number: 1, before: '已派工', after: '下周派工', reason: '口误' };
    given(...done)
      .when(correct(1, '下周派工'), kit.byUnitA)
      .then(fact('AnswerCorrected', { ...data, told: [filer1] }));
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
  it('the office judges an answer empty, which then does not count', () => {
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
  it('whoever of the office is of an invited unit judges no answer', () => {
    const judge = command('JudgeAnswerEmpty', { question: q1, number: 1, reason: '没有期限' });
    given(...running, put(q1), answered(q1))
      .when(judge, { belongedTo: (unit) => (unit === unitB ? [idOf(901)] : []) })
      .rejects('session.of-called-unit');
  });
  it('after an answer one can follow up', () => {
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

describe('Promises and ratings', () => {
  const promise = (dueOn: string) =>
    command('MakeCommitment', { question: q1, commitment: { text: '月底修好', dueOn }, urgency: 'normal' });

  it('a promise has a day after today and within the longest term', () => {
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
  it('the asker alone rates, with reasons when dissatisfied', () => {
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

describe('A weak work', () => {
  const measure = { name: '按时办结率', unitOfCount: '%', value: 72, target: 90 };
  const data = { unit: unitA, topic, what: '按时办结率偏低', measure, dueOn: '2025-12-31' };
  const work = derive('weak-work', '1', unitA, '按时办结率偏低');

  it('names unit, topic, what and target', () => {
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
  it('has readings afterwards', () => {
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

describe('Close and minutes', () => {
  const close = (closedAt: string) => command('CloseSession', { closedAt });
  const amend = (text: string) => command('AmendMinutes', { text, reason: '漏记' });

  it('closes after it opened and not in the future', () => {
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
  it('minutes are issued after the close, and amended with both texts kept', () => {
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
