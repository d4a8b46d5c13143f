import { type Recorded, unreachable } from '../../../kernel/message';
import type { EntryPhase } from '../entry.rules';
import type { JurisdictionEvent } from './jurisdiction.events';

export interface JurisdictionState {
  readonly phase: EntryPhase;
  readonly name: string;
}

export const initialJurisdiction: JurisdictionState = { phase: 'none', name: '' };

export const evolveJurisdiction = (state: JurisdictionState, event: Recorded<JurisdictionEvent>): JurisdictionState => {
  switch (event.type) {
    case 'JurisdictionRegistered':
      return { phase: 'open', name: event.data.name };
    case 'JurisdictionRenamed':
      return { ...state, name: event.data.name };
    case 'JurisdictionClosed':
      return { ...state, phase: 'closed' };
    case 'JurisdictionReopened':
      return { ...state, phase: 'open' };
    default:
      return unreachable(event);
  }
};
