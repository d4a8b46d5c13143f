import { mustSignForUnit } from '../../../../capabilities/meeting/signing.rules';
import { mustSpeakApart, type OfficePart } from '../../../../capabilities/meeting/special.rules';
import { belongsTo, type Context, isOffice, unitSpokenFor } from '../../../../kernel/context';
import type { May } from '../../../../kernel/decider';
import type { Id, LocalDate } from '../../../../kernel/ids';
import { conflict, forbidden, invalid, notFound } from '../../../../kernel/rejection';
import { knownPerson } from '../../../../kernel/registers';
import { localDayOf } from '../../../../kernel/time/moments';
import { kind } from '../filers.rules';
import type { Note } from '../interview.events';
import { type InterviewState, unitsOf } from '../interview.state';

/** The names of phases in refusals. */
const phaseNames: Readonly<Record<InterviewState['phase'], string>> = {
  NONE: '未提出',
  REQUESTED: '待审核',
  RETURNED: '已退回',
  ACCEPTED: '已受理',
  APPROVED: '已批准',
  REJECTED: '不予受理',
  MERGED: '已并案',
  NOTICED: '已通知',
  HELD: '已约谈',
  NOTE_FILED: '记录已提交',
  FINISHED: '已办结',
  WITHDRAWN: '已撤回',
};

/**
 * Refuses what may not be done in this phase.
 *
 * @throws Rejection `interview.not-found`, `interview.wrong-phase`
 */
export const mustBe = ({ phase }: InterviewState, ...allowed: readonly InterviewState['phase'][]): void => {
  if (phase === 'NONE') notFound('interview.not-found', '没有这次约谈', 'There is no such interview', 'id');
  if (!allowed.includes(phase))
    conflict('interview.wrong-phase', `约谈现为“${phaseNames[phase]}”，不能这样做`, `Not while it is ${phase}`);
};

export const mustBeNew = ({ phase }: InterviewState): void => {
  if (phase !== 'NONE') conflict('interview.exists', '该约谈已登记', 'This interview is there already', 'id');
};

/** Before the talk: while it may still be joined, left or withdrawn. */
export const beforeTheTalk = ['REQUESTED', 'RETURNED', 'ACCEPTED', 'APPROVED', 'NOTICED'] as const;

/** The units that are to be called, or were, and since when nobody of them may stand on the side of the filers. */
export const otherSide = (
  { request, called, joined, note }: InterviewState,
  { now }: Context,
): { readonly units: readonly Id[]; readonly since: LocalDate } => ({
  units: [
    ...(request === null ? [] : [request.unit]),
    ...[...called, ...joined.flatMap((one) => one.units), ...unitsOf(note?.interviewees ?? [])],
  ],
  since: localDayOf(Date.parse(note?.heldAt ?? now)),
});

/** The units of one talk, and the day from which on nobody of them stands on the other side. */
type Sides = Pick<OfficePart, 'units' | 'since'>;

/** The part of the office in a talk with these units. */
export const officePart = ({ approved }: InterviewState, sides: Sides): OfficePart => ({
  ...sides,
  approved,
  permission: 'interview.screen',
});

/** Whoever does this, and the person for whom it is entered, are of none of these units. */
const mustBeApart = (state: InterviewState, sides: Sides, context: Context, field?: string): void =>
  mustSpeakApart(kind, officePart(state, sides), context, field);

/**
 * Who acts for the office or for the filers about a talk is of no unit that is to be called, or was: neither since the
 * talk, nor as the successor of a filer.
 *
 * @throws Rejection `interview.of-called-unit`
 */
export const mustActApart = (state: InterviewState, context: Context): void =>
  mustBeApart(state, otherSide(state, context), context);

/**
 * Nobody of a unit that was there writes what was said.
 *
 * @throws Rejection `interview.of-called-unit`
 */
export const mustWriteApart = (
  state: InterviewState,
  { interviewees, heldAt }: Pick<Note, 'interviewees' | 'heldAt'>,
  context: Context,
): void =>
  mustBeApart(state, { units: unitsOf(interviewees), since: localDayOf(Date.parse(heldAt)) }, context, 'interviewees');

