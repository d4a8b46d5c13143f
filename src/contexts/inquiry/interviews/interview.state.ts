import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import { type Moments, noMoments } from '../../../kernel/order';
import { patch } from '../../../kernel/patch';
import type { Interviewee, InterviewEvent, InterviewRequest, Note, Side } from './interview.events';
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

/** Who confirms or disputes: `FILERS` jointly, and each interviewed unit by its id. */
export type Voice = string;

export interface InterviewState {
  /** `NONE` before the first event. Confirmations and disputes are kept separately. */
  readonly phase: 'NONE' | Exclude<InterviewPhase, 'DISPUTED' | 'CONFIRMED'>;
  /** When what later commands answer happened. */
  readonly moments: Moments;
  /** Null for a talk that was recorded on the spot. */
  readonly request: InterviewRequest | null;
  /** The lead filer first (领衔). */
  readonly filers: readonly Id[];
  /** Units that were called. */
  readonly called: readonly Id[];
  readonly acknowledged: readonly Id[];
  readonly scheduledAt: Instant | null;
  readonly postponableTo: LocalDate | null;
  readonly postponements: number;
  readonly note: Note | null;
  /** Every id that a matter of this interview ever had: each belongs to a case. */
  readonly matters: readonly Id[];
  readonly confirmed: readonly Voice[];
  readonly disputed: readonly Voice[];
  /** Hashes of the scans. */
  readonly scans: readonly string[];
}

export const initialInterview: InterviewState = {
  phase: 'NONE',
  moments: noMoments,
  request: null,
  filers: [],
  called: [],
  acknowledged: [],
  scheduledAt: null,
  postponableTo: null,
  postponements: 0,
  note: null,
  matters: [],
  confirmed: [],
  disputed: [],
  scans: [],
};

export const unitsOf = (interviewees: readonly Interviewee[]): readonly Id[] => [
  ...new Set(interviewees.map(({ unit }) => unit)),
];

/** All who may confirm or dispute the note: the filers, and every interviewed unit. */
export const voicesOf = (note: Note): readonly Voice[] => ['FILERS', ...unitsOf(note.interviewees)];

/** Has everybody who may do so confirmed the current note? */
export const isConfirmed = ({ note, confirmed }: InterviewState): boolean =>
  note !== null && voicesOf(note).every((voice) => confirmed.includes(voice));

const voiceOf = ({ side, unit }: { readonly side: Side; readonly unit: Id | null }): Voice => unit ?? side;

const noted = (state: InterviewState, note: Note): InterviewState => ({
  ...state,
  note,
  filers: note.filers,
  matters: [...new Set([...state.matters, ...note.matters.map(({ id }) => id)])],
  // Earlier confirmations and disputes were about the old text.
  confirmed: [],
  disputed: [],
});

const changed = (state: InterviewState, event: Recorded<InterviewEvent>): InterviewState => {
  switch (event.type) {
    case 'InterviewRequested': {
      const { leadFiler, coFilers, ...request } = event.data;
      return { ...state, phase: 'REQUESTED', request, filers: [leadFiler, ...coFilers] };
    }
    case 'CoFilerJoined':
      return { ...state, filers: [...state.filers, event.data.person] };
    case 'CoFilerLeft':
      return { ...state, filers: state.filers.filter((person) => person !== event.data.person) };
    case 'InterviewAccepted':
      return { ...state, phase: 'ACCEPTED' };
    case 'InterviewReturned':
      return { ...state, phase: 'RETURNED' };
    case 'InterviewResubmitted':
      return { ...state, phase: 'REQUESTED', request: event.data };
    case 'InterviewRejected':
      return { ...state, phase: 'REJECTED' };
    case 'InterviewMerged':
      return { ...state, phase: 'MERGED' };
    case 'InterviewApproved':
      return { ...state, phase: 'APPROVED' };
    case 'InterviewNoticed': {
      const { scheduledAt, units, postponableTo } = event.data;
      return { ...state, phase: 'NOTICED', called: units, scheduledAt, postponableTo };
    }
    case 'NoticeAcknowledged':
      return { ...state, acknowledged: [...state.acknowledged, event.data.unit] };
    case 'DelegateNamed':
      return state;
    case 'InterviewPostponed':
      return { ...state, scheduledAt: event.data.scheduledAt, postponements: state.postponements + 1 };
    case 'InterviewHeld':
      return { ...state, phase: 'HELD' };
    case 'NoteFiled':
      return { ...noted(state, event.data.note), phase: 'NOTE_FILED' };
    case 'NoteAmended':
      return noted(state, event.data.after);
    case 'NoteConfirmed': {
      const voice = voiceOf(event.data);
      const disputed = state.disputed.filter((other) => other !== voice);
      return { ...state, confirmed: [...state.confirmed, voice], disputed };
    }
    case 'NoteDisputed':
      return { ...state, disputed: [...state.disputed, voiceOf(event.data)] };
    case 'ScanAttached':
      return { ...state, scans: [...state.scans, event.data.scan.hash] };
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
