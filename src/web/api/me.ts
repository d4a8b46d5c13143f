import { createContext, useContext } from 'react';
import { ownDevice } from '../device/own-device';
import { capacityInUse } from './connection';
import type { components } from './schema';

export type Me = components['schemas']['MeDto'];
export type Capacity = components['schemas']['CapacityDto'];
export type Permission = Capacity['permissions'][number];
export type Role = Capacity['role'];

/** Who uses the page, and in which capacity just now. */
export interface User {
  readonly me: Me;
  /** Null for somebody who has signed in but holds no grant (any more). */
  readonly capacity: Capacity | null;
  readonly may: (permission: Permission) => boolean;
}

export const UserContext = createContext<User | null>(null);

export const useUser = (): User => {
  const user = useContext(UserContext);
  if (user === null) throw new Error('Only below the shell');
  return user;
};

const placeOf = (me: Me): string => `yuexun.capacity.${me.account}`;

/** The capacity chosen last, if it is still granted; else the first one. */
export const userOf = (me: Me, chosen: string | null): User => {
  const wanted = chosen ?? localStorage.getItem(placeOf(me));
  const capacity = me.capacities.find(({ grant }) => grant === wanted) ?? me.capacities[0] ?? null;
  return { me, capacity, may: (permission) => capacity?.permissions.includes(permission) ?? false };
};

/**
 * Who was signed in here last: with it the page opens where there is no network, on somebody's own device. It names
 * nobody who signed out, and lets nobody in: the server asks for the session with every request.
 */
const lastHere = 'yuexun.me';

export const remember = (me: Me): void =>
  ownDevice.get() ? localStorage.setItem(lastHere, JSON.stringify(me)) : localStorage.removeItem(lastHere);
export const forget = (me?: Me): void => {
  localStorage.removeItem(lastHere);
  if (me !== undefined) localStorage.removeItem(placeOf(me));
};
export const remembered = (): Me | undefined => {
  const text = localStorage.getItem(lastHere);
  return text === null ? undefined : (JSON.parse(text) as Me);
};

export const actAs = (me: Me, grant: string): void => {
  localStorage.setItem(placeOf(me), grant);
  capacityInUse.set(grant);
};
