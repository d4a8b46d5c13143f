import { isOfOneOf } from '../../kernel/belonging';
import { type Actor, type Context, decidedBy, isOffice } from '../../kernel/context';
import type { Id, LocalDate } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';
import type { Permission } from '../../kernel/permission';
import { wordsIn } from '../../kernel/registers';
import { conflict, invalid } from '../../kernel/rejection';
import type { MeetingKind } from './meeting.rules';
import { mustNotBeOfCalled } from './roll.rules';
import type { MeetingApproval } from './special.events';

/*
 * The office's part of a meeting: nobody of a called unit takes it. Where everybody in the office is of one, the
 * committee above may allow it (特批); to ask, rate, vote or be there for the voters stays closed to them.
 */

export type ApproveMeeting = Omit<MeetingApproval, 'units'>;

export type ApprovalGiven = Fact<'SpecialApprovalGiven', MeetingApproval>;

/** What the office decides about, and who in the office could do it. */
export interface OfficePart {
  /** The units that are called. */
  readonly units: readonly Id[];
  /** Those of them whose people may do it by special approval. */
  readonly approved: readonly Id[];
  /** The day from which on somebody must not have belonged to one of the units. */
  readonly since: LocalDate;
  /** What it takes to do it, and by whom alone it may be done, where not everybody who holds that may. */
  readonly permission: Permission;
  readonly only?: (actor: Actor) => boolean;
}

/** Who in the office could do it, and whether that one is of one of these units. */
const holdersWith = (
  { since, permission, only = () => true }: OfficePart,
  context: Context,
): readonly ((units: readonly Id[]) => boolean)[] =>
  context
    .holdersOf(permission)
    .filter(only)
    .map((actor) => (units) => isOfOneOf(units, [actor.person], since, decidedBy(actor, context)));

/** The called units, not approved yet, whose people are in an office in which nobody independent of all is left. */
export const unitsToApprove = (part: OfficePart, context: Context): readonly Id[] => {
  const { units, approved } = part;
  const holders = holdersWith(part, context);
  if (holders.some((isOf) => !isOf(units))) return [];
  return [...new Set(units)].filter((unit) => !approved.includes(unit) && holders.some((isOf) => isOf([unit])));
};

/**
 * The office's part is done by nobody of a called unit, unless a special approval covers that unit and still nobody
 * independent is left.
 *
 * @throws Rejection `<code>.of-called-unit`
 */
export const mustRunApart = (kind: MeetingKind, part: OfficePart, context: Context, field?: string): void => {
  const { units, approved, since } = part;
  const isCovered = approved.length > 0 && isOffice(context) && holdersWith(part, context).every((isOf) => isOf(units));
  const others = isCovered ? units.filter((unit) => !approved.includes(unit)) : units;
  const named = field === undefined ? {} : { field };
  mustNotBeOfCalled(kind, { units: others, people: [context.actor.person], since, ...named }, context);
};

/**
 * Who says it does so apart, and so does the person for whom it is entered: no approval covers that one.
 *
 * @throws Rejection `<code>.of-called-unit`
 */
export const mustSpeakApart = (kind: MeetingKind, part: OfficePart, context: Context, field?: string): void => {
  const { units, since } = part;
  const named = field === undefined ? {} : { field };
  if (context.onBehalfOf !== undefined)
    mustNotBeOfCalled(kind, { units, people: [context.onBehalfOf], since, ...named }, context);
  mustRunApart(kind, part, context, field);
};

/**
 * The approval of these units.
 *
 * @throws Rejection `<code>.special-needless`, `<code>.approvedBy-missing`, `<code>.reason-missing`, `<code>.file`
 */
export const meetingApproved = (
  { code }: MeetingKind,
  units: readonly Id[],
  { approvedBy, reason, scan }: ApproveMeeting,
): ApprovalGiven => {
  if (units.length === 0)
    conflict(
      `${code}.special-needless`,
      '工委办公室还有可以独立办理的人员，或者已经特批，不需特批',
      'Somebody independent is left in the office, or it is approved already: no special approval is needed',
    );
  if (scan.hash === '' || scan.size < 0) invalid(`${code}.file`, '附件无效', 'This is no file', 'scan');
  const data = {
    units,
    approvedBy: wordsIn(code, approvedBy, 'approvedBy'),
    reason: wordsIn(code, reason, 'reason'),
    scan,
  };
  return { type: 'SpecialApprovalGiven', data };
};

/**
 * What stands beside the call of a meeting: the approval that came with it. Without one it is called by nobody of a
 * unit that is called.
 *
 * @throws Rejection as `meetingApproved`, `<code>.of-called-unit`
 */
export const calledApart = (
  kind: MeetingKind,
  part: OfficePart,
  special: ApproveMeeting | undefined,
  context: Context,
): readonly ApprovalGiven[] => {
  if (special !== undefined) return [meetingApproved(kind, unitsToApprove(part, context), special)];
  mustRunApart(kind, part, context, 'units');
  return [];
};

/** The units that are covered after this approval. */
export const approvedAfter = (approved: readonly Id[], { units }: MeetingApproval): readonly Id[] => [
  ...new Set([...approved, ...units]),
];
