import { joint } from '../../../../capabilities/meeting/joining.rules';
import { after, type May, passing } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { SessionEvent } from '../session.events';
import { askedTogether, type QuestionState, type SessionState } from '../session.state';
import { beforehand, mustBe, type On, openQuestion } from './acting';

/*
 * Questions that ask the same become one. Whoever asked is an asker there: told of every step, answered, asked to rate
 * (浙江第18条); what it was about, the other is about as well. A question to another unit joins with its unit: both stand
 * beside each other, are put together, each is answered by its unit, and all who asked are askers of both.
 */

export interface MergeQuestions {
  readonly into: Id;
  readonly merged: readonly Id[];
  /** They are to other units, which answer as well. */
  readonly joinUnits?: true;
}

/** Nothing was said to it yet, nor to one asked together with it: what is said afterwards is said to all askers. */
const isOpen = (state: SessionState, question: QuestionState): boolean =>
  askedTogether(state, question).every(({ answers, promised }) => answers.length === 0 && !promised);

const isAlone = (state: SessionState, question: QuestionState): boolean => askedTogether(state, question).length === 1;

/** Open questions of which one can go into the other: it has not been put yet and was not joined to another. */
const mayMerge: May<SessionState> = (state) => {
  mustBe(state, ...beforehand, 'OPEN');
  const open = state.questions.filter(
    (one) => (one.standing === 'SUBMITTED' || one.standing === 'PUT') && isOpen(state, one),
  );
  const goes = (one: QuestionState): boolean => one.standing === 'SUBMITTED' && isAlone(state, one);
  return open
    .filter((one) => open.some((other) => one.id !== other.id && (goes(one) || goes(other))))
    .map(({ id }) => id);
};

const mustGo = (state: SessionState, merged: readonly QuestionState[]): void => {
  if (merged.some(({ standing }) => standing === 'PUT'))
    conflict('session.question-put', '已提出的问题不能合并', 'It has been put already', 'merged');
  if (merged.some((one) => !isOpen(state, one)))
    conflict('session.question-answered', '已答复或已作承诺的问题不能合并', 'It was answered already', 'merged');
  if (merged.some((one) => !isAlone(state, one)))
    conflict(
      'session.merge-joined',
      '该问题已与其他单位的问题一并提出，须先撤销合并',
      'It is asked together with another one: undo that first',
      'merged',
    );
};

export const mergeQuestions: On<MergeQuestions> = after(mayMerge, (state, data): readonly SessionEvent[] => {
  const into = openQuestion(state, data.into);
  const merged = [...new Set(data.merged)].map((id) => openQuestion(state, id));
  if (merged.length === 0 || merged.some(({ id }) => id === into.id))
    invalid('session.merge-into-itself', '请选择另外的问题', 'Other questions than itself', 'merged');
  const [same, others] = [true, false].map((isSame) => merged.filter(({ unit }) => (unit === into.unit) === isSame));
  if (others!.length > 0 && data.joinUnits !== true)
    invalid(
      'session.merge-other-unit',
      '问题是向另一单位提出的：须由各单位一并答复，或另选问题',
      'It is to another unit, which must answer as well',
      'joinUnits',
    );
  mustGo(state, merged);
  if (!isOpen(state, into))
    conflict(
      'session.merge-target-answered',
      '只能并入尚未答复、尚未承诺的问题',
      'Only into a question that was not answered yet',
      'into',
    );
  const group = askedTogether(state, into);
  const askers = joint(...[...group, ...merged].map((one) => one.askers));
  const beside = (first: Id, ...more: readonly QuestionState[]): { readonly together?: readonly Id[] } => {
    const together = [...group, ...more].map(({ id }) => id).filter((id) => id !== first);
    return together.length === 0 ? {} : { together };
  };
  const idsOf = (questions: readonly QuestionState[]): readonly Id[] => questions.map(({ id }) => id);
  const events: SessionEvent[] = [];
  if (same!.length > 0)
    events.push({ type: 'QuestionsMerged', data: { into: into.id, merged: idsOf(same!), askers, ...beside(into.id) } });
  if (others!.length > 0) {
    const first = group[0]!.id;
    const data = { into: first, merged: idsOf(others!), askers, joined: true as const, ...beside(first, ...others!) };
    events.push({ type: 'QuestionsMerged', data });
  }
  return events;
});

/** The question that this one was merged into or joined, as long as nothing was said to it. */
const targetOf = (state: SessionState, id: Id): QuestionState => {
  const { questions } = state;
  const question = questions.find((one) => one.id === id);
  if (question === undefined)
    return notFound('session.question-missing', '没有这个问题', 'There is no such question', 'question');
  const into = question.joinedTo ?? question.mergedInto;
  if (into === null) return conflict('session.not-merged', '该问题没有合并', 'It was not merged', 'question');
  const target = questions.find((one) => one.id === into)!;
  if ((target.standing !== 'SUBMITTED' && target.standing !== 'PUT') || !isOpen(state, target))
    conflict(
      'session.merge-settled',
      '并入的问题已答复、已撤回或又已合并，不能撤销合并',
      'The other question was answered, withdrawn or merged since',
      'question',
    );
  return target;
};

const mayUndo: May<SessionState> = (state) => {
  mustBe(state, ...beforehand, 'OPEN');
  return passing(
    state.questions.map(({ id }) => id),
    (id) => targetOf(state, id),
  );
};

/** It stands on its own again; who asked the others, or was brought there by yet another, stays there. */
export const undoQuestionMerge: On<{ readonly question: Id; readonly reason: string }> = after(
  mayUndo,
  (state, { question: id, reason }) => {
    const target = targetOf(state, id);
    /** Who asks this one by itself, or by one that was merged into it. */
    const askersOf = (one: QuestionState): readonly Id[] =>
      joint(one.own, ...state.questions.filter((q) => q.mergedInto === one.id && q.id !== id).map((q) => q.askers));
    const question = state.questions.find((one) => one.id === id)!;
    const rest = askedTogether(state, target).filter((one) => one.id !== id);
    const together = rest.map((one) => one.id).filter((one) => one !== target.id);
    return [
      {
        type: 'QuestionMergeUndone',
        data: {
          question: id,
          from: target.id,
          askers: joint(...rest.map(askersOf)),
          reason: wordsIn('session', reason, 'reason'),
          ...(together.length === 0 ? {} : { together }),
          ...(question.joinedTo === null ? {} : { own: askersOf(question) }),
        },
      },
    ];
  },
);
