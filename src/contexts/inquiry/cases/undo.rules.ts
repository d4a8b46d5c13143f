import { patch } from '../../../kernel/patch';
import type { Id } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import { localDayOf } from '../../../kernel/time/moments';
import type { StandsAgain } from './case-oversight.events';
import type { Reminder } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import type { Course, Step } from './course.rules';
import { holding } from './clock.rules';
import { withoutMissed } from './lateness.rules';

/*
 * 更正: a step that never should have been is undone by a further event. The case then stands where it stood before,
 * with what else has happened since; who took part stays known, so that nobody comes to judge his own by it.
 */

/** A case with its steps. */
type Walked = Course & { readonly steps: readonly Step[] };

const courseOf = (state: Course): Course => {
  const { moments, phase, stage, unit, coUnits, units, handler, draft, opinions, designation, final } = state;
  const { declineBy, contacted, round, reworks, clock, held, missed, repliedAt, category } = state;
  const { promisedOn, rateBy, asked, rated, rating, evidenced, reportedOn, reviewOn, lookBacksOn, reassignmentAgreed } =
    state;
  return {
    moments,
    phase,
    stage,
    unit,
    coUnits,
    units,
    handler,
    draft,
    opinions,
    designation,
    final,
    declineBy,
    contacted,
    round,
    reworks,
    clock,
    held,
    missed,
    repliedAt,
    category,
    promisedOn,
    rateBy,
    asked,
    rated,
    rating,
    evidenced,
    reportedOn,
    reviewOn,
    lookBacksOn,
    reassignmentAgreed,
  };
};

/** 不满意 leads to rework or to a review by itself, which is undone with the rating. */
const followsRating = ({ steps, phase, rating }: Walked): boolean =>
  steps.at(-1)?.kind === 'RATING' && phase === 'RATED' && rating === 'DISSATISFIED';

/** The steps that may be undone after the event: once something was decided upon them, they may not. */
export const stepTaken = (before: Walked, { steps }: Walked, event: Recorded<CaseEvent>): readonly Step[] => {
  const taken = () => ({ at: event.metadata.occurredAt, before: courseOf(before) });
  switch (event.type) {
    case 'CaseAssigned':
      return [...steps, { kind: 'ASSIGNMENT', data: event.data, ...taken() }];
    case 'CaseReplied':
      return [...steps, { kind: 'REPLY', data: event.data, ...taken() }];
    case 'ReplyRated':
      // That nobody rated it in time is nobody's mistake.
      return event.data.rater === null ? steps : [...steps, { kind: 'RATING', data: event.data, ...taken() }];
    case 'CaseClosedOff':
      return [...steps, { kind: 'CLOSE_OFF', data: event.data, ...taken() }];
    case 'ReworkOrdered':
      return followsRating(before) ? steps : [];
    case 'CaseReopened':
      return [];
    default:
      return steps;
  }
};

type UndoEvent = Extract<
  Recorded<CaseEvent>,
  { type: 'AssignmentUndone' | 'ReplyUndone' | 'RatingUndone' | 'CloseOffUndone' }
>;

/** What changes with it; besides the course, what was planned and published upon it. */
export type Restored = Partial<Walked & { readonly planned: readonly Reminder[]; readonly published: null }>;

const ratedBut = ({ rated }: Course, rater: Id): Pick<Course, 'rated'> => ({
  rated: rated.filter((one) => one.rater !== rater),
});

/** What undoing a step brings back. The case is reminded of its days again. */
export const restoredBy = (state: Walked, event: UndoEvent): Restored => {
  // A rating of one of several, while others are awaited: no step of the case yet.
  if (event.type === 'RatingUndone' && !event.data.whole) return ratedBut(state, event.data.rater);
  const step = state.steps.at(-1);
  // The event that took the step may be missing from the stream.
  if (step === undefined) return {};
  const { before } = step;
  const back = { ...before, rateBy: event.data.after.rateBy, steps: state.steps.slice(0, -1), planned: [] };
  switch (event.type) {
    case 'AssignmentUndone': {
      const { unit } = event.data;
      // Where it comes back to this very unit, the assignment was not wrong: its clock goes on.
      const held = holding(before.held, state, localDayOf(Date.parse(event.metadata.occurredAt)));
      return { ...back, held, missed: unit === null ? state.missed : withoutMissed(state.missed, unit) };
    }
    case 'ReplyUndone':
      // The unit goes on with its draft, which its head signs again.
      return { ...back, draft: before.draft === null ? null : { ...before.draft, submitted: false } };
    case 'RatingUndone':
      return { ...back, ...ratedBut(state, event.data.rater) };
    case 'CloseOffUndone': {
      // A clock that the close-off stopped goes on with what was left of it.
      const stopped = event.data.after.clock === null ? null : before.clock;
      const clock = stopped === null ? before.clock : patch(stopped, { apartOn: localDayOf(Date.parse(step.at)) });
      return { ...back, clock, published: null };
    }
  }
};

/** The fields that a short record keeps of where a case stands again. */
export const standingAgain = (after: StandsAgain) => {
  const { state, round, leadUnit, coUnits, clock, pausedOn, reviewOn, promisedOn, missed } = after;
  const late = missed.length > 0;
  return {
    state,
    round,
    leadUnit,
    coUnits,
    clock,
    pausedOn,
    reviewOn,
    promisedOn,
    missed,
    late,
    phase: 'open',
    closedAt: null,
  } as const;
};
