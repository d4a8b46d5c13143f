import { sameJson } from '../../../kernel/json';
import { type Recorded, unreachable } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import type { OversightEvent } from './case-oversight.events';
import type { CaseState } from './case.state';
import { promisedAfter } from './lateness.rules';
import { type Restored, restoredBy } from './undo.rules';

/** What changes as the office watches over it. */
export const overseen = (state: CaseState, event: Recorded<OversightEvent>): CaseState => {
  switch (event.type) {
    case 'SupervisionRaised':
      return patch(state, {
        supervision: event.data.level,
        raises: [...state.raises, { level: event.data.level, at: event.metadata.occurredAt }],
      });
    case 'AssignmentUndone':
    case 'ReplyUndone':
    case 'CloseOffUndone':
      return patch<CaseState, Restored>(state, restoredBy(state, event));
    case 'RatingUndone': {
      const enteredFor = state.enteredFor.filter(({ rater }) => rater !== event.data.rater);
      return patch(patch<CaseState, Restored>(state, restoredBy(state, event)), { enteredFor });
    }
    case 'SupervisionUndone':
      return patch(state, { supervision: event.data.now, raises: state.raises.slice(0, -1) });
    case 'CaseReferredUpward':
      return state;
    case 'RemindersPlanned':
      return patch(state, { planned: [...state.planned, ...event.data.reminders] });
    case 'ReminderIssued': {
      const { kind, on, dueOn } = event.data;
      return patch(state, { reminded: [...state.reminded, { kind, on, dueOn }] });
    }
    case 'CommitmentRecorded':
      return patch(state, { commitment: event.data.commitment });
    case 'PromiseCorrected': {
      const { before, commitment, unit } = event.data;
      const promisedOn = unit === state.unit ? promisedAfter(state.promisedOn, event.data) : state.promisedOn;
      return patch(state, { promisedOn, ...(sameJson(state.commitment, before) ? { commitment } : {}) });
    }
    case 'PromiseProven':
      return state;
    case 'SpecialApprovalGiven': {
      const { decision, level, unit = null } = event.data;
      return patch(state, { special: { decision, level, unit } });
    }
    case 'ScanAttached':
      return patch(state, { scans: [...state.scans, event.data.scan.hash] });
    default:
      return unreachable(event);
  }
};
