import type { Recorded } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import { promisesAfter } from '../promises/promise.state';
import { filed } from './case-filing.state';
import { judged } from './case-lateness.state';
import { caseMoments } from './case-order.rules';
import { type RuledPhase, phaseLedTo, ruledPhaseOf } from './case-phases.rules';
import type { CasePhase } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import type { CaseState } from './case.state';
import { stepTaken } from './undo.rules';

/** Numbers and reminders are automatic, and an import is not work on a case. */
const comesByItself: ReadonlySet<string> = new Set(['CaseNumbered', 'RemindersPlanned', 'ReminderIssued']);

const touches = (event: Recorded<CaseEvent>): boolean =>
  !comesByItself.has(event.type) && event.metadata.channel !== 'import';

/** Papers and what comes by itself change nothing that an approval saw. */
const endsApproval = ({ type }: Recorded<CaseEvent>): boolean => !comesByItself.has(type) && type !== 'ScanAttached';

/** From the one table of phases; a reinstated case returns to its earlier phase. */
const phaseAfter = (before: CaseState, { phase }: CaseState, type: CaseEvent['type']): RuledPhase => {
  if (type === 'CaseReinstated' && before.withdrawnFrom !== null) return before.withdrawnFrom;
  const led = phaseLedTo[type];
  return led === null ? phase : ruledPhaseOf(led);
};

const stageAfter = ({ stage }: CaseState, type: CaseEvent['type']): CasePhase =>
  type === 'CaseWithdrawn' || type === 'CaseReinstated' ? stage : (phaseLedTo[type] ?? stage);

export const evolveCase = (state: CaseState, event: Recorded<CaseEvent>): CaseState => {
  const touched = state.touched || touches(event);
  const promises = promisesAfter(state.promises, event, event.metadata.occurredAt);
  // A special approval is for one decision: whatever else is done in the case ends it.
  const special = endsApproval(event) ? null : state.special;
  const now = filed(judged(patch(state, { touched, promises, special }), event), event);
  return patch(now, {
    phase: phaseAfter(state, now, event.type),
    stage: stageAfter(now, event.type),
    steps: stepTaken(state, now, event),
    // What was undone is no cause of what comes after it.
    moments: caseMoments(now.moments, event),
  });
};
