import { isOfOneOf } from '../../kernel/belonging';
import type { Context } from '../../kernel/context';
import type { Id, Instant, LocalDate } from '../../kernel/ids';
import type { Participant } from '../../kernel/participant';
import { knownPerson } from '../../kernel/registers';
import { conflict, forbidden, invalid } from '../../kernel/rejection';
import { localDayOf } from '../../kernel/time/moments';
import type { MeetingKind } from './meeting.rules';

/*
 * The roll of a meeting: who is there for the voters, and that nobody is on both sides.
 */

const roleNames: Readonly<Record<Participant['role'], string>> = {
  deputy: '人大代表',
  voterRepresentative: '选民代表',
};

/**
 * Nobody judges his own: whoever belongs to a unit that is called, or did since that day, is no asker, no rater, no voter
 * and not of those present for the voters.
 *
 * @throws Rejection `<code>.of-called-unit`
 */
export const mustNotBeOfCalled = (
  { code, calledFor }: MeetingKind,
  { units, people, since, field }: Sides,
  context: Context,
): void => {
  if (isOfOneOf(units, people, since, context))
    forbidden(
      `${code}.of-called-unit`,
      `${calledFor}单位的人员不能以代表身份提出、提问、评价、表决或计入到会`,
      'Nobody of a unit that is called stands on the side of the voters',
      field,
    );
};

/** The units that are called, and the people who would stand on the other side. */
export interface Sides {
  readonly units: readonly Id[];
  readonly people: readonly Id[];
  /** The day from which on somebody must not have belonged to one of the units. */
  readonly since: LocalDate;
  readonly field?: string;
}

/** By the register of people, in the duty noted on one of these days. */
const checkDuty = (
  { code }: MeetingKind,
  { person, role }: Participant,
  { days, field }: { readonly days: readonly LocalDate[]; readonly field: string },
  context: Context,
): void => {
  const { label } = knownPerson(context, person, field);
  const held = [...new Set(days.flatMap((day) => context.representsAs(person, day)))];
  if (held.length === 0)
    invalid(
      `${code}.not-in-office`,
      `${label}当日不任人大代表或选民代表（以人员名册的任职为准）`,
      'Not in office on that day by the register of people',
      field,
    );
  if (!held.includes(role))
    invalid(
      `${code}.role-noted`,
      `${label}当日任${held.map((one) => roleNames[one]).join('、')}，不是${roleNames[role]}`,
      'The role noted is not the one held on that day',
      field,
    );
};

export interface Present {
  readonly present: readonly Participant[];
  /** The units that are called. */
  readonly units: readonly Id[];
  /** The day of the meeting. */
  readonly on: LocalDate;
  readonly field?: string;
}

/**
 * Who is there for the voters: each once, each in the duty noted and, by the register, held on that day, and nobody of a
 * unit that is called.
 *
 * @throws Rejection `<code>.present-twice`, `<code>.not-in-office`, `<code>.role-noted`, `<code>.of-called-unit`,
 * `person.missing`, `person.closed`
 */
export const checkPresent = (
  kind: MeetingKind,
  { present, units, on, field = 'present' }: Present,
  context: Context,
): void => {
  const { code } = kind;
  if (new Set(present.map(({ person }) => person)).size !== present.length)
    invalid(`${code}.present-twice`, '到会人员重复', 'Somebody is named twice', field);
  for (const one of present) {
    checkDuty(kind, one, { days: [on], field }, context);
    mustNotBeOfCalled(kind, { units, people: [one.person], since: on, field }, context);
  }
};

export interface Invitation {
  readonly participants: readonly Participant[];
  /** Who was asked to come before the plan was changed: checked then. */
  readonly before: readonly Participant[];
  readonly units: readonly Id[];
  readonly scheduledAt: Instant;
}

/**
 * Who is asked to come for the voters: each once, in the duty noted, held today or on the day of the meeting, and nobody
 * of a unit that is called.
 *
 * @throws Rejection `<code>.invited-twice`, `<code>.not-in-office`, `<code>.role-noted`, `<code>.of-called-unit`,
 * `person.missing`, `person.closed`
 */
export const checkInvitedPeople = (
  kind: MeetingKind,
  { participants, before, units, scheduledAt }: Invitation,
  context: Context,
): void => {
  const field = 'participants';
  const people = participants.map(({ person }) => person);
  if (new Set(people).size !== people.length)
    invalid(`${kind.code}.invited-twice`, '邀请的人员重复', 'Somebody is asked to come twice', field);
  const today = localDayOf(Date.parse(context.now));
  const days = [today, localDayOf(Date.parse(scheduledAt))];
  for (const one of participants)
    if (!before.some(({ person, role }) => person === one.person && role === one.role))
      checkDuty(kind, one, { days, field }, context);
  mustNotBeOfCalled(kind, { units, people, since: today, field }, context);
};

