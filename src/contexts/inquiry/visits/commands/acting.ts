import * as meeting from '../../../../capabilities/meeting/meeting.rules';
import type { MeetingKind } from '../../../../capabilities/meeting/meeting.rules';
import { mustRunApart, mustSpeakApart, type OfficePart } from '../../../../capabilities/meeting/special.rules';
import { mustRepresentVoters, mustSignForUnit } from '../../../../capabilities/meeting/signing.rules';
import type { Context } from '../../../../kernel/context';
import { checkedToo, type Decide, type May, passing } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, notFound } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import type { VisitEvent } from '../visit.events';
import type { VisitState } from '../visit.state';

export type On<Data> = Decide<VisitState, Data, VisitEvent>;

/** The names of phases in refusals. */
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

/** Allows the command while the visit is in one of these phases. */
export const whileIn =
  (...phases: readonly VisitState['phase'][]): May<VisitState> =>
  (state) =>
    mustBe(state, ...phases);

/** How refusals refer to a visit. */
export const kind: MeetingKind = { code: 'onSite', calledFor: '会办' };

/** For whom this is said; see there. */
export const speakerOf = (context: Context): Id => meeting.speakerOf(kind, context);

/** The part of the office, in which nobody of an invited unit takes part, or who was of one since the visit. */
export const officePart = ({ plan, heldAt, approved }: VisitState, { now }: Context): OfficePart => ({
  units: plan?.units ?? [],
  approved,
  since: localDayOf(Date.parse(heldAt ?? now)),
  permission: 'onSite.run',
});

/**
 * For whom this is asked: nobody of an invited unit, neither who asks nor who enters it.
 *
 * @throws Rejection `onSite.of-called-unit` and those of `speakerOf`
 */
export const askerOf = (state: VisitState, context: Context): Id => {
  const person = speakerOf(context);
  mustRepresentVoters(kind, context);
  mustSpeakApart(kind, officePart(state, context), context);
  return person;
};

/**
 * Nobody of an invited unit runs the visit, writes down what was found there, or writes its minutes.
 *
 * @throws Rejection `onSite.of-called-unit`
 */
export const fromOutside = <Data>(decide: On<Data>): On<Data> =>
  checkedToo(decide, (state, context) => mustRunApart(kind, officePart(state, context), context));

/** The invited unit that speaks; see there. */
export const unitSpeaking = ({ plan, spokesmen, moments }: VisitState, given: Id | undefined, context: Context): Id => {
  const unit = meeting.unitSpeaking(kind, plan?.units ?? [], given, context);
  mustSignForUnit(kind, { unit, named: spokesmen, began: moments.began }, context);
  return unit;
};

/** @throws Rejection `onSite.finding-missing` */
export const knownFinding = ({ findings }: VisitState, id: Id | null): Id | null => {
  if (id !== null && !findings.some((finding) => finding.id === id))
    notFound('onSite.finding-missing', '没有这条发现', 'There is no such finding', 'finding');
  return id;
};

/** The invited units for which this actor may speak. */
export const unitsSpokenFor = (state: VisitState, context: Context): readonly Id[] =>
  passing(state.plan?.units ?? [], (unit) => unitSpeaking(state, unit, context));

/** For one of the invited units, while the visit stands there. */
export const forUnits =
  (...phases: readonly VisitState['phase'][]): May<VisitState> =>
  (state, context) => {
    mustBe(state, ...phases);
    return unitsSpokenFor(state, context);
  };
