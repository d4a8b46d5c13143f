import type { Decider } from '../../../kernel/decider';
import type { Intent } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';
import { conflict } from '../../../kernel/rejection';
import { mustBeNew, mustBeOpen, mustExist, type Noun, reasonOf, wording } from '../entry.rules';
import { mustBeAtHome } from '../home.rules';
import { type HandOverWork, handOverWork } from './commands/hand-over';
import { annulDuty, beginDuty, correctDuty, type DutyCommand, endDuty } from './commands/duty';
import type { PersonEvent } from './person.events';
import { evolvePerson, initialPerson, type PersonState } from './person.state';

export type PersonCommand =
  | Intent<'RegisterPerson', { readonly label: string; readonly personal?: SealedPerson }>
  | Intent<'RelabelPerson', { readonly label: string }>
  | Intent<'RecordPersonalData', { readonly personal: SealedPerson }>
  | Intent<'ClosePerson', { readonly reason: string }>
  | Intent<'ReopenPerson', Record<string, never>>
  /** Also for people in no list: reporters known only from cases, under the same id. */
  | Intent<'ErasePerson', { readonly reason: string }>
  | DutyCommand
  | Intent<'HandOverWork', HandOverWork>;

const noun: Noun = { code: 'person', zh: '人员', en: 'person' };

/** An erasure is final: with a new key under the old id, the erased data would look merely lost. */
const mustNotBeErased = (state: PersonState): void => {
  if (state.erased) conflict('person.erased', '此人的个人信息已删除', 'The personal data of this person were erased');
};

export const personDecider: Decider<PersonState, PersonCommand, PersonEvent> = {
  category: 'person',
  initial: initialPerson,
  evolve: evolvePerson,
  on: {
    RegisterPerson: (state, { label, personal }, context) => {
      mustBeNew(noun, state.phase);
      mustNotBeErased(state);
      mustBeAtHome(context);
      const words = { label: wording(noun, 'label', label) };
      return [{ type: 'PersonRegistered', data: personal === undefined ? words : { ...words, personal } }];
    },
    RelabelPerson: (state, data) => {
      mustBeOpen(noun, state.phase);
      const label = wording(noun, 'label', data.label);
      return label === state.label ? [] : [{ type: 'PersonRelabelled', data: { label } }];
    },
    RecordPersonalData: (state, { personal }) => {
      mustBeOpen(noun, state.phase);
      mustNotBeErased(state);
      return [{ type: 'PersonalDataRecorded', data: { personal } }];
    },
    ClosePerson: (state, { reason }) => {
      mustExist(noun, state.phase);
      return state.phase === 'closed' ? [] : [{ type: 'PersonClosed', data: { reason: reasonOf(noun, reason) } }];
    },
    ReopenPerson: (state) => {
      mustExist(noun, state.phase);
      return state.phase === 'open' ? [] : [{ type: 'PersonReopened', data: {} }];
    },
    ErasePerson: (state, { reason }) =>
      state.erased ? [] : [{ type: 'PersonErased', data: { reason: reasonOf(noun, reason) } }],
    BeginDuty: beginDuty,
    EndDuty: endDuty,
    CorrectDuty: correctDuty,
    AnnulDuty: annulDuty,
    HandOverWork: handOverWork,
  },
  permission: {
    RegisterPerson: 'directory.write',
    RelabelPerson: 'directory.write',
    RecordPersonalData: 'directory.write',
    ClosePerson: 'directory.write',
    ReopenPerson: 'directory.write',
    ErasePerson: 'person.erase',
    BeginDuty: 'directory.write',
    EndDuty: 'directory.write',
    CorrectDuty: 'directory.write',
    AnnulDuty: 'directory.write',
    HandOverWork: 'work.handOver',
  },
};
