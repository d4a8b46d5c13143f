import type { QuestionRecord, SessionRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { choicesOf } from '../../ui/form/field';
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
    const fixed = { question: id };
    const actions: Action[] = [];
    const offer = (allowed: boolean, action: Action): void => {
      if (allowed) actions.push(action);
    };
    const numbers = answers.map(({ number, text }) => ({
      value: String(number),
      label: `${number} ${text.slice(0, 24)}`,
    }));
    const ofAnswer = <T extends { readonly number?: string }>({ number, ...rest }: T) => ({
      ...fixed,
      ...rest,
      number: Number(number),
    });
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
      fixed: { kind: 'WRITTEN', admits: false, ...fixed },
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
      fixed,
    });
    offer(r.may('session.ask') && r.at('OPEN') && put && last !== undefined, {
      path: '/api/v1/sessions/{id}/follow-up',
      text: t.followUp,
      fields: [{ name: 'text', label: t.followUp, kind: 'text' }],
      fixed,
    });
    offer(r.may('session.ask') && r.begun && last !== undefined && askers.includes(r.me.person), {
      text: t.rate,
      ...shaped('/api/v1/sessions/{id}/rate', {
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
        toBody: ({ satisfied, reasons }: { readonly satisfied?: string; readonly reasons?: string }) => ({
          ...fixed,
          reasons,
          satisfied: satisfied === 'yes',
        }),
      }),
    });
    offer(speaks && r.begun && last !== undefined, {
      text: t.correct,
      ...shaped('/api/v1/sessions/{id}/correct-answer', {
        fields: [
          { name: 'number', label: t.whichAnswer, kind: 'choice', choices: numbers },
          { name: 'text', label: t.newText, kind: 'text' },
          { name: 'reason', label: t.reason, kind: 'text' },
        ],
        initial: { number: String(last?.number), text: last?.corrections.at(-1)?.after ?? last?.text },
        toBody: (values: { readonly number?: string; readonly text?: string; readonly reason?: string }) =>
          ofAnswer(values),
      }),
    });
    offer(r.runs && r.begun && answers.some(({ counts }) => counts), {
      text: t.judge,
      ...shaped('/api/v1/sessions/{id}/judge-empty', {
        fields: [
          { name: 'number', label: t.whichAnswer, kind: 'choice', choices: numbers },
          { name: 'reason', label: t.reason, kind: 'text' },
        ],
        initial: { number: String(last?.number) },
        toBody: (values: { readonly number?: string; readonly reason?: string }) => ofAnswer(values),
      }),
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
      fixed: { into: id },
    });
    const ownFirst = askers[0] === r.me.person;
    offer(r.may('session.ask') && (r.beforehand || r.at('OPEN')) && !put && (ownFirst || r.runs), {
      path: '/api/v1/sessions/{id}/withdraw-question',
      text: t.withdraw,
      fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
      fixed,
    });
    return actions;
  };
};
