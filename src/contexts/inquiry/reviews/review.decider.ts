import { isShown } from '../../../kernel/attachment';
import type { Context } from '../../../kernel/context';
import { after, type Decide, type Decider, type May } from '../../../kernel/decider';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { inOrder } from '../../../kernel/order';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { isLocalDate } from '../../../kernel/time/local-date';
import { localDayOf } from '../../../kernel/time/moments';
import { knownPerson, wordsIn } from '../../../kernel/registers';
import {
  asksNothing,
  type CaseAnswer,
  type DecisionKind,
  type PackMoment,
  type ReviewDecision,
  type ReviewEvent,
} from './review.events';
import { evolveReview, initialReview, type ReviewState } from './review.state';
import { reviewOrder } from './review-order.rules';

/** Moments left out are this very one; where the pack begins stays as it was. */
export interface FixPack {
  readonly asOf?: Instant;
  readonly knownAt?: Instant;
  readonly since?: Instant;
}

export interface PrepareReview extends Omit<FixPack, 'since'> {
  readonly since: Instant | null;
  readonly title: string;
  readonly scheduledAt: Instant;
  readonly venue: string;
}

export type DecideOnCase = Omit<ReviewDecision, 'decision'>;

export type ReviewCommand =
  | Intent<'PrepareReview', PrepareReview>
  | Intent<'FixPack', FixPack>
  | Intent<'OpenReview', OpenReview>
  | Intent<'DecideOnCase', DecideOnCase>
  | Intent<'AnswerDecision', CaseAnswer>
  | Intent<'WithdrawDecision', { readonly decision: Id; readonly reason: string }>
  | Intent<'CloseReview', { readonly minutes: string }>
  | Intent<'CancelReview', { readonly reason: string }>;

type On<Data> = Decide<ReviewState, Data, ReviewEvent>;

const phaseNames: Readonly<Record<ReviewState['phase'], string>> = {
  NONE: '未筹备',
  PREPARED: '已筹备',
  OPEN: '正在开会',
  CLOSED: '已结束',
  CANCELLED: '已取消',
};

const mustBe = ({ phase }: ReviewState, ...allowed: readonly ReviewState['phase'][]): void => {
  if (phase === 'NONE') notFound('review.not-found', '没有这次听取会', 'There is no such review meeting', 'id');
  if (!allowed.includes(phase))
    conflict('review.wrong-phase', `会议现为“${phaseNames[phase]}”，不能这样做`, `Not while it is ${phase}`);
};

/** Allows the command while the meeting is in one of these phases. */
const whileIn =
  (...phases: readonly ReviewState['phase'][]): May<ReviewState> =>
  (state) =>
    mustBe(state, ...phases);

/** The moments must not be in the future, and not before the moment of the last meeting. */
const fixed = (
  { asOf, knownAt, since }: Omit<PrepareReview, 'title' | 'scheduledAt' | 'venue'>,
  { now }: Context,
): PackMoment => {
  const moment = { asOf: asOf ?? knownAt ?? now, knownAt: knownAt ?? now, since };
  if (moment.asOf > now || moment.knownAt > now)
    invalid('review.moment-in-future', '材料的时刻不能晚于现在', 'The pack cannot lie in the future', 'asOf');
  if (since !== null && since >= moment.asOf)
    invalid('review.moment-before-last', '材料的时刻须晚于上次会议', 'Later than the meeting before', 'asOf');
  return moment;
};

const prepare: On<PrepareReview> = (state, { title, scheduledAt, venue, ...pack }, context) => {
  if (state.phase !== 'NONE') conflict('review.exists', '该听取会已筹备', 'It is prepared already', 'id');
  return [
    {
      type: 'ReviewPrepared',
      data: {
        title: wordsIn('review', title, 'title'),
        scheduledAt,
        venue: wordsIn('review', venue, 'venue'),
        ...fixed(pack, context),
      },
    },
  ];
};

/** Only before the meeting is opened: a meeting does not change its papers while it is in session. */
const fixPack: On<FixPack> = after(whileIn('PREPARED'), (state, data, context) => [
  { type: 'PackFixed', data: fixed({ ...data, since: data.since ?? state.since }, context) },
]);

interface OpenReview {
  readonly openedAt: Instant;
  readonly present: readonly Id[];
}

const open: On<OpenReview> = after(whileIn('PREPARED'), (_state, data, context) => {
  const { openedAt } = data;
  if (openedAt > context.now)
    invalid('review.opened-in-future', '开会时间不能晚于现在', 'It has not begun yet', 'openedAt');
  const present = [...new Set(data.present)].map((person) => knownPerson(context, person, 'present').id);
  if (present.length === 0) invalid('review.nobody-present', '请填写到会人员', 'Say who is there', 'present');
  return [{ type: 'ReviewOpened', data: { openedAt, present }, occurredAt: openedAt }];
});

/** Requires a field that this kind of decision needs. */
const mustHave = (kind: DecisionKind, wanted: DecisionKind, value: unknown, field: string): void => {
  if (kind === wanted && value === null)
    invalid('review.decision-incomplete', '此项决定须填写该栏', 'This decision needs it', field);
};

