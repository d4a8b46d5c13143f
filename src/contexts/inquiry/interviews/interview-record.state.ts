import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { type Of, unreachable } from '../../../kernel/message';
import type { PlaceRef } from '../../../kernel/place';
import type {
  AlsoCalled,
  Interviewee,
  InterviewEvent,
  InterviewKind,
  InterviewRequest,
  Note,
  NoteSlip,
} from './interview.events';
import type { Act, Told } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import type { InterviewPhase } from './interview.state';
import { opinionsIn } from './voices.rules';

type Data<Type extends InterviewEvent['type']> = Of<InterviewEvent, Type>['data'];
export type InterviewEntry<Type extends InterviewEvent['type']> = Data<Type> & { readonly by: Act };

/** Everything about an interview. Persons stay sealed until the edge opens them. */
export interface InterviewRecord {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly state: InterviewPhase;
  readonly kind: InterviewKind | null;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly place: PlaceRef;
  /** Units that were called or are named in the note; they may see the interview. */
  readonly units: readonly Id[];
  readonly aboutCases: readonly Id[];
  readonly request: InterviewRequest | null;
  readonly leadFiler: Id | null;
  readonly coFilers: readonly Id[];
  /** Who took over from a filer. */
  readonly successions: readonly InterviewEntry<'FilerSucceeded'>[];
  /** The people named in the notice; the note says who came. */
  readonly interviewees: readonly Interviewee[];
  /** Those of the units that no request asked for, with the reason. */
  readonly alsoCalled?: AlsoCalled;
  readonly scheduledAt: Instant | null;
  readonly venue: string | null;
  readonly heldAt: Instant | null;
  readonly note: Note | null;
  /** The last day to object to the note; null where the rules of then knew none. */
  readonly objectionsUntil: LocalDate | null;
  /** The photographed paper from which the office typed the note. */
  readonly slip: NoteSlip | null;
  /** When it was requested or, if recorded on the spot, filed; and by whom. */
  readonly openedAt: Instant;
  readonly openedBy: Act;
  readonly returns: readonly InterviewEntry<'InterviewReturned'>[];
  readonly rejection: InterviewEntry<'InterviewRejected'> | null;
  readonly merged: InterviewEntry<'InterviewMerged'> | null;
  /** Mergers of this request that were undone, and the requests that are merged into it. */
  readonly mergersUndone: readonly InterviewEntry<'InterviewMergeUndone'>[];
  readonly joined: readonly InterviewEntry<'RequestJoined'>[];
  readonly acknowledgements: readonly InterviewEntry<'NoticeAcknowledged'>[];
  readonly delegates: readonly InterviewEntry<'DelegateNamed'>[];
  readonly postponements: readonly InterviewEntry<'InterviewPostponed'>[];
  readonly amendments: readonly InterviewEntry<'NoteAmended'>[];
  readonly confirmations: readonly InterviewEntry<'NoteConfirmed'>[];
  readonly disputes: readonly InterviewEntry<'NoteDisputed'>[];
  readonly scans: readonly (AttachmentRef & { readonly by: Act })[];
  readonly withdrawal: InterviewEntry<'InterviewWithdrawn'> | null;
  /** 特批: by which the office runs it although nobody independent was left. */
  readonly specialApprovals: readonly InterviewEntry<'SpecialApprovalGiven'>[];
  /** What guests said, in the order in which it was entered; one that was put right stays. */
  readonly guests: readonly InterviewEntry<'GuestsAsked'>[];
}

