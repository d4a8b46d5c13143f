import type { Actor, Context } from '../../../../../src/kernel/context';
import { fold } from '../../../../../src/kernel/decider';
import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { ApproveSpecially } from '../../../../../src/contexts/inquiry/cases/commands/special';
import { asRecorded } from '../../../../support/decider-spec';
import { as, filer1, filer2 } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  answered,
  by,
  closedOff,
  command,
  context,
  evidence,
  fact,
  given,
  handling,
  on,
  open,
  ratedAs,
  scan,
} from './kit';

/** A small office: one clerk, one chair. The chair is a deputy too, and filed the case. */
const clerk = as('clerk', idOf(901));
const chair = as('chair', filer1);
const chairOnly = ['case.extend.decide'];
const office =
  (...actors: readonly Actor[]): Context['holdersOf'] =>
  (permission) =>
    actors.filter(({ capacity }) => capacity.role === 'chair' || !chairOnly.includes(permission));
const small = office(clerk, chair);
const byClerk: Partial<Context> = { actor: clerk, holdersOf: small };
const byChair: Partial<Context> = { actor: chair, holdersOf: small };

const reason = '主任是提出人，经办人代录了评价';
const approve = (more: Partial<ApproveSpecially> = {}) =>
  command('ApproveSpecially', { decision: 'CloseOff', level: 'CHAIR', reason, scan, ...more });
const given1 = {
  decision: 'CloseOff',
  level: 'CHAIR',
  relations: ['ENTERED', 'FILED'],
  round: 1,
  reason,
  scan,
} as const;
const approval = fact('SpecialApprovalGiven', { ...given1, signatory: filer1, approvedBy: null });
const fromAbove = '区人大常委会代工委〔2025〕6号';

/** The clerk entered the rating from its paper. */
const rated = [...answered, by(idOf(901), ratedAs('SATISFIED', filer2), undefined, 'paper')] as const;
const close = command('CloseOff', { evidence });

