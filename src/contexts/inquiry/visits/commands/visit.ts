import { type AskGuests, guestsAsked } from '../../../../capabilities/ballots/guests.rules';
import { minutesAmended, respondentsOf } from '../../../../capabilities/meeting/meeting.rules';
import { checkPresent } from '../../../../capabilities/meeting/roll.rules';
import { mustRunApart } from '../../../../capabilities/meeting/special.rules';
import type { AttachmentRef, Evidence } from '../../../../kernel/attachment';
import { after, type May, passing } from '../../../../kernel/decider';
import type { Id, Instant } from '../../../../kernel/ids';
import type { PlaceRef } from '../../../../kernel/place';
import type { Urgency } from '../../../../kernel/policy';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import type { Commitment } from '../../../../kernel/commitment';
import { checkCommitment } from '../../promises/commitment.rules';
import type { Participant } from '../../../../kernel/participant';
import { type Answer, checkedAnswer, type Respondent } from '../../../../kernel/question';
import { checkedAbout, checkPlace, wordsIn } from '../../../../kernel/registers';
import { localDayOf } from '../../../../kernel/time/moments';
import type { VisitState } from '../visit.state';
import {
  askerOf,
  forUnits,
  fromTheVisit,
  kind,
  knownFinding,
  mustBe,
  officePart,
  type On,
  unitSpeaking,
  whileIn,
} from './acting';

export interface HoldVisit {
  readonly heldAt: Instant;
  readonly place: PlaceRef;
  readonly present: readonly Participant[];
  readonly respondents: readonly Respondent[];
  readonly photos: readonly AttachmentRef[];
}

/** Records who was there, where and when, with photos. */
export const holdVisit: On<HoldVisit> = after(whileIn('CALLED'), (state, data, context) => {
  const { heldAt, place, present, photos } = data;
  if (heldAt > context.now) invalid('onSite.in-future', '会办时间不能晚于现在', 'It was not held yet', 'heldAt');
  checkPlace(context, place);
  const on = localDayOf(Date.parse(heldAt));
  checkPresent(kind, { present, units: state.plan!.units, on }, context);
  const respondents = respondentsOf(kind, state.plan!.units, data.respondents, context);
  return [{ type: 'ResolutionHeld', data: { heldAt, place, present, respondents, photos } }];
});

export interface AskOnSite {
  readonly unit: Id;
  readonly text: string;
  readonly place: PlaceRef;
  readonly aboutCase: Id | null;
}

/** To any of the invited units, by whoever may speak here. */
const mayAsk: May<VisitState> = (state, context) => {
  mustBe(state, 'HELD');
  return passing(state.plan!.units, () => askerOf(state, context));
};

/** 现场询问: to a unit that is there. */
export const askOnSite: On<AskOnSite> = after(mayAsk, (state, { unit, text, place, aboutCase }, context) => {
  const { topic, keyWork, units } = state.plan!;
  if (!units.includes(unit))
    invalid('onSite.unit-not-invited', '该单位不在会办之列', 'This unit was not invited', 'unit');
  const asker = askerOf(state, context);
  const words = wordsIn('onSite', text, 'text');
  const id = context.derive('question', String(state.questions.length + 1), asker, words, context.occurredAt);
  const question = { id, unit, text: words, askers: [asker], topic, keyWork, place, aboutCase };
  return [{ type: 'SiteQuestionPut', data: { question } }];
});

interface AnswerOnSite {
  readonly question: Id;
  readonly answer: Answer;
}

const mayAnswer: May<VisitState> = (state, context) => {
  mustBe(state, ...fromTheVisit);
  return passing(state.questions, ({ unit }) => unitSpeaking(state, unit, context)).map(({ id }) => id);
};

/** The same kinds of answer as in a session. */
export const answerOnSite: On<AnswerOnSite> = after(mayAnswer, (state, data, context) => {
  const question = state.questions.find(({ id }) => id === data.question);
  if (question === undefined)
    return notFound('onSite.question-missing', '没有这个问题', 'There is no such question', 'question');
  const unit = unitSpeaking(state, question.unit, context);
  const number = question.answers + 1;
  const answer = checkedAnswer('onSite', data.answer, context);
  return [{ type: 'SiteQuestionAnswered', data: { question: question.id, unit, number, answer } }];
});

export interface RecordFinding {
  readonly text: string;
  readonly place: PlaceRef;
  readonly photos: readonly AttachmentRef[];
}

