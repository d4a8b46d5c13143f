import type { Id, Instant } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { EntryPhase } from '../entry.rules';
import type { Duty, PersonEvent } from './person.events';

export interface Handover {
  readonly to: Id;
  readonly reason: string;
  readonly at: Instant;
  /** How many things. */
  readonly things: number;
}

export interface PersonState {
  readonly phase: EntryPhase;
  readonly label: string;
  readonly erased: boolean;
  /** Past and current duties, without those that were annulled. */
  readonly duties: ReadonlyMap<Id, Duty>;
  /** Whom the person's work fell to, in order. */
  readonly handedOver: readonly Handover[];
}

export const initialPerson: PersonState = {
  phase: 'none',
  label: '',
  erased: false,
  duties: new Map(),
  handedOver: [],
};

const withDuty = (state: PersonState, id: Id, duty: Duty | undefined): PersonState => {
  const duties = new Map(state.duties);
  if (duty === undefined) duties.delete(id);
  else duties.set(id, duty);
  return { ...state, duties };
};

export const evolvePerson = (state: PersonState, event: Recorded<PersonEvent>): PersonState => {
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
    case 'DutyBegan': {
      const { duty: id, ...duty } = event.data;
      return withDuty(state, id, duty);
    }
    case 'DutyEnded': {
      const { duty: id, until } = event.data;
      const duty = state.duties.get(id);
      return duty === undefined ? state : withDuty(state, id, { ...duty, until });
    }
    case 'DutyCorrected': {
      const { duty: id, reason: _, ...duty } = event.data;
      return withDuty(state, id, duty);
    }
    case 'DutyAnnulled':
      return withDuty(state, event.data.duty, undefined);
    case 'WorkHandedOver': {
      const { to, reason, things } = event.data;
      const count = new Set(things.map(({ id }) => id)).size;
      const one = { to, reason, at: event.metadata.occurredAt, things: count };
      return { ...state, handedOver: [...state.handedOver, one] };
    }
    default:
      return unreachable(event);
  }
};
