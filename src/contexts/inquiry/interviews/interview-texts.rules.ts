import {
  type Part,
  type PartChange,
  saysNothing,
  setPart,
  setParts,
  type TextsPart,
} from '../../../capabilities/search/search.part';
import type { PlaceRef } from '../../../kernel/place';
import type { InterviewEvent, Matter, Note } from './interview.events';

const interviewFields = ['reason', 'venue', 'place', 'said', 'matter', 'outcome', 'promise'] as const;

declare module '../../../capabilities/search/search.part' {
  interface SearchedFields extends Record<(typeof interviewFields)[number], true> {}
}

const ofRequest = ({ reason, place }: { readonly reason: string; readonly place: PlaceRef }): PartChange =>
  setParts({ key: 'reason', field: 'reason', text: reason }, { key: 'place', field: 'place', text: place.text ?? '' });

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

/** A new note replaces the whole earlier one. */
const ofNote = ({ said, place, matters }: Note): PartChange => ({
  replaces: ['note.'],
  parts: [
    { key: 'note.said', field: 'said', text: said },
    { key: 'note.place', field: 'place', text: place.text ?? '' },
    ...matters.flatMap(ofMatter),
  ],
});

/** The searchable texts of each event. Sealed texts are not among them: events hold only their ciphertext. */
export const interviewTexts: TextsPart<InterviewEvent> = {
  fields: interviewFields,
  from: {
    InterviewRequested: ({ data }) => ofRequest(data),
    CoFilerJoined: saysNothing,
    FilerSucceeded: saysNothing,
    CoFilerLeft: saysNothing,
    InterviewAccepted: saysNothing,
    InterviewReturned: saysNothing,
    InterviewResubmitted: ({ data }) => ofRequest(data),
    InterviewRejected: saysNothing,
    InterviewMerged: saysNothing,
    InterviewMergeUndone: saysNothing,
    RequestJoined: saysNothing,
    RequestParted: saysNothing,
    InterviewApproved: saysNothing,
    InterviewNoticed: ({ data }) => setPart('venue', 'venue', data.venue),
    NoticeAcknowledged: saysNothing,
    DelegateNamed: saysNothing,
    InterviewPostponed: saysNothing,
    InterviewHeld: saysNothing,
    NoteFiled: ({ data }) => ofNote(data.note),
    NoteAmended: ({ data }) => ofNote(data.after),
    NoteConfirmed: saysNothing,
    NoteDisputed: saysNothing,
    ScanAttached: saysNothing,
    SpecialApprovalGiven: saysNothing,
    GuestsAsked: ({ data }) => setPart(`guests.${data.poll}`, 'said', data.words ?? ''),
    InterviewWithdrawn: saysNothing,
    InterviewFinished: saysNothing,
  },
};
