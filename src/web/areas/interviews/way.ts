import type { InterviewPhase, TimelineFact } from '../../api/shapes';

/** The state that a fact brings; a fact that is not listed leaves it as it is. */
const brings: Readonly<Record<string, InterviewPhase>> = {
  InterviewRequested: 'REQUESTED',
  InterviewResubmitted: 'REQUESTED',
  InterviewAccepted: 'ACCEPTED',
  InterviewReturned: 'RETURNED',
  InterviewRejected: 'REJECTED',
  InterviewMerged: 'MERGED',
  InterviewApproved: 'APPROVED',
  InterviewNoticed: 'NOTICED',
  InterviewHeld: 'HELD',
  NoteFiled: 'NOTE_FILED',
  InterviewWithdrawn: 'WITHDRAWN',
  InterviewFinished: 'FINISHED',
};

/** What comes after a state whatever anybody decides. */
const certain: Readonly<Partial<Record<InterviewPhase, InterviewPhase>>> = {
  APPROVED: 'NOTICED',
  NOTICED: 'HELD',
  HELD: 'NOTE_FILED',
  NOTE_FILED: 'FINISHED',
  CONFIRMED: 'FINISHED',
};

interface Way {
  /** The states that it went through, in order; the last is where it stands. */
  readonly gone: readonly InterviewPhase[];
  readonly next: InterviewPhase | null;
}

/** The way that an interview really went. A notice that was given again is one step. */
export const wayOf = (state: InterviewPhase, facts: readonly Pick<TimelineFact, 'type'>[]): Way => {
  const gone: InterviewPhase[] = [];
  for (const { type } of facts) {
    const step = type === 'InterviewMergeUndone' ? gone.findLast((one) => one !== 'MERGED') : brings[type];
    if (step !== undefined && step !== gone.at(-1)) gone.push(step);
  }
  // Confirmed and disputed follow from what several said.
  if (gone.at(-1) !== state) gone.push(state);
  return { gone, next: certain[state] ?? null };
};
