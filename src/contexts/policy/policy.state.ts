import type { PolicyVersion } from '../../kernel/policy';
import type { Of } from '../../kernel/message';
import type { PolicyEvent } from './policy.events';

export type RevisedCalendar = Omit<Of<PolicyEvent, 'CalendarRevised'>['data'], 'reason'>;

/** What the jurisdiction itself has set last; null where it follows the one above. */
export interface PolicyState {
  readonly policy: PolicyVersion | null;
  readonly calendar: RevisedCalendar | null;
}

export const initialPolicy: PolicyState = { policy: null, calendar: null };

export const evolvePolicy = (state: PolicyState, event: PolicyEvent): PolicyState =>
  event.type === 'PolicySet' ? { ...state, policy: event.data } : { ...state, calendar: event.data };