describe('a special approval (特批)', () => {
  it('lets a small office through, where the clerk entered the rating and the chair filed the case', () => {
    given(...rated)
      .when(close, byClerk)
      .rejects('case.four-eyes-rated');
    given(...rated)
      .when(close, byChair)
      .rejects('case.four-eyes-filed');
    given(...rated)
      .when(approve(), byChair)
      .then(approval);
    given(...rated, approval)
      .when(close, byChair)
      .then(closedOff);
    given(...rated, approval)
      .when(close, byClerk)
      .then(closedOff);
  });

  it('is refused while somebody independent is left in the office', () => {
    given(...rated)
      .when(approve(), { ...byChair, holdersOf: office(clerk, chair, as('clerk', idOf(909))) })
      .rejects('case.special-needless');
    given(...rated)
      .when(approve(), { actor: clerk, holdersOf: office(clerk, as('chair', idOf(905))), onBehalfOf: idOf(905) })
      .rejects('case.special-needless');
  });

  it('counts only those who may take the decision: an extension is for the chair alone', () => {
    const term = { amount: 5, unit: 'workingDay' } as const;
    const asked = fact('ExtensionRequested', { unit: unitA, round: 1, term, reason: '待料' });
    given(...handling, asked)
      .when(approve({ decision: 'GrantExtension' }), byChair)
      .then(
        fact('SpecialApprovalGiven', {
          ...given1,
          decision: 'GrantExtension',
          relations: ['FILED'],
          signatory: filer1,
          approvedBy: null,
        }),
      );
  });

  it('needs a file, and not a name without one', () => {
    for (const wrong of [
      { ...scan, hash: '' },
      { ...scan, size: -1 },
    ])
      given(...rated)
        .when(approve({ scan: wrong }), byChair)
        .rejects('case.file');
  });

  it('is refused where the decision could not be taken even so', () => {
    given(...handling)
      .when(approve(), byChair)
      .rejects('case.special-of-no-use');
  });

  it('is signed by the chair, also where the clerk enters the form', () => {
    given(...rated)
      .when(approve(), byClerk)
      .rejects('case.special-chair');
    given(...rated)
      .when(approve(), { ...byClerk, channel: 'paper', onBehalfOf: filer1 })
      .then(approval);
  });

  it('comes from above where the chair stands on the side of the unit', () => {
    const ofUnit: Partial<Context> = { ...byChair, belongedTo: (unit) => (unit === unitA ? [filer1, idOf(901)] : []) };
    given(...rated)
      .when(approve(), ofUnit)
      .rejects('case.special-district');
    given(...rated)
      .when(approve({ level: 'DISTRICT' }), ofUnit)
      .rejects('case.approvedBy-missing');
    const above = fact('SpecialApprovalGiven', {
      ...given1,
      level: 'DISTRICT',
      relations: ['UNIT'],
      signatory: null,
      approvedBy: fromAbove,
    });
    given(...rated)
      .when(approve({ level: 'DISTRICT', approvedBy: fromAbove }), ofUnit)
      .then(above);
    given(...rated, approval)
      .when(close, ofUnit)
      .rejects('case.four-eyes-unit');
    given(...rated, above)
      .when(close, ofUnit)
      .then(closedOff);
  });

  it('of an assignment names the unit where nobody is independent of that one alone', () => {
    const ofUnitB: Partial<Context> = { ...byChair, belongedTo: (unit) => (unit === unitB ? [filer1, idOf(901)] : []) };
    const assign = (unit: string) => command('AssignCase', { unit, coUnits: [], urgency: 'normal' });
    const toB = (more: Partial<ApproveSpecially> = {}) =>
      approve({ decision: 'AssignCase', unit: unitB, level: 'DISTRICT', approvedBy: fromAbove, ...more });
    given(...open)
      .when(assign(unitB), ofUnitB)
      .rejects('case.four-eyes-unit');
    given(...open)
      .when(toB({ level: 'CHAIR' }), ofUnitB)
      .rejects('case.special-district');
    given(...open)
      .when(toB({ unit: unitA }), ofUnitB)
      .rejects('case.special-needless');
    given(...rated)
      .when(approve({ unit: unitA }), byChair)
      .rejects('case.special-unit');
    const leave = fact('SpecialApprovalGiven', {
      round: 0,
      decision: 'AssignCase',
      unit: unitB,
      level: 'DISTRICT',
      relations: ['UNIT'],
      signatory: null,
      approvedBy: fromAbove,
      reason,
      scan,
    });
    given(...open)
      .when(toB(), ofUnitB)
      .then(leave);
    given(...open, leave)
      .when(assign(unitB), ofUnitB)
      .thenAlike({ type: 'CaseAssigned', data: { unit: unitB } });
    const ofBoth = { ...ofUnitB, belongedTo: () => [filer1, idOf(901)] };
    given(...open, leave)
      .when(command('AssignCase', { unit: unitB, coUnits: [unitA], urgency: 'normal' }), ofBoth)
      .rejects('case.four-eyes-unit');
  });

  it('holds for the named decision and the next step alone', () => {
    given(...rated, approval)
      .when(command('OrderRework', { reason: '未修' }), byChair)
      .rejects('case.four-eyes-filed');
    const found = fact('EvidenceAdded', { unit: null, round: 1, evidence });
    given(...rated, approval, found)
      .when(close, byChair)
      .rejects('case.four-eyes-filed');
    given(...rated, approval, fact('ScanAttached', { scan }))
      .when(close, byChair)
      .then(closedOff);
  });

  it('needs its words and its scan', () => {
    given(...rated)
      .when(approve({ reason: ' ' }), byChair)
      .rejects('case.reason-missing');
    given(...rated)
      .when(approve({ scan: { ...scan, hash: '' } }), byChair)
      .rejects('case.file');
  });

  it('is offered for the decisions that nobody independent is left for', () => {
    const state = fold(caseDecider, rated.map(asRecorded));
    const here = Object.create(
      context,
      Object.getOwnPropertyDescriptors({ ...byChair, ...on('2025-04-01') }),
    ) as Context;
    expect(caseDecider.on.ApproveSpecially.may!(state, here)).toEqual(['CloseOff']);
    // An assignment is offered where everybody in the office is of one unit.
    const screened = fold(caseDecider, open.map(asRecorded));
    const inB = { ...chair, capacities: [...chair.capacities, as('official', filer1, unitB).capacity] };
    const alone = Object.create(here, { actor: { value: inB }, holdersOf: { value: () => [inB] } }) as Context;
    expect(caseDecider.on.ApproveSpecially.may!(screened, alone)).toContain('AssignCase');
    expect(caseDecider.on.ApproveSpecially.may!(screened, here)).not.toContain('AssignCase');
  });
});
