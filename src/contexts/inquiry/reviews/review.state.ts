import type { Id, Instant } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import { type Moments, momentsAfter, noMoments } from '../../../kernel/order';
import { decidedIn } from './review-order.rules';
import { patch } from '../../../kernel/patch';
import { asksNothing, type DecisionKind, type ReviewEvent } from './review.events';

export const reviewPhases = ['PREPARED', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type ReviewPhase = (typeof reviewPhases)[number];

export interface ReviewState {
  /** `NONE` before the first event. */
  readonly phase: ReviewPhase | 'NONE';
  /** When what later commands answer happened. */
  readonly moments: Moments;
  /** Where the pack begins. */
  readonly since: Instant | null;
  readonly decisions: readonly {
    readonly decision: Id;
    readonly case: Id;
    /** Whether the case accepted the decision. If it refused, the decision may be tried again or replaced. */
    readonly answer: 'WAITING' | 'TAKEN' | 'REFUSED' | 'WITHDRAWN';
    readonly kind: DecisionKind;
  }[];
}

export const initialReview: ReviewState = { phase: 'NONE', moments: noMoments, since: null, decisions: [] };

const changed = (state: ReviewState, event: Recorded<ReviewEvent>): ReviewState => {
  switch (event.type) {
    case 'ReviewPrepared':
      return patch(state, { phase: 'PREPARED', since: event.data.since });
    case 'PackFixed':
      return patch(state, { since: event.data.since });
    case 'ReviewOpened':
      return patch(state, { phase: 'OPEN' });
    case 'CaseDecided': {
      const { decision, case: about, kind } = event.data;
      const answer = asksNothing(kind) ? 'TAKEN' : 'WAITING';
      return patch(state, { decisions: [...state.decisions, { decision, case: about, answer, kind }] });
    }
    case 'DecisionAnswered': {
      const { decision, refused } = event.data;
      const answer = refused === null ? 'TAKEN' : 'REFUSED';
      return patch(state, {
        decisions: state.decisions.map((one) => (one.decision === decision ? { ...one, answer } : one)),
      });
    }
    case 'DecisionWithdrawn':
      return patch(state, {
        decisions: state.decisions.map((one) =>
          one.decision === event.data.decision ? { ...one, answer: 'WITHDRAWN' as const } : one,
        ),
      });
    case 'ReviewClosed':
      return patch(state, { phase: 'CLOSED' });
    case 'ReviewCancelled':
      return patch(state, { phase: 'CANCELLED' });
    default:
      return unreachable(event);
  }
};

export const evolveReview = (state: ReviewState, event: Recorded<ReviewEvent>): ReviewState => {
  const after = changed(state, event);
  const at = event.type === 'ReviewOpened' ? event.data.openedAt : event.metadata.occurredAt;
  return patch(after, {
    moments: momentsAfter(state.moments, at, { moves: after.phase !== state.phase, parts: decidedIn(event) }),
  });
};
