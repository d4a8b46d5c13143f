import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import { type VisitCommand, visitDecider } from '../../../../../src/contexts/inquiry/visits/visit.decider';
import type { VisitEvent, VisitPlan } from '../../../../../src/contexts/inquiry/visits/visit.events';
import { derive } from '../../../../../src/platform/messaging/names';
import { specFor } from '../../../../support/decider-spec';
import {
  as,
  closedPerson,
  closedUnit,
  filer1,
  filer2,
  inquiryContext,
  topic,
} from '../../../../support/inquiry-context';
import { evidence, grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';

const given = specFor(visitDecider, inquiryContext());
const byDeputy: Partial<Context> = { actor: as('deputy', filer1) };
const byVoter: Partial<Context> = { actor: as('voterRepresentative', filer2) };
const byUnitA: Partial<Context> = { actor: as('official', idOf(411), unitA) };
const byUnitB: Partial<Context> = { actor: as('official', idOf(412), unitB) };

const fact = <T extends VisitEvent['type']>(type: T, data: Of<VisitEvent, T>['data']) => ({ type, data }) as VisitEvent;
const command = <T extends VisitCommand['type']>(type: T, data: Of<VisitCommand, T>['data']) =>
  ({ type, data }) as VisitCommand;

const place = { grid };
const plan: VisitPlan = {
  title: '河堤小区停车会办',
  focus: 'HARD_SPOT',
  topic,
  keyWork: null,
  place,
  scheduledAt: '2025-04-12T01:00:00.000Z',
  units: [unitA, unitB],
  participants: [{ person: filer1, role: 'deputy' }],
  aboutCases: [],
};
const called = fact('ResolutionCalled', plan);
const held = fact('ResolutionHeld', {
  heldAt: '2025-04-01T01:00:00.000Z',
  place,
  present: plan.participants,
  respondents: [],
  photos: [],
});
const finding = { id: idOf(64), text: '消防通道停满车辆', place, photos: [] };
const found = fact('FindingRecorded', { finding });
const commitment = { text: '月底划好', dueOn: '2025-04-30' };
const measure = { unit: unitA, title: '划定停车位', finding: finding.id, aboutCase: null };
const agreed = fact('MeasureAgreed', {
  measure: { id: derive('measure', '1', unitA, '划定停车位'), ...measure, commitment, urgency: 'normal' },
});
const failed = fact('AgreementFailed', { unit: unitB, finding: null, reasons: '产权不属本单位' });

describe('To call a visit', () => {
  const call = (changes: Partial<VisitPlan> = {}) => command('CallResolution', { ...plan, ...changes });

  it('invites units and deputies, with its focus and place', () =>
    given()
      .when(call({ units: [unitA, unitB, unitA] }))
      .then(called));
  it('cannot be done twice', () => given(called).when(call()).rejects('onSite.exists'));
  it('checks title, units, people and place one by one', () => {
    given()
      .when(call({ title: ' ' }))
      .rejects('onSite.title-missing');
    given()
      .when(call({ units: [] }))
      .rejects('onSite.nobody-invited');
    given()
      .when(call({ units: [closedUnit] }))
      .rejects('unit.closed');
    given()
      .when(call({ participants: [{ person: closedPerson, role: 'deputy' }] }))
      .rejects('person.closed');
    given()
      .when(call({ place: {} }))
      .rejects('place.empty');
  });
  it('may be called about repeat issues; one that was named may end meanwhile', () => {
    const ended = { isOpenIssue: () => false };
    const about = { ...plan, aboutRepeats: [idOf(71)] };
    given()
      .when(call({ aboutRepeats: [idOf(71), idOf(71)] }))
      .then(fact('ResolutionCalled', about));
    given()
      .when(call({ aboutRepeats: [idOf(71)] }), ended)
      .rejects('onSite.repeat-ended');
    const renamed = { ...about, title: '停车会办' };
    const replan = command('ReplanResolution', { plan: renamed, reason: '更名' });
    given(fact('ResolutionCalled', about))
      .when(replan, ended)
      .then(fact('ResolutionReplanned', { before: about, after: renamed, reason: '更名' }));
    given(called).when(replan, ended).rejects('onSite.repeat-ended');
  });
  it('can be replanned and cancelled until it is held', () => {
    const after = { ...plan, title: '停车会办' };
    const replan = (to: VisitPlan) => command('ReplanResolution', { plan: to, reason: '更名' });
    given(called)
      .when(replan(after))
      .then(fact('ResolutionReplanned', { before: plan, after, reason: '更名' }));
    given(called).when(replan(plan)).nothing();
    given(called, held).when(replan(after)).rejects('onSite.wrong-phase');
    const cancel = command('CancelResolution', { reason: '遇雨' });
    given(called)
      .when(cancel)
      .then(fact('ResolutionCancelled', { reason: '遇雨' }));
    given(called, held).when(cancel).rejects('onSite.wrong-phase');
    given().when(cancel).rejects('onSite.not-found');
  });
});

describe('An answer to the invitation', () => {
  const answer = (accepts: boolean, reason: string | null = null, unit?: string) =>
    command('AnswerVisitInvitation', { accepts, reason, ...(unit === undefined ? {} : { unit }) });
  const answered = (unit: string | null, person: string | null, accepts: boolean, reason: string | null = null) =>
    fact('VisitInvitationAnswered', { unit, person, accepts, reason });

  it('is given by somebody of the unit, and by each deputy for themselves', () => {
    given(called)
      .when(answer(true), byUnitA)
      .then(answered(unitA, null, true));
    given(called)
      .when(answer(true), byDeputy)
      .then(answered(null, filer1, true));
  });
  it('gives a reason not to go', () => {
    given(called).when(answer(false), byDeputy).rejects('onSite.reason-missing');
    given(called)
      .when(answer(false, '外出'), byDeputy)
      .then(answered(null, filer1, false, '外出'));
  });
  it('is refused of the uninvited; the office may enter it for units and deputies', () => {
    given(called).when(answer(true), byVoter).rejects('onSite.not-invited');
    given(called)
      .when(answer(true, null, closedUnit), byUnitA)
      .rejects('onSite.unit-not-invited');
    given(called)
      .when(answer(true, null, unitB), byUnitA)
      .rejects('onSite.not-of-unit');
    given(called)
      .when(answer(true, null, unitB))
      .then(answered(unitB, null, true));
    given(called)
      .when(answer(true), { onBehalfOf: filer1 })
      .then(answered(null, filer1, true));
    given(called)
      .when(answer(true), { ...byVoter, onBehalfOf: filer1 })
      .rejects('onSite.entered-by-office-only');
  });
});

describe('On site', () => {
  const data = { heldAt: '2025-04-01T01:00:00.000Z', place, present: plan.participants, respondents: [], photos: [] };

  it('those present, the time and the place are recorded', () => {
    given(called)
      .when(command('HoldResolution', data))
      .then({ ...held, occurredAt: data.heldAt });
    given(called)
      .when(command('HoldResolution', { ...data, heldAt: '2025-04-01T09:00:00.000Z' }))
      .rejects('onSite.in-future');
    given(called, held).when(command('HoldResolution', data)).rejects('onSite.wrong-phase');
  });

  const ask = { unit: unitA, text: '缺什么？', place: {}, aboutCase: null };
  const question = {
    ...ask,
    id: derive('question', '1', filer1, '缺什么？', '2025-04-01T02:00:00.000Z'),
    askers: [filer1],
    topic,
    keyWork: null,
  };
  const asked = fact('SiteQuestionPut', { question });
  it('questions are put to units that are there', () => {
    given(called, held).when(command('AskOnSite', ask), byDeputy).then(asked);
    given(called).when(command('AskOnSite', ask), byDeputy).rejects('onSite.wrong-phase');
    given(called, held)
      .when(command('AskOnSite', { ...ask, unit: closedUnit }), byDeputy)
      .rejects('onSite.unit-not-invited');
  });
  it('the unit that is asked answers, in the kinds of a session', () => {
    const answer = (text: string, kind: 'ON_SPOT' | 'WRITTEN_LATER' = 'ON_SPOT', id = question.id) =>
      command('AnswerOnSite', { question: id, answer: { kind, text, admits: true } });
    const told = (text: string, kind: 'ON_SPOT' | 'WRITTEN_LATER', number = 1) =>
      fact('SiteQuestionAnswered', {
        question: question.id,
        unit: unitA,
        number,
        answer: { kind, text, admits: true },
      });
    given(called, held, asked).when(answer('缺电缆'), byUnitA).then(told('缺电缆', 'ON_SPOT'));
    given(called, held, asked, told('缺电缆', 'ON_SPOT'))
      .when(answer('', 'WRITTEN_LATER'), byUnitA)
      .then(told('', 'WRITTEN_LATER', 2));
    given(called, held, asked).when(answer(' '), byUnitA).rejects('onSite.text-missing');
    given(called, held, asked).when(answer('缺电缆'), byUnitB).rejects('onSite.not-of-unit');
    given(called, held).when(answer('缺电缆'), byUnitA).rejects('onSite.question-missing');
  });
  it('a finding has a place and a text', () => {
    const record = (changes: object = {}) =>
      command('RecordFinding', { text: finding.text, place, photos: [], ...changes });
    const id = derive('finding', '1', finding.text, '2025-04-01T02:00:00.000Z');
    given(called, held)
      .when(record(), byDeputy)
      .then(fact('FindingRecorded', { finding: { ...finding, id } }));
    given(called, held)
      .when(record({ place: {} }), byDeputy)
      .rejects('place.empty');
    given(called, held)
      .when(record({ text: '' }), byDeputy)
      .rejects('onSite.text-missing');
  });
});

describe('Measures, no agreement, settled on the spot', () => {
  const agree = (changes: object = {}) =>
    command('AgreeMeasure', { ...measure, commitment, urgency: 'normal', ...changes });

  it('each unit promises for itself, with a day', () => {
    given(called, held, found).when(agree(), byUnitA).then(agreed);
    given(called, held, found).when(agree(), byUnitB).rejects('onSite.not-of-unit');
    given(called, held).when(agree(), byUnitA).rejects('onSite.finding-missing');
    given(called, held, found)
      .when(agree({ commitment: { text: '', dueOn: '2025-04-30' } }), byUnitA)
      .rejects('commitment.text-missing');
    given(called, held, found)
      .when(agree({ commitment: { text: '划好', dueOn: '2025-04-01' } }), byUnitA)
      .rejects('commitment.day-not-later');
  });
  it('measures and settlements are about a case or an open repeat issue, not both', () => {
    const settled = { unit: unitA, title: '清走废旧车辆', finding: null, aboutCase: null, evidence };
    for (const changes of [{ aboutCase: idOf(7), aboutRepeat: idOf(71) }, { aboutRepeat: idOf(71) }]) {
      const code = changes.aboutCase === undefined ? 'onSite.repeat-ended' : 'onSite.about-both';
      const ended = { ...byUnitA, isOpenIssue: () => false };
      given(called, held, found).when(agree(changes), ended).rejects(code);
      given(called, held)
        .when(command('SettleOnSite', { ...settled, ...changes }), ended)
        .rejects(code);
    }
    const measured = { ...measure, commitment, urgency: 'normal' as const, aboutRepeat: idOf(71) };
    given(called, held, found)
      .when(agree({ aboutRepeat: idOf(71) }), byUnitA)
      .then(fact('MeasureAgreed', { measure: { id: derive('measure', '1', unitA, '划定停车位'), ...measured } }));
  });
  it('who does not agree gives reasons', () => {
    const fail = (reasons: string) => command('FailAgreement', { unit: unitB, finding: null, reasons });
    given(called, held).when(fail('产权不属本单位'), byUnitB).then(failed);
    given(called, held).when(fail(' '), byUnitB).rejects('onSite.reasons-missing');
  });
  it('what is settled on the spot needs evidence', () => {
    const settle = (shown: typeof evidence) =>
      command('SettleOnSite', { unit: unitA, title: '清走废旧车辆', finding: null, aboutCase: null, evidence: shown });
    const id = derive('settlement', '1', unitA, '清走废旧车辆');
    given(called, held)
      .when(settle(evidence), byUnitA)
      .then(
        fact('SettledOnSite', {
          settlement: { id, unit: unitA, title: '清走废旧车辆', finding: null, evidence, aboutCase: null },
        }),
      );
    given(called, held)
      .when(settle({ text: ' ', attachments: [] }), byUnitA)
      .rejects('onSite.evidence-missing');
  });
});

describe('Minutes of a visit', () => {
  const issue = command('IssueResolutionMinutes', { text: '议定一项' });
  const issued = fact('ResolutionMinutesIssued', { text: '议定一项' });
  const amend = (text: string) => command('AmendResolutionMinutes', { text, reason: '漏记' });

  it('are issued once each unit has an outcome', () => {
    given(called, held, found, agreed).when(issue).rejects('onSite.units-unheard');
    given(called, held, found, agreed, failed).when(issue).then(issued);
  });
  it('keep both texts when amended', () => {
    given(called, held, agreed, failed, issued)
      .when(amend('议定两项'))
      .then(fact('ResolutionMinutesAmended', { before: '议定一项', after: '议定两项', reason: '漏记' }));
    given(called, held, agreed, failed, issued).when(amend('议定一项')).rejects('onSite.minutes-same');
    given(called, held).when(amend('议定两项')).rejects('onSite.wrong-phase');
  });
});

describe('Nobody stands on both sides of a visit', () => {
  const hold = command('HoldResolution', {
    heldAt: '2025-04-01T01:00:00.000Z',
    place,
    present: plan.participants,
    respondents: [],
    photos: [],
  });
  const ofUnitB: Partial<Context> = { belongedTo: (unit) => (unit === unitB ? [filer1] : []) };

  it('those there for the voters are each named once, in the duty held on that day', () => {
    given(called)
      .when(hold)
      .then({ ...held, occurredAt: '2025-04-01T01:00:00.000Z' });
    given(called)
      .when(hold, { representsAs: () => [] })
      .rejects('onSite.not-in-office');
    given(called)
      .when(hold, { representsAs: () => ['voterRepresentative'] })
      .rejects('onSite.role-noted');
    const twice = { ...hold.data, present: [...plan.participants, ...plan.participants] };
    given(called)
      .when({ type: 'HoldResolution', data: twice } as VisitCommand)
      .rejects('onSite.present-twice');
  });
  it('nobody of an invited unit is among them or asks', () => {
    given(called).when(hold, ofUnitB).rejects('onSite.of-called-unit');
    given(called, held)
      .when(command('AskOnSite', { unit: unitA, text: '何时？', place, aboutCase: null }), { ...byDeputy, ...ofUnitB })
      .rejects('onSite.of-called-unit');
  });
  it('nobody of an invited unit runs it, or writes down what was found', () => {
    const clerkOfUnitB = { belongedTo: (unit: string) => (unit === unitB ? [idOf(901)] : []) };
    const commands: readonly (readonly [readonly VisitEvent[], VisitCommand])[] = [
      [[], command('CallResolution', plan)],
      [[called], command('ReplanResolution', { plan: { ...plan, title: '停车' }, reason: '改题' })],
      [[called], command('CancelResolution', { reason: '取消' })],
      [[called], hold],
      [[called, held], command('RecordFinding', { text: '占道', place, photos: [] })],
      [[called, held, agreed, failed], command('IssueResolutionMinutes', { text: '纪要' })],
      [
        [called, held, fact('ResolutionMinutesIssued', { text: '纪要' })],
        command('AmendResolutionMinutes', { text: '更正', reason: '有误' }),
      ],
    ];
    for (const [before, one] of commands)
      given(...before)
        .when(one, clerkOfUnitB)
        .rejects('onSite.of-called-unit');
  });
  it('a question is entered only for somebody who represented the voters when it was asked, invited or not', () => {
    const ask = command('AskOnSite', { unit: unitA, text: '何时？', place, aboutCase: null });
    const until = (day: string): Partial<Context> => ({
      channel: 'paper',
      onBehalfOf: filer1,
      representsAs: (_person, on) => (on < day ? ['deputy'] : []),
    });
    given(called, held).when(ask, until('2025-04-01')).rejects('onSite.not-a-representative');
    given(called, held)
      .when(ask, { ...until('2025-04-02'), occurredAt: '2025-04-01T02:00:00.000Z' })
      .thenAlike({ type: 'SiteQuestionPut' });
  });
});

describe('An invitation to a visit of somebody who leaves', () => {
  const system: Partial<Context> = { actor: as('system', idOf(1)) };
  const handOver = command('HandOverVisit', { from: filer1, to: filer2, reason: '换届' });

  it('falls to the successor until the visit was held', () => {
    const after: VisitPlan = { ...plan, participants: [{ person: filer2, role: 'voterRepresentative' }] };
    given(called)
      .when(handOver, system)
      .then(fact('ResolutionReplanned', { before: plan, after, reason: '换届' }));
    given(called, held).when(handOver, system).nothing();
    given(called)
      .when(handOver, { ...system, belongedTo: (unit) => (unit === unitB ? [filer2] : []) })
      .nothing();
  });
});