const laterDay = (day: LocalDate | null, { now }: Context, field: string): LocalDate | null => {
  if (day !== null && (!isLocalDate(day) || day <= localDayOf(Date.parse(now))))
    invalid('review.day-not-later', '日期须晚于今天', 'A day after today', field);
  return day;
};

/** One decision on one case. The case itself answers it by a command of whoever decides (four eyes hold there). */
const decideOnCase: On<DecideOnCase> = after(whileIn('OPEN'), (state, data, context) => {
  const { kind, case: about, to, evidence } = data;
  if (state.decisions.some((one) => one.case === about && one.answer === 'WAITING'))
    conflict('review.decision-pending', '该事项还有一项决定没有落实', 'A decision on it still waits', 'case');
  mustHave(kind, 'DEFER', data.reviewOn, 'reviewOn');
  mustHave(kind, 'REFER_UPWARD', to, 'to');
  for (const closing of ['CLOSE_OFF', 'OVERRIDE'] as const)
    mustHave(kind, closing, evidence !== null && isShown(evidence) ? evidence : null, 'evidence');
  const decision = context.derive('decision', about, String(state.decisions.length), context.now);
  return [
    {
      type: 'CaseDecided',
      data: {
        ...data,
        decision,
        reason: wordsIn('review', data.reason, 'reason'),
        dueOn: laterDay(data.dueOn, context, 'dueOn'),
        reviewOn: laterDay(data.reviewOn, context, 'reviewOn'),
      },
    },
  ];
});

/** Of any decision, also after the meeting: the case may have refused it, or a crash have come between. */
const mayAnswer: May<ReviewState> = ({ decisions }) => decisions.map(({ decision }) => decision);

/** The case accepted the decision, or refused it for a reason. */
const answerDecision: On<CaseAnswer> = after(mayAnswer, (state, outcome) => {
  const found = state.decisions.find(({ decision }) => decision === outcome.decision);
  if (found === undefined)
    return notFound('review.no-decision', '会议没有这项决定', 'There is no such decision', 'decision');
  return found.answer === 'TAKEN' ? [] : [{ type: 'DecisionAnswered', data: outcome }];
});

/** What the case has not taken, and what asks nothing of it. One that is on its way is first carried out or refused. */
const withdrawable = ({ decisions }: ReviewState): readonly Id[] =>
  decisions
    .filter(({ answer, kind }) => answer === 'REFUSED' || (answer === 'TAKEN' && asksNothing(kind)))
    .map(({ decision }) => decision);

/** 撤回决定: it no longer stands in the lists, and is not carried out any more. */
const withdrawDecision: On<{ readonly decision: Id; readonly reason: string }> = after(
  (state) => {
    mustBe(state, 'OPEN', 'CLOSED');
    return withdrawable(state);
  },
  (state, { decision, reason }) => {
    const found = state.decisions.find((one) => one.decision === decision);
    if (found === undefined)
      notFound('review.no-decision', '会议没有这项决定', 'There is no such decision', 'decision');
    else if (found.answer === 'WITHDRAWN')
      conflict('review.decision-withdrawn', '该项决定已撤回', 'This decision was withdrawn', 'decision');
    if (!withdrawable(state).includes(decision))
      conflict('review.decision-taken', '该项决定已在事项上落实，不能撤回', 'The case has taken it', 'decision');
    return [{ type: 'DecisionWithdrawn', data: { decision, reason: wordsIn('review', reason, 'reason') } }];
  },
);

const close: On<{ readonly minutes: string }> = after(whileIn('OPEN'), (_state, { minutes }, { now }) => [
  { type: 'ReviewClosed', data: { closedAt: now, minutes: wordsIn('review', minutes, 'minutes') } },
]);

const cancel: On<{ readonly reason: string }> = after(whileIn('PREPARED'), (_state, { reason }) => [
  { type: 'ReviewCancelled', data: { reason: wordsIn('review', reason, 'reason') } },
]);

/** 整改情况听取会: a pack that stands still, and decisions case by case. */
export const reviewDecider: Decider<ReviewState, ReviewCommand, ReviewEvent> = {
  category: 'reviewMeeting',
  initial: initialReview,
  evolve: evolveReview,
  on: inOrder<ReviewState, ReviewCommand, ReviewEvent>(reviewOrder, {
    PrepareReview: prepare,
    FixPack: fixPack,
    OpenReview: open,
    DecideOnCase: decideOnCase,
    AnswerDecision: answerDecision,
    WithdrawDecision: withdrawDecision,
    CloseReview: close,
    CancelReview: cancel,
  }),
  permission: {
    PrepareReview: 'review.run',
    FixPack: 'review.run',
    OpenReview: 'review.run',
    DecideOnCase: 'review.run',
    AnswerDecision: 'review.run',
    WithdrawDecision: 'review.run',
    CloseReview: 'review.run',
    CancelReview: 'review.run',
  },
};
