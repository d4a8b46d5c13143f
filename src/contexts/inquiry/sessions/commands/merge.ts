import { joint } from '../../../../capabilities/meeting/joining.rules';
import { after, type May, passing } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { QuestionState, SessionState } from '../session.state';
import { beforehand, mustBe, type On, openQuestion } from './acting';

/*
 * Questions that ask the same of one unit become one. Whoever asked is an asker there: told of every step, answered,
 * asked to rate (浙江第18条); what it was about, the other is about as well.
 */

/** Nothing was said to it yet: what is said afterwards is said to all of its askers. */
const isOpen = ({ answers, promised }: QuestionState): boolean => answers.length === 0 && !promised;

/** Questions that have a partner to the same unit, of which at least one has not been put yet. */
const mayMerge: May<SessionState> = (state) => {
  mustBe(state, ...beforehand, 'OPEN');
  const standing = state.questions.filter((q) => (q.standing === 'SUBMITTED' || q.standing === 'PUT') && isOpen(q));
  const go = (one: QuestionState, other: QuestionState): boolean =>
    one.id !== other.id && one.unit === other.unit && [one, other].some((q) => q.standing === 'SUBMITTED');
  return standing.filter((one) => standing.some((other) => go(one, other))).map(({ id }) => id);
};

export const mergeQuestions: On<{ readonly into: Id; readonly merged: readonly Id[] }> = after(
  mayMerge,
  (state, data) => {
    const into = openQuestion(state, data.into);
    const merged = [...new Set(data.merged)].map((id) => openQuestion(state, id));
    if (merged.length === 0 || merged.some(({ id }) => id === into.id))
      invalid('session.merge-into-itself', '请选择另外的问题', 'Other questions than itself', 'merged');
    if (merged.some(({ unit }) => unit !== into.unit))
      invalid('session.merge-other-unit', '只能合并对同一单位的问题', 'Only questions to one unit', 'merged');
    if (merged.some(({ standing }) => standing === 'PUT'))
      conflict('session.question-put', '已提出的问题不能合并', 'It has been put already', 'merged');
    if (merged.some((one) => !isOpen(one)))
      conflict('session.question-answered', '已答复或已作承诺的问题不能合并', 'It was answered already', 'merged');
    if (!isOpen(into))
      conflict(
        'session.merge-target-answered',
        '只能并入尚未答复、尚未承诺的问题',
        'Only into a question that was not answered yet',
        'into',
      );
    const askers = joint(into.askers, ...merged.map((one) => one.askers));
    return [{ type: 'QuestionsMerged', data: { into: into.id, merged: merged.map(({ id }) => id), askers } }];
  },
);

/** The question that this one was merged into, as long as nothing was said to it. */
const targetOf = ({ questions }: SessionState, id: Id): QuestionState => {
  const question = questions.find((one) => one.id === id);
  if (question === undefined)
    return notFound('session.question-missing', '没有这个问题', 'There is no such question', 'question');
  if (question.mergedInto === null)
    return conflict('session.not-merged', '该问题没有合并', 'It was not merged', 'question');
  const target = questions.find((one) => one.id === question.mergedInto)!;
  if ((target.standing !== 'SUBMITTED' && target.standing !== 'PUT') || !isOpen(target))
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

/** It stands on its own again; who asked the other, or was brought there by yet another, stays there. */
export const undoQuestionMerge: On<{ readonly question: Id; readonly reason: string }> = after(
  mayUndo,
  (state, { question, reason }) => {
    const { id: from, own } = targetOf(state, question);
    const rest = state.questions.filter((one) => one.mergedInto === from && one.id !== question);
    return [
      {
        type: 'QuestionMergeUndone',
        data: {
          question,
          from,
          askers: joint(own, ...rest.map(({ askers }) => askers)),
          reason: wordsIn('session', reason, 'reason'),
        },
      },
    ];
  },
);
