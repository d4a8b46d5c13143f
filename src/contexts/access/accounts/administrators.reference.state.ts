import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import type { ReferenceFold } from '../../../kernel/reference';
import type { AccountEvent } from './account.events';

/** The administrators, so that the shell creates a first one only if there is none. */
export interface Administrators {
  /** The current grants, with their accounts. */
  readonly held: Map<Id, Id>;
  /** How many such grants there ever were. */
  ever: number;
}

export const administratorsReference: ReferenceFold<Administrators> = {
  name: 'administrators',
  categories: ['account'],
  initial: () => ({ held: new Map(), ever: 0 }),
  evolve: (state, recorded) => {
    const event = recorded as Recorded<AccountEvent>;
    if (event.type === 'RoleGranted' && event.data.role === 'administrator') {
      state.held.set(event.data.grant, partsOfStream(event.stream).id);
      state.ever += 1;
    }
    if (event.type === 'RoleRevoked') state.held.delete(event.data.grant);
  },
};
