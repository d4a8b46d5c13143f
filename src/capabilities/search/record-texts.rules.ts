import { unreachable } from '../../kernel/message';
import type { Known } from '../../kernel/view';
import type { SessionEvent, SessionPlan } from '../../contexts/inquiry/sessions/session.events';
import type { InterviewEvent, Matter, Note } from '../../contexts/inquiry/interviews/interview.events';
import type { VisitEvent, VisitPlan } from '../../contexts/inquiry/visits/visit.events';
import type { RepeatEvent } from '../../contexts/inquiry/repeats/repeat.events';

/** The parts of a record that its words stand in. Sealed texts are none: they stand in the events as ciphertext. */
export const searchedFields = [
  ...['title', 'description', 'number', 'ticket', 'reason', 'venue', 'place', 'said', 'matter', 'outcome'],
  ...['question', 'answer', 'promise', 'weakWork', 'finding', 'measure', 'settlement', 'disagreement', 'minutes'],
] as const;
export type SearchedField = (typeof searchedFields)[number];

/** A text of a record. Parts of one key take each other's place. */
export interface Part {
  readonly key: string;
  readonly field: SearchedField;
  readonly text: string;
}

/** What an event changes: these parts come, in the place of those whose key begins so. */
export interface PartChange {
  readonly replaces: readonly string[];
  readonly parts: readonly Part[];
}

type Searched = InterviewEvent | SessionEvent | VisitEvent | RepeatEvent;

const set = (...parts: readonly Part[]): PartChange => ({ replaces: parts.map(({ key }) => key), parts });
const one = (key: string, field: SearchedField, text: string): PartChange => set({ key, field, text });
const none: PartChange = { replaces: [], parts: [] };

const ofMatter = ({ id, title, detail, place, outcome }: Matter): readonly Part[] => {
  const parts: Part[] = [
    { key: `note.${id}.title`, field: 'matter', text: title },
    { key: `note.${id}.detail`, field: 'matter', text: detail },
    { key: `note.${id}.place`, field: 'place', text: place.text ?? '' },
  ];
  const key = `note.${id}.outcome`;
  if (outcome.kind === 'EXPLAINED') parts.push({ key, field: 'outcome', text: outcome.explanation });
  if (outcome.kind === 'SETTLED_ON_SPOT') parts.push({ key, field: 'outcome', text: outcome.evidence.text });
  if (outcome.kind === 'TO_RECTIFY') parts.push({ key, field: 'promise', text: outcome.promise?.text ?? '' });
  return parts;
};

/** A note takes the place of the whole one before it. */
const ofNote = ({ said, place, matters }: Note): PartChange => ({
  replaces: ['note.'],
  parts: [
    { key: 'note.said', field: 'said', text: said },
    { key: 'note.place', field: 'place', text: place.text ?? '' },
    ...matters.flatMap(ofMatter),
  ],
});

const ofSession = ({ title, venue }: SessionPlan): PartChange =>
  set({ key: 'title', field: 'title', text: title }, { key: 'venue', field: 'venue', text: venue });

const ofVisit = ({ title, place }: VisitPlan): PartChange =>
  set({ key: 'title', field: 'title', text: title }, { key: 'place', field: 'place', text: place.text ?? '' });

/** What the event says that can be searched for. */
export const partsIn = (event: Known<Searched>): PartChange => {
  switch (event.type) {
    case 'InterviewRequested':
    case 'InterviewResubmitted': {
      const { reason, place } = event.data;
      return set(
        { key: 'reason', field: 'reason', text: reason },
        { key: 'place', field: 'place', text: place.text ?? '' },
      );
    }
    case 'InterviewNoticed':
    case 'SessionNoticed':
      return one('venue', 'venue', event.data.venue);
    case 'NoteFiled':
      return ofNote(event.data.note);
    case 'NoteAmended':
      return ofNote(event.data.after);
    case 'SessionConvened':
      return ofSession(event.data);
    case 'SessionReplanned':
      return ofSession(event.data.after);
    case 'QuestionSubmitted':
    case 'SiteQuestionPut': {
      const { id, text } = event.data.question;
      return one(`question.${id}`, 'question', text);
    }
    case 'FollowUpPut':
      return one(`question.${event.data.question}.${event.revision}`, 'question', event.data.text);
    case 'QuestionAnswered':
    case 'SiteQuestionAnswered': {
      const { question, number, answer } = event.data;
      return one(`answer.${question}.${number}`, 'answer', answer.text);
    }
    case 'AnswerCorrected': {
      const { question, number, after } = event.data;
      return one(`answer.${question}.${number}`, 'answer', after);
    }
    case 'CommitmentMade':
      return one(`promise.${event.revision}`, 'promise', event.data.commitment.text);
    case 'WorkMarkedWeak':
      return one(`work.${event.data.work.id}`, 'weakWork', event.data.work.what);
    case 'ResolutionCalled':
      return ofVisit(event.data);
    case 'ResolutionReplanned':
      return ofVisit(event.data.after);
    case 'FindingRecorded':
      return one(`finding.${event.data.finding.id}`, 'finding', event.data.finding.text);
    case 'MeasureAgreed': {
      const { id, title, commitment } = event.data.measure;
      return set(
        { key: `measure.${id}`, field: 'measure', text: title },
        { key: `measure.${id}.promise`, field: 'promise', text: commitment.text },
      );
    }
    case 'SettledOnSite': {
      const { id, title, evidence } = event.data.settlement;
      return one(`settlement.${id}`, 'settlement', `${title}\n${evidence.text}`);
    }
    case 'AgreementFailed':
      return one(`disagreement.${event.revision}`, 'disagreement', event.data.reasons);
    case 'MinutesIssued':
    case 'ResolutionMinutesIssued':
      return one('minutes', 'minutes', event.data.text);
    case 'MinutesAmended':
    case 'ResolutionMinutesAmended':
      return one('minutes', 'minutes', event.data.after);
    case 'RepeatIssueIdentified':
    case 'RepeatIssueRenamed':
      return one('title', 'title', event.data.title);
    case 'CoFilerJoined':
    case 'CoFilerLeft':
    case 'InterviewAccepted':
    case 'InterviewReturned':
    case 'InterviewRejected':
    case 'InterviewMerged':
    case 'InterviewApproved':
    case 'NoticeAcknowledged':
    case 'DelegateNamed':
    case 'InterviewPostponed':
    case 'InterviewHeld':
    case 'NoteConfirmed':
    case 'NoteDisputed':
    case 'ScanAttached':
    case 'InterviewWithdrawn':
    case 'InterviewFinished':
    case 'InvitationAnswered':
    case 'QuestionsMerged':
    case 'QuestionWithdrawn':
    case 'AgendaOrdered':
    case 'SessionOpened':
    case 'QuestionPut':
    case 'AnswerJudgedEmpty':
    case 'AnswerRated':
    case 'BallotOpened':
    case 'BallotClosed':
    case 'BallotCounted':
    case 'WeakWorkMeasured':
    case 'SessionClosed':
    case 'SessionCancelled':
    case 'VisitInvitationAnswered':
    case 'ResolutionHeld':
    case 'ResolutionCancelled':
    case 'CaseLinked':
    case 'CaseUnlinked':
    case 'RepeatIssueSplit':
    case 'RepeatIssueRestored':
    case 'RepeatIssueMerged':
    case 'RepeatIssueEscalated':
    case 'RepeatIssueDissolved':
      return none;
    default:
      return unreachable(event);
  }
};
