import { after, type May, passes } from '../../../../kernel/decider';
import { type Context, isForAnybody, speakingFor, isEntered } from '../../../../kernel/context';
import type { Id } from '../../../../kernel/ids';
import type { Rating } from '../../../../kernel/policy';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import type { Of } from '../../../../kernel/message';
import { knownPerson, wordsIn } from '../../../../kernel/registers';
import type { RatingCall } from '../case-outcome.events';
import type { CaseEvent } from '../case.events';
import type { CaseState } from '../case.state';
import type { Rated } from '../course.rules';
import { mayBeAskedToRate, mustBeIndependent, mustRateFromOutside } from '../independence.rules';
import { asOfNow, dueAfter, isOfficeOrSystem, isOver, mustBe, mustBePrompt, type On } from './acting';
import { afterDissatisfaction } from './reply';

type Grade = Exclude<Rating, 'NOT_RATED'>;
type Rates = Of<CaseEvent, 'ReplyRated'>['data'];

export interface RateReply {
  readonly rating: Grade;
  /** The rating of the unit's attitude, if the rules ask for it (policy 21). */
  readonly attitude?: Grade;
  readonly reasons: string | null;
  /** Where it was said by telephone: the call. */
  readonly call?: Omit<RatingCall, 'caller'> & { readonly caller?: Id };
}

/**
 * What stands beside a rating that the office enters for somebody: until when he may contradict it, and the call in which
 * he said so. That from paper has its scan.
 *
 * @throws Rejection `case.rating-call`, `case.rating-call-time`, `person.missing`, `person.closed`
 */
const entering = ({ call }: RateReply, context: Context): Pick<Rates, 'contradictUntil' | 'call'> => {
  if (!isEntered(context)) return {};
  const contradictUntil = dueAfter(context.policy.settings.ratingWindow, asOfNow(context));
  if (context.channel !== 'telephone') return { contradictUntil };
  if (call === undefined)
    return invalid(
      'case.rating-call',
      '电话评价须写明通话号码、时间和通话人',
      'A rating by telephone needs the number, the time and who called',
      'call',
    );
  if (call.at > context.now)
    invalid('case.rating-call-time', '通话时间不能晚于现在', 'The call cannot lie in the future', 'call.at');
  const caller = call.caller === undefined ? context.actor.person : knownPerson(context, call.caller, 'call.caller').id;
  return { contradictUntil, call: { at: call.at, caller, number: call.number } };
};

/** Who rates: the actor or, if the office enters a paper form (征询意见表), the person named. */
export const raterIn = (context: Context): Id | undefined =>
  isOfficeOrSystem(context) ? (isEntered(context) ? context.onBehalfOf : undefined) : context.actor.person;

/**
 * Who is asked now, of those who may still rate; null: whoever of the filers comes first. If everybody who was asked has
 * left office since, the next co-filer is.
 */
const askedNow = (state: CaseState, context: Context): readonly Id[] | null => {
  if (state.asked === null) return null;
  const able = (people: readonly Id[]): readonly Id[] =>
    people.filter((person) => mayBeAskedToRate(person, state, context));
  const still = able(state.asked);
  return still.length > 0 ? still : able(state.filers).slice(0, 1);
};

/**
 * Neither the rater nor who enters it stands on the side of a unit.
 *
 * @throws Rejection `case.not-a-filer`, `case.not-the-rater`, `case.rater-of-unit`, `case.rated-already`
 */
const raterOf = (state: CaseState, context: Context): Id => {
  const rater = raterIn(context);
  const { filers, rated } = state;
  if (rater === undefined || !filers.includes(rater))
    return forbidden('case.not-a-filer', '只有提出人可以评价', 'Only those who filed it rate');
  mustRateFromOutside(state, context);
  const asked = askedNow(state, context);
  if (asked === null ? !mayBeAskedToRate(rater, state, context) : !asked.includes(rater))
    forbidden('case.not-the-rater', '由在任的领衔或联名提出人评价', 'The lead filer or the next in office rates it');
  if (rated.some((one) => one.rater === rater)) conflict('case.rated-already', '已经评价', 'Rated already');
  return rater;
};

const mayRate: May<CaseState> = (state, context) => {
  mustBe(state, 'REPLIED');
  mustBePrompt(context);
  if (isForAnybody(context)) mustRateFromOutside(state, context);
  // If the office enters a rating, the entry itself names the rater: one of those who may still rate.
  const isFree = speakingFor(context, state.filers).some((one) => passes(() => raterOf(state, one)));
  if (!isFree) raterOf(state, context);
  if (state.rateBy !== null && isOver(state.rateBy, context))
    conflict('case.rating-too-late', `评价期限已于${state.rateBy}届满`, `It could be rated until ${state.rateBy}`);
};

const checkAttitude = (attitude: Grade | undefined, context: Context): void => {
  const asked = context.policy.settings.ratingDimensions === 'ATTITUDE_AND_RESULT';
  if (asked && attitude === undefined)
    invalid('case.rating-attitude', '请评价办理态度', 'Rate the attitude as well', 'attitude');
  if (!asked && attitude !== undefined)
    invalid('case.rating-attitude', '本地区不评价办理态度', 'The attitude is not rated here', 'attitude');
};

