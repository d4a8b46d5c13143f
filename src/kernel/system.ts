import type { Actor } from './context';
import type { Id } from './ids';

/** This software itself, where it acts: reactions, the calendar, imports that go on after a restart. */
export const systemAccount: Id = '00000000-0000-4000-8000-000000000001';

/** The root of the tree of jurisdictions; what belongs to no office (the first administrator) belongs here. */
export const rootJurisdiction: Id = '00000000-0000-4000-8000-000000000000';

/** The actor of commands that no person gave. */
export const systemActor = (jurisdiction: Id): Actor => {
  const capacity = { grant: systemAccount, role: 'system', jurisdiction } as const;
  return { account: systemAccount, person: systemAccount, capacity, capacities: [capacity] };
};
