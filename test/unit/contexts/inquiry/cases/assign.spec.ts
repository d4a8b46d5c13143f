import { closedUnit } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  accepted,
  assigned,
  assignedTo,
  byUnitA,
  byUnitB,
  closedOff,
  command,
  declined,
  evidence,
  fact,
  given,
  handling,
  noEvidence,
  on,
  open,
  past,
  registered,
  replied,
} from './kit';

const assign = (changes: object = {}) =>
  command('AssignCase', { unit: unitA, coUnits: [unitB], urgency: 'normal', ...changes });
const handOver = (changes: object, clock: object) =>
  fact('CaseAssigned', {
    unit: unitA,
    coUnits: [unitB],
    urgency: 'normal',
    round: 1,
    designation: 1,
    final: false,
    declineBy: '2025-04-08',
    clock: { startedOn: '2025-04-01', policyVersion: 1, calendarVersion: 1, ...clock } as never,
    ...changes,
  });
const month = { term: { amount: 1, unit: 'month' }, dueOn: '2025-05-01' };

describe('assigning', () => {
  it('starts a clock by the urgency, with both versions', () => {
    given(...open)
      .when(assign())
      .then(handOver({}, month));
    given(...open)
      .when(assign({ urgency: 'urgent' }))
      .then(handOver({ urgency: 'urgent' }, { term: { amount: 5, unit: 'workingDay' }, dueOn: '2025-04-08' }));
    given(...open)
      .when(assign({ urgency: 'complex', coUnits: [] }))
      .then(handOver({ urgency: 'complex', coUnits: [] }, { term: { amount: 3, unit: 'month' }, dueOn: '2025-07-01' }));
  });

  it('takes another term up to the longest', () => {
    const term = { amount: 20, unit: 'calendarDay' };
    given(...open)
      .when(assign({ term }))
      .then(handOver({}, { term, dueOn: '2025-04-21' }));
    given(...open)
      .when(assign({ term: { amount: 7, unit: 'month' } }))
      .rejects('case.term-too-long');
    given(...open)
      .when(assign({ term: { amount: 0, unit: 'month' } }))
      .rejects('case.term');
    given(...open)
      .when(assign({ term: { amount: 1.5, unit: 'month' } }))
      .rejects('case.term');
  });

  it('takes an instruction along, without blanks around it', () => {
    given(...open)
      .when(assign({ instruction: ' 请于汛期前完成 ' }))
      .then(handOver({ instruction: '请于汛期前完成' }, month));
    given(...open)
      .when(assign({ instruction: ' ' }))
      .rejects('case.instruction-missing');
  });

  it('counts from the day it happened, where the office enters it late', () => {
    const dueOn = '2025-04-28';
    given(...open)
      .when(assign(), { occurredAt: '2025-03-28T02:00:00.000Z' })
      .then(handOver({ declineBy: '2025-04-04' }, { startedOn: '2025-03-28', term: month.term, dueOn }));
  });

  it('goes to open units, each once, after screening', () => {
    given(...open)
      .when(assign({ unit: idOf(1) }))
      .rejects('unit.missing');
    given(...open)
      .when(assign({ unit: closedUnit }))
      .rejects('unit.closed');
    given(...open)
      .when(assign({ coUnits: [closedUnit] }))
      .rejects('unit.closed');
    given(...open)
      .when(assign({ coUnits: [unitA] }))
      .rejects('case.unit-twice');
    given(...open)
      .when(assign({ coUnits: [unitB, unitB] }))
      .rejects('case.unit-twice');
    given(registered).when(assign()).rejects('case.wrong-phase');
    given(...open, assigned)
      .when(assign())
      .rejects('case.wrong-phase');
    given(past).when(assign()).rejects('case.history');
    given().when(assign()).rejects('case.not-found');
  });

  it('is final the second time, with a clock of its own', () => {
    given(...open, assigned, declined)
      .when(assign({ unit: unitB, coUnits: [] }))
      .then(handOver({ unit: unitB, coUnits: [], designation: 2, final: true }, month));
  });
});

