import { type Recorded, unreachable } from '../../kernel/message';
import type { Id } from '../../kernel/ids';
import type { PlanLine, YearPlanEvent } from './year-plan.events';

export interface YearPlanState {
  readonly year: number | null;
  readonly adopted: boolean;
  readonly lines: readonly PlanLine[];
  /** Which talk, session or visit stands for which line; each for one at most. */
  readonly held: readonly { readonly id: Id; readonly line: Id }[];
}

export const initialYearPlan: YearPlanState = { year: null, adopted: false, lines: [], held: [] };

const changes = (state: YearPlanState, event: Recorded<YearPlanEvent>): Partial<YearPlanState> => {
  switch (event.type) {
    case 'YearPlanDrawnUp':
      return { year: event.data.year };
    case 'PlanLineAdded':
      return { lines: [...state.lines, event.data.line] };
    case 'PlanLineChanged': {
      const { after } = event.data;
      return { lines: state.lines.map((line) => (line.id === after.id ? after : line)) };
    }
    case 'PlanLineDropped': {
      const { line } = event.data;
      return {
        lines: state.lines.filter(({ id }) => id !== line),
        held: state.held.filter((one) => one.line !== line),
      };
    }
    case 'YearPlanAdopted':
      return { adopted: true };
    case 'PlanLineFulfilled': {
      const { id, line } = event.data;
      return { held: [...state.held, { id, line }] };
    }
    case 'FulfilmentWithdrawn': {
      const { id, line } = event.data;
      return { held: state.held.filter((one) => one.id !== id || one.line !== line) };
    }
    default:
      return unreachable(event);
  }
};

export const evolveYearPlan = (state: YearPlanState, event: Recorded<YearPlanEvent>): YearPlanState => ({
  ...state,
  ...changes(state, event),
});
