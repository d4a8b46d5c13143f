import type { NextStep } from '../../../capabilities/next/next.part';
import type { Summary } from '../../../capabilities/thing.part';

declare module '../../../capabilities/next/next.part' {
  interface NextKinds {
    OPEN_REVIEW: true;
    CLOSE_REVIEW: true;
  }
}

/** Whose turn it is: the office opens the meeting and closes it once its cases are decided. */
export const nextOfReview = ({ state, jurisdiction }: Summary): readonly NextStep[] => {
  const office = `office:${jurisdiction}` as const;
  if (state === 'PREPARED') return [{ kind: 'OPEN_REVIEW', holder: office, by: null }];
  return state === 'OPEN' ? [{ kind: 'CLOSE_REVIEW', holder: office, by: null }] : [];
};
