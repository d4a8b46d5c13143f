import type { AttachmentRef, Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { SealedPerson } from '../../../kernel/personal';
import type { PlaceRef } from '../../../kernel/place';
import type { ReplyCategory } from '../../../kernel/policy';

/** The case that a matter of an interview's note becomes. */
export const caseOfMatter = (derive: (...parts: readonly string[]) => Id, interview: Id, matter: Id): Id =>
  derive('case', interview, matter);

/** The case that a question of a session, or a result of a visit on site, becomes. */
export const caseOfItem = (derive: (...parts: readonly string[]) => Id, instrument: Id, item: Id): Id =>
  derive('case', instrument, item);

/** The case that a ticket of an outside source becomes. */
export const caseOfTicket = (
  derive: (...parts: readonly string[]) => Id,
  jurisdiction: Id,
  source: string,
  ticketNumber: string,
): Id => derive('case', jurisdiction, source, ticketNumber);

/** Where a case came from: 约谈, 问询, 会办, 热线. */
export const origins = ['INTERVIEW', 'SESSION', 'ON_SITE', 'HOTLINE'] as const;
export type Origin = (typeof origins)[number];

/** The row of an import that a case came from. */
export interface TicketRef {
  readonly source: string;
  readonly ticketNumber: string;
  readonly batch: Id;
  /** Shows whether the row has changed. */
  readonly contentHash: string;
  /** The row as a whole, sealed under the key of who reported it: field `text`, JSON of names and texts in their order. */
  readonly row?: SealedPerson;
}

/** The content of a case, wherever it came from. */
export interface CaseContent {
  readonly title: string;
  readonly description: string;
  /** Free text that an import marks as personal is sealed here (field `text`) instead of in `description`. */
  readonly sealedText?: SealedPerson;
  readonly place: PlaceRef;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  /** Photos of how it looked before any work was done, if whoever raised it took any. */
  readonly photos?: readonly AttachmentRef[];
  /** Who reported it to the hotline, sealed. */
  readonly reporter?: SealedPerson;
}

/** A question of the filer and the unit's answer to it: a reply answers each point. */
export interface ReplyPoint {
  readonly point: string;
  readonly answer: string;
}

/** A reply while a unit prepares it: what is not decided yet is null or empty. */
export interface DraftedReply {
  readonly category: ReplyCategory | null;
  readonly summary: string;
  readonly points: readonly ReplyPoint[];
  readonly inPerson: boolean;
  readonly evidence: Evidence;
  readonly commitment: Commitment | null;
  /** Which of several matters of the case the promise is about. */
  readonly about?: Id;
}

/** Which of the three instruments raised a matter, and in which of its parts. */
export interface Raised {
  readonly instrument: Exclude<Origin, 'HOTLINE'>;
  readonly id: Id;
  readonly item: Id;
}

/**
 * Why somebody is reminded: to accept an assignment, make the first contact, report progress or keep the due day; after
 * that day 催办, and 督办 suggested to the office (policy 19); 催办 by the office on any day; to rate, to look back, or to
 * review a deferral.
 */
export type ReminderKind =
  | 'ACCEPTANCE_DUE'
  | 'ACCEPTANCE_OVERDUE'
  | 'FIRST_CONTACT_DUE'
  | 'INTERIM_REPORT_DUE'
  | 'FIRST_CONTACT_MISSED'
  | 'INTERIM_REPORT_MISSED'
  | 'DUE_SOON'
  | 'OVERDUE'
  | 'SUPERVISION_SUGGESTED'
  | 'URGED'
  | 'RATING_DUE'
  | 'LOOK_BACK_DUE'
  | 'DEFERRAL_REVIEW_DUE';

/** Who decides on an extension: the chair alone, or any of the office. */
export type ExtensionApprover = 'CHAIR' | 'OFFICE';

/** A reminder for one day. */
export interface Reminder {
  readonly kind: ReminderKind;
  /** The day of the reminder. */
  readonly on: LocalDate;
  /** The day that it is about: no reminder is issued if that day has moved in the meantime. */
  readonly dueOn: LocalDate;
}

/** Who gives a 特批: the chair of the office, or the district's committee above it. */
export const specialLevels = ['CHAIR', 'DISTRICT'] as const;
export type SpecialLevel = (typeof specialLevels)[number];

/** Where a case stands, as people see it. Computed values (overdue, colour) are not phases. */
export const casePhases = [
  'REGISTERED',
  'REJECTED',
  'SCREENED',
  'ASSIGNED',
  'DECLINED',
  'ACCEPTED',
  'PLANNED',
  'IN_PROGRESS',
  'REPLIED',
  'RATED',
  'UNDER_REVIEW',
  'REWORK',
  'DEFERRED',
  'SETTLED_ON_SPOT',
  'CLOSED_OFF',
  'CONFIRMED',
  'REOPENED',
  'WITHDRAWN',
] as const;
export type CasePhase = (typeof casePhases)[number];

export type SupervisionLevel = 'SUPERVISED' | 'LISTED';
