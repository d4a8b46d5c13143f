import {
  messageKind,
  type MessagesPart,
  nobody,
  toOffice,
  toPeople,
  toUnits,
} from '../../../capabilities/messages/messages.part';
import type { Holder } from '../../../kernel/holder';
import type { Id } from '../../../kernel/ids';
import type { SessionEvent } from './session.events';
import type { SessionSummary } from './session-summary.state';

/** Messages about sessions, with their wording in mails and lists and what ends them. */
export const sessionMessageKinds = {
  SESSION_CONVENED: messageKind('问询会征集问题', 'A session is convened: questions may be handed in'),
  SESSION_INVITED: messageKind('问询会通知', 'Your unit is invited to a session', {
    urgent: true,
    acts: ['InvitationAnswered'],
    lapses: ['SessionCancelled', 'SessionOpened', 'SessionNoticed'],
  }),
  SESSION_SET: messageKind('问询会时间地点', 'A session has time and place'),
  SESSION_REPLANNED: messageKind('问询会安排有变', 'A session was planned anew', { urgent: true }),
  INVITATION_REFUSED: messageKind('单位不能出席', 'A unit cannot come'),
  QUESTION_SUBMITTED: messageKind('对本单位的问题', 'A question to your unit', {
    acts: ['QuestionAnswered'],
    lapses: ['QuestionWithdrawn', 'QuestionsMerged', 'SessionCancelled'],
  }),
  QUESTION_PUT: messageKind('问题已当场提出', 'A question was put to your unit', {
    acts: ['QuestionAnswered'],
    lapses: ['QuestionWithdrawn', 'SessionCancelled'],
  }),
  QUESTION_ANSWERED: messageKind('问题已有答复', 'Your question was answered'),
  FOLLOW_UP_PUT: messageKind('追问', 'A follow-up to your unit', {
    acts: ['QuestionAnswered'],
    lapses: ['QuestionWithdrawn', 'SessionCancelled'],
  }),
  ANSWER_JUDGED_EMPTY: messageKind('答复未被认可', 'Your answer does not count', {
    acts: ['QuestionAnswered'],
    lapses: ['SessionCancelled'],
  }),
  WORK_MARKED_WEAK: messageKind('被列为弱项短板', 'A work of your unit was marked weak'),
  SESSION_MINUTES: messageKind('问询会纪要已印发', 'The minutes of a session are out'),
  SESSION_CANCELLED: messageKind('问询会取消', 'A session was cancelled', { urgent: true }),
} as const;

declare module '../../../capabilities/messages/messages.part' {
  interface MessageKinds extends Record<keyof typeof sessionMessageKinds, true> {}
}

const called = ({ units }: SessionSummary): readonly Holder[] => toUnits(...units);
const asked = ({ people }: SessionSummary): readonly Holder[] => toPeople(people);
const when = ({ scheduledAt }: SessionSummary) => (scheduledAt === null ? {} : { by: scheduledAt });
const answering = ({ questions }: SessionSummary, question: Id): readonly Holder[] =>
  toUnits(questions[question]?.unit);

/** Who is told about the events of an inquiry session. */
export const sessionTells: MessagesPart<SessionSummary, SessionEvent>['tells'] = {
  SessionConvened: ({ after }) => [{ kind: 'SESSION_CONVENED', to: asked(after), ...when(after) }],
  SessionReplanned: ({ before, after }) => [
    {
      kind: 'SESSION_REPLANNED',
      // Units hear of it by the notice, where that was given.
      to: [...asked(after), ...(before?.state === 'NOTICED' ? called(after) : [])],
      ...when(after),
    },
  ],
  InvitationAnswered: ({ after, data }) =>
    data.respondent === null ? [{ kind: 'INVITATION_REFUSED', to: toOffice(after), ...when(after) }] : [],
  QuestionSubmitted: ({ after, data: { question } }) => [
    { kind: 'QUESTION_SUBMITTED', to: toUnits(question.unit), item: question.id, ...when(after) },
  ],
  QuestionsMerged: nobody,
  QuestionWithdrawn: nobody,
  AgendaOrdered: nobody,
  SessionNoticed: ({ after, data }) => [
    { kind: 'SESSION_INVITED', to: toUnits(...data.units), by: data.scheduledAt },
    { kind: 'SESSION_SET', to: asked(after), by: data.scheduledAt },
  ],
  SessionOpened: nobody,
  RollChanged: nobody,
  QuestionPut: ({ after, data: { question } }) => [
    { kind: 'QUESTION_PUT', to: answering(after, question), item: question },
  ],
  QuestionAnswered: ({ after, data: { question } }) => [
    { kind: 'QUESTION_ANSWERED', to: toPeople(after.questions[question]?.askers ?? []), item: question },
  ],
  AnswerCorrected: nobody,
  AnswerJudgedEmpty: ({ after, data: { question } }) => [
    { kind: 'ANSWER_JUDGED_EMPTY', to: answering(after, question), item: question },
  ],
  FollowUpPut: ({ after, data: { question } }) => [
    { kind: 'FOLLOW_UP_PUT', to: answering(after, question), item: question },
  ],
  CommitmentMade: nobody,
  AnswerRated: nobody,
  BallotOpened: nobody,
  BallotClosed: nobody,
  BallotCounted: nobody,
  GuestsAsked: nobody,
  WorkMarkedWeak: ({ data: { work } }) => [
    { kind: 'WORK_MARKED_WEAK', to: toUnits(work.unit), ...(work.dueOn === null ? {} : { by: work.dueOn }) },
  ],
  WeakWorkMeasured: nobody,
  SessionClosed: nobody,
  MinutesIssued: ({ after }) => [{ kind: 'SESSION_MINUTES', to: [...called(after), ...asked(after)] }],
  MinutesAmended: nobody,
  SessionCancelled: ({ before, after }) => [
    { kind: 'SESSION_CANCELLED', to: [...asked(after), ...(before?.state === 'CONVENED' ? [] : called(after))] },
  ],
};
