import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import type { Urgency } from '../../../kernel/policy';
import { type Reaction, stateOf } from '../../../kernel/reaction';
import { caseOfItem } from './case-shapes.events';
import type { Commitment } from '../../../kernel/commitment';
import type { FollowInstrument } from './commands/instruments';
import { follow } from './follow-instrument.reaction';
import { sessionDecider } from '../sessions/session.decider';
import type { SessionEvent } from '../sessions/session.events';
import type { QuestionState } from '../sessions/session.state';

type Data<T extends SessionEvent['type']> = Of<SessionEvent, T>['data'];

/** What the event requires in the question's case. */
interface Asked {
  readonly question: Id;
  readonly urgency: Urgency;
  readonly commitment: Commitment | null;
  readonly dissatisfied: string | null;
}

/** Null if nothing needs rectifying: a question that was answered well ends in the session. */
const askedBy = (type: string, data: unknown): Asked | null => {
  switch (type as SessionEvent['type']) {
    case 'CommitmentMade': {
      const { question, commitment, urgency } = data as Data<'CommitmentMade'>;
      return { question, urgency, commitment, dissatisfied: null };
    }
    case 'QuestionAnswered': {
      const { question, answer } = data as Data<'QuestionAnswered'>;
      return answer.admits ? { question, urgency: 'normal', commitment: null, dissatisfied: null } : null;
    }
    case 'AnswerRated': {
      const { question, satisfied, reasons } = data as Data<'AnswerRated'>;
      return satisfied ? null : { question, urgency: 'normal', commitment: null, dissatisfied: reasons };
    }
    default:
      return null;
  }
};

/** A title must fit on one line of a list. */
const lineOf = (text: string): string => {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
};

/** The question with those that were merged into it: what comes out goes to whatever any of them is about. */
const withMerged = (questions: readonly QuestionState[], question: QuestionState): readonly QuestionState[] => [
  question,
  ...questions.filter(({ mergedInto }) => mergedInto === question.id).flatMap((one) => withMerged(questions, one)),
];

const isAboutSomething = ({ aboutCase, aboutRepeat }: QuestionState): boolean =>
  aboutCase !== null || aboutRepeat !== undefined;

/**
 * A promise, an admitted problem or an unsatisfactory answer must be rectified: it goes to the case that the question
 * was about, or that of its repeat issue, and to those of the questions merged into it; otherwise to a new case whose id follows from session and question.
 */
export const followCaseWhenSessionDecides: Reaction = {
  name: 'follow-case-when-session-decides',
  categories: ['inquirySession'],
  begins: 'first-event',
  *react(event, derive) {
    const asked = askedBy(event.type, event.data);
    if (asked === null) return;
    const session = partsOfStream(event.stream).id;
    const { questions } = yield* stateOf(sessionDecider, session);
    const question = questions.find(({ id }) => id === asked.question);
    if (question === undefined) return;
    const { unit, text, topic, keyWork, place, askers } = question;
    const data: FollowInstrument = {
      raised: { instrument: 'SESSION', id: session, item: question.id },
      content: { title: lineOf(text), description: text, place, topic, keyWork },
      filers: askers,
      unit,
      settled: null,
      urgency: asked.urgency,
      commitment: asked.commitment,
      dissatisfied: asked.dissatisfied,
    };
    const matters = withMerged(questions, question).filter(isAboutSomething);
    for (const { id, aboutCase, aboutRepeat } of matters.length === 0 ? [question] : matters)
      yield* follow(data, {
        aboutCase,
        aboutRepeat,
        anew: caseOfItem(derive, session, id),
        at: event.metadata.occurredAt,
      });
  },
};
