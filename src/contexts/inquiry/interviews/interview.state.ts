import { pollsAfter, type StandingPoll } from '../../../capabilities/ballots/guests.rules';
import { approvedAfter } from '../../../capabilities/meeting/special.rules';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { type Metadata, type Recorded, unreachable } from '../../../kernel/message';
import { type Moments, noMoments } from '../../../kernel/order';
import { patch } from '../../../kernel/patch';
import { type Succession, succeededBy, successorOf } from '../../../kernel/succession';
import type { Interviewee, InterviewEvent, InterviewRequest, JoinedRequest, Note } from './interview.events';
import { interviewMoments } from './interview-order.rules';

/** How far an interview has come, as people see it. */
export const interviewPhases = [
  'REQUESTED',
  'RETURNED',
  'ACCEPTED',
  'APPROVED',
  'REJECTED',
  'MERGED',
  'NOTICED',
  'HELD',
  'NOTE_FILED',
  'DISPUTED',
  'CONFIRMED',
  'FINISHED',
  'WITHDRAWN',
] as const;
export type InterviewPhase = (typeof interviewPhases)[number];

/** Who confirms or disputes: each filer and each interviewed unit, by their ids. */
export type Voice = Id;

export interface InterviewState {
  /** `NONE` before the first event. Confirmations and disputes are kept separately. */
  readonly phase: 'NONE' | Exclude<InterviewPhase, 'DISPUTED' | 'CONFIRMED'>;
  /** When what later commands answer happened. */
  readonly moments: Moments;
  /** Null for a talk that was recorded on the spot. */
  readonly request: InterviewRequest | null;
  /** The lead filer first (领衔), those of merged requests last. */
  readonly filers: readonly Id[];
  /** Who was a filer when the talk was held, and who of them handed over what is still to be done. */
  readonly atTalk: readonly Id[] | null;
  readonly successions: readonly Succession[];
  /** Those of this request itself. */
  readonly own: readonly Id[];
  /** The requests that were merged into this one. */
  readonly joined: readonly JoinedRequest[];
  /** Where it was merged to, where it stood before, and whether its unit is called there as well. */
  readonly merged: {
    readonly into: Id;
    readonly phase: 'REQUESTED' | 'ACCEPTED';
    readonly joinsUnits: boolean;
  } | null;
  /** Units that were called. */
  readonly called: readonly Id[];
  /** The people named for them: called, sent instead, or there. */
  readonly spokesmen: readonly Id[];
  readonly acknowledged: readonly Id[];
  readonly scheduledAt: Instant | null;
  readonly postponableTo: LocalDate | null;
  /** By the units; the office's own are not counted against them. */
  readonly postponements: number;
  readonly note: Note | null;
  /** The last day to object to the note; null: by the rules of then there was none. */
  readonly objectionsUntil: LocalDate | null;
  /** The slip from which the office typed the note. */
  readonly slip: Id | null;
  /** Every id that a matter of this interview ever had: each belongs to a case. */
  readonly matters: readonly Id[];
  readonly confirmed: readonly Voice[];
  readonly disputed: readonly Voice[];
  readonly scans: readonly AttachmentRef[];
  /** What guests said, as it stands. */
  readonly polls: readonly StandingPoll[];
  /** The called units whose people run it by special approval (特批). */
  readonly approved: readonly Id[];
}

export const initialInterview: InterviewState = {
  phase: 'NONE',
  moments: noMoments,
  request: null,
  filers: [],
  atTalk: null,
  successions: [],
  own: [],
  joined: [],
  merged: null,
  called: [],
  spokesmen: [],
  acknowledged: [],
  scheduledAt: null,
  postponableTo: null,
  postponements: 0,
  note: null,
  objectionsUntil: null,
  slip: null,
  matters: [],
  confirmed: [],
  disputed: [],
  scans: [],
  polls: [],
  approved: [],
};

export const unitsOf = (interviewees: readonly Interviewee[]): readonly Id[] => [
  ...new Set(interviewees.map(({ unit }) => unit)),
];

/** All who may confirm or dispute the note: the filers, and every interviewed unit. */
const voicesOf = ({ filers, interviewees }: Note): readonly Voice[] => [...filers, ...unitsOf(interviewees)];

/** Has everybody who may do so confirmed the current note? */
export const isConfirmed = ({ note, confirmed, successions }: InterviewState): boolean =>
  note !== null &&
  voicesOf(note).every((voice) => confirmed.includes(voice) || confirmed.includes(successorOf(voice, successions)));

/** Those who confirm with this event; all filers where it names none of them. */
export const confirming = (
  { unit, people }: { readonly unit: Id | null; readonly people?: readonly Id[] },
  filers: readonly Id[],
): readonly Voice[] => (unit === null ? (people ?? filers) : [unit]);

const namedIn = (interviewees: readonly Interviewee[]): readonly Id[] =>
  interviewees.flatMap(({ person }) => (person === undefined ? [] : [person.person]));

const withSpokesmen = ({ spokesmen }: InterviewState, more: readonly Interviewee[]): readonly Id[] => [
  ...new Set([...spokesmen, ...namedIn(more)]),
];

/** Who said it: whoever did, or the person for whom the office entered it. */
const speakerIn = ({ actor, onBehalfOf }: Metadata): Id => onBehalfOf ?? actor.person;

/** The filers of this request and of those merged into it, each once. */
const together = (state: InterviewState): InterviewState => ({
  ...state,
  filers: [...new Set([...state.own, ...state.joined.flatMap(({ filers }) => filers)])],
});

