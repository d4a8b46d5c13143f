import type { Id } from '../../kernel/ids';
import { type Recorded, unreachable } from '../../kernel/message';
import { type Moments, momentsAfter, noMoments } from '../../kernel/order';
import { patch } from '../../kernel/patch';
import type { PaperEvent } from './paper.events';

export const paperPhases = ['DRAFTED', 'CHECKED', 'SIGNED', 'ISSUED', 'WITHDRAWN', 'REPLACED', 'DISCARDED'] as const;
export type PaperPhase = (typeof paperPhases)[number];

export interface PaperState {
  /** `NONE` before the first event. */
  readonly phase: PaperPhase | 'NONE';
  readonly moments: Moments;
  readonly drafter: Id | null;
  readonly number: string | null;
  readonly officialNumber: string | null;
  /** What keeps that number for it; null where an earlier release gave it. */
  readonly claim: Id | null;
  readonly replaces: Id | null;
  readonly sealed: boolean;
}

export const initialPaper: PaperState = {
  phase: 'NONE',
  moments: noMoments,
  drafter: null,
  number: null,
  officialNumber: null,
  claim: null,
  replaces: null,
  sealed: false,
};

const changed = (state: PaperState, event: Recorded<PaperEvent>): PaperState => {
  switch (event.type) {
    case 'PaperDrafted': {
      const { officialNumber, claim = null, replaces } = event.data;
      const drafter = event.metadata.actor.person;
      return patch(state, { phase: 'DRAFTED', drafter, officialNumber, claim, replaces });
    }
    case 'PaperNumbered':
      return patch(state, { number: event.data.number });
    case 'PaperChecked':
      return patch(state, { phase: 'CHECKED' });
    case 'PaperSigned': {
      const { officialNumber, claim = state.claim, toBeSealed } = event.data;
      return patch(state, { phase: toBeSealed ? 'SIGNED' : 'ISSUED', officialNumber, claim });
    }
    case 'PaperSealed':
      return patch(state, { phase: 'ISSUED', sealed: true });
    case 'PaperDraftDiscarded':
      return patch(state, { phase: 'DISCARDED' });
    case 'PaperWithdrawn':
      return patch(state, { phase: 'WITHDRAWN' });
    case 'PaperReplaced':
      return patch(state, { phase: 'REPLACED' });
    default:
      return unreachable(event);
  }
};

export const evolvePaper = (state: PaperState, event: Recorded<PaperEvent>): PaperState => {
  const after = changed(state, event);
  const moments = momentsAfter(state.moments, event.metadata.occurredAt, { moves: after.phase !== state.phase });
  return patch(after, { moments });
};
