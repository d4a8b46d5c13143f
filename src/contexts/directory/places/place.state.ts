import type { PlaceKind } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { EntryPhase } from '../entry.rules';
import type { PlaceEvent } from './place.events';

export interface PlaceState {
  readonly phase: EntryPhase;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly parent: Id | null;
}

export const initialPlace: PlaceState = { phase: 'none', kind: 'community', name: '', parent: null };

export const evolvePlace = (state: PlaceState, event: Recorded<PlaceEvent>): PlaceState => {
  switch (event.type) {
    case 'PlaceRegistered':
      return { phase: 'open', ...event.data };
    case 'PlaceRenamed':
      return { ...state, name: event.data.name };
    case 'PlaceMoved':
      return { ...state, parent: event.data.parent };
    case 'PlaceClosed':
      return { ...state, phase: 'closed' };
    case 'PlaceReopened':
      return { ...state, phase: 'open' };
    default:
      return unreachable(event);
  }
};
