import { after, type May } from '../../../../kernel/decider';
import type { Evidence } from '../../../../kernel/attachment';
import { type Context, isEntered } from '../../../../kernel/context';
import type { Id } from '../../../../kernel/ids';
import type { ReplyCategory } from '../../../../kernel/policy';
import { conflict, invalid } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { DraftedReply, ReplyPoint } from '../case-shapes.events';
import type { CaseEvent } from '../case.events';
import type { Commitment } from '../../../../kernel/commitment';
import type { CaseState } from '../case.state';
import { mayBeAskedToRate } from '../independence.rules';
import {
  asOfNow,
  dueAfter,
  independently,
  isLate,
  isPromiseOver,
  latestPromise,
  mustBe,
  type On,
  startClock,
  unitActing,
} from './acting';
import { resumed } from './clock';
import { checkAbout } from './promises';
import { checkCommitment } from './register';

export interface ReplyToCase {
  readonly category: ReplyCategory;
  readonly summary: string;
  readonly points: readonly ReplyPoint[];
  readonly inPerson: boolean;
  readonly evidence: Evidence;
  readonly commitment: Commitment | null;
  readonly about?: Id;
}

/** A reply that says "being solved" or "later" does not end the matter (浙江第20条: then a second reply). */
export const isUnsolved = ({ category }: CaseState): boolean => category === 'B' || category === 'C';

/** Refuses a reply in the wrong phase; after B or C a second reply is allowed in the same round, rated or not. */
export const mayReply = (state: CaseState): void =>
  mustBe(state, 'HANDLING', ...(isUnsolved(state) ? (['REPLIED', 'RATED'] as const) : []));

/** Every point must be answered (青岛第29条) with one of four results (DOMAIN 1.5); "being solved" needs a day. */
export const checkedReply = (state: CaseState, data: DraftedReply, context: Context): ReplyToCase => {
  const { points, inPerson, evidence, commitment } = data;
  const category =
    data.category ?? invalid('case.reply-category', '请选择办理结果', 'Say which of the results it is', 'category');
  if (!context.policy.settings.resultCategories.some(({ code }) => code === category))
    invalid('case.reply-category', '办理结果不在本地区所列之内', 'Not one of the results listed here', 'category');
  if (commitment !== null) checkCommitment(commitment, context);
  else if (category === 'B')
    invalid('case.reply-commitment', '正在解决的答复须写明完成日期', 'Say by when it will be solved', 'commitment');
  const latest = latestPromise(state, context);
  if (category === 'B' && commitment !== null && latest !== null && commitment.dueOn > latest)
    invalid(
      'case.reply-commitment-too-late',
      `完成日期超过本轮交办起的最长整改期限（${latest}）`,
      `Later than the longest term from the assignment of this round (${latest})`,
      'commitment.dueOn',
    );
  const answered = points.map(({ point, answer }) => ({
    point: wordsIn('case', point, 'point'),
    answer: wordsIn('case', answer, 'answer'),
  }));
  const summary = wordsIn('case', data.summary, 'summary');
  const about = commitment === null ? {} : checkAbout(state, data.about);
  return { category, summary, points: answered, inPerson, evidence, commitment, ...about };
};

/**
 * Who rates the reply and who receives it: in a joint matter all signers or only the lead (policy 22, 46). Only those
 * who may rate are asked: in place of a lead who has left office, the next co-filer.
 */
const concerning = (state: CaseState, context: Context) => {
  const { filers } = state;
  const { raters, jointReply } = context.policy.settings;
  const able = filers.filter((filer) => mayBeAskedToRate(filer, state, context));
  const excused = filers.filter((filer) => !able.includes(filer));
  return {
    ...(raters === 'ANY_FILER' ? {} : { raters: raters === 'LEAD_FILER' ? able.slice(0, 1) : able }),
    ...(excused.length === 0 ? {} : { excused }),
    addressees: jointReply === 'LEAD' ? filers.slice(0, 1) : filers,
  };
};

/** Sends the reply and stops the clock. `draftedBy`: who wrote the draft that the head signed. */
export const repliedWith = (
  state: CaseState,
  reply: ReplyToCase,
  context: Context,
  draftedBy?: readonly Id[],
): readonly CaseEvent[] => {
  const { clock, round } = state;
  // The raters can know of it only from now on, also where it is entered later than it was given.
  const rateBy = dueAfter(context.policy.settings.ratingWindow, asOfNow(context));
  // A reply ends a pause: the unit is no longer waiting for anything.
  const resume = clock === null || clock.pausedOn === null ? [] : [resumed(clock, clock.pausedOn, context)];
  const late = isPromiseOver(state, context) || isLate(state, resume[0]?.data.dueOn ?? clock?.dueOn, context);
  const signed = draftedBy === undefined ? {} : { draftedBy };
  const said = { unit: state.unit!, round, ...reply, rateBy, late, ...signed };
  const data = { ...said, ...concerning(state, context) };
  return [...resume, { type: 'CaseReplied', data }];
};

const mayReplyNow: May<CaseState> = (state, context) => {
  mayReply(state);
  unitActing(state, context, 'lead');
  const signedOnPaper = isEntered(context) && context.channel === 'paper';
  if (context.policy.settings.replySignOff && !signedOnPaper)
    conflict('case.reply-needs-sign-off', '答复须经单位负责人签发', 'The head of the unit signs it first');
};

/** 答复 by the lead unit. A reply on paper has the head's signature on the paper. */
export const replyToCase: On<ReplyToCase> = after(mayReplyNow, (state, data, context) => {
  return repliedWith(state, checkedReply(state, data, context), context);
});

/** Starts a new round with its own clock. */
const reworked = (state: CaseState, reason: string, context: Context): CaseEvent => ({
  type: 'ReworkOrdered',
  data: {
    unit: state.unit!,
    round: state.round + 1,
    reason,
    clock: startClock(context.policy.settings.rework, context),
  },
});

/** 不满意: rework within its own term (浙江第24条); after a set number of rounds the committee reviews (policy 25). */
export const afterDissatisfaction = (state: CaseState, reason: string, context: Context): CaseEvent =>
  state.reworks < context.policy.settings.reworkRounds
    ? reworked(state, reason, context)
    : { type: 'CommitteeReviewOpened', data: { round: state.round, reason } };

/** Rework ordered by the committee after its review, or because a reply was perfunctory, whatever its rating. */
export const orderRework: On<{ readonly reason: string }> = after(
  independently('OrderRework', 'RATED', 'UNDER_REVIEW'),
  (state, { reason }, context) => {
    return [reworked(state, wordsIn('case', reason, 'reason'), context)];
  },
);