describe('accepting and declining', () => {
  const accept = command('AcceptAssignment', {});
  const decline = (reason = '非本单位职责') => command('DeclineAssignment', { reason });
  it('is for an official of the lead unit, acting as such', () => {
    given(...open, assigned)
      .when(accept, byUnitA)
      .then(accepted);
    given(...open, assigned)
      .when(decline(), byUnitA)
      .then(declined);
    given(...open, assigned)
      .when(accept, byUnitB)
      .rejects('case.not-lead-unit');
    given(...open, assigned)
      .when(accept)
      .rejects('case.not-lead-unit');
    given(...open, assigned)
      .when(decline(), byUnitB)
      .rejects('case.not-lead-unit');
    given(...handling)
      .when(accept, byUnitA)
      .rejects('case.wrong-phase');
    given(...handling)
      .when(decline(), byUnitA)
      .rejects('case.wrong-phase');
    given(...open, assigned)
      .when(decline(' '), byUnitA)
      .rejects('case.reason-missing');
  });

  it('ends with the last day of the window, to its last moment', () => {
    given(...open, assigned)
      .when(decline(), { ...byUnitA, now: '2025-04-07T15:59:59.999Z', occurredAt: '2025-04-07T15:59:59.999Z' })
      .then(declined);
    given(...open, assigned)
      .when(decline(), on('2025-04-08', byUnitA))
      .rejects('case.decline-too-late');
    given(...open, assigned)
      .when(accept, on('2025-04-08', byUnitA))
      .then(accepted);
  });

  it('cannot refuse the second designation', () => {
    const second = assignedTo(unitB, 2);
    given(...open, assigned, declined, second)
      .when(decline(), byUnitB)
      .rejects('case.designation-final');
    given(...open, assigned, declined, second)
      .when(accept, byUnitB)
      .then(fact('AssignmentAccepted', { unit: unitB }));
  });

  it('cannot be put on an earlier day by the unit itself', () => {
    given(...open, assigned)
      .when(decline(), { ...on('2025-04-08', byUnitA), occurredAt: '2025-04-07T02:00:00.000Z' })
      .rejects('case.backdated');
  });
});

describe('handling', () => {
  const contact = (how = '电话') => command('RecordFirstContact', { how });
  const plan = (changes: object = {}) => command('PlanRectification', { plan: '更换灯具', milestones: [], ...changes });
  const report = (changes: object = {}) => command('ReportProgress', { summary: '已采购', evidence, ...changes });

  it('begins with a word to the filer', () => {
    given(...open, assigned)
      .when(contact(), byUnitA)
      .then(fact('FilerContacted', { unit: unitA, how: '电话' }));
    given(...handling)
      .when(contact(' '), byUnitA)
      .rejects('case.how-missing');
    given(...handling)
      .when(contact(), byUnitB)
      .rejects('case.not-lead-unit');
    given(...open)
      .when(contact(), byUnitA)
      .rejects('case.wrong-phase');
  });

  it('is planned by the lead unit, with milestones to come', () => {
    const milestones = [{ text: '到货', dueOn: '2025-04-10' }];
    given(...handling)
      .when(plan({ milestones }), byUnitA)
      .then(fact('RectificationPlanned', { unit: unitA, round: 1, plan: '更换灯具', milestones }));
    given(...handling)
      .when(plan({ plan: '' }), byUnitA)
      .rejects('case.plan-missing');
    given(...handling)
      .when(plan({ milestones: [{ text: '到货', dueOn: '2025-04-01' }] }), byUnitA)
      .rejects('case.day-not-later');
    given(...handling)
      .when(plan({ milestones: [{ text: '', dueOn: '2025-04-10' }] }), byUnitA)
      .rejects('case.commitment-missing');
    given(...handling)
      .when(plan(), byUnitB)
      .rejects('case.not-lead-unit');
    given(...open, assigned)
      .when(plan(), byUnitA)
      .rejects('case.wrong-phase');
  });

  it('is reported by the lead unit or a co-unit', () => {
    const reported = (unit: string) => fact('ProgressReported', { unit, round: 1, summary: '已采购', evidence });
    given(...handling)
      .when(report(), byUnitA)
      .then(reported(unitA));
    given(...handling)
      .when(report(), byUnitB)
      .then(reported(unitB));
    given(...handling)
      .when(report())
      .rejects('case.not-its-unit');
    given(...handling)
      .when(report({ summary: '' }), byUnitA)
      .rejects('case.summary-missing');
    given(...open, assigned)
      .when(report(), byUnitA)
      .rejects('case.wrong-phase');
  });

  it('is shown by evidence, of the units and of the office', () => {
    const show = (shown = evidence) => command('AddEvidence', { evidence: shown });
    const find = (shown = evidence) => command('AddFinding', { evidence: shown });
    const added = (unit: string | null) => fact('EvidenceAdded', { unit, round: 1, evidence });
    given(...handling)
      .when(show(), byUnitB)
      .then(added(unitB));
    given(...handling, replied)
      .when(show(), byUnitA)
      .then(added(unitA));
    given(...handling)
      .when(show(noEvidence), byUnitA)
      .rejects('case.evidence-missing');
    given(...handling)
      .when(show())
      .rejects('case.not-its-unit');
    given(...handling, closedOff)
      .when(show(), byUnitA)
      .rejects('case.wrong-phase');
    given(...handling)
      .when(find())
      .then(added(null));
    given(...handling)
      .when(find(noEvidence))
      .rejects('case.evidence-missing');
    given(...handling)
      .when(find(), byUnitA)
      .rejects('case.reviewer-of-unit');
    given(...open)
      .when(find())
      .rejects('case.wrong-phase');
  });
});
