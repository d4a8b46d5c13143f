import { unreachable } from '../../../kernel/message';
import type { EntryPhase } from '../entry.state';
import type { PersonEvent } from './person.events';

export interface PersonState {
  readonly phase: EntryPhase;
  readonly label: string;
  readonly erased: boolean;
}

export const initialPerson: PersonState = { phase: 'none', label: '', erased: false };

export const evolvePerson = (state: PersonState, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'PersonRegistered':
      return { ...state, phase: 'open', label: event.data.label };
    case 'PersonRelabelled':
      return { ...state, label: event.data.label };
    case 'PersonalDataRecorded':
      return state;
    case 'PersonClosed':
      return { ...state, phase: 'closed' };
    case 'PersonReopened':
      return { ...state, phase: 'open' };
    case 'PersonErased':
      return { ...state, erased: true };
    default:
      return unreachable(event);
  }
};
