import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { type Id, type Instant, type LocalDate, partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Known } from '../../../kernel/view';
import { type Succession, succeededBy } from '../../../kernel/succession';
import type { InterviewEvent, Note } from './interview.events';

/** The short record of an interview: who takes part, where it stands, and who still has to respond. */
export interface InterviewSummary extends Summary {
  readonly units: readonly Id[];
  /** The filers, the lead first; in place of whoever handed over, the successor. */
  readonly people: readonly Id[];
  readonly successions?: readonly Succession[];
  readonly scheduledAt: Instant | null;
  /** What it is about: the first matter of its note or, before there is a note, the reason for the request. */
  readonly matter: string;
  /** Called units that have not acknowledged the notice yet. */
  readonly unheard: readonly Id[];
  /** The units and filers that have not confirmed the current note yet. */
  readonly toConfirm: { readonly units: readonly Id[]; readonly filers: readonly Id[] };
  /** The last day to object to it; null where the rules of then knew none. */
  readonly objectionsUntil: LocalDate | null;
  /** The note was typed from a slip, whose filer is told and asked there. */
  readonly fromSlip?: true;
}

const unitsOf = ({ interviewees }: Note): readonly Id[] => [...new Set(interviewees.map(({ unit }) => unit))];

const noted = (before: InterviewSummary, note: Note, objectionsUntil: LocalDate | undefined): InterviewSummary => ({
  ...before,
  state: 'NOTE_FILED',
  matter: note.matters[0]?.title ?? before.matter,
  units: unitsOf(note),
  people: succeededBy(note.filers, before.successions ?? []),
  // Nobody has confirmed the new text yet.
  toConfirm: { units: unitsOf(note), filers: succeededBy(note.filers, before.successions ?? []) },
  objectionsUntil: objectionsUntil ?? null,
});

/** The summary after an event; confirmations and disputes are kept apart from the state. */
export const interviewSummary = (
  summary: InterviewSummary | undefined,
  event: Known<InterviewEvent>,
): InterviewSummary => {
  const before: InterviewSummary = summary ?? {
    ...blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction),
    units: [],
    people: [],
    scheduledAt: null,
    matter: '',
    unheard: [],
    toConfirm: { units: [], filers: [] },
    objectionsUntil: null,
  };
  switch (event.type) {
    case 'InterviewRequested': {
      const { reason: matter, unit, leadFiler, coFilers } = event.data;
      return { ...before, state: 'REQUESTED', matter, units: [unit], people: [leadFiler, ...coFilers] };
    }
    case 'InterviewResubmitted':
      return {
        ...before,
        state: 'REQUESTED',
        matter: event.data.reason,
        units: [...new Set([event.data.unit, ...before.units.slice(1)])],
      };
    case 'CoFilerJoined':
      return { ...before, people: [...before.people, event.data.person] };
    case 'FilerSucceeded':
      return {
        ...before,
        people: succeededBy(before.people, [event.data]),
        toConfirm: { ...before.toConfirm, filers: succeededBy(before.toConfirm.filers, [event.data]) },
        successions: [...(before.successions ?? []), event.data],
      };
    case 'CoFilerLeft':
      return { ...before, people: before.people.filter((one) => one !== event.data.person) };
    case 'InterviewAccepted':
      return { ...before, state: 'ACCEPTED' };
    case 'InterviewReturned':
      return { ...before, state: 'RETURNED' };
    case 'InterviewRejected':
      return { ...before, state: 'REJECTED' };
    case 'InterviewMerged':
      return { ...before, state: 'MERGED' };
    case 'InterviewMergeUndone':
      return { ...before, state: event.data.phase };
    case 'RequestJoined': {
      const { filers, units } = event.data;
      return {
        ...before,
        people: [...new Set([...before.people, ...filers])],
        units: [...new Set([...before.units, ...units])],
      };
    }
    case 'RequestParted': {
      const { filers, units } = event.data;
      return {
        ...before,
        people: before.people.filter((person) => !filers.includes(person)),
        units: before.units.filter((unit) => !units.includes(unit)),
      };
    }
    case 'InterviewApproved':
      return { ...before, state: 'APPROVED' };
    case 'InterviewNoticed': {
      const { units, scheduledAt } = event.data;
      return { ...before, state: 'NOTICED', units, scheduledAt, unheard: units };
    }
    case 'NoticeAcknowledged':
      return { ...before, unheard: before.unheard.filter((unit) => unit !== event.data.unit) };
    case 'InterviewPostponed':
      return { ...before, scheduledAt: event.data.scheduledAt };
    case 'InterviewHeld':
      return { ...before, state: 'HELD' };
    case 'NoteFiled':
      return {
        ...noted(before, event.data.note, event.data.objectionsUntil),
        ...(event.data.slip === undefined ? {} : { fromSlip: true }),
      };
    case 'NoteAmended':
      return noted(before, event.data.after, event.data.objectionsUntil);
    case 'NoteConfirmed': {
      const { units, filers } = before.toConfirm;
      const { unit, people = filers } = event.data;
      const toConfirm =
        unit === null
          ? { units, filers: filers.filter((one) => !people.includes(one)) }
          : { units: units.filter((one) => one !== unit), filers };
      return { ...before, toConfirm };
    }
    case 'InterviewWithdrawn':
      return { ...before, state: 'WITHDRAWN' };
    case 'InterviewFinished':
      return { ...before, state: 'FINISHED' };
    case 'DelegateNamed':
    case 'NoteDisputed':
    case 'ScanAttached':
    case 'SpecialApprovalGiven':
    case 'GuestsAsked':
      return before;
    default:
      return unreachable(event);
  }
};