export interface Opening {
  readonly openedAt: Instant;
  readonly present: readonly Participant[];
  /** The units that are called. */
  readonly units: readonly Id[];
  /** Who was asked to come: with those present, all who are on the roll. */
  readonly invited: readonly Participant[];
  /** How many members there are (应到); left out: as many as are on the roll. */
  readonly eligible: number | undefined;
  /** More than this share of them must be there. */
  readonly share: number;
}

/**
 * The roll of a meeting that opens: those present stand for the voters that day, nobody twice, and more than the required
 * share of all members is there. Members are not fewer than the roll: who was asked to come and is in office, or is there.
 *
 * @returns how many members there are, and how many of them had to be there
 * @throws Rejection `<code>.in-future`, `<code>.eligible`, `<code>.no-quorum` and those of `checkPresent`
 */
export const checkOpening = (
  kind: MeetingKind,
  { openedAt, present, units, invited, eligible: told, share }: Opening,
  context: Context,
): { readonly eligible: number; readonly quorum: number } => {
  const { code } = kind;
  if (openedAt > context.now) invalid(`${code}.in-future`, '开会时间不能晚于现在', 'It has not begun yet', 'openedAt');
  const on = localDayOf(Date.parse(openedAt));
  checkPresent(kind, { present, units, on }, context);
  const inOffice = invited.filter(({ person }) => context.representsAs(person, on).length > 0);
  const roll = new Set([...inOffice, ...present].map(({ person }) => person)).size;
  const eligible = told ?? roll;
  if (!Number.isInteger(eligible) || eligible < Math.max(1, roll))
    invalid(
      `${code}.eligible`,
      `应到人数不能少于名册人数（${roll}人）`,
      `Not fewer than the ${roll} on the roll`,
      'eligible',
    );
  const quorum = Math.floor(eligible * share) + 1;
  if (present.length < quorum)
    conflict(`${code}.no-quorum`, `到会不足法定人数（须${quorum}人）`, `${quorum} must be present`, 'present');
  return { eligible, quorum };
};

/** How long somebody was there; `until` null: to the end. */
export interface Stay extends Participant {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** Who came later and who left, at one moment. */
export interface RollChange {
  readonly at: Instant;
  readonly came: readonly Participant[];
  readonly left: readonly Id[];
}

export const begunRoll = (present: readonly Participant[], at: Instant): readonly Stay[] =>
  present.map(({ person, role }) => ({ person, role, from: at, until: null }));

export const rollAfter = (roll: readonly Stay[], { at, came, left }: RollChange): readonly Stay[] => [
  ...roll.map((stay) => (stay.until === null && left.includes(stay.person) ? { ...stay, until: at } : stay)),
  ...begunRoll(came, at),
];

/** Who is there at that moment. */
export const presentAt = (roll: readonly Stay[], at: Instant): readonly Participant[] =>
  roll
    .filter(({ from, until }) => from <= at && (until === null || at < until))
    .map(({ person, role }) => ({ person, role }));

/** How many members there are: whoever came without having been on the roll is one of them. */
export const membersOf = (eligible: number, roll: readonly Stay[]): number =>
  Math.max(eligible, new Set(roll.map(({ person }) => person)).size);

/**
 * Somebody comes later or leaves: in the order in which it happened, and only who was away comes.
 *
 * @throws Rejection `<code>.roll-nobody`, `<code>.roll-time`, `<code>.here-already`, `<code>.not-here` and those of
 * `checkPresent`
 */
export const checkRollChange = (
  kind: MeetingKind,
  { roll, units }: { readonly roll: readonly Stay[]; readonly units: readonly Id[] },
  { at, came, left }: RollChange,
  context: Context,
): void => {
  const { code } = kind;
  if (came.length + left.length === 0)
    invalid(`${code}.roll-nobody`, '请填写到场或离场的人', 'Say who came or left', 'came');
  const latest = roll.flatMap(({ from, until }) => [from, until ?? from]).reduce((a, b) => (a > b ? a : b), '');
  if (at > context.now || at < latest)
    invalid(
      `${code}.roll-time`,
      '时间须在开会和上一次变动之后、现在之前',
      'After the opening and the change before, and not later than now',
      'at',
    );
  checkPresent(kind, { present: came, units, on: localDayOf(Date.parse(at)), field: 'came' }, context);
  const here = roll.filter(({ until }) => until === null).map(({ person }) => person);
  if (came.some(({ person }) => here.includes(person)))
    conflict(`${code}.here-already`, '此人已在会', 'Somebody is there already', 'came');
  if (new Set(left).size !== left.length || left.some((person) => !here.includes(person)))
    conflict(`${code}.not-here`, '此人不在会', 'Somebody is not there', 'left');
};
