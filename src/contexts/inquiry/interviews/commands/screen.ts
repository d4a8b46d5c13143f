import { after, type Decide } from '../../../../kernel/decider';
import { forbidden, invalid } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { InterviewEvent } from '../interview.events';
import type { InterviewState } from '../interview.state';
import { apartWhileIn, mustActApart, mustBe } from './acting';

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

/** Policy 11: the committee organises the talk, so its chair approves. */
export const approveInterview: On<Record<string, never>> = after(
  (state, context) => {
    mustBe(state, 'ACCEPTED');
    if (context.actor.capacity.role !== 'chair')
      forbidden('interview.approve-chair-only', '须由主任批准', 'Only the chair approves');
    mustActApart(state, context);
  },
  () => [{ type: 'InterviewApproved', data: {} }],
);
