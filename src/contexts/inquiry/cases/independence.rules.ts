import { isOfOneOf as isOfUnits } from '../../../kernel/belonging';
import type { Context } from '../../../kernel/context';
import type { Id } from '../../../kernel/ids';
import type { Permission } from '../../../kernel/permission';
import { forbidden } from '../../../kernel/rejection';
import { localDayOf } from '../../../kernel/time/moments';
import type { SpecialLevel } from './case-shapes.events';
import type { CaseState } from './case.state';

/*
 * 回避: nobody judges his own. Every command that decides about a unit or a filer asks here how whoever decides stands
 * to the case. To be employed by the street office is no relation; the units of the case are.
 */

/**
 * How somebody stands to a case. `UNIT`: belongs to one of its units or did since it was opened. `ENTERED`: entered a
 * rating that came on paper, which is no part in the case, but leaves the close-off to somebody else.
 */
export const relations = [
  'UNIT',
  'FILED',
  'RATED',
  'ANSWERED',
  'DRAFTED',
  'REPORTED',
  'HANDLED',
  'CALLED',
  'ENTERED',
] as const;
export type Relation = (typeof relations)[number];

interface Refusal {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export const relationRefusals: Readonly<Record<Relation, Refusal>> = {
  UNIT: {
    code: 'case.four-eyes-unit',
    zh: '承办单位人员（含办理期间曾在该单位的）应当回避',
    en: 'Not by somebody who is or was of its units',
  },
  FILED: { code: 'case.four-eyes-filed', zh: '提出人不能办理此项审批', en: 'Not by somebody who filed it' },
  RATED: { code: 'case.four-eyes-rated', zh: '评价人不能办理此项审批', en: 'Not by somebody who rated it' },
  ANSWERED: { code: 'case.four-eyes-answered', zh: '答复人不能办理此项审批', en: 'Not by somebody who answered it' },
  DRAFTED: { code: 'case.four-eyes-drafted', zh: '起草答复的人应当回避', en: 'Not by somebody who drafted a reply' },
  REPORTED: {
    code: 'case.four-eyes-reported',
    zh: '代表承办单位报告过办理情况的人应当回避',
    en: 'Not by somebody who reported for its unit',
  },
  HANDLED: { code: 'case.four-eyes-handled', zh: '经办人应当回避', en: 'Not by somebody who handled it' },
  CALLED: { code: 'case.four-eyes-called', zh: '被约谈人应当回避', en: 'Not by somebody who was called about it' },
  ENTERED: {
    code: 'case.four-eyes-rated',
    zh: '代录评价的人不能销号',
    en: 'Not by somebody who entered its rating',
  },
};

const forUnit = ['UNIT', 'ANSWERED', 'DRAFTED', 'REPORTED', 'HANDLED', 'CALLED'] as const;
/** The result and the time allowed are judged: whoever asked for it does not do that either. */
const anySide = [...forUnit, 'FILED', 'RATED'] as const;

/**
 * Which relations keep from which decision. `EnterForUnit` is every command of a unit that the office enters (代录): the
 * signatory is the author, so only who stands on the unit's side may not enter it.
 */
export const keptFrom = {
  ScreenCase: forUnit,
  RejectCase: forUnit,
  ReconsiderCase: forUnit,
  AssignCase: forUnit,
  AmendCase: forUnit,
  WithdrawCase: forUnit,
  ReinstateCase: forUnit,
  RequestOpinions: forUnit,
  PauseClock: forUnit,
  ResumeClock: forUnit,
  ConfirmCalendarChange: forUnit,
  CorrectPromise: anySide,
  GrantExtension: anySide,
  RefuseExtension: anySide,
  DeferCase: anySide,
  EndDeferral: anySide,
  OrderRework: anySide,
  CloseOff: [...anySide, 'ENTERED'],
  CloseOffByOverride: [...anySide, 'ENTERED'],
  AddFinding: forUnit,
  ConfirmLookBack: anySide,
  ReopenCase: anySide,
  RaiseSupervision: forUnit,
  ReferUpward: forUnit,
  UndoAssignment: forUnit,
  UndoCloseOff: [...anySide, 'ENTERED'],
  UndoSupervision: forUnit,
  PublishResult: forUnit,
  WithdrawPublication: forUnit,
  RateReply: forUnit,
  RecordNotRated: forUnit,
  EnterForUnit: ['UNIT', 'HANDLED', 'CALLED'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>;
export type Decision = keyof typeof keptFrom;

/** A rating is its rater's own: nobody gives leave to rate one's own unit. */
export type SpecialDecision = Exclude<Decision, 'RateReply'>;

const isSpecial = (decision: string): decision is SpecialDecision => decision !== 'RateReply';
export const specialDecisions: readonly SpecialDecision[] = Object.keys(keptFrom).filter(isSpecial);

/** What a special approval leaves aside: who stands on the unit's side decides only by leave from above. */
const setAside: Readonly<Record<SpecialLevel, readonly Relation[]>> = {
  CHAIR: ['FILED', 'RATED', 'ENTERED'],
  DISTRICT: relations,
};

/** The relations that a special approval (特批) of this decision sets aside now. */
const setAsideFor = (decision: Decision, { special }: CaseState): readonly Relation[] => {
  if (special?.decision !== decision) return [];
  // An exception on top of an exception comes from above.
  return decision === 'CloseOffByOverride' && special.level === 'CHAIR' ? [] : setAside[special.level];
};

/** Who answers for the case, or did. */
const answering = ({ unit, coUnits, units }: CaseState): readonly Id[] => [
  ...(unit === null ? [] : [unit]),
  ...coUnits,
  ...units,
];

/** Those, whoever was asked first and returned it, and before anybody is asked the unit that is proposed. */
const concerned = (state: CaseState): readonly Id[] => {
  const asked = [...answering(state), ...state.declinedBy];
  return asked.length === 0 && state.proposedUnit !== null ? [state.proposedUnit] : asked;
};

/** Is one of these people, or the actor in any capacity, of these units now, or was since the case was opened? */
const isOfOneOf = (units: readonly Id[], people: readonly Id[], state: CaseState, context: Context): boolean =>
  isOfUnits(units, people, state.openedOn ?? localDayOf(Date.parse(context.now)), context);

/** Who decides: the actor, and whoever he acts for. */
const deciding = ({ actor, onBehalfOf }: Context): readonly Id[] => [
  actor.person,
  ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
];

/** The first relation that keeps these people from the decision; null: they are independent. */
const relationOf = (
  decision: Decision,
  people: readonly Id[],
  units: readonly Id[],
  state: CaseState,
  context: Context,
): Relation | null => {
  const among = (list: readonly Id[]): boolean => people.some((person) => list.includes(person));
  const holds: Readonly<Record<Relation, () => boolean>> = {
    UNIT: () => isOfOneOf(units, people, state, context),
    FILED: () => among(state.filers) || among(state.formerFilers),
    RATED: () => among(state.raters),
    ANSWERED: () => among(state.answerers),
    DRAFTED: () => among(state.drafters),
    REPORTED: () => among(state.reporters),
    HANDLED: () => among(state.handlers),
    CALLED: () => state.talks.some((talk) => among(context.calledTo(talk))),
    ENTERED: () => among(state.ratingsEnteredBy),
  };
  const kept: readonly Relation[] = keptFrom[decision];
  const aside = setAsideFor(decision, state);
  return relations.find((one) => kept.includes(one) && !aside.includes(one) && holds[one]()) ?? null;
};

const refuse = (relation: Relation): never => {
  const { code, zh, en } = relationRefusals[relation];
  return forbidden(code, zh, en);
};

/** Refuses the decision to whoever is not independent; the refusal names the relation. */
export const mustBeIndependent = (decision: Decision, state: CaseState, context: Context): void => {
  const relation = relationOf(decision, deciding(context), concerned(state), state, context);
  if (relation !== null) refuse(relation);
};

/** How this person stands to the case, where that keeps him from the decision; null: he is independent. */
export const relationTo = (decision: Decision, person: Id, state: CaseState, context: Context): Relation | null =>
  relationOf(decision, [person], concerned(state), state, context);

/** 核查: the same for whoever looks for himself, with the word that is used there. */
export const mustReviewFromOutside = (
  decision: 'AddFinding' | 'ConfirmLookBack' | 'ReopenCase',
  state: CaseState,
  context: Context,
): void => {
  const relation = relationOf(decision, deciding(context), concerned(state), state, context);
  if (relation === 'UNIT')
    forbidden('case.reviewer-of-unit', '承办单位人员不能代表工委核查', 'A reviewer is never of its units');
  if (relation !== null) refuse(relation);
};

/** A reply is rated by nobody who stands on the side of a unit that answers, and entered by nobody who does. */
export const mustRateFromOutside = (state: CaseState, context: Context): void => {
  const relation = relationOf('RateReply', deciding(context), answering(state), state, context);
  if (relation === 'UNIT') forbidden('case.rater-of-unit', '承办单位人员不能评价', 'Nobody of its units rates it');
  if (relation !== null) refuse(relation);
};

/** Does nothing keep this person from rating, and is he still in office on the day it happens? */
export const mayBeAskedToRate = (person: Id, state: CaseState, context: Context): boolean =>
  relationOf('RateReply', [person], answering(state), state, context) === null &&
  context.directory.person(person)?.closed !== true &&
  !context.hasLeftOffice(person, localDayOf(Date.parse(context.occurredAt)));

/** Whoever signed for a unit, if named, belongs to it or was called for it: nobody else speaks for it. */
export const mustSignFor = (unit: Id, state: CaseState, context: Context): void => {
  const { onBehalfOf } = context;
  if (onBehalfOf === undefined) return;
  const isItsOwn =
    isOfOneOf([unit], [onBehalfOf], state, context) ||
    state.handlers.includes(onBehalfOf) ||
    state.talks.some((talk) => context.calledTo(talk).includes(onBehalfOf));
  if (!isItsOwn)
    forbidden(
      'case.signatory-not-of-unit',
      '签署人须是该单位人员',
      'Only somebody of the unit signs for it',
      'onBehalfOf',
    );
};

/**
 * What the office decides it may enter for whoever of the office decided it on paper, and for nobody else.
 *
 * @throws Rejection `case.signatory-not-of-office`
 */
export const mustSignForOffice = (permission: Permission, { onBehalfOf, holdersOf }: Context): void => {
  if (onBehalfOf !== undefined && !holdersOf(permission).some(({ person }) => person === onBehalfOf))
    forbidden(
      'case.signatory-not-of-office',
      '签署人须是有权作出该决定的工委办公室人员',
      'Only for somebody of the office who may decide it',
      'onBehalfOf',
    );
};

/** What a unit sent is entered by somebody who does not stand on its side; the signatory of course does. */
export const mustEnterFromOutside = (state: CaseState, context: Context): void => {
  const relation = relationOf('EnterForUnit', [context.actor.person], concerned(state), state, context);
  if (relation !== null) refuse(relation);
};

/** Nobody assigns a case to his own unit, nor away from it. An approval that names a unit is about this one alone. */
export const mustNotBeOf = (units: readonly Id[], state: CaseState, context: Context): void => {
  const leave = setAsideFor('AssignCase', state).includes('UNIT') ? state.special : null;
  const others = leave === null ? units : units.filter((unit) => leave.unit !== null && unit !== leave.unit);
  if (isOfOneOf(others, deciding(context), state, context)) refuse('UNIT');
};
