import type { UnitNature } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { EntryPhase } from '../entry.rules';
import type { UnitEvent } from './unit.events';

export interface UnitState {
  readonly phase: EntryPhase;
  readonly name: string;
  readonly code: string;
  readonly claim: Id | null;
  readonly mergedInto: Id | null;
  readonly nature: UnitNature;
}

export const initialUnit: UnitState = {
  phase: 'none',
  name: '',
  code: '',
  claim: null,
  mergedInto: null,
  nature: 'SUBORDINATE',
};

export const evolveUnit = (state: UnitState, event: Recorded<UnitEvent>): UnitState => {
  switch (event.type) {
    case 'UnitRegistered':
      return { ...state, phase: 'open', name: event.data.name, code: event.data.code, claim: event.data.claim };
    case 'UnitRenamed':
      return { ...state, name: event.data.name };
    case 'UnitCodeChanged':
      return { ...state, code: event.data.code, claim: event.data.claim };
    case 'UnitNatureStated':
      return { ...state, nature: event.data.nature };
    case 'UnitClosed':
      return { ...state, phase: 'closed' };
    case 'UnitReopened':
      return { ...state, phase: 'open', mergedInto: null };
    case 'UnitMerged':
      return { ...state, phase: 'closed', mergedInto: event.data.into };
    default:
      return unreachable(event);
  }
};
