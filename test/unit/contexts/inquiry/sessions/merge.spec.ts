import { sessionDecider } from '../../../../../src/contexts/inquiry/sessions/session.decider';
import type { SessionEvent } from '../../../../../src/contexts/inquiry/sessions/session.events';
import { followCaseWhenSessionDecides } from '../../../../../src/contexts/inquiry/cases/follow-case-when-session-decides.reaction';
import { filer1, filer2, filer3 } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { fold } from '../../../../../src/kernel/decider';
import type { Recorded } from '../../../../../src/kernel/message';
import { recorded } from '../../../../support/decider-spec';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf } from '../../../../support/view-spec';
import * as kit from './kit';
import { answered, asked, command, convened, fact, given, opened, put, q1, q2, questionTo } from './kit';

const q3 = idOf(53);
const merge = (into: string, ...merged: string[]) => command('MergeQuestions', { into, merged });
const two = [convened, asked(q1), asked(q2, unitA, filer2)];
const merged = fact('QuestionsMerged', { into: q1, merged: [q2], askers: [filer1, filer2] });
const promise = fact('CommitmentMade', {
  question: q1,
  unit: unitA,
  commitment: { text: '月底前修好', dueOn: '2025-04-30' },
  urgency: 'normal',
});

describe('Questions that are merged', () => {
  it('are to the same unit, and keep all askers', () =>
    given(...two)
      .when(merge(q1, q2, q2))
      .then(merged));
  it("go neither into themselves, nor into another unit's, nor when put or merged", () => {
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
    given(...two, merged)
      .when(merge(q1, q2))
      .rejects('session.question-gone');
    given(convened).when(merge(q1, q2)).rejects('session.question-missing');
  });
  it('were not answered yet, neither the one nor the other', () => {
    const written = (question: string) => answered(question, 'WRITTEN');
    given(...two, written(q2), asked(q3))
      .when(merge(q1, q2))
      .rejects('session.question-answered');
    given(...two, written(q1), asked(q3), asked(idOf(54)))
      .when(merge(q1, q2))
      .rejects('session.merge-target-answered');
    given(...two, opened, put(q1), promise, asked(q3))
      .when(merge(q1, q2))
      .rejects('session.merge-target-answered');
  });
});

describe('A merger that is undone', () => {
  const undo = (question = q2, reason = '不是同一问题') => command('UndoQuestionMerge', { question, reason });
  const undone = (askers: readonly string[], question = q2) =>
    fact('QuestionMergeUndone', { question, from: q1, askers, reason: '不是同一问题' });

  it('leaves each with its own askers', () =>
    given(...two, merged)
      .when(undo())
      .then(undone([filer1])));
  it('leaves whom another question brought as well', () => {
    const third = fact('QuestionsMerged', { into: q1, merged: [q3], askers: [filer1, filer2, filer3] });
    given(...two, asked(q3, unitA, filer3), merged, third)
      .when(undo(q3))
      .then(undone([filer1, filer2], q3));
  });
  it('stands where it stood, and may be merged again', () =>
    given(...two, merged, undone([filer1]))
      .when(merge(q1, q2))
      .then(merged));
  it('was one, says why, and nothing was said to the other since', () => {
    given(...two, merged)
      .when(undo(q1))
      .rejects('session.not-merged');
    given(...two, merged)
      .when(undo(idOf(999)))
      .rejects('session.question-missing');
    given(...two, merged)
      .when(undo(q2, ' '))
      .rejects('session.reason-missing');
    given(...two, merged, opened, put(q1), answered(q1))
      .when(undo())
      .rejects('session.merge-settled');
    given(...two, merged, fact('QuestionWithdrawn', { question: q1, reason: '已解决' }))
      .when(undo())
      .rejects('session.merge-settled');
    given(...two, merged, opened, kit.closed)
      .when(undo())
      .rejects('session.wrong-phase');
  });
});

