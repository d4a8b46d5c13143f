import { belongsTo, type Context, unitSpokenFor } from '../../../../kernel/context';
import type { Decide } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, forbidden, invalid, notFound } from '../../../../kernel/rejection';
import { knownPerson } from '../../../../kernel/registers';
import type { VisitEvent } from '../visit.events';
import type { VisitState } from '../visit.state';

export type On<Data> = Decide<VisitState, Data, VisitEvent>;

/** What refusals call a phase. */
const phaseNames: Readonly<Record<VisitState['phase'], string>> = {
  NONE: '未召集',
  CALLED: '已召集',
  HELD: '已到现场',
  MINUTES_ISSUED: '纪要已印发',
  CANCELLED: '已取消',
};

/** From the visit on; what was agreed may also be written down afterwards. */
export const fromTheVisit = ['HELD', 'MINUTES_ISSUED'] as const;

/** @throws Rejection `onSite.not-found`, `onSite.wrong-phase` */
export const mustBe = ({ phase }: VisitState, ...allowed: readonly VisitState['phase'][]): void => {
  if (phase === 'NONE') notFound('onSite.not-found', '没有这次会办', 'There is no such visit', 'id');
  if (!allowed.includes(phase))
    conflict('onSite.wrong-phase', `会办现为“${phaseNames[phase]}”，不能这样做`, `Not while it is ${phase}`);
};

/** The committee's office (工委办公室) or its chair. */
export const isOffice = ({ actor }: Context): boolean => ['clerk', 'chair'].includes(actor.capacity.role);

/** For whom this is said; only the office speaks for somebody else. */
export const speakerOf = (context: Context): Id => {
  const { actor, onBehalfOf } = context;
  if (onBehalfOf === undefined) return actor.person;
  if (!isOffice(context))
    forbidden('onSite.entered-by-office-only', '只有工委办公室可以代录', 'Only the office enters for others');
  return knownPerson(context, onBehalfOf, 'onBehalfOf').id;
};

/** An invited unit, spoken for by an official of it or by the office, which keeps the minutes. */
export const unitSpeaking = ({ plan }: VisitState, given: Id | undefined, context: Context): Id => {
  const unit = given ?? unitSpokenFor(context, plan?.units ?? []);
  if (unit === undefined) return invalid('onSite.unit-missing', '请写明单位', 'Say for which unit', 'unit');
  if (!(plan?.units ?? []).includes(unit))
    forbidden('onSite.unit-not-invited', '该单位不在会办之列', 'This unit was not invited', 'unit');
  if (!isOffice(context) && !belongsTo(context.actor, unit))
    forbidden('onSite.not-of-unit', '只有该单位人员可以这样做', 'Only an official of the unit may', 'unit');
  return unit;
};

/** @throws Rejection `onSite.finding-missing` */
export const knownFinding = ({ findings }: VisitState, id: Id | null): Id | null => {
  if (id !== null && !findings.some((finding) => finding.id === id))
    notFound('onSite.finding-missing', '没有这条发现', 'There is no such finding', 'finding');
  return id;
};
