import type { PolicyVersion } from '../../kernel/policy';
import { type Of, type Recorded, unreachable } from '../../kernel/message';
import type { PolicyEvent } from './policy.events';
import { completed } from './settings.rules';

export type RevisedCalendar = Omit<Of<PolicyEvent, 'CalendarRevised'>['data'], 'reason'>;

/** What the jurisdiction itself has set: all versions of its rules, and its last calendar. The rest is inherited. */
export interface PolicyState {
  readonly policies: readonly PolicyVersion[];
  readonly calendar: RevisedCalendar | null;
}

export const initialPolicy: PolicyState = { policies: [], calendar: null };

export const evolvePolicy = (state: PolicyState, event: Recorded<PolicyEvent>): PolicyState => {
  switch (event.type) {
    case 'PolicySet':
      return { ...state, policies: [...state.policies, completed(event.data)] };
    case 'CalendarRevised':
      return { ...state, calendar: event.data };
    default:
      return unreachable(event);
  }
};