/** Did somebody enter something that came on paper or by telephone? */
const isEntered = ({ channel, onBehalfOf }: Context): boolean =>
  onBehalfOf !== undefined || channel === 'paper' || channel === 'telephone';

/**
 * Who is speaking: the actor or, if the office enters it from paper or telephone, the person named.
 *
 * @throws Rejection `interview.entered-by-office-only`, `person.missing`, `person.closed`
 */
export const speakerOf = (context: Context): Id => {
  const { actor, onBehalfOf } = context;
  if (isEntered(context) && !isOffice(context))
    forbidden('interview.entered-by-office-only', '只有工委办公室可以代录', 'Only the office enters for others');
  return onBehalfOf === undefined ? actor.person : knownPerson(context, onBehalfOf, 'onBehalfOf').id;
};

/**
 * Who files: a deputy or voter representative, the office only on behalf of one (DOMAIN 5, row 10; 代表法 2025
 * 第29条: deputies ask for the meeting).
 *
 * @throws Rejection `interview.filer-role`
 */
export const filerOf = (context: Context): Id => {
  const { role } = context.actor.capacity;
  const mayFile = role === 'deputy' || role === 'voterRepresentative' || context.onBehalfOf !== undefined;
  if (!mayFile)
    forbidden('interview.filer-role', '须由代表或选民代表提出，或代其录入', 'Only deputies and voter representatives');
  return speakerOf(context);
};

/**
 * Refuses whoever is neither a filer of it nor the office, or is of a unit that is called; what the office enters for
 * somebody it enters for a filer.
 *
 * @throws Rejection `interview.not-a-filer`, `interview.of-called-unit`
 */
export const mustBeFilerOrOffice = (state: InterviewState, context: Context): void => {
  const speaker = speakerOf(context);
  const { onBehalfOf } = context;
  if ((!isOffice(context) || onBehalfOf !== undefined) && !state.filers.includes(speaker))
    forbidden(
      'interview.not-a-filer',
      '只有提出人可以这样做',
      'Only those who filed it may',
      onBehalfOf === undefined ? undefined : 'onBehalfOf',
    );
  mustActApart(state, context);
};

/** Allows the command to whoever is of no unit that is called, while the interview is in one of these phases. */
export const apartWhileIn =
  (...phases: readonly InterviewState['phase'][]): May<InterviewState> =>
  (state, context) => {
    mustBe(state, ...phases);
    mustActApart(state, context);
  };

/** Allows only a filer or the office, while the interview is in one of these phases. */
export const byFilerOrOffice =
  (...phases: readonly InterviewState['phase'][]): May<InterviewState> =>
  (state, context) => {
    mustBe(state, ...phases);
    mustBeFilerOrOffice(state, context);
  };

/**
 * The unit that is speaking: one of those called, through its official, or through the office entering paper or a call
 * of somebody of the unit or named for it.
 *
 * @throws Rejection `interview.unit-missing`, `interview.unit-not-called`, `interview.not-of-unit`,
 * `interview.signatory-not-of-unit`
 */
export const unitSpeaking = (
  { spokesmen, moments }: InterviewState,
  units: readonly Id[],
  given: Id | undefined,
  context: Context,
): Id => {
  const { actor } = context;
  const unit = given ?? unitSpokenFor(context, units);
  if (unit === undefined) return invalid('interview.unit-missing', '请写明单位', 'Say for which unit', 'unit');
  if (!units.includes(unit))
    forbidden('interview.unit-not-called', '该单位不是被约谈单位', 'This unit was not called', 'unit');
  speakerOf(context);
  const entered = isOffice(context) && isEntered(context);
  if (!entered && !belongsTo(actor, unit))
    forbidden('interview.not-of-unit', '只有该单位人员可以这样做', 'Only an official of the unit may', 'unit');
  mustSignForUnit(kind, { unit, named: spokesmen, began: moments.began }, context);
  return unit;
};