describe('Questions to other units', () => {
  const apart = [convened, asked(q1), asked(q2, unitB, filer2), asked(q3, unitB, filer3)];
  const join = (into: string, ...merging: string[]) =>
    command('MergeQuestions', { into, merged: merging, joinUnits: true });
  const joined = fact('QuestionsMerged', {
    into: q1,
    merged: [q2],
    askers: [filer1, filer2],
    joined: true,
    together: [q2],
  });
  const stateOf = (...events: readonly SessionEvent[]) =>
    fold(
      sessionDecider,
      events.map((event) => recorded(event)),
    );
  const asking = (...events: readonly SessionEvent[]) =>
    stateOf(...events).questions.map(({ id, standing, askers }) => [id, standing, askers]);

  it('join with their unit where that is wanted: both stand, and all who asked are askers of both', () => {
    given(...apart)
      .when(join(q1, q2))
      .then(joined);
    expect(asking(...apart, joined)).toEqual([
      [q1, 'SUBMITTED', [filer1, filer2]],
      [q2, 'SUBMITTED', [filer1, filer2]],
      [q3, 'SUBMITTED', [filer3]],
    ]);
  });
  it('bring their askers to all that are asked together, also through one of the same unit', () => {
    const third = fact('QuestionsMerged', {
      into: q2,
      merged: [q3],
      askers: [filer1, filer2, filer3],
      together: [q1],
    });
    given(...apart, joined)
      .when(merge(q2, q3))
      .then(third);
    expect(asking(...apart, joined, third)).toEqual([
      [q1, 'SUBMITTED', [filer1, filer2, filer3]],
      [q2, 'SUBMITTED', [filer1, filer2, filer3]],
      [q3, 'MERGED', [filer3]],
    ]);
    // One to a third question's unit joins the same first question, whichever is named.
    given(...apart, joined)
      .when(join(q1, q3))
      .thenAlike({ type: 'QuestionsMerged', data: { into: q1, merged: [q3], joined: true, together: [q2, q3] } });
  });
  it('of the same unit and of others go at once, each in its way', () =>
    given(convened, asked(q1), asked(q2, unitB, filer2), asked(q3, unitA, filer3))
      .when(join(q1, q2, q3))
      .thenAlike(
        { type: 'QuestionsMerged', data: { into: q1, merged: [q3], askers: [filer1, filer2, filer3] } },
        { type: 'QuestionsMerged', data: { into: q1, merged: [q2], joined: true, together: [q2] } },
      ));
  it('are put together, and each is answered by its own unit', () => {
    given(...apart, joined, opened)
      .when(command('PutQuestion', { question: q2 }))
      .then(put(q1), put(q2));
    const answer = { kind: 'ON_SPOT', text: '已派工', admits: false } as const;
    const both = given(...apart, joined, opened, put(q1), put(q2));
    both
      .when(command('AnswerQuestion', { question: q2, answer }), kit.byUnitB)
      .then(fact('QuestionAnswered', { question: q2, unit: unitB, number: 1, answer }));
    both.when(command('AnswerQuestion', { question: q2, answer }), kit.byUnitA).rejects('session.not-of-unit');
    // Whoever asked the one rates the answer to the other.
    given(...apart, joined, opened, put(q1), put(q2), answered(q1))
      .when(command('RateAnswer', { question: q1, satisfied: true, reasons: null }), kit.byVoter)
      .thenAlike({ type: 'AnswerRated', data: { question: q1, rater: filer2 } });
  });
  it('join no third one by themselves, and are not taken back before that is undone', () => {
    given(...apart, joined)
      .when(join(q3, q2))
      .rejects('session.merge-joined');
    given(...apart, joined)
      .when(join(q3, q1))
      .rejects('session.merge-joined');
    given(...apart, joined)
      .when(command('WithdrawQuestion', { question: q2, reason: '已解决' }))
      .rejects('session.merge-joined');
    const said = fact('QuestionAnswered', {
      question: q2,
      unit: unitB,
      number: 1,
      answer: { kind: 'WRITTEN', text: '已派工', admits: false },
    });
    given(...apart, joined, said)
      .when(join(q1, q3))
      .rejects('session.merge-target-answered');
  });
  it('stand alone again when that is undone, each with its own askers, until one of them is answered', () => {
    const undo = command('UndoQuestionMerge', { question: q2, reason: '不是同一问题' });
    const undone = fact('QuestionMergeUndone', {
      question: q2,
      from: q1,
      askers: [filer1],
      reason: '不是同一问题',
      own: [filer2],
    });
    given(...apart, joined)
      .when(undo)
      .then(undone);
    expect(asking(...apart, joined, undone).slice(0, 2)).toEqual([
      [q1, 'SUBMITTED', [filer1]],
      [q2, 'SUBMITTED', [filer2]],
    ]);
    given(...apart, joined, undone)
      .when(join(q1, q2))
      .then(joined);
    given(...apart, joined, answered(q1, 'WRITTEN'))
      .when(undo)
      .rejects('session.merge-settled');
    // What was merged into one that parts goes with it.
    const third = fact('QuestionsMerged', { into: q2, merged: [q3], askers: [filer1, filer2, filer3], together: [q1] });
    given(...apart, joined, third)
      .when(undo)
      .thenAlike({ type: 'QuestionMergeUndone', data: { askers: [filer1], own: [filer2, filer3] } });
    given(...apart, joined, third)
      .when(command('UndoQuestionMerge', { question: q3, reason: '不是同一问题' }))
      .then(
        fact('QuestionMergeUndone', {
          question: q3,
          from: q2,
          askers: [filer1, filer2],
          reason: '不是同一问题',
          together: [q1],
        }),
      );
  });
});

describe('What is said to merged questions', () => {
  const about = idOf(801);
  const aboutCase = (id: string, asker: string): SessionEvent =>
    fact('QuestionSubmitted', { question: { ...questionTo(id, unitA, asker), aboutCase: about } });

  /** What the reaction sends after the last of these events, to which cases. */
  const sentAfter = (...events: readonly SessionEvent[]) => {
    const stream = `inquirySession-${idOf(5)}`;
    const log = logOf(events.map(({ type, data }) => ({ stream, type, data, recordedAt: '2025-04-01T02:00:00.000Z' })));
    const state = fold(sessionDecider, log as readonly Recorded<SessionEvent>[]);
    return errandsOf(followCaseWhenSessionDecides, log.at(-1)!, [state]).slice(1);
  };

  it('goes to the case that any of them was about', () => {
    const sent = sentAfter(convened, asked(q1), aboutCase(q2, filer2), merged, opened, put(q1), promise);
    expect(sent).toMatchObject([{ id: about, command: { type: 'FollowInstrument' } }]);
  });
  it('opens one case of which all askers are filers, where none was about a case', () => {
    const sent = sentAfter(...two, merged, opened, put(q1), promise);
    expect(sent).toMatchObject([{ command: { data: { filers: [filer1, filer2], raised: { item: q1 } } } }]);
  });
});
