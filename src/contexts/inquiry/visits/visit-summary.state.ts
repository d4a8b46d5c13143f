import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { type Id, type Instant, partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Known } from '../../../kernel/view';
import type { VisitEvent, VisitPlan } from './visit.events';

/** The short record of a visit on site: who is asked to come, and where it stands. */
export interface VisitSummary extends Summary {
  readonly units: readonly Id[];
  /** Deputies and voter representatives who are asked to come. */
  readonly people: readonly Id[];
  readonly scheduledAt: Instant | null;
  readonly questions: Readonly<Record<Id, { readonly unit: Id; readonly askers: readonly Id[] }>>;
}

const planned = (before: VisitSummary, { title, units, participants, scheduledAt }: VisitPlan): VisitSummary => ({
  ...before,
  title,
  units,
  scheduledAt,
  people: participants.map(({ person }) => person),
});

/** The summary after an event. */
export const visitSummary = (summary: VisitSummary | undefined, event: Known<VisitEvent>): VisitSummary => {
  const before: VisitSummary = summary ?? {
    ...blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction),
    units: [],
    people: [],
    scheduledAt: null,
    questions: {},
  };
  switch (event.type) {
    case 'ResolutionCalled':
      return { ...planned(before, event.data), state: 'CALLED' };
    case 'ResolutionReplanned':
      return planned(before, event.data.after);
    case 'SiteQuestionPut': {
      const { id, unit, askers } = event.data.question;
      return { ...before, questions: { ...before.questions, [id]: { unit, askers } } };
    }
    case 'ResolutionHeld':
      return { ...before, state: 'HELD' };
    case 'ResolutionMinutesIssued':
      return { ...before, state: 'MINUTES_ISSUED' };
    case 'ResolutionCancelled':
      return { ...before, state: 'CANCELLED' };
    case 'VisitInvitationAnswered':
    case 'SiteQuestionAnswered':
    case 'SpecialApprovalGiven':
    case 'GuestsAsked':
    case 'FindingRecorded':
    case 'MeasureAgreed':
    case 'AgreementFailed':
    case 'SettledOnSite':
    case 'ResolutionMinutesAmended':
      return before;
    default:
      return unreachable(event);
  }
};
