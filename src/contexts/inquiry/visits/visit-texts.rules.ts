import {
  type PartChange,
  saysNothing,
  setPart,
  setParts,
  type TextsPart,
} from '../../../capabilities/search/search.part';
import type { VisitEvent, VisitPlan } from './visit.events';

const visitFields = [
  'title',
  'place',
  'question',
  'answer',
  'finding',
  'measure',
  'promise',
  'settlement',
  'disagreement',
  'minutes',
] as const;

declare module '../../../capabilities/search/search.part' {
  interface SearchedFields extends Record<(typeof visitFields)[number], true> {}
}

const ofPlan = ({ title, place }: VisitPlan): PartChange =>
  setParts({ key: 'title', field: 'title', text: title }, { key: 'place', field: 'place', text: place.text ?? '' });

/** The searchable texts of each event. Sealed texts are not among them: events hold only their ciphertext. */
export const visitTexts: TextsPart<VisitEvent> = {
  fields: visitFields,
  from: {
    ResolutionCalled: ({ data }) => ofPlan(data),
    ResolutionReplanned: ({ data }) => ofPlan(data.after),
    VisitInvitationAnswered: saysNothing,
    ResolutionHeld: saysNothing,
    SiteQuestionPut: ({ data: { question } }) => setPart(`question.${question.id}`, 'question', question.text),
    SiteQuestionAnswered: ({ data }) => setPart(`answer.${data.question}.${data.number}`, 'answer', data.answer.text),
    SpecialApprovalGiven: saysNothing,
    GuestsAsked: ({ data }) => setPart(`guests.${data.poll}`, 'answer', data.words ?? ''),
    FindingRecorded: ({ data: { finding } }) => setPart(`finding.${finding.id}`, 'finding', finding.text),
    MeasureAgreed: ({ data: { measure } }) =>
      setParts(
        { key: `measure.${measure.id}`, field: 'measure', text: measure.title },
        { key: `measure.${measure.id}.promise`, field: 'promise', text: measure.commitment.text },
      ),
    AgreementFailed: ({ data, revision }) => setPart(`disagreement.${revision}`, 'disagreement', data.reasons),
    SettledOnSite: ({ data: { settlement } }) =>
      setPart(`settlement.${settlement.id}`, 'settlement', `${settlement.title}\n${settlement.evidence.text}`),
    ResolutionMinutesIssued: ({ data }) => setPart('minutes', 'minutes', data.text),
    ResolutionMinutesAmended: ({ data }) => setPart('minutes', 'minutes', data.after),
    ResolutionCancelled: saysNothing,
  },
};
