import { after } from '../../../../kernel/decider';
import type { Context } from '../../../../kernel/context';
import type { Id, LocalDate } from '../../../../kernel/ids';
import type { PlaceRef } from '../../../../kernel/place';
import type { Urgency } from '../../../../kernel/policy';
import { conflict, invalid } from '../../../../kernel/rejection';
import { checkPlace, checkSubject, knownPerson, openUnit, wordsIn } from '../../../../kernel/registers';
import type { Matter } from '../../interviews/interview.events';
import type { CaseContent, Origin } from '../case-shapes.events';
import type { CaseEvent } from '../case.events';
import type { Commitment } from '../../../../kernel/commitment';
import type { CaseState } from '../case.state';
import {
  dayOf,
  independently,
  mustComeLater,
  mustExist,
  type On,
  signedByOffice,
  startClock,
  stillOpen,
} from './acting';

/** What the office or a list says about a matter; only notes have photos. */
export type StatedContent = Omit<CaseContent, 'photos'>;

export interface RegisterCase extends StatedContent {
  readonly origin: Origin;
  /** Lead filer first. If empty: the person registering it or represented; nobody for hotline cases. */
  readonly filers: readonly Id[];
  readonly proposedUnit: Id | null;
  readonly urgency: Urgency;
  readonly commitment: Commitment | null;
}

export interface AmendCase extends StatedContent {
  readonly reason: string;
}

/** A matter of a note, as passed on to its case. */
export interface FollowMatter {
  readonly interview: Id;
  readonly matter: Matter;
  readonly filers: readonly Id[];
  readonly reason: string;
}

/** A title must fit on one line of a list. */
const titleOf = (text: string): string => {
  const title = wordsIn('case', text, 'title');
  return [...title].length > 200
    ? invalid('case.title-too-long', '标题不超过200字', 'At most 200 characters', 'title')
    : title;
};

/** Checks that the fields needed by lists and filters are there, and trims all text. */
export const contentOf = (
  content: StatedContent,
  context: Context,
  days: readonly LocalDate[] = [dayOf(context)],
): CaseContent => {
  const { description, sealedText, place, topic, keyWork, reporter } = content;
  return {
    title: titleOf(content.title),
    description: description.normalize('NFC').trim(),
    ...(sealedText === undefined ? {} : { sealedText }),
    place: placeOf(place, context),
    ...checkedSubject(topic, keyWork, days, context),
    ...(reporter === undefined ? {} : { reporter }),
  };
};

/** The place may be unknown, but whatever is given must be correct. */
const placeOf = (place: PlaceRef, context: Context): PlaceRef => {
  if (Object.values(place).some((part) => part !== undefined && part !== '')) checkPlace(context, place);
  return place;
};

const checkedSubject = (
  topic: Id | null,
  keyWork: Id | null,
  days: readonly LocalDate[],
  context: Context,
): Pick<CaseContent, 'topic' | 'keyWork'> => {
  if (topic !== null) checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, days);
  else if (keyWork !== null)
    invalid('case.topic-missing', '填写重点工作时须有议题', 'A key work needs a topic', 'topic');
  return { topic, keyWork };
};

/** The filers: a case brought by people must have somebody to reply to (浙江第18条). */
const filersOf = ({ origin, filers }: RegisterCase, context: Context): readonly Id[] => {
  const { onBehalfOf, actor } = context;
  const named = [...(onBehalfOf === undefined ? [] : [onBehalfOf]), ...filers];
  const people = [...new Set(named)].map((person) => knownPerson(context, person, 'filers').id);
  return people.length === 0 && origin !== 'HOTLINE' ? [actor.person] : people;
};

/** Registered by the office itself: from paper, telephone, or its own knowledge. */
export const registerCase: On<RegisterCase> = (state, data, context) => {
  if (state.phase !== 'NONE') conflict('case.exists', '该事项已登记', 'This case is registered already', 'id');
  const { origin, proposedUnit, urgency, commitment } = data;
  if (proposedUnit !== null) openUnit(context, proposedUnit, 'proposedUnit');
  if (commitment !== null) checkCommitment(commitment, context);
  return [
    {
      type: 'CaseRegistered',
      data: {
        ...contentOf(data, context),
        origin,
        interview: null,
        matter: null,
        ticket: null,
        history: false,
        filers: filersOf(data, context),
        proposedUnit,
        urgency,
        commitment,
      },
    },
  ];
};

/** 承诺: needs a text and a day in the future. */
export const checkCommitment = ({ text, dueOn }: Commitment, context: Context): void => {
  wordsIn('case', text, 'commitment');
  mustComeLater(dueOn, context, 'commitment.dueOn');
};

