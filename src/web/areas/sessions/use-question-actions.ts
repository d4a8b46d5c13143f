import { representatives } from '../../ui/form/who';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { QuestionRecord, SessionAllowed, SessionCommandName, SessionRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { useEnteredFields, useEntersForOthers } from '../../ui/form/entered';
import { choicesOf, type Values } from '../../ui/form/field';
import { type Offer, offered } from '../../ui/offers';
import { useAnswerKinds } from '../../words/sessions.texts';
import { askedTogether } from './session';
import { useSessionTexts } from './sessions.texts';

type Rating = Values<Omit<components['schemas']['RateAnswerBody'], 'satisfied'>> & { readonly satisfied?: string };

/** Every command on this question that the server takes from this person now. */
export const useQuestionActions = (
  record: SessionRecord,
  allowed: SessionAllowed,
): ((question: QuestionRecord) => readonly Action[]) => {
  const t = useSessionTexts();
  const kinds = useAnswerKinds();
  const name = useNames(record.plan?.units ?? []);
  const enters = useEntersForOthers();
  const entered = useEnteredFields()({ who: representatives });
  return (question) => {
    const { id, unit, standing, answers } = question;
    const isPut = standing === 'PUT';
    const isOnSpot = isPut && record.state === 'OPEN';
    const isAnswered = answers.some(({ counts }) => counts);
    const fixed = { question: id };
    const numbers = answers.map(({ number, text }) => ({
      value: String(number),
      label: `${number} ${[...text].slice(0, 24).join('')}`,
    }));
    const ofAnswer = <T extends { readonly number?: string }>({ number, ...rest }: T) => ({
      ...fixed,
      ...rest,
      number: Number(number),
    });
    const last = answers.at(-1);
    const together = askedTogether(record, question);
    const others = record.questions.filter(
      (one) => !together.includes(one) && one.standing === 'SUBMITTED' && askedTogether(record, one).length === 1,
    );
    const joins = others.some((one) => one.unit !== unit);
    const offers: readonly Offer<SessionCommandName>[] = [
      {
        command: 'AnswerQuestion',
        path: '/api/v1/sessions/{id}/answer',
        text: isOnSpot ? t.answer : t.answerWritten,
        ...(enters || isAnswered ? {} : { tone: 'primary' as const }),
        fields: [
          ...(isPut ? [{ name: 'kind', label: t.answerKind, kind: 'choice', choices: choicesOf(kinds) } as const] : []),
          { name: 'text', label: t.answerText, kind: 'text' },
          { name: 'admits', label: t.admits, kind: 'flag' },
        ],
        initial: { kind: isOnSpot ? 'ON_SPOT' : 'WRITTEN', admits: false },
        fixed: { kind: 'WRITTEN', admits: false, ...fixed },
      },
      {
        command: 'MakeCommitment',
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
      },
      {
        command: 'FollowUp',
        path: '/api/v1/sessions/{id}/follow-up',
        text: t.followUp,
        fields: [{ name: 'text', label: t.followUp, kind: 'text' }],
        fixed,
      },
      {
        command: 'RateAnswer',
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
            ...entered,
          ],
          toBody: ({ satisfied, ...rest }: Rating) => ({
            ...fixed,
            ...rest,
            satisfied: satisfied === 'yes',
          }),
        }),
      },
      {
        command: 'CorrectAnswer',
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
      },
      {
        command: 'JudgeAnswerEmpty',
        text: t.judge,
        ...shaped('/api/v1/sessions/{id}/judge-empty', {
          fields: [
            { name: 'number', label: t.whichAnswer, kind: 'choice', choices: numbers },
            { name: 'reason', label: t.reason, kind: 'text' },
          ],
          initial: { number: String(last?.number) },
          toBody: (values: { readonly number?: string; readonly reason?: string }) => ofAnswer(values),
        }),
      },
      {
        command: 'MergeQuestions',
        path: '/api/v1/sessions/{id}/merge',
        text: t.merge,
        fields: [
          {
            name: 'merged',
            label: t.merged,
            kind: 'choice',
            several: true,
            choices: others.map((one) => ({ value: one.id, label: t.toUnit(one.text, name(one.unit)) })),
          },
          ...(joins ? [{ name: 'joinUnits', label: t.joinUnits, kind: 'flag' } as const] : []),
        ],
        fixed: { into: id },
      },
      {
        command: 'UndoQuestionMerge',
        path: '/api/v1/sessions/{id}/undo-merge',
        text: t.undoMerge,
        fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
        fixed,
      },
      {
        command: 'WithdrawQuestion',
        path: '/api/v1/sessions/{id}/withdraw-question',
        text: t.withdraw,
        fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
        fixed,
      },
    ];
    // The server accepts it, but it would change nothing, or there is nothing to choose from.
    const needless = (command: SessionCommandName): boolean =>
      (command === 'JudgeAnswerEmpty' && !isAnswered) || (command === 'MergeQuestions' && others.length === 0);
    return offered(
      allowed,
      offers.filter(({ command }) => !needless(command)),
      id,
    );
  };
};
