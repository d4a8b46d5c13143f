import type { Context } from '../../../../kernel/context';
import type { Id, LocalDate } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import { unreachable } from '../../../../kernel/message';
import { invalid } from '../../../../kernel/rejection';
import { dueDate } from '../../../../kernel/time/deadline';
import { localDayOf } from '../../../../kernel/time/moments';
import { checkedAbout, checkPlace, checkSubject, knownUnit, openUnit, wordsIn } from '../../../../kernel/registers';
import { checkPresent } from '../../../../capabilities/meeting/roll.rules';
import { mustBeEntitled, mustStandApart, noteKind } from '../filers.rules';
import type { InterviewKind, Matter, Note, Outcome } from '../interview.events';
import { unitsOf } from '../interview.state';
import { checkedInterviewees } from './notice';

/** A promised day must not be before the talk, nor later than the longest rectification (policy 16) counted from it. */
const checkPromise = (dueOn: LocalDate, heldOn: LocalDate, { policy, calendar }: Context): void => {
  const { rectificationMaximum, rollLastDay } = policy.settings;
  if (dueOn < heldOn)
    invalid('note.promise-before-talk', '承诺日期早于约谈', 'Promised for a day before the talk', 'dueOn');
  if (dueOn > dueDate(heldOn, rectificationMaximum, calendar, { rollLastDay }))
    invalid('note.promise-too-late', '承诺日期超过最长整改期限', 'Promised for too late a day', 'dueOn');
};

/** What each outcome must contain (DESIGN 6, Interview). Only a unit can be told to rectify (代表法 第31条). */
const checkedOutcome = (outcome: Outcome, heldOn: LocalDate, context: Context): Outcome => {
  switch (outcome.kind) {
    case 'TO_RECTIFY': {
      const { kind, unit, urgency, promise } = outcome;
      openUnit(context, unit);
      if (promise === undefined) return { kind, unit, urgency };
      checkPromise(promise.dueOn, heldOn, context);
      const text = wordsIn('note', promise.text, 'promise');
      return { kind, unit, urgency, promise: { text, dueOn: promise.dueOn } };
    }
    case 'SETTLED_ON_SPOT': {
      const { kind, unit, evidence } = outcome;
      knownUnit(context, unit);
      if (evidence.text.trim() === '' && evidence.attachments.length === 0)
        invalid('note.evidence-missing', '当场解决须附佐证', 'What was settled needs evidence', 'evidence');
      return { kind, unit, evidence };
    }
    case 'EXPLAINED':
      return { kind: outcome.kind, explanation: wordsIn('note', outcome.explanation, 'explanation') };
    case 'REFERRED_UPWARD': {
      const { kind, outsideNumber } = outcome;
      const to = wordsIn('note', outcome.to, 'to');
      return { kind, to, ...(outsideNumber === undefined ? {} : { outsideNumber }) };
    }
    default:
      return unreachable(outcome);
  }
};

/** What was said about an issue stays said about it, also where that has ended since. */
const checkedIssue = (matter: Matter, before: Note | null, context: Context): Pick<Matter, 'aboutRepeat'> => {
  const told = before?.matters.find(({ id }) => id === matter.id)?.aboutRepeat;
  const isOpenIssue = (issue: Id): boolean => issue === told || context.isOpenIssue(issue);
  return checkedAbout('note', matter, { ...context, isOpenIssue });
};

const checkedMatter = (
  matter: Matter,
  before: Note | null,
  days: readonly LocalDate[],
  heldOn: LocalDate,
  context: Context,
): Matter => {
  const { id, place, topic, keyWork, aboutCase, photos = [] } = matter;
  checkSubject(context, matter, days);
  checkPlace(context, place);
  return {
    id,
    title: wordsIn('note', matter.title, 'title'),
    detail: matter.detail.normalize('NFC').trim(),
    place,
    topic,
    ...(keyWork === undefined ? {} : { keyWork }),
    ...(aboutCase === undefined ? {} : { aboutCase }),
    ...checkedIssue(matter, before, context),
    ...(photos.length === 0 ? {} : { photos }),
    outcome: checkedOutcome(matter.outcome, heldOn, context),
  };
};

/** Who took part for the voters, each in the duty of that day. */
const checkedParticipants = ({ participants, interviewees }: Note, on: LocalDate, context: Context) => {
  if (new Set(participants.map(({ person }) => person)).size !== participants.length)
    invalid('note.participant-twice', '参加人重复', 'Somebody took part twice', 'participants');
  checkPresent(noteKind, { present: participants, units: unitsOf(interviewees), on, field: 'participants' }, context);
  return participants.map(({ person, role }) => ({ person, role }));
};

/** The kind that was requested, null where nothing was; the units that the notice called; the note so far. */
interface Known {
  readonly asked: InterviewKind | null;
  readonly called: readonly Id[];
  readonly before: Note | null;
}

/** Those who filed may file a note of this kind, and belong to no unit that was called. */
const checkFilers = (
  { kind, filers, interviewees }: Note,
  { asked, called, before }: Known,
  on: LocalDate,
  context: Context,
): void => {
  if (kind !== (before?.kind ?? asked)) mustBeEntitled({ kind, filers, on }, context);
  // Of a unit that was called nobody filed then: a filer who went over to it since does not undo the talk.
  const known = [...called, ...unitsOf(before?.interviewees ?? [])];
  const units = unitsOf(interviewees).filter((unit) => !known.includes(unit));
  mustStandApart({ units, filers, since: on }, context, 'interviewees');
};

/**
 * The note to store. Values that the note had before are not checked again: since then a unit may have closed or a
 * topic ended. A topic must be valid on the day of the talk or today.
 *
 * @throws Rejection `note.*`, `interview.*-missing`, and those of the registers
 */
export const checkedNote = (note: Note, known: Known, context: Context): Note => {
  const { before } = known;
  const heldOn = localDayOf(Date.parse(note.heldAt));
  const days = [heldOn, localDayOf(Date.parse(context.now))];
  const { kind, topic, keyWork, heldAt, place, filers, recorder, matters } = note;
  if (topic !== before?.topic || keyWork !== before.keyWork) checkSubject(context, note, days);
  checkPlace(context, place);
  const interviewees = checkedInterviewees(note.interviewees);
  for (const { unit } of interviewees) knownUnit(context, unit, 'interviewees');
  checkFilers(note, known, heldOn, context);
  const isSame =
    before !== null &&
    heldAt === before.heldAt &&
    sameJson([note.participants, unitsOf(interviewees)], [before.participants, unitsOf(before.interviewees)]);
  const participants = isSame ? note.participants : checkedParticipants(note, heldOn, context);
  if (matters.length === 0) invalid('note.no-matter', '至少填写一个事项', 'At least one matter', 'matters');
  const isKnown = (matter: Matter): boolean =>
    heldAt === before?.heldAt && before.matters.some((old) => sameJson(old, matter));
  return {
    kind,
    topic,
    ...(keyWork === undefined ? {} : { keyWork }),
    heldAt,
    place,
    interviewees,
    participants,
    filers,
    recorder,
    said: wordsIn('note', note.said, 'said'),
    matters: matters.map((m) => (isKnown(m) ? m : checkedMatter(m, before, days, heldOn, context))),
  };
};