/** The same file stands once. */
const withScans = ({ scans }: InterviewState, more: readonly AttachmentRef[]): readonly AttachmentRef[] => [
  ...scans,
  ...more.filter(({ hash }) => !scans.some((scan) => scan.hash === hash)),
];

const withoutFiler = (state: InterviewState, person: Id): InterviewState => ({
  ...state,
  own: state.own.filter((one) => one !== person),
  joined: state.joined.map((one) => ({ ...one, filers: one.filers.filter((filer) => filer !== person) })),
});

const noted = (state: InterviewState, note: Note, objectionsUntil: LocalDate | undefined): InterviewState => ({
  ...state,
  note,
  objectionsUntil: objectionsUntil ?? null,
  spokesmen: withSpokesmen(state, note.interviewees),
  filers: succeededBy(note.filers, state.successions),
  matters: [...new Set([...state.matters, ...note.matters.map(({ id }) => id)])],
  // Earlier confirmations and disputes were about the old text.
  confirmed: [],
  disputed: [],
});

const changed = (state: InterviewState, event: Recorded<InterviewEvent>): InterviewState => {
  switch (event.type) {
    case 'InterviewRequested': {
      const { leadFiler, coFilers, ...request } = event.data;
      return together({ ...state, phase: 'REQUESTED', request, own: [leadFiler, ...coFilers] });
    }
    case 'CoFilerJoined':
      return together({ ...state, own: [...state.own, event.data.person] });
    case 'FilerSucceeded': {
      const one = [event.data];
      return {
        ...state,
        own: succeededBy(state.own, one),
        joined: state.joined.map((request) => ({ ...request, filers: succeededBy(request.filers, one) })),
        filers: succeededBy(state.filers, one),
        // Before the talk the successor simply takes the place; after it the note names who was there.
        successions: [...state.successions, event.data],
      };
    }
    case 'CoFilerLeft':
      return together(withoutFiler(state, event.data.person));
    case 'InterviewAccepted':
      return { ...state, phase: 'ACCEPTED' };
    case 'InterviewReturned':
      return { ...state, phase: 'RETURNED' };
    case 'InterviewResubmitted':
      return { ...state, phase: 'REQUESTED', request: event.data };
    case 'InterviewRejected':
      return { ...state, phase: 'REJECTED' };
    case 'InterviewMerged':
      return {
        ...state,
        phase: 'MERGED',
        merged: {
          into: event.data.into,
          phase: state.phase === 'ACCEPTED' ? 'ACCEPTED' : 'REQUESTED',
          joinsUnits: event.data.joinUnits === true,
        },
      };
    case 'InterviewMergeUndone':
      return { ...state, phase: event.data.phase, merged: null };
    case 'RequestJoined':
      return together({ ...state, joined: [...state.joined, event.data], scans: withScans(state, event.data.scans) });
    case 'RequestParted': {
      const { from, scans } = event.data;
      const gone = new Set(scans.map(({ hash }) => hash));
      return together({
        ...state,
        joined: state.joined.filter((one) => one.from !== from),
        scans: state.scans.filter(({ hash }) => !gone.has(hash)),
      });
    }
    case 'InterviewApproved':
      return { ...state, phase: 'APPROVED' };
    case 'InterviewNoticed': {
      const { scheduledAt, units, postponableTo, interviewees } = event.data;
      const spokesmen = withSpokesmen(state, interviewees);
      return { ...state, phase: 'NOTICED', called: units, spokesmen, scheduledAt, postponableTo };
    }
    case 'NoticeAcknowledged':
      return { ...state, acknowledged: [...state.acknowledged, event.data.unit] };
    case 'DelegateNamed':
      return { ...state, spokesmen: withSpokesmen(state, [event.data.delegate]) };
    case 'InterviewPostponed':
      return {
        ...state,
        scheduledAt: event.data.scheduledAt,
        postponements: state.postponements + (event.data.unit === null ? 0 : 1),
      };
    case 'InterviewHeld':
      return { ...state, phase: 'HELD', atTalk: state.filers };
    case 'NoteFiled':
      return {
        ...noted(state, event.data.note, event.data.objectionsUntil),
        phase: 'NOTE_FILED',
        slip: event.data.slip?.id ?? null,
      };
    case 'NoteAmended':
      return noted(state, event.data.after, event.data.objectionsUntil);
    case 'NoteConfirmed': {
      const voices = confirming(event.data, state.filers);
      const { scan } = event.data;
      return {
        ...state,
        confirmed: [...new Set([...state.confirmed, ...voices])],
        disputed: state.disputed.filter((other) => !voices.includes(successorOf(other, state.successions))),
        scans: withScans(state, scan === undefined ? [] : [scan]),
      };
    }
    case 'NoteDisputed':
      return { ...state, disputed: [...state.disputed, event.data.unit ?? speakerIn(event.metadata)] };
    case 'SpecialApprovalGiven':
      return { ...state, approved: approvedAfter(state.approved, event.data) };
    case 'GuestsAsked':
      return { ...state, polls: pollsAfter(state.polls, event.data) };
    case 'ScanAttached':
      return { ...state, scans: withScans(state, [event.data.scan]) };
    case 'InterviewWithdrawn':
      return { ...state, phase: 'WITHDRAWN' };
    case 'InterviewFinished':
      return { ...state, phase: 'FINISHED' };
    default:
      return unreachable(event);
  }
};

export const evolveInterview = (state: InterviewState, event: Recorded<InterviewEvent>): InterviewState =>
  patch(changed(state, event), { moments: interviewMoments(state.moments, event) });
