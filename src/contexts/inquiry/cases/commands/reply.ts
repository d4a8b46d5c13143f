import type { Evidence } from '../../../../kernel/attachment';
import type { Context } from '../../../../kernel/context';
import type { Rating } from '../../../../kernel/policy';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { wordsIn } from '../../registers.state';
import type { CaseEvent, Commitment, ReplyCategory, ReplyPoint } from '../case.events';
import type { CaseState } from '../case.state';
import {
  dueAfter,
  isLate,
  isOfItsUnits,
  isOver,
  mustBe,
  mustBePrompt,
  type On,
  startClock,
  unitActing,
} from './acting';
import { resumed } from './clock';
import { checkCommitment } from './register';

export interface ReplyToCase {
  readonly category: ReplyCategory;
  readonly summary: string;
  readonly points: readonly ReplyPoint[];
  readonly inPerson: boolean;
  readonly evidence: Evidence;
  readonly commitment: Commitment | null;
}

export interface RateReply {
  readonly rating: Exclude<Rating, 'NOT_RATED'>;
  readonly reasons: string | null;
}

/** A reply that says "being solved" or "later" does not end the matter (浙江第20条: then a second reply). */
export const isUnsolved = ({ category }: CaseState): boolean => category === 'B' || category === 'C';

/**
 * 答复: each point answered (青岛第29条), with one of four results (DOMAIN 1.5); "being solved" says by when. It stops
 * the clock. After B or C a second reply follows in the same round.
 */
export const replyToCase: On<ReplyToCase> = (state, data, context) => {
  mustBe(state, 'HANDLING', ...(isUnsolved(state) ? (['RATED'] as const) : []));
  const unit = unitActing(state, context, 'lead');
  const { category, points, inPerson, evidence, commitment } = data;
  if (commitment !== null) checkCommitment(commitment, context);
  else if (category === 'B')
    invalid('case.reply-commitment', '正在解决的答复须写明完成日期', 'Say by when it will be solved', 'commitment');
  const answered = points.map(({ point, answer }) => ({
    point: wordsIn('case', point, 'point'),
    answer: wordsIn('case', answer, 'answer'),
  }));
  const summary = wordsIn('case', data.summary, 'summary');
  const { clock, round } = state;
  const rateBy = dueAfter(context.policy.settings.ratingWindow, context);
  // A reply ends a pause: the unit no longer waits for anything.
  const resume = clock === null || clock.pausedOn === null ? [] : [resumed(clock, clock.pausedOn, context)];
  const late = isLate(state, resume[0]?.data.dueOn ?? clock?.dueOn, context);
  const said = { category, summary, points: answered, inPerson, evidence, commitment };
  return [...resume, { type: 'CaseReplied', data: { unit, round, ...said, rateBy, late } }];
};

/** A new round: done again, with a clock of its own. */
const reworked = (state: CaseState, reason: string, context: Context): CaseEvent => ({
  type: 'ReworkOrdered',
  data: {
    ...{ unit: state.unit!, round: state.round + 1, reason },
    clock: startClock(context.policy.settings.rework, context),
  },
});

/** 不满意: done again within its own term (浙江第24条), and after so many rounds the committee reviews (policy 25). */
const afterDissatisfaction = (state: CaseState, reason: string, context: Context): CaseEvent =>
  state.reworks < context.policy.settings.reworkRounds
    ? reworked(state, reason, context)
    : { type: 'CommitteeReviewOpened', data: { round: state.round, reason } };

/** 评价 by the lead filer or a joint filer, within the window; 不满意 needs reasons (重庆第27条). */
export const rateReply: On<RateReply> = (state, { rating, reasons }, context) => {
  mustBe(state, 'REPLIED');
  mustBePrompt(context);
  const rater = context.actor.person;
  if (!state.filers.includes(rater))
    forbidden('case.not-a-filer', '只有提出人可以评价', 'Only those who filed it rate');
  if (isOfItsUnits(state, context))
    forbidden('case.rater-of-unit', '承办单位人员不能评价', 'Nobody of its units rates it');
  if (state.rateBy !== null && isOver(state.rateBy, context))
    conflict('case.rating-too-late', `评价期限已于${state.rateBy}届满`, `It could be rated until ${state.rateBy}`);
  const said = (reasons ?? '').trim();
  if (rating === 'DISSATISFIED' && said === '')
    invalid('case.rating-reasons', '不满意须写明理由', 'Say why you are not satisfied', 'reasons');
  const { round } = state;
  const data = { unit: state.unit!, round, rating, reasons: said === '' ? null : said, rater };
  const rated: CaseEvent = { type: 'ReplyRated', data };
  return rating === 'DISSATISFIED' ? [rated, afterDissatisfaction(state, said, context)] : [rated];
};

/** The window is over without an answer: a value of its own, left out of satisfaction (重庆第29条). */
export const rateAsNotRated: On<{ readonly round: number }> = (state, { round }, context) => {
  const waits = state.phase === 'REPLIED' && !state.history && state.round === round;
  if (!waits || state.rateBy === null || !isOver(state.rateBy, context)) return [];
  const data = { unit: state.unit!, round, rating: 'NOT_RATED', reasons: null, rater: null } as const;
  return [{ type: 'ReplyRated', data }];
};

/** What the committee decides after its review, or where a reply was perfunctory whatever it was rated. */
export const orderRework: On<{ readonly reason: string }> = (state, { reason }, context) => {
  mustBe(state, 'RATED', 'UNDER_REVIEW');
  return [reworked(state, wordsIn('case', reason, 'reason'), context)];
};
