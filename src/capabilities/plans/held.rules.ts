import { refill } from '../../kernel/refill';
import type { Held } from './held.part';
import type { PlannedInstrument } from './year-plan.events';

/* What the contexts let be planned; empty until the contexts are joined. */

export const heldKinds: Held[] = [];
export const plannedInstruments: PlannedInstrument[] = [];

export const offerHeld = (held: readonly Held[]): void => {
  refill(heldKinds, held);
  refill(
    plannedInstruments,
    held.map(({ kind }) => kind),
  );
};
