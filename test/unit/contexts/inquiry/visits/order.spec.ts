import { type VisitCommand, visitDecider } from '../../../../../src/contexts/inquiry/visits/visit.decider';
import type { VisitEvent, VisitPlan } from '../../../../../src/contexts/inquiry/visits/visit.events';
import type { VisitState } from '../../../../../src/contexts/inquiry/visits/visit.state';
import type { Of } from '../../../../../src/kernel/message';
import { recorded, specFor } from '../../../../support/decider-spec';
import { filer1, inquiryContext, topic } from '../../../../support/inquiry-context';
import { grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { expectOrderHeld } from '../../../../support/order-property';

const given = specFor(visitDecider, inquiryContext());
const command = <T extends VisitCommand['type']>(type: T, data: Of<VisitCommand, T>['data']) =>
  ({ type, data }) as VisitCommand;

const place = { grid };
const plan: VisitPlan = {
  title: '停车会办',
  focus: 'HARD_SPOT',
  topic,
  keyWork: null,
  place,
  scheduledAt: '2025-04-12T01:00:00.000Z',
  units: [unitA, unitB],
  participants: [{ person: filer1, role: 'deputy' }],
  aboutCases: [],
};
const called: VisitEvent = { type: 'ResolutionCalled', data: plan };
const hold = (heldAt: string) =>
  command('HoldResolution', { heldAt, place, present: plan.participants, respondents: [], photos: [] });

it('was not held before it was called, and told late it needs a reason and its paper', () => {
  const before = recorded(called, { at: '2025-03-28T02:00:00.000Z' });
  given(before).when(hold('2025-03-28T01:59:59.999Z')).rejects('onSite.before-its-cause');
  const now = '2025-06-03T02:00:00.000Z';
  const late = { now, occurredAt: now };
  const lateScan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
  const old = hold('2025-04-07T02:00:00.000Z');
  given(before).when(old, late).rejects('onSite.late-reason');
  given(before)
    .when(old, { ...late, lateReason: '归档时发现' })
    .rejects('onSite.late-paper');
  given(before)
    .when(old, { ...late, lateReason: '归档时发现', lateScan })
    .thenAlike({ type: 'ResolutionHeld' });
});

it('holds no state of a visit at a moment when its cause did not, whatever is entered and as of whenever', () =>
  expectOrderHeld<VisitState, VisitCommand, VisitEvent>({
    decider: visitDecider,
    first: [called],
    entries: [
      () => [command('AnswerVisitInvitation', { accepts: true, reason: null, unit: unitA })],
      (at) => [hold(at)],
      () => [command('AskOnSite', { unit: unitA, text: '何时划好？', place, aboutCase: null }), { onBehalfOf: filer1 }],
      () => [command('FailAgreement', { unit: unitB, finding: null, reasons: '产权不属本单位' })],
      () => [
        command('AgreeMeasure', {
          unit: unitA,
          title: '划定停车位',
          finding: null,
          commitment: { text: '划好', dueOn: '2026-04-30' },
          urgency: 'normal',
          aboutCase: null,
        }),
      ],
      () => [command('IssueResolutionMinutes', { text: '纪要' })],
    ],
    needs: {
      ResolutionCalled: ['NONE'],
      ResolutionHeld: ['CALLED'],
      SiteQuestionPut: ['HELD', 'MINUTES_ISSUED'],
      MeasureAgreed: ['HELD', 'MINUTES_ISSUED'],
      AgreementFailed: ['HELD', 'MINUTES_ISSUED'],
      ResolutionMinutesIssued: ['HELD'],
    },
    phaseOf: ({ phase }) => phase,
    reach: 3,
  }));
