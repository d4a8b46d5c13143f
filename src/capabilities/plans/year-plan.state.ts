import { type Recorded, unreachable } from '../../kernel/message';
import type { Id } from '../../kernel/ids';
import { patch } from '../../kernel/patch';
import type { PlanLine, YearPlanEvent } from './year-plan.events';

export interface YearPlanState {
  readonly year: number | null;
  readonly adopted: boolean;
  readonly lines: readonly PlanLine[];
  /** Which talk, session or visit counts for which line; each for one at most. */
  readonly held: readonly { readonly id: Id; readonly line: Id }[];
}

export const initialYearPlan: YearPlanState = { year: null, adopted: false, lines: [], held: [] };

export const evolveYearPlan = (state: YearPlanState, event: Recorded<YearPlanEvent>): YearPlanState => {
  switch (event.type) {
    case 'YearPlanDrawnUp':
      return patch(state, { year: event.data.year });
    case 'PlanLineAdded':
      return patch(state, { lines: [...state.lines, event.data.line] });
    case 'PlanLineChanged': {
      const { after } = event.data;
      return patch(state, { lines: state.lines.map((line) => (line.id === after.id ? after : line)) });
    }
    case 'PlanLineDropped': {
      const { line } = event.data;
      return patch(state, {
        lines: state.lines.filter(({ id }) => id !== line),
        held: state.held.filter((one) => one.line !== line),
      });
    }
    case 'YearPlanAdopted':
      return patch(state, { adopted: true });
    case 'PlanLineFulfilled': {
      const { id, line } = event.data;
      return patch(state, { held: [...state.held, { id, line }] });
    }
    case 'FulfilmentWithdrawn': {
      const { id, line } = event.data;
      return patch(state, { held: state.held.filter((one) => one.id !== id || one.line !== line) });
    }
    default:
      return unreachable(event);
  }
};
