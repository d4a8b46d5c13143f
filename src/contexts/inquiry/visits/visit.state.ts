import { pollsAfter, type StandingPoll } from '../../../capabilities/ballots/guests.rules';
import { approvedAfter } from '../../../capabilities/meeting/special.rules';
import type { Id, Instant } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import { type Moments, noMoments } from '../../../kernel/order';
import { patch } from '../../../kernel/patch';
import { type Question, withSpokesmen } from '../../../kernel/question';
import type { Finding, VisitEvent, VisitPlan } from './visit.events';
import { visitMoments } from './visit-order.rules';

export const visitPhases = ['CALLED', 'HELD', 'MINUTES_ISSUED', 'CANCELLED'] as const;
export type VisitPhase = (typeof visitPhases)[number];

export interface SiteQuestion extends Question {
  readonly answers: number;
}

export interface VisitState {
  /** `NONE` before the first event. */
  readonly phase: VisitPhase | 'NONE';
  /** When what later commands answer happened. */
  readonly moments: Moments;
  readonly plan: VisitPlan | null;
  /** The people named for the units: who is to come, or was there. */
  readonly spokesmen: readonly Id[];
  readonly heldAt: Instant | null;
  readonly questions: readonly SiteQuestion[];
  readonly findings: readonly Finding[];
  /** Measures, settlements and failed agreements, counted to name the next one. */
  readonly results: number;
  /** Units that have agreed, settled or refused. */
  readonly heard: readonly Id[];
  readonly minutes: string | null;
  /** What guests said, as it stands. */
  readonly polls: readonly StandingPoll[];
  /** The called units whose people run it by special approval (特批). */
  readonly approved: readonly Id[];
}

export const initialVisit: VisitState = {
  phase: 'NONE',
  moments: noMoments,
  plan: null,
  spokesmen: [],
  heldAt: null,
  questions: [],
  findings: [],
  results: 0,
  heard: [],
  minutes: null,
  polls: [],
  approved: [],
};

const heardFrom = (state: VisitState, unit: Id): VisitState =>
  patch(state, {
    results: state.results + 1,
    heard: state.heard.includes(unit) ? state.heard : [...state.heard, unit],
  });

const changed = (state: VisitState, event: Recorded<VisitEvent>): VisitState => {
  switch (event.type) {
    case 'ResolutionCalled':
      return patch(state, { phase: 'CALLED', plan: event.data });
    case 'ResolutionReplanned':
      return patch(state, { plan: event.data.after });
    case 'VisitInvitationAnswered':
      return state;
    case 'ResolutionHeld':
      return patch(state, {
        phase: 'HELD',
        heldAt: event.data.heldAt,
        spokesmen: withSpokesmen(state.spokesmen, event.data.respondents),
      });
    case 'SiteQuestionPut':
      return patch(state, { questions: [...state.questions, { ...event.data.question, answers: 0 }] });
    case 'SiteQuestionAnswered': {
      const { question: id, number } = event.data;
      return patch(state, { questions: state.questions.map((q) => (q.id === id ? { ...q, answers: number } : q)) });
    }
    case 'FindingRecorded':
      return patch(state, { findings: [...state.findings, event.data.finding] });
    case 'MeasureAgreed':
      return heardFrom(state, event.data.measure.unit);
    case 'AgreementFailed':
      return heardFrom(state, event.data.unit);
    case 'SettledOnSite':
      return heardFrom(state, event.data.settlement.unit);
    case 'SpecialApprovalGiven':
      return patch(state, { approved: approvedAfter(state.approved, event.data) });
    case 'GuestsAsked':
      return patch(state, { polls: pollsAfter(state.polls, event.data) });
    case 'ResolutionMinutesIssued':
      return patch(state, { phase: 'MINUTES_ISSUED', minutes: event.data.text });
    case 'ResolutionMinutesAmended':
      return patch(state, { minutes: event.data.after });
    case 'ResolutionCancelled':
      return patch(state, { phase: 'CANCELLED' });
    default:
      return unreachable(event);
  }
};

export const evolveVisit = (state: VisitState, event: Recorded<VisitEvent>): VisitState =>
  patch(changed(state, event), { moments: visitMoments(state.moments, event) });
