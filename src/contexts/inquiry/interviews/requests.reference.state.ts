import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import type { ReferenceFold } from '../../../kernel/reference';
import type { InterviewEvent } from './interview.events';

interface Request {
  readonly units: readonly Id[];
  /** Neither held, nor ended, nor merged. */
  readonly open: boolean;
  readonly noticed: boolean;
}

/** The requests for talks, and into which of them another may still be merged. */
export const requestsReference: ReferenceFold<Map<Id, Request>> = {
  name: 'requests',
  categories: ['interview'],
  initial: () => new Map(),
  evolve: (state, recorded) => {
    const event = recorded as Recorded<InterviewEvent>;
    const interview = partsOfStream(event.stream).id;
    const change = (changes: Partial<Request>): void => {
      const request = state.get(interview);
      if (request !== undefined) state.set(interview, { ...request, ...changes });
    };
    const units = state.get(interview)?.units ?? [];
    switch (event.type) {
      case 'InterviewRequested':
        state.set(interview, { units: [event.data.unit], open: true, noticed: false });
        return;
      case 'InterviewResubmitted':
        return change({ units: [...new Set([event.data.unit, ...units.slice(1)])] });
      case 'RequestJoined':
        return change({ units: [...new Set([...units, ...event.data.units])] });
      case 'RequestParted': {
        const gone = event.data.units;
        return change({ units: units.filter((unit) => !gone.includes(unit)) });
      }
      case 'InterviewNoticed':
        return change({ units: event.data.units, noticed: true });
      case 'InterviewMergeUndone':
        return change({ open: true });
      case 'InterviewRejected':
      case 'InterviewMerged':
      case 'InterviewHeld':
      case 'NoteFiled':
      case 'InterviewWithdrawn':
        return change({ open: false });
      default:
        return;
    }
  },
};