const isDuty = ({ outcome }: Matter): boolean => outcome.kind === 'TO_RECTIFY' || outcome.kind === 'SETTLED_ON_SPOT';

/** Does this matter become a case? Matters that were explained or referred upward stay in the note. */
export const opensCase = (matter: Matter): boolean =>
  isDuty(matter) && matter.aboutCase === undefined && matter.aboutRepeat === undefined;

/** Does it go to the open case of a repeat issue, or become the next one? */
export const isAboutRepeat = (matter: Matter): boolean => isDuty(matter) && matter.aboutRepeat !== undefined;

/** Does it go to an open case instead? */
export const isAboutCase = (matter: Matter): boolean => isDuty(matter) && matter.aboutCase !== undefined;

export const contentOfMatter = ({ title, detail, place, topic, keyWork, photos }: Matter): CaseContent => ({
  title,
  description: detail,
  place,
  topic,
  keyWork: keyWork ?? null,
  ...(photos === undefined ? {} : { photos }),
});

const dutyOf = ({ outcome }: Matter) => ({
  proposedUnit: 'unit' in outcome ? outcome.unit : null,
  urgency: outcome.kind === 'TO_RECTIFY' ? outcome.urgency : ('normal' as const),
  commitment: outcome.kind === 'TO_RECTIFY' ? (outcome.promise ?? null) : null,
});

const settledBy = ({ outcome }: Matter): readonly CaseEvent[] =>
  outcome.kind === 'SETTLED_ON_SPOT'
    ? [{ type: 'CaseSettledOnSpot', data: { unit: outcome.unit, evidence: outcome.evidence } }]
    : [];

/** The note was checked when it was filed, so its matters are not checked again. */
export const openCaseFromMatter: On<FollowMatter> = (state, data) => {
  const { interview, matter, filers, reason } = data;
  if (state.phase === 'WITHDRAWN')
    return [
      { type: 'CaseReinstated', data: { reason, ticket: null } },
      ...amendedTo(state, data),
      ...settledBy(matter),
    ];
  if (state.phase !== 'NONE') return [];
  return [
    {
      type: 'CaseRegistered',
      data: {
        ...contentOfMatter(matter),
        origin: 'INTERVIEW',
        interview,
        matter: matter.id,
        ticket: null,
        history: false,
        filers,
        ...dutyOf(matter),
      },
    },
    ...settledBy(matter),
  ];
};

/** The office's decisions on topic and urgency stay, even if the note changes. */
const amendedTo = (state: CaseState, { matter, reason }: FollowMatter): readonly CaseEvent[] => {
  const { topic, keyWork, urgency, phase, withdrawnFrom } = state;
  const screened = (withdrawnFrom ?? phase) !== 'REGISTERED';
  const kept = screened ? { topic, keyWork, urgency } : {};
  // A note that has no photos any more says so.
  const content = { ...contentOfMatter(matter), photos: matter.photos ?? [] };
  return [{ type: 'CaseAmended', data: { ...content, ...dutyOf(matter), ...kept, reason } }];
};

/** The note was amended, including this matter. */
export const amendCaseFromMatter: On<FollowMatter> = (state, data, context) => {
  mustExist(state);
  const { matter, reason } = data;
  const { outcome } = matter;
  const amended = amendedTo(state, data);
  if (outcome.kind === 'SETTLED_ON_SPOT' && (stillOpen as readonly string[]).includes(state.phase))
    return [...amended, ...settledBy(matter)];
  if (outcome.kind === 'TO_RECTIFY' && state.phase === 'SETTLED_ON_SPOT') {
    const clock = startClock(context.policy.settings.rectification[outcome.urgency], context);
    const data = { unit: outcome.unit, round: state.round + 1, found: reason, evidence: { text: '', attachments: [] } };
    return [...amended, { type: 'CaseReopened', data: { ...data, clock } }];
  }
  return amended;
};

/** The office corrects the text. */
export const amendCase: On<AmendCase> = after(
  signedByOffice('case.screen', independently('AmendCase', ...stillOpen)),
  (state, { reason, ...content }, context) => {
    const { proposedUnit, urgency, commitment } = state;
    const data = { ...contentOf(content, context), proposedUnit, urgency, commitment };
    return [{ type: 'CaseAmended', data: { ...data, reason: wordsIn('case', reason, 'reason') } }];
  },
);

export interface RecordNumber {
  readonly number: string;
  readonly year: number;
  readonly serial: number;
}

/** A number is given once and stays, whatever happens to the case. */
export const recordNumber: On<RecordNumber> = (state, data) => {
  mustExist(state);
  if (state.number === data.number) return [];
  if (state.number !== null) conflict('case.numbered', '该事项已有编号', 'This case has a number already', 'number');
  return [{ type: 'CaseNumbered', data }];
};
