import { type Context, isForAnybody, speakingFor } from '../../../../kernel/context';
import { after, type May, passes } from '../../../../kernel/decider';
import type { LocalDate } from '../../../../kernel/ids';
import { conflict, forbidden } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import { localDayOf } from '../../../../kernel/time/moments';
import type { StandsAgain, Undone } from '../case-oversight.events';
import type { CaseEvent } from '../case.events';
import { type CaseState, deadlineOf, isPromised } from '../case.state';
import { mustBeIndependent, mustRateFromOutside } from '../independence.rules';
import { withoutMissed } from '../lateness.rules';
import type { Course, Raise, Step, StepKind } from '../course.rules';
import { asOfNow, byLeadUnit, dueAfter, ended, mustBe, mustBePrompt, type On, stillOpen, unitActing } from './acting';
import { goesOn } from './clock';
import { raterIn } from './rate';

/*
 * 更正: what never should have been is undone by a further event, the latest step first. It stays visible and counts
 * nowhere.
 */

export interface Undo {
  readonly reason: string;
}

const nothingToUndo = (): never =>
  conflict(
    'case.nothing-to-undo',
    '没有可以更正的这一环节；其后已有别的环节的，先更正后者',
    'There is no such step to undo; where another came after it, that one is undone first',
  );

/** The step of this kind, if it is the latest. */
const lastStep = <K extends StepKind>({ steps }: CaseState, kind: K): Extract<Step, { readonly kind: K }> => {
  const isOfKind = (step: Step | undefined): step is Extract<Step, { readonly kind: K }> => step?.kind === kind;
  const step = steps.at(-1);
  return isOfKind(step) ? step : nothingToUndo();
};

const standsAgain = (course: Course, now: Partial<StandsAgain> = {}): StandsAgain => {
  const { stage: state, round, unit: leadUnit, coUnits, clock, repliedAt, reviewOn, promisedOn, missed } = course;
  const runs = !isPromised(course) && deadlineOf(course) !== null && clock !== null;
  return {
    state,
    round,
    leadUnit,
    coUnits,
    reviewOn,
    promisedOn,
    missed,
    repliedAt,
    clock: runs ? { ...clock.started, dueOn: clock.dueOn, calendarVersion: clock.calendarVersion } : null,
    pausedOn: runs ? clock.pausedOn : null,
    category: course.category,
    rateBy: course.rateBy,
    ...now,
  };
};

const undoing = (state: CaseState, step: Step, { reason }: Undo, now?: Partial<StandsAgain>): Undone => ({
  unit: step.data.unit,
  round: step.data.round,
  reason: wordsIn('case', reason, 'reason'),
  at: step.at,
  before: state.stage,
  after: standsAgain(step.before, now),
});

/** Whoever rates gets the whole window again. */
const ratingWindow = ({ rateBy }: Course, context: Context): LocalDate => {
  const whole = dueAfter(context.policy.settings.ratingWindow, asOfNow(context));
  return rateBy !== null && rateBy > whole ? rateBy : whole;
};

/** The unit says that the case is not its own: it could not decline it any more, or had accepted it already. */
export const agreeReassignment: On<Undo> = after(
  (state, context) => {
    byLeadUnit('ASSIGNED', 'HANDLING')(state, context);
    lastStep(state, 'ASSIGNMENT');
    if (state.reassignmentAgreed) conflict('case.reassignment-agreed', '已经同意改派', 'It has agreed already');
  },
  (state, { reason }, context) => [
    {
      type: 'ReassignmentAgreed',
      data: { unit: unitActing(state, context, 'lead'), reason: wordsIn('case', reason, 'reason') },
    },
  ],
);

const mayUndoAssignment: May<CaseState> = (state, context) => {
  mustBe(state, 'ASSIGNED', 'HANDLING');
  lastStep(state, 'ASSIGNMENT');
  mustBeIndependent('UndoAssignment', state, context);
  if (state.phase === 'HANDLING' && !state.reassignmentAgreed && context.actor.capacity.role !== 'chair')
    forbidden(
      'case.undo-needs-consent',
      '承办单位已经接收，更正交办须经该单位同意，或由主任决定',
      'The unit has accepted it: with its consent, or by the chair',
    );
};

/** 错派: it went to the wrong unit. It waits to be assigned anew, and no lateness stays on that unit. */
export const undoAssignment: On<Undo> = after(mayUndoAssignment, (state, data) => {
  const step = lastStep(state, 'ASSIGNMENT');
  const { unit } = step.data;
  const missed = withoutMissed(state.missed, unit);
  return [
    {
      type: 'AssignmentUndone',
      data: { ...undoing(state, step, data, { missed }), agreed: state.reassignmentAgreed },
    },
  ];
});

const mayUndoReply: May<CaseState> = (state, context) => {
  mustBe(state, 'REPLIED');
  lastStep(state, 'REPLY');
  if (state.rated.length > 0)
    conflict('case.undo-rated', '已有人评价，不能再撤回答复', 'Somebody has rated it: it can no longer be taken back');
  unitActing(state, context, 'lead');
};

/** By the unit itself, before anybody has rated it. The clock runs as if there had been no reply. */
export const undoReply: On<Undo> = after(mayUndoReply, (state, data) => {
  const step = lastStep(state, 'REPLY');
  const { summary, addressees: told = state.filers } = step.data;
  return [{ type: 'ReplyUndone', data: { ...undoing(state, step, data), summary, told } }];
});