const unheard = (event: Told<InterviewEvent>): InterviewRecord => ({
  id: event.id,
  jurisdiction: event.jurisdiction,
  revision: event.revision,
  state: 'REQUESTED',
  kind: null,
  topic: null,
  keyWork: null,
  place: {},
  units: [],
  aboutCases: [],
  request: null,
  leadFiler: null,
  coFilers: [],
  successions: [],
  interviewees: [],
  scheduledAt: null,
  venue: null,
  heldAt: null,
  note: null,
  objectionsUntil: null,
  slip: null,
  openedAt: event.by.occurredAt,
  openedBy: event.by,
  returns: [],
  rejection: null,
  merged: null,
  mergersUndone: [],
  joined: [],
  acknowledgements: [],
  delegates: [],
  postponements: [],
  amendments: [],
  confirmations: [],
  disputes: [],
  scans: [],
  withdrawal: null,
  specialApprovals: [],
  guests: [],
});

const requested = ({ kind, topic, keyWork, unit, place, aboutCases }: InterviewRequest) => ({
  state: 'REQUESTED' as const,
  kind,
  topic,
  keyWork: keyWork ?? null,
  place,
  units: [unit],
  aboutCases,
});

const withAll = (list: readonly Id[], more: readonly Id[]): readonly Id[] => [...new Set([...list, ...more])];
const without = (list: readonly Id[], gone: readonly Id[]): readonly Id[] => list.filter((id) => !gone.includes(id));

/** The units of the people called and of every matter. */
const unitsIn = ({ interviewees, matters }: Note): readonly Id[] => [
  ...new Set([
    ...interviewees.map(({ unit }) => unit),
    ...matters.flatMap(({ outcome }) => ('unit' in outcome ? [outcome.unit] : [])),
  ]),
];

const noted = (note: Note, objectionsUntil: LocalDate | undefined) => ({
  objectionsUntil: objectionsUntil ?? null,
  kind: note.kind,
  topic: note.topic,
  keyWork: note.keyWork ?? null,
  place: note.place,
  heldAt: note.heldAt,
  leadFiler: note.filers[0] ?? null,
  coFilers: note.filers.slice(1),
  note,
});

/** Does anybody dispute the note as it reads now? */
const isDisputed = (record: InterviewRecord): boolean => opinionsIn(record).some(({ disputed }) => disputed !== null);

