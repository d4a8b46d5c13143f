import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import { visitDecider, type VisitCommand } from '../../../../../src/contexts/inquiry/visits/visit.decider';
import type { VisitEvent } from '../../../../../src/contexts/inquiry/visits/visit.events';
import type { VisitState } from '../../../../../src/contexts/inquiry/visits/visit.state';
import { as, filer1, filer2, filer3, inquiryContext, topic } from '../../../../support/inquiry-context';
import { evidence, grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { everyVisitFact } from '../../../../support/instrument-facts';
import { nobodyIndependent } from '../../../../support/nobody-independent';
import { expectPermittedStepsTrue } from '../../../../support/permitted-spec';
import { idOf } from '../../../../support/view-spec';

type Bodies = { readonly [T in VisitCommand['type']]?: readonly Of<VisitCommand, T>['data'][] };

const reason = '理由';
const text = '说明';
const place = { grid };
const units = [unitA, unitB];
const scan = { hash: 'ab'.repeat(32), name: '答复.pdf', mediaType: 'application/pdf', size: 3 };
const plan = {
  ...everyVisitFact.ResolutionCalled,
  topic,
  keyWork: null,
  place,
  units,
  participants: [{ person: filer1, role: 'deputy' as const }],
};
const called: VisitEvent = { type: 'ResolutionCalled', data: plan };
const held: VisitEvent = {
  type: 'ResolutionHeld',
  data: { ...everyVisitFact.ResolutionHeld, place, present: plan.participants, respondents: [], photos: [] },
};
const failed = (unit: string): VisitEvent => ({
  type: 'AgreementFailed',
  data: { unit, finding: null, reasons: reason },
});

const guests = { eligible: 2, handedIn: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };

const bodies = (state: VisitState, { now }: Context): Bodies => {
  const of = <Rest extends object>(rest: Rest) => units.map((unit) => ({ unit, ...rest }));
  const questions = [...state.questions.map(({ id }) => id), idOf(999)];
  const result = { title: text, finding: null, aboutCase: null };
  return {
    ReplanResolution: ['甲', '乙'].map((title) => ({ plan: { ...plan, title }, reason })),
    AnswerVisitInvitation: [{}, ...of({})].map((unit) => ({ ...unit, accepts: true, reason: null })),
    CancelResolution: [{ reason }],
    HoldResolution: [{ heldAt: now, place, present: plan.participants, respondents: [], photos: [] }],
    AskOnSite: of({ text, place, aboutCase: null }),
    AnswerOnSite: questions.map((question) => ({
      question,
      answer: { kind: 'ON_SPOT' as const, text, admits: false, scan },
    })),
    RecordFinding: [{ text, place, photos: [] }],
    AgreeMeasure: of({ ...result, commitment: { text, dueOn: '2025-04-30' }, urgency: 'normal' as const }),
    ApproveSpecially: [{ approvedBy: '区人大常委会', reason, scan }],
    AskGuests: [{ group: 'RESIDENTS' as const, unit: null, ...guests, reason }],
    FailAgreement: of({ finding: null, reasons: reason }),
    SettleOnSite: of({ ...result, evidence }),
    IssueResolutionMinutes: [{ text }],
    AmendResolutionMinutes: ['甲', '乙'].map((words) => ({ text: words, reason })),
  };
};

const people: readonly Partial<Context>[] = [
  nobodyIndependent('clerk'),
  nobodyIndependent('chair'),
  {},
  { channel: 'paper' },
  { channel: 'paper', onBehalfOf: filer1 },
  { actor: as('chair', idOf(905)) },
  { actor: as('deputy', filer1) },
  { actor: as('voterRepresentative', filer2) },
  { actor: as('voterRepresentative', filer2), onBehalfOf: filer1 },
  { actor: as('official', idOf(411), unitA) },
  { actor: as('official', idOf(412), unitB) },
  { actor: as('official', idOf(413), idOf(503)) },
];

it('offers those commands of a visit that are not refused whatever they say', () =>
  expectPermittedStepsTrue({
    decider: visitDecider,
    starts: [[], [called], [called, held], [called, held, ...units.map(failed)]],
    contexts: people.map((changes) => inquiryContext(changes)),
    people: [filer1, filer2, filer3],
    bodies,
    ends: ['CancelResolution'],
  }));