/** The rating of this person, and the step that it completed; null while others are awaited. */
const ratingOf = (state: CaseState, context: Context) => {
  const rater = raterIn(context);
  const step = state.phase === 'REPLIED' ? null : lastStep(state, 'RATING');
  const last = step === null ? [] : [step.data];
  const rating = [...state.rated, ...last].find((one) => one.rater === rater)?.rating;
  if (rater === undefined || rating === undefined || rating === 'NOT_RATED')
    return forbidden('case.not-its-rater', '只能更正自己的评价', 'Only whoever gave a rating takes it back');
  // Rework that it brought may have begun; a later round is another matter.
  if (step !== null && state.phase === 'HANDLING' && state.round !== step.before.round + 1) nothingToUndo();
  return { rater, rating, step };
};

const mayUndoRating: May<CaseState> = (state, context) => {
  mustBe(state, 'REPLIED', 'RATED', 'UNDER_REVIEW', 'HANDLING');
  mustBePrompt(context);
  if (isForAnybody(context)) mustRateFromOutside(state, context);
  const isSomebodys = speakingFor(context, state.filers).some((one) => passes(() => void ratingOf(state, one)));
  if (!isSomebodys) ratingOf(state, context);
};

/** By whoever gave it: it waits to be rated anew; the rework that it brought never was. */
export const undoRating: On<Undo> = after(mayUndoRating, (state, data, context) => {
  const { rater, rating, step } = ratingOf(state, context);
  mustRateFromOutside(state, context);
  const before = step?.before ?? state;
  const undone = undoing(state, step ?? lastStep(state, 'REPLY'), data);
  const stands = standsAgain(before, { rateBy: ratingWindow(before, context) });
  return [{ type: 'RatingUndone', data: { ...undone, after: stands, rating, rater, whole: step !== null } }];
});

/** The case as it was before the close-off that is its latest step. */
const beforeCloseOff = (state: CaseState) => {
  const closed = state.steps.at(-1);
  if (closed?.kind !== 'CLOSE_OFF') return { open: state, closed: null };
  return { open: { ...state, ...closed.before, steps: state.steps.slice(0, -1) }, closed };
};

/** The rating of this person, also where the case was closed off upon it, or while others were still awaited. */
const contradicted = (state: CaseState, context: Context) => {
  const rater = raterIn(context);
  const entered = state.enteredFor.find((one) => one.rater === rater);
  if (entered === undefined)
    return conflict('case.rating-not-entered', '没有代您录入的评价', 'No rating was entered for you');
  if (localDayOf(Date.parse(context.now)) > entered.until)
    conflict('case.contradict-too-late', `否认期限已于${entered.until}届满`, `It could be done until ${entered.until}`);
  const { open, closed } = beforeCloseOff(state);
  return { ...ratingOf(open, context), open, closed };
};

const mayContradict: May<CaseState> = (state, context) => {
  mustBe(state, 'REPLIED', 'RATED', 'UNDER_REVIEW', 'HANDLING', 'DEFERRED', 'CLOSED_OFF', 'CONFIRMED');
  mustBePrompt(context);
  const isSomebodys = speakingFor(context, state.filers).some((one) => passes(() => void contradicted(state, one)));
  if (!isSomebodys) contradicted(state, context);
};

/**
 * The rater contradicts within the window what the office entered for him: it counts no longer, nor what followed from
 * it, and what counts is his own, for which he is asked again.
 */
export const contradictRating: On<Undo> = after(mayContradict, (state, data, context) => {
  const { rater, rating, step, open, closed } = contradicted(state, context);
  const before = step?.before ?? open;
  const undone = undoing(open, step ?? lastStep(open, 'REPLY'), data);
  const stands = standsAgain(before, { rateBy: ratingWindow(before, context) });
  const denied: CaseEvent = {
    type: 'RatingUndone',
    data: { ...undone, after: stands, rating, rater, whole: step !== null, contradicted: true },
  };
  if (closed === null) return [denied];
  const reopened = { ...undoing(state, closed, data), override: closed.data.override };
  return [{ type: 'CloseOffUndone', data: reopened }, denied];
});

const mayUndoCloseOff: May<CaseState> = (state, context) => {
  mustBe(state, 'CLOSED_OFF', 'CONFIRMED');
  lastStep(state, 'CLOSE_OFF');
  mustBeIndependent('UndoCloseOff', state, context);
};

/** 误销号: no relapse. The case goes on where it was, with what was left of its clock. */
export const undoCloseOff: On<Undo> = after(mayUndoCloseOff, (state, data, context) => {
  const step = lastStep(state, 'CLOSE_OFF');
  const { before, data: closed } = step;
  const now = before.phase === 'REPLIED' ? { rateBy: ratingWindow(before, context) } : {};
  const undone: CaseEvent = {
    type: 'CloseOffUndone',
    data: { ...undoing(state, step, data, now), override: closed.override },
  };
  const { clock } = before;
  if (undone.data.after.clock === null || clock === null) return [undone];
  return [undone, goesOn({ ...clock, apartOn: localDayOf(Date.parse(step.at)) }, context)];
});

const lastRaise = ({ raises }: CaseState): Raise =>
  raises.at(-1) ?? conflict('case.not-supervised', '此事项没有督办', 'It is not supervised');

/** 督办 that should not have been: the level before holds again. */
export const undoSupervision: On<Undo> = after(
  (state, context) => {
    mustBe(state, ...stillOpen, ...ended);
    lastRaise(state);
    mustBeIndependent('UndoSupervision', state, context);
  },
  (state, { reason }) => {
    const { level, at } = lastRaise(state);
    const now = state.raises.at(-2)?.level ?? null;
    const { unit, round } = state;
    return [
      {
        type: 'SupervisionUndone',
        data: { unit, round, reason: wordsIn('case', reason, 'reason'), at, level, now },
      },
    ];
  },
);
