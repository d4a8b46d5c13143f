import type { GuestPoll } from '../../../capabilities/ballots/guests.events';
import type { MeetingApproval } from '../../../capabilities/meeting/special.events';
import type { AttachmentRef, Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';
import type { Participant } from '../../../kernel/participant';
import type { PlaceRef } from '../../../kernel/place';
import type { Urgency } from '../../../kernel/policy';

/** 约谈, the local instrument, or 约见, the meeting under 代表法 2025 第29条. */
export type InterviewKind = 'TALK' | 'STATUTORY_MEETING';

/** The person called, by post and unit; the name is personal and may be left out. */
export interface Interviewee {
  readonly unit: Id;
  readonly post: string;
  readonly person?: SealedPerson;
}

/** The outcome of a matter in the talk. */
export type Outcome =
  | { readonly kind: 'TO_RECTIFY'; readonly unit: Id; readonly urgency: Urgency; readonly promise?: Commitment }
  | { readonly kind: 'SETTLED_ON_SPOT'; readonly unit: Id; readonly evidence: Evidence }
  | { readonly kind: 'EXPLAINED'; readonly explanation: string }
  | { readonly kind: 'REFERRED_UPWARD'; readonly to: string; readonly outsideNumber?: string };

/** One thing that was raised. Its id belongs to the note; the case's id follows from interview and matter. */
export interface Matter {
  readonly id: Id;
  readonly title: string;
  readonly detail: string;
  readonly place: PlaceRef;
  readonly topic: Id;
  readonly keyWork?: Id;
  /** The open case that it is about: the outcome goes to that case instead of opening a second one. */
  readonly aboutCase?: Id;
  /** The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
  readonly aboutRepeat?: Id;
  /** Photos from before any work was done, taken by whoever raised it. */
  readonly photos?: readonly AttachmentRef[];
  readonly outcome: Outcome;
}

/** The record of the talk (约谈记录表). */
export interface Note {
  readonly kind: InterviewKind;
  readonly topic: Id;
  readonly keyWork?: Id;
  /** When and where it took place, not when it was filed. */
  readonly heldAt: Instant;
  readonly place: PlaceRef;
  readonly interviewees: readonly Interviewee[];
  readonly participants: readonly Participant[];
  /** Who raised it, the lead filer first. */
  readonly filers: readonly Id[];
  readonly recorder: Id;
  readonly said: string;
  readonly matters: readonly Matter[];
}

export interface InterviewRequest {
  readonly kind: InterviewKind;
  readonly topic: Id;
  readonly keyWork?: Id;
  readonly unit: Id;
  readonly reason: string;
  readonly place: PlaceRef;
  /** Open cases that it is about; the outcome goes to them. */
  readonly aboutCases: readonly Id[];
  /** Repeat issues that it is about. */
  readonly aboutRepeats?: readonly Id[];
}

/** What a request brings to the one that it is merged into. */
export interface JoinedRequest {
  readonly from: Id;
  readonly filers: readonly Id[];
  readonly aboutCases: readonly Id[];
  readonly units: readonly Id[];
  readonly scans: readonly AttachmentRef[];
}

/** Units that nobody asked for, and why the office calls them with the others. */
export interface AlsoCalled {
  readonly units: readonly Id[];
  readonly reason: string;
}

/** The paper that was photographed, from which the office typed the note: as of then it counts as filed. */
export interface NoteSlip {
  readonly id: Id;
  readonly receivedAt: Instant;
  /** Another talk stands on it. */
  readonly more: boolean;
}

/** The two sides that confirm a note. */
export type Side = 'FILERS' | 'UNIT';

export type InterviewEvent =
  | Fact<'InterviewRequested', InterviewRequest & { readonly leadFiler: Id; readonly coFilers: readonly Id[] }>
  | Fact<'CoFilerJoined', { readonly person: Id }>
  /** 换届: what a filer still has to do falls to a successor. */
  | Fact<'FilerSucceeded', { readonly from: Id; readonly to: Id; readonly reason: string }>
  | Fact<'CoFilerLeft', { readonly person: Id }>
  | Fact<'InterviewAccepted', Record<string, never>>
  | Fact<'InterviewReturned', { readonly reason: string }>
  | Fact<'InterviewResubmitted', InterviewRequest>
  | Fact<'InterviewRejected', { readonly code: string; readonly reason: string }>
  /** `joinUnits`: its unit is called together with those of the other request. */
  | Fact<'InterviewMerged', { readonly into: Id; readonly reason: string; readonly joinUnits?: true }>
  /** It stands again where it stood before it was merged. */
  | Fact<
      'InterviewMergeUndone',
      { readonly from: Id; readonly phase: 'REQUESTED' | 'ACCEPTED'; readonly reason: string }
    >
  /** Another request was merged into this one: who filed it, its cases, its papers, and a unit to be called besides. */
  | Fact<'RequestJoined', JoinedRequest>
  /** That was undone: what is listed came with it alone, and goes with it. */
  | Fact<'RequestParted', JoinedRequest>
  | Fact<'InterviewApproved', Record<string, never>>
  | Fact<
      'InterviewNoticed',
      {
        readonly scheduledAt: Instant;
        readonly venue: string;
        readonly interviewees: readonly Interviewee[];
        readonly units: readonly Id[];
        /** Those of the units that no request asked for, and why they are called all the same. */
        readonly alsoCalled?: AlsoCalled;
        /** The last day to which it may be postponed, by the rules on the day of the notice. */
        readonly postponableTo: LocalDate;
      }
    >
  | Fact<'NoticeAcknowledged', { readonly unit: Id }>
  | Fact<'DelegateNamed', { readonly unit: Id; readonly delegate: Interviewee; readonly reason: string }>
  | Fact<
      'InterviewPostponed',
      { readonly before: Instant; readonly scheduledAt: Instant; readonly reason: string; readonly unit: Id | null }
    >
  | Fact<'InterviewHeld', { readonly heldAt: Instant; readonly place: PlaceRef }>
  /** `objectionsUntil`: the last day to object by the rules of that day; whoever says nothing until then raises no objection. */
  | Fact<'NoteFiled', { readonly note: Note; readonly objectionsUntil?: LocalDate; readonly slip?: NoteSlip }>
  | Fact<
      'NoteAmended',
      {
        readonly reason: string;
        readonly before: Note;
        readonly after: Note;
        /** Ids of matters that are only in the new note, only in the old one, or changed. */
        readonly added: readonly Id[];
        readonly removed: readonly Id[];
        readonly changed: readonly Id[];
        readonly objectionsUntil?: LocalDate;
      }
    >
  /** `people`: the filers who confirm, each for himself; left out, all of them. `scan`: the sheet that they signed. */
  | Fact<
      'NoteConfirmed',
      {
        readonly side: Side;
        readonly unit: Id | null;
        readonly people?: readonly Id[];
        readonly scan?: AttachmentRef;
      }
    >
  | Fact<
      'NoteDisputed',
      { readonly side: Side; readonly unit: Id | null; readonly reason: string; readonly matters: readonly Id[] }
    >
  /** 特批: nobody independent of the called units was left in the office, and it runs this by leave from above. */
  | Fact<'SpecialApprovalGiven', MeetingApproval>
  /** 群众代表、企业: asked besides, in boxes of their own. */
  | Fact<'GuestsAsked', GuestPoll>
  | Fact<'ScanAttached', { readonly scan: AttachmentRef }>
  | Fact<'InterviewWithdrawn', { readonly reason: string }>
  | Fact<'InterviewFinished', Record<string, never>>;
