import type { Context } from '../../src/kernel/context';
import { as } from './inquiry-context';
import { unitA } from './inquiry-facts';
import { idOf } from './view-spec';

/** The clerk or the chair of an office in which both are of one unit, so that it takes leave from above to run anything. */
export const nobodyIndependent = (role: 'clerk' | 'chair'): Partial<Context> => {
  const office = { clerk: as('clerk', idOf(907)), chair: as('chair', idOf(908)) };
  return {
    actor: office[role],
    holdersOf: () => [office.clerk, office.chair],
    belongedTo: (unit) => (unit === unitA ? [office.clerk.person, office.chair.person] : []),
  };
};
