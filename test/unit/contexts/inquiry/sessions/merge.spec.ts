import { sessionDecider } from '../../../../../src/contexts/inquiry/sessions/session.decider';
import type { SessionEvent } from '../../../../../src/contexts/inquiry/sessions/session.events';
import { followCaseWhenSessionDecides } from '../../../../../src/contexts/inquiry/cases/follow-case-when-session-decides.reaction';
import { filer1, filer2, filer3 } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { fold } from '../../../../../src/kernel/decider';
import type { Recorded } from '../../../../../src/kernel/message';
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
