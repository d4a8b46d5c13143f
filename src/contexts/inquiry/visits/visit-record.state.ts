import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, Instant } from '../../../kernel/ids';
import { type Of, unreachable } from '../../../kernel/message';
import type { Participant } from '../../../kernel/participant';
import type { PlaceRef } from '../../../kernel/place';
import type { Finding, Measure, Settlement, VisitEvent, VisitPlan } from './visit.events';
import type { VisitPhase } from './visit.state';
import { type Answer, isSubstantive, type Question, type Respondent } from '../../../kernel/question';
import type { Act, Told } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';

type Data<T extends VisitEvent['type']> = Of<VisitEvent, T>['data'];
type Entry<T extends VisitEvent['type']> = Data<T> & { readonly by: Act };

export interface SiteQuestionRecord extends Question {
  readonly by: Act;
  readonly answers: readonly (Answer & { readonly number: number; readonly counts: boolean; readonly by: Act })[];
}

/** Everything about a visit on site. Persons stay sealed until the edge opens them. */
export interface VisitRecord {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly state: VisitPhase;
  readonly plan: VisitPlan | null;
  readonly calledBy: Act;
  readonly replans: readonly Entry<'ResolutionReplanned'>[];
  readonly invitations: readonly Entry<'VisitInvitationAnswered'>[];
  readonly heldAt: Instant | null;
  /** Where it really was, which need not be the planned place. */
  readonly heldIn: PlaceRef | null;
  readonly present: readonly Participant[];
  readonly respondents: readonly Respondent[];
  readonly photos: readonly AttachmentRef[];
  readonly questions: readonly SiteQuestionRecord[];
  readonly findings: readonly (Finding & { readonly by: Act })[];
  readonly measures: readonly (Measure & { readonly by: Act })[];
  readonly settlements: readonly (Settlement & { readonly by: Act })[];
  readonly failures: readonly Entry<'AgreementFailed'>[];
  readonly minutes: string | null;
  readonly minutesAmended: readonly Entry<'ResolutionMinutesAmended'>[];
  readonly cancellation: Entry<'ResolutionCancelled'> | null;
  /** 特批: by which the office runs it although nobody independent was left. */
  readonly specialApprovals: readonly Entry<'SpecialApprovalGiven'>[];
  /** What guests said, in the order in which it was entered; one that was put right stays. */
  readonly guests: readonly Entry<'GuestsAsked'>[];
}

const unheard = ({ id, jurisdiction, revision, by }: Told<VisitEvent>): VisitRecord => ({
  id,
  jurisdiction,
  revision,
  state: 'CALLED',
  plan: null,
  calledBy: by,
  replans: [],
  invitations: [],
  heldAt: null,
  heldIn: null,
  present: [],
  respondents: [],
  photos: [],
  questions: [],
  findings: [],
  measures: [],
  settlements: [],
  failures: [],
  minutes: null,
  minutesAmended: [],
  cancellation: null,
  specialApprovals: [],
  guests: [],
});

const changed = (record: VisitRecord, event: Told<VisitEvent>): VisitRecord => {
  const { by } = event;
  switch (event.type) {
    case 'ResolutionCalled':
      return patch(record, { plan: event.data, calledBy: by });
    case 'ResolutionReplanned':
      return patch(record, { plan: event.data.after, replans: [...record.replans, { ...event.data, by }] });
    case 'VisitInvitationAnswered':
      return patch(record, { invitations: [...record.invitations, { ...event.data, by }] });
    case 'ResolutionHeld': {
      const { heldAt, place: heldIn, present, respondents, photos } = event.data;
      return patch(record, { state: 'HELD', heldAt, heldIn, present, respondents, photos });
    }
    case 'SiteQuestionPut':
      return patch(record, { questions: [...record.questions, { ...event.data.question, by, answers: [] }] });
    case 'SiteQuestionAnswered': {
      const { question, number, answer } = event.data;
      const one = { ...answer, number, counts: isSubstantive(answer.kind), by };
      const answered = (q: SiteQuestionRecord) => (q.id === question ? { ...q, answers: [...q.answers, one] } : q);
      return patch(record, { questions: record.questions.map(answered) });
    }
    case 'FindingRecorded':
      return patch(record, { findings: [...record.findings, { ...event.data.finding, by }] });
    case 'MeasureAgreed':
      return patch(record, { measures: [...record.measures, { ...event.data.measure, by }] });
    case 'SettledOnSite':
      return patch(record, { settlements: [...record.settlements, { ...event.data.settlement, by }] });
    case 'AgreementFailed':
      return patch(record, { failures: [...record.failures, { ...event.data, by }] });
    case 'SpecialApprovalGiven':
      return patch(record, { specialApprovals: [...record.specialApprovals, { ...event.data, by }] });
    case 'GuestsAsked':
      return patch(record, { guests: [...record.guests, { ...event.data, by }] });
    case 'ResolutionMinutesIssued':
      return patch(record, { state: 'MINUTES_ISSUED', minutes: event.data.text });
    case 'ResolutionMinutesAmended':
      return patch(record, {
        minutes: event.data.after,
        minutesAmended: [...record.minutesAmended, { ...event.data, by }],
      });
    case 'ResolutionCancelled':
      return patch(record, { state: 'CANCELLED', cancellation: { ...event.data, by } });
    default:
      return unreachable(event);
  }
};

/** The record after the event. */
export const visitAfter = (record: VisitRecord | undefined, event: Told<VisitEvent>): VisitRecord => {
  const before = record ?? unheard(event);
  return { ...changed(before, event), revision: event.revision };
};
