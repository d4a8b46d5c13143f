import { filing, type InHand } from '../../../capabilities/hands/hands.part';
import type { CaseSummary } from './case-summary.state';

const over: ReadonlySet<string> = new Set(['REJECTED', 'WITHDRAWN', 'SETTLED_ON_SPOT', 'CLOSED_OFF', 'CONFIRMED']);

/** Nothing of it is in anybody's hands any more. */
export const isInNoHands = (phase: string): boolean => over.has(phase);

export const handsOfCase = ({ state, people, handler, unit }: CaseSummary): readonly InHand[] => {
  if (isInNoHands(state)) return [];
  const handled = { as: 'HANDLER', against: [] } as const;
  const atUnit = handler === null || unit === null ? [] : [{ ...handled, person: handler, unit }];
  return [...filing(people, unit === null ? [] : [unit]), ...atUnit];
};
