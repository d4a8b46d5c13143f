import { belongsTo, type Context, isOffice, unitSpokenFor } from '../../kernel/context';
import type { Id, Instant, LocalDate } from '../../kernel/ids';
import type { Participant } from '../../kernel/participant';
import type { Respondent } from '../../kernel/question';
import { knownPerson, openUnit, wordsIn } from '../../kernel/registers';
import { conflict, forbidden, invalid } from '../../kernel/rejection';
import { dueDate } from '../../kernel/time/deadline';
import { localDayOf } from '../../kernel/time/moments';
import { type Term, termInWords } from '../../kernel/time/term';

/*
 * The rules of meetings: who speaks, notice, roll and quorum, closing, minutes. Each takes values and returns values, so
 * that every kind of meeting keeps its own events.
 */

/**
 * The wording of one kind of meeting's refusals: the prefix of their codes, and what units are called in for (应询,
 * 会办).
 */
export interface MeetingKind {
  readonly code: string;
  readonly calledFor: string;
}

/**
 * On whose behalf this is said: the actor or, if the office enters it, the person named.
 *
 * @throws Rejection `<code>.entered-by-office-only`, `person.missing`, `person.closed`
 */
export const speakerOf = ({ code }: MeetingKind, context: Context): Id => {
  const { actor, onBehalfOf } = context;
  if (onBehalfOf === undefined) return actor.person;
  if (!isOffice(context))
    forbidden(`${code}.entered-by-office-only`, '只有工委办公室可以代录', 'Only the office enters for others');
  return knownPerson(context, onBehalfOf, 'onBehalfOf').id;
};

/**
 * The unit that speaks: an invited one, through an official of it, or through the office, which takes the minutes.
 *
 * @throws Rejection `<code>.unit-missing`, `<code>.unit-not-invited`, `<code>.not-of-unit`
 */
export const unitSpeaking = (
  { code, calledFor }: MeetingKind,
  invited: readonly Id[],
  given: Id | undefined,
  context: Context,
): Id => {
  const unit = given ?? unitSpokenFor(context, invited);
  if (unit === undefined) return invalid(`${code}.unit-missing`, '请写明单位', 'Say for which unit', 'unit');
  if (!invited.includes(unit))
    forbidden(`${code}.unit-not-invited`, `该单位不在${calledFor}之列`, 'This unit was not invited', 'unit');
  if (!isOffice(context) && !belongsTo(context.actor, unit))
    forbidden(`${code}.not-of-unit`, '只有该单位人员可以这样做', 'Only an official of the unit may', 'unit');
  return unit;
};

/** Who came for the units, as it is stored. */
export const respondentsOf = (
  kind: MeetingKind,
  invited: readonly Id[],
  respondents: readonly Respondent[],
  context: Context,
): readonly Respondent[] =>
  respondents.map(({ unit, post, person }) => ({
    unit: unitSpeaking(kind, invited, unit, context),
    post: wordsIn(kind.code, post, 'post'),
    ...(person === undefined ? {} : { person }),
  }));

/**
 * Who is asked to come: at least one unit, each of them open, and people of the register.
 *
 * @returns the units, each once
 * @throws Rejection `<code>.nobody-invited`, `unit.missing`, `unit.closed`, `person.missing`, `person.closed`
 */
export const checkInvited = (
  { code, calledFor }: MeetingKind,
  { units, participants }: { readonly units: readonly Id[]; readonly participants: readonly Participant[] },
  context: Context,
): readonly Id[] => {
  if (units.length === 0)
    invalid(`${code}.nobody-invited`, `请填写${calledFor}单位`, 'Say which units are asked', 'units');
  for (const unit of units) openUnit(context, unit, 'units');
  for (const { person } of participants) knownPerson(context, person, 'participants');
  return [...new Set(units)];
};

const dayOf = (instant: Instant) => localDayOf(Date.parse(instant));

/** Names the rule that a notice breaks, and the earliest day that would do. */
export const refuseShortNotice = (code: string, term: Term, earliest: LocalDate): never => {
  const { zh, en } = termInWords(term);
  return invalid(
    code,
    `通知时间不足：按规则须提前${zh}通知，最早可定在${earliest}`,
    `The notice is too short: the rules ask for ${en}, so ${earliest} is the earliest day`,
    'scheduledAt',
  );
};

/**
 * Refuses a notice that leaves less than the term between today and the meeting.
 *
 * @throws Rejection `<code>.notice-too-short`
 */
export const checkNotice = ({ code }: MeetingKind, term: Term, scheduledAt: Instant, context: Context): void => {
  const { rollLastDay } = context.policy.settings;
  const earliest = dueDate(dayOf(context.now), term, context.calendar, { rollLastDay });
  if (dayOf(scheduledAt) < earliest) refuseShortNotice(`${code}.notice-too-short`, term, earliest);
};

/** @throws Rejection `<code>.closed-at` where it would end before it began or later than now */
export const checkClosing = (
  { code }: MeetingKind,
  { openedAt, closedAt }: { readonly openedAt: Instant; readonly closedAt: Instant },
  { now }: Context,
): void => {
  if (closedAt > now || closedAt < openedAt)
    invalid(
      `${code}.closed-at`,
      '结束时间须在开会之后、现在之前',
      'After the opening and not later than now',
      'closedAt',
    );
};

/**
 * Corrects the minutes; the earlier words stay beside the new ones.
 *
 * @throws Rejection `<code>.minutes-same`, `<code>.text-missing`, `<code>.reason-missing`
 */
export const minutesAmended = (
  { code }: MeetingKind,
  before: string,
  { text, reason }: { readonly text: string; readonly reason: string },
): { readonly before: string; readonly after: string; readonly reason: string } => {
  const after = wordsIn(code, text, 'text');
  if (after === before) return conflict(`${code}.minutes-same`, '纪要没有变化', 'The minutes say so already', 'text');
  return { before, after, reason: wordsIn(code, reason, 'reason') };
};