const changed = (record: InterviewRecord, event: Told<InterviewEvent>): InterviewRecord => {
  const { by } = event;
  const { occurredAt } = by;
  switch (event.type) {
    case 'InterviewRequested': {
      const { leadFiler, coFilers, ...request } = event.data;
      return patch(record, { ...requested(request), request, leadFiler, coFilers, openedAt: occurredAt, openedBy: by });
    }
    case 'CoFilerJoined':
      return patch(record, { coFilers: [...record.coFilers, event.data.person] });
    case 'FilerSucceeded':
      return patch(record, { successions: [...record.successions, { ...event.data, by }] });
    case 'CoFilerLeft':
      return patch(record, { coFilers: record.coFilers.filter((person) => person !== event.data.person) });
    case 'InterviewAccepted':
      return patch(record, { state: 'ACCEPTED' });
    case 'InterviewReturned':
      return patch(record, { state: 'RETURNED', returns: [...record.returns, { ...event.data, by }] });
    case 'InterviewResubmitted':
      return patch(record, {
        ...requested(event.data),
        units: withAll(
          [event.data.unit],
          record.joined.flatMap(({ units }) => units),
        ),
        aboutCases: withAll(
          event.data.aboutCases,
          record.joined.flatMap(({ aboutCases }) => aboutCases),
        ),
        request: event.data,
      });
    case 'InterviewRejected':
      return patch(record, { state: 'REJECTED', rejection: { ...event.data, by } });
    case 'InterviewMerged':
      return patch(record, { state: 'MERGED', merged: { ...event.data, by } });
    case 'InterviewMergeUndone': {
      const mergersUndone = [...record.mergersUndone, { ...event.data, by }];
      return patch(record, { state: event.data.phase, merged: null, mergersUndone });
    }
    case 'RequestJoined': {
      const { filers, units, aboutCases, scans } = event.data;
      const fresh = scans.filter(({ hash }) => !record.scans.some((scan) => scan.hash === hash));
      return patch(record, {
        joined: [...record.joined, { ...event.data, by }],
        coFilers: withAll(record.coFilers, filers).filter((person) => person !== record.leadFiler),
        units: withAll(record.units, units),
        aboutCases: withAll(record.aboutCases, aboutCases),
        scans: [...record.scans, ...fresh.map((scan) => ({ ...scan, by }))],
      });
    }
    case 'RequestParted': {
      const { from, filers, units, aboutCases, scans } = event.data;
      return patch(record, {
        joined: record.joined.filter((one) => one.from !== from),
        coFilers: without(record.coFilers, filers),
        units: without(record.units, units),
        aboutCases: without(record.aboutCases, aboutCases),
        scans: record.scans.filter(({ hash }) => !scans.some((scan) => scan.hash === hash)),
      });
    }
    case 'InterviewApproved':
      return patch(record, { state: 'APPROVED' });
    case 'InterviewNoticed': {
      const { scheduledAt, venue, interviewees, units, alsoCalled } = event.data;
      const besides = alsoCalled === undefined ? {} : { alsoCalled };
      return patch(record, { state: 'NOTICED', scheduledAt, venue, interviewees, units, ...besides });
    }
    case 'NoticeAcknowledged':
      return patch(record, { acknowledgements: [...record.acknowledgements, { ...event.data, by }] });
    case 'DelegateNamed':
      return patch(record, { delegates: [...record.delegates, { ...event.data, by }] });
    case 'InterviewPostponed': {
      const { scheduledAt } = event.data;
      return patch(record, { scheduledAt, postponements: [...record.postponements, { ...event.data, by }] });
    }
    case 'InterviewHeld':
      return patch(record, { state: 'HELD', heldAt: event.data.heldAt, place: event.data.place });
    case 'NoteFiled': {
      const units = [...new Set([...record.units, ...unitsIn(event.data.note)])];
      const opened = record.request === null ? { openedAt: occurredAt, openedBy: by } : {};
      return patch(record, {
        state: 'NOTE_FILED',
        ...noted(event.data.note, event.data.objectionsUntil),
        slip: event.data.slip ?? null,
        units,
        ...opened,
      });
    }
    case 'NoteAmended': {
      const units = [...new Set([...record.units, ...unitsIn(event.data.after)])];
      const amendments = [...record.amendments, { ...event.data, by }];
      // Nobody has confirmed or disputed the new text yet.
      const { after, objectionsUntil } = event.data;
      return patch(record, { state: 'NOTE_FILED', ...noted(after, objectionsUntil), units, amendments });
    }
    case 'NoteConfirmed': {
      const { scan } = event.data;
      const told = patch(record, {
        confirmations: [...record.confirmations, { ...event.data, by }],
        scans: scan === undefined ? record.scans : [...record.scans, { ...scan, by }],
      });
      return patch(told, { state: isDisputed(told) ? 'DISPUTED' : 'CONFIRMED' });
    }
    case 'NoteDisputed':
      return patch(record, { state: 'DISPUTED', disputes: [...record.disputes, { ...event.data, by }] });
    case 'SpecialApprovalGiven':
      return patch(record, { specialApprovals: [...record.specialApprovals, { ...event.data, by }] });
    case 'GuestsAsked':
      return patch(record, { guests: [...record.guests, { ...event.data, by }] });
    case 'ScanAttached':
      return patch(record, { scans: [...record.scans, { ...event.data.scan, by }] });
    case 'InterviewWithdrawn':
      return patch(record, { state: 'WITHDRAWN', withdrawal: { ...event.data, by } });
    case 'InterviewFinished':
      return patch(record, { state: 'FINISHED' });
    default:
      return unreachable(event);
  }
};

/** The record after the event. */
export const interviewAfter = (record: InterviewRecord | undefined, event: Told<InterviewEvent>): InterviewRecord => {
  const before = record ?? unheard(event);
  return { ...changed(before, event), revision: event.revision };
};
