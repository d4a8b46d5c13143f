import type { Actor, Capacity } from '../../../kernel/context';
import { type Id, type LocalDate, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import { officeRoles, unitRoles } from '../../../kernel/permission';
import type { ReferenceFold } from '../../../kernel/reference';
import { localDayOf } from '../../../kernel/time/moments';
import type { AccountEvent } from './account.events';

interface Held {
  readonly account: Id;
  /** The day on which it was taken away; null: it still holds. */
  until: LocalDate | null;
}

/** Who answers for which unit and who did: a case is handed only to a colleague, and judged by nobody of the unit. */
export class Officials {
  readonly people = new Map<Id, Id>();
  /** The roles given in each unit, by grant; those that were taken away stay with their last day. */
  readonly held = new Map<Id, Map<Id, Held>>();
  readonly unitOf = new Map<Id, Id>();
  /** The roles of clerk and chair that hold now, by grant. */
  readonly offices = new Map<Id, { readonly account: Id; readonly capacity: Capacity }>();
  readonly suspended = new Set<Id>();

  /** The people of the unit without duplicates, except those whose account is suspended. */
  of(unit: Id): readonly Id[] {
    return this.peopleOf(unit, ({ account, until }) => until === null && !this.suspended.has(account));
  }

  /** The people who belonged to the unit on that day or later, without duplicates, suspended or not. */
  since(unit: Id, day: LocalDate): readonly Id[] {
    return this.peopleOf(unit, ({ until }) => until === null || until >= day);
  }

  /** Who works in the office of exactly this jurisdiction, except those whose account is suspended. */
  office(jurisdiction: Id): readonly Actor[] {
    return [...this.offices.values()].flatMap(({ account, capacity }) => {
      const person = this.people.get(account);
      if (person === undefined || capacity.jurisdiction !== jurisdiction || this.suspended.has(account)) return [];
      return [{ account, person, capacity, capacities: [capacity] }];
    });
  }

  private peopleOf(unit: Id, wanted: (held: Held) => boolean): readonly Id[] {
    const people = new Set<Id>();
    for (const held of this.held.get(unit)?.values() ?? []) {
      const person = this.people.get(held.account);
      if (person !== undefined && wanted(held)) people.add(person);
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
        const { grant, role, jurisdiction, unit } = event.data;
        if (officeRoles.includes(role)) state.offices.set(grant, { account, capacity: { grant, role, jurisdiction } });
        if (!unitRoles.includes(role) || unit === undefined) return;
        const held = state.held.get(unit) ?? new Map<Id, Held>();
        state.held.set(unit, held.set(grant, { account, until: null }));
        state.unitOf.set(grant, unit);
        return;
      }
      case 'RoleRevoked': {
        const { grant } = event.data;
        state.offices.delete(grant);
        const held = state.held.get(state.unitOf.get(grant) ?? '')?.get(grant);
        if (held !== undefined) held.until = localDayOf(Date.parse(event.metadata.occurredAt));
        return;
      }
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
