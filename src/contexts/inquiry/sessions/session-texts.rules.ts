import {
  type PartChange,
  saysNothing,
  setPart,
  setParts,
  type TextsPart,
} from '../../../capabilities/search/search.part';
import type { SessionEvent, SessionPlan } from './session.events';

const sessionFields = ['title', 'venue', 'question', 'answer', 'promise', 'weakWork', 'minutes'] as const;

declare module '../../../capabilities/search/search.part' {
  interface SearchedFields extends Record<(typeof sessionFields)[number], true> {}
}

const ofPlan = ({ title, venue }: SessionPlan): PartChange =>
  setParts({ key: 'title', field: 'title', text: title }, { key: 'venue', field: 'venue', text: venue });

/** The searchable texts of each event. Sealed texts are not among them: events hold only their ciphertext. */
export const sessionTexts: TextsPart<SessionEvent> = {
  fields: sessionFields,
  from: {
    SessionConvened: ({ data }) => ofPlan(data),
    SessionReplanned: ({ data }) => ofPlan(data.after),
    InvitationAnswered: saysNothing,
    QuestionSubmitted: ({ data: { question } }) => setPart(`question.${question.id}`, 'question', question.text),
    QuestionsMerged: saysNothing,
    QuestionMergeUndone: saysNothing,
    QuestionWithdrawn: saysNothing,
    AgendaOrdered: saysNothing,
    SessionNoticed: ({ data }) => setPart('venue', 'venue', data.venue),
    SessionOpened: saysNothing,
    RollChanged: saysNothing,
    QuestionPut: saysNothing,
    QuestionAnswered: ({ data }) => setPart(`answer.${data.question}.${data.number}`, 'answer', data.answer.text),
    AnswerCorrected: ({ data }) => setPart(`answer.${data.question}.${data.number}`, 'answer', data.after),
    AnswerJudgedEmpty: saysNothing,
    FollowUpPut: ({ data, revision }) => setPart(`question.${data.question}.${revision}`, 'question', data.text),
    CommitmentMade: ({ data, revision }) => setPart(`promise.${revision}`, 'promise', data.commitment.text),
    AnswerRated: saysNothing,
    BallotOpened: saysNothing,
    BallotClosed: saysNothing,
    BallotCounted: saysNothing,
    BallotCountUndone: saysNothing,
    BallotReportGiven: ({ data }) => setPart(`report.${data.ballot}.${data.unit}`, 'answer', data.text),
    BallotReminderIssued: saysNothing,
    SpecialApprovalGiven: saysNothing,
    GuestsAsked: ({ data }) => setPart(`guests.${data.poll}`, 'answer', data.words ?? ''),
    WorkMarkedWeak: ({ data: { work } }) => setPart(`work.${work.id}`, 'weakWork', work.what),
    WeakWorkMeasured: saysNothing,
    SessionClosed: saysNothing,
    MinutesIssued: ({ data }) => setPart('minutes', 'minutes', data.text),
    MinutesAmended: ({ data }) => setPart('minutes', 'minutes', data.after),
    SessionCancelled: saysNothing,
  },
};