export const recordFinding: On<RecordFinding> = after(
  whileIn(...fromTheVisit),
  (state, { text, place, photos }, context) => {
    checkPlace(context, place);
    const words = wordsIn('onSite', text, 'text');
    const id = context.derive('finding', String(state.findings.length + 1), words, context.occurredAt);
    return [{ type: 'FindingRecorded', data: { finding: { id, text: words, place, photos } } }];
  },
);

interface ForUnit {
  readonly unit: Id;
  readonly title: string;
  readonly finding: Id | null;
  readonly aboutCase: Id | null;
  readonly aboutRepeat?: Id;
}

export interface AgreeMeasure extends ForUnit {
  readonly commitment: Commitment;
  readonly urgency: Urgency;
}

/** Each unit promises for itself, with a day. */
export const agreeMeasure: On<AgreeMeasure> = after(forUnits(...fromTheVisit), (state, data, context) => {
  const unit = unitSpeaking(state, data.unit, context);
  const { urgency, aboutCase } = data;
  const title = wordsIn('onSite', data.title, 'title');
  const id = context.derive('measure', String(state.results + 1), unit, title);
  const commitment = checkCommitment(data.commitment, context);
  const finding = knownFinding(state, data.finding);
  const about = { aboutCase, ...checkedAbout('onSite', data, context) };
  return [{ type: 'MeasureAgreed', data: { measure: { id, unit, title, finding, commitment, urgency, ...about } } }];
});

interface FailAgreement {
  readonly unit: Id;
  readonly finding: Id | null;
  readonly reasons: string;
}

/** A unit does not agree, and says why. */
export const failAgreement: On<FailAgreement> = after(forUnits(...fromTheVisit), (state, data, context) => {
  const unit = unitSpeaking(state, data.unit, context);
  const finding = knownFinding(state, data.finding);
  return [{ type: 'AgreementFailed', data: { unit, finding, reasons: wordsIn('onSite', data.reasons, 'reasons') } }];
});

export interface SettleOnSite extends ForUnit {
  readonly evidence: Evidence;
}

/** 当场解决, with something that shows it. */
export const settleOnSite: On<SettleOnSite> = after(forUnits(...fromTheVisit), (state, data, context) => {
  const unit = unitSpeaking(state, data.unit, context);
  const { evidence, aboutCase } = data;
  if (evidence.text.trim() === '' && evidence.attachments.length === 0)
    invalid('onSite.evidence-missing', '当场解决须附佐证', 'What was settled needs evidence', 'evidence');
  const title = wordsIn('onSite', data.title, 'title');
  const id = context.derive('settlement', String(state.results + 1), unit, title);
  const finding = knownFinding(state, data.finding);
  const about = { aboutCase, ...checkedAbout('onSite', data, context) };
  return [{ type: 'SettledOnSite', data: { settlement: { id, unit, title, finding, evidence, ...about } } }];
});

const mayAskThem: May<VisitState> = (state, context) => {
  mustBe(state, ...fromTheVisit);
  mustRunApart(kind, officePart(state, context), context);
};

/** 群众代表、企业 who are there are asked too: counted by themselves. */
export const askGuestsOnSite: On<AskGuests> = after(mayAskThem, (state, data, context) => {
  const { polls, plan } = state;
  return [{ type: 'GuestsAsked', data: guestsAsked(kind, { polls, units: plan!.units }, data, context) }];
});

/** 会办纪要: once every invited unit has agreed, settled something or refused. */
const mayIssue: May<VisitState> = (state) => {
  mustBe(state, 'HELD');
  const silent = state.plan!.units.filter((unit) => !state.heard.includes(unit));
  if (silent.length > 0)
    conflict('onSite.units-unheard', '尚有单位没有结论', 'Some units have neither agreed nor refused', 'units');
};

export const issueVisitMinutes: On<{ readonly text: string }> = after(mayIssue, (_state, { text }) => [
  { type: 'ResolutionMinutesIssued', data: { text: wordsIn('onSite', text, 'text') } },
]);

/** The earlier text is kept beside the new one. */
export const amendVisitMinutes: On<{ readonly text: string; readonly reason: string }> = after(
  whileIn('MINUTES_ISSUED'),
  (state, data) => [{ type: 'ResolutionMinutesAmended', data: minutesAmended(kind, state.minutes!, data) }],
);
