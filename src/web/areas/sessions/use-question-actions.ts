import type { QuestionRecord, SessionRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import { choicesOf } from '../../ui/fields';
import { useAnswerKinds } from '../../words/sessions.texts';
import { useSessionTexts } from './sessions.texts';
import { useRelation } from './use-session-actions';

/** Every command on this question that this person may give as it stands. */
export const useQuestionActions = (record: SessionRecord): ((question: QuestionRecord) => readonly Action[]) => {
  const t = useSessionTexts();
  const kinds = useAnswerKinds();
  const r = useRelation(record);
  return (question) => {
    const { id, unit, standing, answers, askers } = question;
    if (standing === 'MERGED' || standing === 'WITHDRAWN' || record.state === 'CANCELLED') return [];
    const put = standing === 'PUT';
    const speaks = r.speaksFor(unit);
    const withQuestion = (values: object): object => ({ question: id, ...values });
    const actions: Action[] = [];
    const offer = (allowed: boolean, action: Action): void => {
      if (allowed) actions.push({ toBody: withQuestion, ...action });
    };
    const numbers = answers.map(({ number, text }) => ({
      value: String(number),
      label: `${number} ${text.slice(0, 24)}`,
    }));
    const ofAnswer = (values: object): object => {
      const { number, ...rest } = values as { readonly number?: string };
      return { question: id, number: Number(number), ...rest };
    };
    const last = answers.at(-1);

    offer(speaks, {
      path: '/api/v1/sessions/{id}/answer',
      text: put && r.at('OPEN') ? t.answer : t.answerWritten,
      ...(r.runs || answers.some(({ counts }) => counts) ? {} : { tone: 'primary' as const }),
      fields: [
        ...(put ? [{ name: 'kind', label: t.answerKind, kind: 'choice', choices: choicesOf(kinds) } as const] : []),
        { name: 'text', label: t.answerText, kind: 'text' },
        { name: 'admits', label: t.admits, kind: 'flag' },
      ],
      initial: { kind: put && r.at('OPEN') ? 'ON_SPOT' : 'WRITTEN', admits: false },
      toBody: (values) => ({ kind: 'WRITTEN', admits: false, question: id, ...values }),
    });
    offer(speaks && r.begun, {
      path: '/api/v1/sessions/{id}/commitment',
      text: t.commit,
      fields: [
        {
          name: 'commitment',
          label: t.promise,
          kind: 'group',
          fields: [
            { name: 'text', label: t.promiseText, kind: 'text' },
            { name: 'dueOn', label: t.dueOn, kind: 'day' },
          ],
        },
        { name: 'urgency', label: t.urgency, kind: 'urgency' },
      ],
      initial: { urgency: 'normal' },
    });
    offer(r.may('session.ask') && r.at('OPEN') && put && last !== undefined, {
      path: '/api/v1/sessions/{id}/follow-up',
      text: t.followUp,
      fields: [{ name: 'text', label: t.followUp, kind: 'text' }],
    });
    offer(r.may('session.ask') && r.begun && last !== undefined && askers.includes(r.me.person), {
      path: '/api/v1/sessions/{id}/rate',
      text: t.rate,
      fields: [
        {
          name: 'satisfied',
          label: t.satisfied,
          kind: 'choice',
          choices: [
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ],
        },
        { name: 'reasons', label: t.whyNot, kind: 'text', optional: true },
      ],
      toBody: (values) => {
        const { satisfied, ...rest } = values as { readonly satisfied?: string };
        return { question: id, satisfied: satisfied === 'yes', ...rest };
      },
    });
    offer(speaks && r.begun && last !== undefined, {
      path: '/api/v1/sessions/{id}/correct-answer',
      text: t.correct,
      fields: [
        { name: 'number', label: t.whichAnswer, kind: 'choice', choices: numbers },
        { name: 'text', label: t.newText, kind: 'text' },
        { name: 'reason', label: t.reason, kind: 'text' },
      ],
      initial: { number: String(last?.number), text: last?.corrections.at(-1)?.after ?? last?.text },
      toBody: ofAnswer,
    });
    offer(r.runs && r.begun && answers.some(({ counts }) => counts), {
      path: '/api/v1/sessions/{id}/judge-empty',
      text: t.judge,
      fields: [
        { name: 'number', label: t.whichAnswer, kind: 'choice', choices: numbers },
        { name: 'reason', label: t.reason, kind: 'text' },
      ],
      initial: { number: String(last?.number) },
      toBody: ofAnswer,
    });
    const others = record.questions.filter((one) => one.id !== id && one.unit === unit && one.standing === 'SUBMITTED');
    offer(r.runs && (r.beforehand || r.at('OPEN')) && others.length > 0, {
      path: '/api/v1/sessions/{id}/merge',
      text: t.merge,
      fields: [
        {
          name: 'merged',
          label: t.merged,
          kind: 'choice',
          several: true,
          choices: others.map((one) => ({ value: one.id, label: one.text })),
        },
      ],
      toBody: (values) => ({ into: id, ...values }),
    });
    const ownFirst = askers[0] === r.me.person;
    offer(r.may('session.ask') && (r.beforehand || r.at('OPEN')) && !put && (ownFirst || r.runs), {
      path: '/api/v1/sessions/{id}/withdraw-question',
      text: t.withdraw,
      fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
    });
    return actions;
  };
};
