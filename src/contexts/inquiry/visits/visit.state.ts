import type { Id } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { Question } from '../../../kernel/question';
import type { Finding, VisitEvent, VisitPlan } from './visit.events';

export const visitPhases = ['CALLED', 'HELD', 'MINUTES_ISSUED', 'CANCELLED'] as const;
export type VisitPhase = (typeof visitPhases)[number];

export interface SiteQuestion extends Question {
  readonly answers: number;
}

export interface VisitState {
  /** `NONE` before the first event. */
  readonly phase: VisitPhase | 'NONE';
  readonly plan: VisitPlan | null;
  readonly questions: readonly SiteQuestion[];
  readonly findings: readonly Finding[];
  /** Measures, settlements and failed agreements, counted to name the next one. */
  readonly results: number;
  /** Units that have agreed, settled or refused. */
  readonly heard: readonly Id[];
  readonly minutes: string | null;
}

export const initialVisit: VisitState = {
  phase: 'NONE',
  plan: null,
  questions: [],
  findings: [],
  results: 0,
  heard: [],
  minutes: null,
};

const heardFrom = ({ results, heard }: VisitState, unit: Id): Partial<VisitState> => ({
  results: results + 1,
  heard: heard.includes(unit) ? heard : [...heard, unit],
});

const changes = (state: VisitState, event: Recorded<VisitEvent>): Partial<VisitState> => {
  switch (event.type) {
    case 'ResolutionCalled':
      return { phase: 'CALLED', plan: event.data };
    case 'ResolutionReplanned':
      return { plan: event.data.after };
    case 'VisitInvitationAnswered':
      return {};
    case 'ResolutionHeld':
      return { phase: 'HELD' };
    case 'SiteQuestionPut':
      return { questions: [...state.questions, { ...event.data.question, answers: 0 }] };
    case 'SiteQuestionAnswered': {
      const { question: id, number } = event.data;
      return { questions: state.questions.map((q) => (q.id === id ? { ...q, answers: number } : q)) };
    }
    case 'FindingRecorded':
      return { findings: [...state.findings, event.data.finding] };
    case 'MeasureAgreed':
      return heardFrom(state, event.data.measure.unit);
    case 'AgreementFailed':
      return heardFrom(state, event.data.unit);
    case 'SettledOnSite':
      return heardFrom(state, event.data.settlement.unit);
    case 'ResolutionMinutesIssued':
      return { phase: 'MINUTES_ISSUED', minutes: event.data.text };
    case 'ResolutionMinutesAmended':
      return { minutes: event.data.after };
    case 'ResolutionCancelled':
      return { phase: 'CANCELLED' };
    default:
      return unreachable(event);
  }
};

export const evolveVisit = (state: VisitState, event: Recorded<VisitEvent>): VisitState => ({
  ...state,
  ...changes(state, event),
});
