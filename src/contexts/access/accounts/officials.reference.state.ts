import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import { unitRoles } from '../../../kernel/permission';
import type { ReferenceFold } from '../../../kernel/reference';
import type { AccountEvent } from './account.events';

interface Held {
  readonly account: Id;
  readonly unit: Id;
}

/** Who answers for which unit, so that a case can be handed only to a colleague. */
export class Officials {
  readonly people = new Map<Id, Id>();
  readonly held = new Map<Id, Held>();
  readonly suspended = new Set<Id>();

  /** The people of the unit without duplicates, except those whose account is suspended. */
  of(unit: Id): readonly Id[] {
    const people = new Set<Id>();
    for (const { account, unit: theirs } of this.held.values()) {
      const person = this.people.get(account);
      if (theirs === unit && person !== undefined && !this.suspended.has(account)) people.add(person);
    }
    return [...people];
  }
}

export const officialsReference: ReferenceFold<Officials> = {
  name: 'officials',
  categories: ['account'],
  initial: () => new Officials(),
  evolve: (state, recorded) => {
    const event = recorded as Recorded<AccountEvent>;
    const account = partsOfStream(event.stream).id;
    switch (event.type) {
      case 'AccountOpened':
        state.people.set(account, event.data.person);
        return;
      case 'RoleGranted': {
        const { grant, role, unit } = event.data;
        if (unitRoles.includes(role) && unit !== undefined) state.held.set(grant, { account, unit });
        return;
      }
      case 'RoleRevoked':
        state.held.delete(event.data.grant);
        return;
      case 'AccountSuspended':
        state.suspended.add(account);
        return;
      case 'AccountResumed':
        state.suspended.delete(account);
        return;
      default:
        return;
    }
  },
};
