import type { NextStep } from '../../../capabilities/next/next.part';
import type { VisitSummary } from './visit-summary.state';

declare module '../../../capabilities/next/next.part' {
  interface NextKinds {
    HOLD_VISIT: true;
  }
}

/** Whose turn it is: the office leads a visit to its minutes. */
export const nextOfVisit = ({ state, jurisdiction, scheduledAt }: VisitSummary): readonly NextStep[] => {
  const office = `office:${jurisdiction}` as const;
  if (state === 'CALLED') return [{ kind: 'HOLD_VISIT', holder: office, by: scheduledAt }];
  return state === 'HELD' ? [{ kind: 'ISSUE_MINUTES', holder: office, by: null }] : [];
};
