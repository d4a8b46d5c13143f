import type { AttachmentRef } from '../../../../kernel/attachment';
import { type Context, decidedBy } from '../../../../kernel/context';
import { after, type May, passes } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { patch } from '../../../../kernel/patch';
import type { Permission } from '../../../../kernel/permission';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { openUnit, wordsIn } from '../../../../kernel/registers';
import type { SpecialLevel } from '../case-shapes.events';
import type { CaseEvent } from '../case.events';
import type { CaseState } from '../case.state';
import {
  mustEnterFromOutside,
  mustNotBeOf,
  relationTo,
  type SpecialDecision,
  specialDecisions,
} from '../independence.rules';
import { mustBe, mustBeAFile, mustExist, type On, withUnit } from './acting';

export interface ApproveSpecially {
  readonly decision: SpecialDecision;
  /** Of an assignment: the unit to which it is to go, where nobody is independent of that one. */
  readonly unit?: Id;
  readonly level: SpecialLevel;
  readonly reason: string;
  /** Who above allowed it, and by which paper; only where it came from above. */
  readonly approvedBy?: string;
  /** The signed form. */
  readonly scan: AttachmentRef;
}

/** What the decider asks of a decision before its payload, and what it takes to give it. */
interface Asked {
  readonly may: May<CaseState>;
  readonly permission: Permission;
}
type Ask = (decision: SpecialDecision) => Asked;

/** What is to be decided, and to which unit the case goes by it, if that is known. */
type Named = Pick<ApproveSpecially, 'decision' | 'unit'>;

/** 代录: what the office enters for a unit, while the case is with one. */
export const enteringForUnit: May<CaseState> = (state, context) => {
  mustBe(state, ...withUnit);
  mustEnterFromOutside(state, context);
};

/** Is there anybody in the office who may take the decision now? */
const isOpen = ({ decision, unit }: Named, state: CaseState, context: Context, ask: Ask): boolean => {
  const { may, permission } = ask(decision);
  return context.holdersOf(permission).some((actor) =>
    passes(() => {
      const here = decidedBy(actor, context);
      may(state, here);
      if (unit !== undefined) mustNotBeOf([unit], state, here);
    }),
  );
};

const approved = (state: CaseState, { decision, unit }: Named, level: SpecialLevel): CaseState =>
  patch(state, { special: { decision, level, unit: unit ?? null } });

const isStuck = (named: Named, state: CaseState, context: Context, ask: Ask): boolean =>
  !isOpen(named, state, context, ask) && isOpen(named, approved(state, named, 'DISTRICT'), context, ask);

/** If everybody in the office is of one unit, so is whoever asks: an assignment to it needs leave, though to no other. */
const ownUnits = ({ actor }: Context): readonly Id[] =>
  actor.capacities.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));

/** The decisions that nobody of the office may take only because nobody independent is left. */
const stuck = (state: CaseState, context: Context, ask: Ask): readonly SpecialDecision[] =>
  specialDecisions.filter((decision) => {
    const units = decision === 'AssignCase' ? ownUnits(context) : [];
    return [undefined, ...units].some((unit) =>
      isStuck(unit === undefined ? { decision } : { decision, unit }, state, context, ask),
    );
  });

/** Which unit an assignment is approved for, if it names one. */
const checkUnit = ({ decision, unit }: Named, context: Context): void => {
  if (unit === undefined) return;
  if (decision !== 'AssignCase')
    invalid('case.special-unit', '只有特批交办才写明单位', 'Only an assignment names a unit', 'unit');
  openUnit(context, unit);
};

/** The chair who signed: whoever enters it, or the one for whom it is entered from paper. */
const chairSigning = (context: Context, permission: Permission): Id => {
  const signatory = context.onBehalfOf ?? context.actor.person;
  const isChair = context
    .holdersOf(permission)
    .some(({ person, capacity }) => person === signatory && capacity.role === 'chair');
  return isChair
    ? signatory
    : invalid('case.special-chair', '特批须由工委主任签字', 'The chair signs a special approval', 'onBehalfOf');
};

/** How those who could decide stand to the case, each relation once. */
const relationsLeft = ({ decision, unit }: Named, state: CaseState, context: Context, ask: Ask): readonly string[] => {
  const told = context.holdersOf(ask(decision).permission).map((actor) => {
    const here = decidedBy(actor, context);
    const isItsOwn = unit !== undefined && !passes(() => mustNotBeOf([unit], state, here));
    return relationTo(decision, actor.person, state, here) ?? (isItsOwn ? 'UNIT' : null);
  });
  return [...new Set(told.filter((relation) => relation !== null))];
};

/**
 * 特批: where nobody independent is left in the office, the chair allows the decision by a signed form; where the chair
 * stands on the unit's side too, the district's committee does. `ask`: what the decider asks of each decision, so that
 * whoever is left is found by the rules that the decision itself goes by.
 */
export const approveSpecially = (ask: Ask): On<ApproveSpecially> =>
  after(
    (state, context) => {
      mustExist(state);
      if (state.history) conflict('case.history', '这是导入的历史事项，只供查阅', 'This case was imported as past');
      return stuck(state, context, ask);
    },
    (state, data, context): readonly CaseEvent[] => {
      const { decision, unit, level, scan } = data;
      checkUnit(data, context);
      if (isOpen(data, state, context, ask))
        conflict(
          'case.special-needless',
          '还有可以独立办理的人员，不需特批',
          'Somebody independent is left: no special approval is needed',
          'decision',
        );
      if (!isOpen(data, approved(state, data, 'DISTRICT'), context, ask))
        conflict('case.special-of-no-use', '此时即使特批也不能这样办理', 'It cannot be done now even so', 'decision');
      mustBeAFile(scan, 'scan');
      const reason = wordsIn('case', data.reason, 'reason');
      const relations = relationsLeft(data, state, context, ask);
      const named = unit === undefined ? {} : { unit };
      const told = { round: state.round, decision, ...named, level, relations, reason, scan };
      if (level === 'DISTRICT') {
        const approvedBy = wordsIn('case', data.approvedBy ?? '', 'approvedBy');
        return [{ type: 'SpecialApprovalGiven', data: { ...told, signatory: null, approvedBy } }];
      }
      const signatory = chairSigning(context, 'case.override');
      const eased = approved(state, data, 'CHAIR');
      if (relationTo(decision, signatory, eased, context) !== null || !isOpen(data, eased, context, ask))
        forbidden(
          'case.special-district',
          '主任也应当回避，须由上级批准',
          'The chair is not independent either: it takes leave from above',
        );
      return [{ type: 'SpecialApprovalGiven', data: { ...told, signatory, approvedBy: null } }];
    },
  );
