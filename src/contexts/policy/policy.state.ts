import type { PolicyVersion } from '../../kernel/policy';
import type { Of } from '../../kernel/message';
import type { PolicyEvent } from './policy.events';

export type RevisedCalendar = Omit<Of<PolicyEvent, 'CalendarRevised'>['data'], 'reason'>;

/** What the jurisdiction itself has set: all versions of its rules, and its last calendar; else it follows the one above. */
export interface PolicyState {
  readonly policies: readonly PolicyVersion[];
  readonly calendar: RevisedCalendar | null;
}

export const initialPolicy: PolicyState = { policies: [], calendar: null };

export const evolvePolicy = (state: PolicyState, event: PolicyEvent): PolicyState =>
  event.type === 'PolicySet'
    ? { ...state, policies: [...state.policies, event.data] }
    : { ...state, calendar: event.data };