const merits: Readonly<Record<Grade, number>> = { DISSATISFIED: 0, BASICALLY_SATISFIED: 1, SATISFIED: 2 };

/** The lowest of several ratings counts for the reply: every signer must be answered (浙江第18条). */
const lowest = (rated: readonly Pick<Rated, 'rating' | 'reasons'>[]): Pick<Rated, 'rating' | 'reasons'> | undefined =>
  [...rated].sort((a, b) => merits[a.rating] - merits[b.rating])[0];

type Given = Pick<Rated, 'rating' | 'attitude' | 'reasons'>;

/** The same of the attitude, for which each may have another opinion than of the result. */
const lowestAttitude = (rated: readonly Given[]): Pick<Rated, 'attitude'> => {
  const [least] = rated
    .map(({ attitude }) => attitude)
    .filter((attitude) => attitude !== undefined)
    .sort((a, b) => merits[a] - merits[b]);
  return least === undefined ? {} : { attitude: least };
};

/** A C reply goes on the books (挂账) once its rating is known: it waits for conditions, and the chair looks at it again. */
const putOff = ({ category, unit, reviewOn }: CaseState, rating: Rating): readonly CaseEvent[] =>
  category !== 'C' || reviewOn === null || rating === 'DISSATISFIED'
    ? []
    : [{ type: 'CaseDeferred', data: { unit, reviewOn, reason: '答复为待条件具备后解决，转入挂账' } }];

/**
 * 评价 within the window by whoever is asked (policy 22); 不满意 needs reasons (重庆第27条; 山东第23条 for either
 * dimension). Where each filer is asked, the first 不满意 decides, else the last rating completes it.
 */
export const rateReply: On<RateReply> = after(mayRate, (state, data, context) => {
  const { rating, attitude, reasons } = data;
  const rater = raterOf(state, context);
  checkAttitude(attitude, context);
  const words = (reasons ?? '').trim();
  const said = words === '' ? null : words;
  if ((rating === 'DISSATISFIED' || attitude === 'DISSATISFIED') && said === null)
    invalid('case.rating-reasons', '不满意须写明理由', 'Say why you are not satisfied', 'reasons');
  const { round, rated } = state;
  const asked = askedNow(state, context) ?? [rater];
  const told = { unit: state.unit!, round };
  const mine = { rating, reasons: said, ...(attitude === undefined ? {} : { attitude }) };
  const entry = entering(data, context);
  const isOne = asked.length < 2;
  const own: readonly CaseEvent[] = isOne ? [] : [{ type: 'FilerRated', data: { ...told, ...mine, rater, ...entry } }];
  const awaited = asked.some((one) => one !== rater && !rated.some((other) => other.rater === one));
  if (awaited && rating !== 'DISSATISFIED') return own;
  const all = [...rated, mine];
  const whole = { ...lowest(all)!, ...lowestAttitude(all) };
  const done: CaseEvent = { type: 'ReplyRated', data: { ...told, ...whole, rater, ...(isOne ? entry : {}) } };
  const then = rating === 'DISSATISFIED' ? [afterDissatisfaction(state, said!, context)] : putOff(state, whole.rating);
  return [...own, done, ...then];
});

/** The office decides that nobody can rate; it stands on no side of the case. */
const mayRecordNotRated: May<CaseState> = (state, context) => {
  mustBe(state, 'REPLIED');
  mustBeIndependent('RecordNotRated', state, context);
  if (state.filers.length === 0) conflict('case.nobody-rates', '此事项没有提出人', 'Nobody filed this case');
  if (state.filers.some((filer) => mayBeAskedToRate(filer, state, context)))
    conflict('case.rater-in-office', '尚有在任的提出人可以评价', 'Somebody who filed it is in office and may rate');
};

const ratedByNobody = (state: CaseState, rating: Rating, reasons: string | null): readonly CaseEvent[] => {
  const told = { unit: state.unit!, round: state.round, rating, reasons, rater: null };
  return [{ type: 'ReplyRated', data: { ...told, ...lowestAttitude(state.rated) } }, ...putOff(state, rating)];
};

/** None of the filers is in office any more: 未评价, with the reason. What some of several said before counts. */
export const recordNotRated: On<{ readonly reason: string }> = after(mayRecordNotRated, (state, data) => {
  const reason = wordsIn('case', data.reason, 'reason');
  const { rating, reasons } = lowest(state.rated) ?? { rating: 'NOT_RATED' as const, reasons: reason };
  return ratedByNobody(state, rating, reasons);
});

/**
 * The window is over. No answer is a value of its own that does not count for satisfaction (重庆第29条); if some of
 * several have rated, their ratings count.
 */
export const rateAsNotRated: On<{ readonly round: number }> = (state, { round }, context) => {
  const waits = state.phase === 'REPLIED' && !state.history && state.round === round;
  if (!waits || state.rateBy === null || !isOver(state.rateBy, context)) return [];
  const { rating, reasons } = lowest(state.rated) ?? { rating: 'NOT_RATED' as const, reasons: null };
  return ratedByNobody(state, rating, reasons);
};
