import type { Summary } from '../../../capabilities/thing.part';
import { toldBy } from '../../../kernel/act';
import type { Id, LocalDate } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { ReplyCategory } from '../../../kernel/policy';
import { succeededBy } from '../../../kernel/succession';
import type { Known } from '../../../kernel/view';
import type { ExtensionApprover } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import { standingAfter } from './case-standing-fold.state';
import type { CaseStanding } from './case-standing.state';

/** The short record of a case: who takes part, where it stands, and what decides who has to act next. */
export interface CaseSummary extends Summary {
  readonly standing: CaseStanding;
  /** Lead unit and co-units; none before the assignment and after a decline. */
  readonly unit: Id | null;
  readonly units: readonly Id[];
  /** The filers, the lead first. */
  readonly people: readonly Id[];
  /** People who still have to rate. */
  readonly raters: readonly Id[];
  readonly declineBy: LocalDate | null;
  readonly rateBy: LocalDate | null;
  readonly extensionAsked: boolean;
  /** Who decides on the extension that is asked for. */
  readonly approver: ExtensionApprover;
  /** The last day for the first contact, as long as nobody of the unit has spoken to the filer. */
  readonly contactBy: LocalDate | null;
  readonly lookBacksOn: readonly LocalDate[];
  readonly category: ReplyCategory | null;
  readonly handler: Id | null;
  /** How far the unit's draft of the reply has come. */
  readonly draft: 'NONE' | 'SUBMITTED' | 'RETURNED';
  /** Co-units that have not given their opinion yet. */
  readonly opinions: readonly { readonly unit: Id; readonly dueOn: LocalDate }[];
}

const nothingYet = {
  people: [],
  raters: [],
  declineBy: null,
  rateBy: null,
  extensionAsked: false,
  approver: 'CHAIR',
  contactBy: null,
  lookBacksOn: [],
  category: null,
  handler: null,
  draft: 'NONE',
  opinions: [],
} as const;

/** What is reset at the start of a new round. */
const fresh = { category: null, extensionAsked: false, draft: 'NONE', opinions: [] } as const;

/** What an event changes apart from the standing. */
const changed = (before: CaseSummary, event: Known<CaseEvent>): CaseSummary => {
  switch (event.type) {
    case 'CaseRegistered':
      return { ...before, people: event.data.filers };
    case 'CaseAssigned':
      return { ...before, ...fresh, declineBy: event.data.declineBy, handler: null, contactBy: null };
    case 'AssignmentDeclined':
      return { ...before, ...fresh, handler: null, contactBy: null };
    case 'FilerContacted':
      return { ...before, contactBy: null };
    case 'RemindersPlanned': {
      const contact = event.data.reminders.find(({ kind }) => kind === 'FIRST_CONTACT_DUE');
      // The first day stands, also where a later round would count anew.
      return contact === undefined || before.contactBy !== null ? before : { ...before, contactBy: contact.dueOn };
    }
    case 'HandlerNamed':
      return { ...before, handler: event.data.person };
    case 'FilerSucceeded': {
      return {
        ...before,
        people: succeededBy(before.people, [event.data]),
        raters: succeededBy(before.raters, [event.data]),
      };
    }
    case 'OpinionsRequested': {
      const { units, dueOn } = event.data;
      const others = before.opinions.filter(({ unit }) => !units.includes(unit));
      return { ...before, opinions: [...others, ...units.map((unit) => ({ unit, dueOn }))] };
    }
    case 'OpinionGiven':
      return { ...before, opinions: before.opinions.filter(({ unit }) => unit !== event.data.unit) };
    case 'ReplyDrafted':
      return { ...before, draft: 'NONE' };
    case 'ReplyDraftSubmitted':
      return { ...before, draft: 'SUBMITTED' };
    case 'ReplyDraftReturned':
      return { ...before, draft: 'RETURNED' };
    case 'FilerRated':
      return { ...before, raters: before.raters.filter((rater) => rater !== event.data.rater) };
    case 'ReworkOrdered':
    case 'DeferralEnded':
      return { ...before, ...fresh };
    case 'CaseReplied': {
      const { rateBy, category, raters = before.people, excused = [] } = event.data;
      return { ...before, ...fresh, rateBy, category, raters: raters.filter((rater) => !excused.includes(rater)) };
    }
    case 'ExtensionRequested':
      return {
        ...before,
        extensionAsked: true,
        approver: event.data.approver ?? 'CHAIR',
      };
    case 'ExtensionGranted':
    case 'ExtensionRefused':
      return { ...before, extensionAsked: false };
    case 'CaseClosedOff':
      return { ...before, lookBacksOn: event.data.lookBacksOn, extensionAsked: false };
    case 'LookBackConfirmed':
      return { ...before, lookBacksOn: before.lookBacksOn.slice(1) };
    case 'CaseReopened':
      return { ...before, ...fresh, lookBacksOn: [] };
    case 'AssignmentUndone':
      return {
        ...before,
        ...fresh,
        declineBy: null,
        handler: null,
        contactBy: null,
      };
    case 'ReplyUndone': {
      const { category, rateBy } = event.data.after;
      return { ...before, ...fresh, category, rateBy, raters: [] };
    }
    case 'RatingUndone': {
      const { rater, after } = event.data;
      const raters = before.raters.includes(rater) ? before.raters : [...before.raters, rater];
      return { ...before, ...fresh, category: after.category, rateBy: after.rateBy, raters };
    }
    case 'CloseOffUndone':
      return { ...before, rateBy: event.data.after.rateBy, lookBacksOn: [] };
    case 'ReassignmentAgreed':
    case 'SupervisionUndone':
    case 'CaseNumbered':
    case 'CaseSettledOnSpot':
    case 'CaseScreened':
    case 'CaseRejected':
    case 'RejectionSuperseded':
    case 'AssignmentAccepted':
    case 'RectificationPlanned':
    case 'ProgressReported':
    case 'EvidenceAdded':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'CalendarChangeConfirmed':
    case 'ReplyRated':
    case 'CommitteeReviewOpened':
    case 'CaseDeferred':
    case 'SupervisionRaised':
    case 'CaseReferredUpward':
    case 'ReminderIssued':
    case 'CaseTakenUp':
    case 'CommitmentRecorded':
    case 'SpecialApprovalGiven':
    case 'PromiseCorrected':
    case 'PromiseProven':
    case 'CaseDisputed':
    case 'DisputeSettled':
    case 'ScanAttached':
    case 'CaseAmended':
    case 'TicketAmended':
    case 'PastReplyRecorded':
    case 'PastCloseOffRecorded':
    case 'ResultPublished':
    case 'PublicationWithdrawn':
    case 'CaseWithdrawn':
    case 'CaseReinstated':
      return before;
    default:
      return unreachable(event);
  }
};

export const caseSummary = (summary: CaseSummary | undefined, event: Known<CaseEvent>): CaseSummary => {
  const standing = standingAfter(summary?.standing, toldBy(event));
  const { id, jurisdiction, title, number, state, history, leadUnit: unit, coUnits } = standing;
  const units = unit === null ? [] : coUnits;
  const before = { ...nothingYet, ...summary, standing, id, jurisdiction, title, number, state, history, unit, units };
  return changed(before, event);
};
