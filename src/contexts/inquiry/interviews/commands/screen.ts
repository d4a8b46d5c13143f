import {
  type ApproveMeeting,
  meetingApproved,
  mustRunApart,
  type OfficePart,
  unitsToApprove,
} from '../../../../capabilities/meeting/special.rules';
import type { Actor, Context } from '../../../../kernel/context';
import { after, type Decide, type May } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { forbidden, invalid } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { InterviewEvent } from '../interview.events';
import type { InterviewState } from '../interview.state';
import { kind } from '../filers.rules';
import { apartWhileIn, mustBe, officePart, otherSide } from './acting';

export interface RejectInterview {
  readonly code: string;
  readonly reason: string;
}

type On<Data> = Decide<InterviewState, Data, InterviewEvent>;

export const acceptInterview: On<Record<string, never>> = after(apartWhileIn('REQUESTED'), () => [
  { type: 'InterviewAccepted', data: {} },
]);

export const returnInterview: On<{ readonly reason: string }> = after(
  apartWhileIn('REQUESTED'),
  (_state, { reason }) => [{ type: 'InterviewReturned', data: { reason: wordsIn('interview', reason, 'reason') } }],
);

/** 代表法 2025 第59条, 青岛第11条, 浙江第6条: judicial, tender and personal matters are not admitted (policy 12). */
export const rejectInterview: On<RejectInterview> = after(
  apartWhileIn('REQUESTED'),
  (_state, { code, reason }, { policy }) => {
    if (!policy.settings.inadmissibleReasons.some((listed) => listed.code === code))
      invalid('interview.reason-code', '不予受理的理由不在清单内', 'Not one of the listed reasons', 'code');
    return [{ type: 'InterviewRejected', data: { code, reason: wordsIn('interview', reason, 'reason') } }];
  },
);

const isChair = ({ capacity }: Actor): boolean => capacity.role === 'chair';

/** What nobody but the chair may do. */
const chairsPart = (state: InterviewState, context: Context): OfficePart => ({
  ...officePart(state, otherSide(state, context)),
  only: isChair,
});

/** Policy 11: the committee organises the talk, so its chair approves. */
export const approveInterview: On<Record<string, never>> = after(
  (state, context) => {
    mustBe(state, 'ACCEPTED');
    if (!isChair(context.actor)) forbidden('interview.approve-chair-only', '须由主任批准', 'Only the chair approves');
    mustRunApart(kind, chairsPart(state, context), context);
  },
  () => [{ type: 'InterviewApproved', data: {} }],
);

/** The units of which everybody is who could do something for the office: all of it, or what is the chair's alone. */
const toApprove = (state: InterviewState, context: Context): readonly Id[] => [
  ...new Set([
    ...unitsToApprove(officePart(state, otherSide(state, context)), context),
    ...(state.phase === 'ACCEPTED' ? unitsToApprove(chairsPart(state, context), context) : []),
  ]),
];

/** While there is anything for the office to do about it. */
const maySpecially: May<InterviewState> = (state, context) => {
  mustBe(state, 'REQUESTED', 'RETURNED', 'ACCEPTED', 'APPROVED', 'MERGED', 'NOTICED', 'HELD', 'NOTE_FILED', 'FINISHED');
  return toApprove(state, context);
};

/** 特批: the office goes on although everybody in it who may is of a unit that is called. */
export const approveTalkSpecially: On<ApproveMeeting> = after(maySpecially, (state, data, context) => [
  meetingApproved(kind, toApprove(state, context), data),
]);
