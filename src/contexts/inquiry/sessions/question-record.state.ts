import type { Id } from '../../../kernel/ids';
import { type Of, unreachable } from '../../../kernel/message';
import type { SessionEvent } from './session.events';
import { type Answer, isSubstantive, type Question } from '../../../kernel/question';
import type { Act, Told } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';

type Data<T extends SessionEvent['type']> = Of<SessionEvent, T>['data'];
export type SessionEntry<T extends SessionEvent['type']> = Data<T> & { readonly by: Act };

/** An answer as it was given, with what was corrected since and whether it counts as one. */
export interface AnswerRecord extends Answer {
  readonly number: number;
  readonly unit: Id;
  readonly counts: boolean;
  readonly corrections: readonly SessionEntry<'AnswerCorrected'>[];
  readonly judgedEmpty: SessionEntry<'AnswerJudgedEmpty'> | null;
  readonly by: Act;
}

export interface QuestionRecord extends Question {
  readonly standing: 'SUBMITTED' | 'PUT' | 'MERGED' | 'WITHDRAWN';
  readonly mergedInto: Id | null;
  /** The question to another unit with which it is put and answered together. */
  readonly joinedTo?: Id;
  /** Mergers of it that were undone. */
  readonly mergersUndone: readonly SessionEntry<'QuestionMergeUndone'>[];
  readonly submittedBy: Act;
  readonly answers: readonly AnswerRecord[];
  readonly followUps: readonly SessionEntry<'FollowUpPut'>[];
  readonly commitments: readonly SessionEntry<'CommitmentMade'>[];
  readonly ratings: readonly (Omit<SessionEntry<'AnswerRated'>, 'rater'> & { readonly rater: Id | null })[];
}

type Questions = readonly QuestionRecord[];

type Change = (question: QuestionRecord) => QuestionRecord;

const withQuestion = (questions: Questions, id: Id, change: Change): Questions =>
  questions.map((question) => (question.id === id ? change(question) : question));

const askedBy = (askers: readonly Id[], questions: Questions, ...ids: readonly Id[]): Questions =>
  questions.map((one) => (ids.includes(one.id) ? patch(one, { askers }) : one));

const withAnswer = (
  questions: Questions,
  { question, number }: { readonly question: Id; readonly number: number },
  change: (answer: AnswerRecord) => AnswerRecord,
): Questions =>
  withQuestion(questions, question, (asked) =>
    patch(asked, { answers: asked.answers.map((answer) => (answer.number === number ? change(answer) : answer)) }),
  );

type OfQuestions = Told<
  Of<
    SessionEvent,
    | 'QuestionSubmitted'
    | 'QuestionsMerged'
    | 'QuestionMergeUndone'
    | 'AgendaOrdered'
    | 'QuestionWithdrawn'
    | 'QuestionPut'
    | 'QuestionAnswered'
    | 'AnswerCorrected'
    | 'AnswerJudgedEmpty'
    | 'FollowUpPut'
    | 'CommitmentMade'
    | 'AnswerRated'
  >
>;

/** The questions of a session after the event. */
export const questionsAfter = (questions: Questions, event: OfQuestions): Questions => {
  const { by } = event;
  switch (event.type) {
    case 'QuestionSubmitted': {
      const told = { standing: 'SUBMITTED', mergedInto: null, mergersUndone: [], submittedBy: by } as const;
      const question = { ...event.data.question, ...told, answers: [], followUps: [], commitments: [], ratings: [] };
      return [...questions, question];
    }
    case 'QuestionsMerged': {
      const { into, merged, joined, askers, together = [] } = event.data;
      const became = joined === true ? { joinedTo: into } : ({ standing: 'MERGED', mergedInto: into } as const);
      const placed = questions.map((q) => (merged.includes(q.id) ? { ...q, ...became } : q));
      return askedBy(askers, placed, into, ...together);
    }
    case 'QuestionMergeUndone': {
      const { question, from, askers, own, together = [] } = event.data;
      const undone = { ...event.data, by };
      const alone = withQuestion(questions, question, ({ joinedTo: _joinedTo, ...one }) => {
        const mergersUndone = [...one.mergersUndone, undone];
        return own === undefined
          ? { ...one, standing: 'SUBMITTED', mergedInto: null, mergersUndone }
          : { ...one, askers: own, mergersUndone };
      });
      return askedBy(askers, alone, from, ...together);
    }
    case 'AgendaOrdered': {
      const rank = new Map(event.data.questions.map((id, index) => [id, index]));
      const at = ({ id }: QuestionRecord): number => rank.get(id) ?? rank.size;
      return [...questions].sort((a, b) => at(a) - at(b));
    }
    case 'QuestionWithdrawn':
      return withQuestion(questions, event.data.question, (asked) => patch(asked, { standing: 'WITHDRAWN' }));
    case 'QuestionPut':
      return withQuestion(questions, event.data.question, (asked) => patch(asked, { standing: 'PUT' }));
    case 'QuestionAnswered': {
      const { question, unit, number, answer } = event.data;
      const counts = isSubstantive(answer.kind);
      const one = { ...answer, number, unit, counts, corrections: [], judgedEmpty: null, by };
      return withQuestion(questions, question, (asked) => patch(asked, { answers: [...asked.answers, one] }));
    }
    case 'AnswerCorrected': {
      const correction = { ...event.data, by };
      return withAnswer(questions, event.data, (answer) =>
        patch(answer, { corrections: [...answer.corrections, correction] }),
      );
    }
    case 'AnswerJudgedEmpty':
      return withAnswer(questions, event.data, (answer) =>
        patch(answer, { counts: false, judgedEmpty: { ...event.data, by } }),
      );
    case 'FollowUpPut': {
      const one = { ...event.data, by };
      return withQuestion(questions, event.data.question, (asked) =>
        patch(asked, { followUps: [...asked.followUps, one] }),
      );
    }
    case 'CommitmentMade': {
      const one = { ...event.data, by };
      return withQuestion(questions, event.data.question, (asked) =>
        patch(asked, { commitments: [...asked.commitments, one] }),
      );
    }
    case 'AnswerRated': {
      const one = { ...event.data, by };
      return withQuestion(questions, event.data.question, (asked) =>
        patch(asked, { ratings: [...asked.ratings, one] }),
      );
    }
    default:
      return unreachable(event);
  }
};
