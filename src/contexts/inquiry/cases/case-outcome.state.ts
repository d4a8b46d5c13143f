import { isShown } from '../../../kernel/attachment';
import type { Id } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import { authors, dayOf, fresh, isFromPaper, withAll, withClock, withOne } from './case-changes.state';
import { wasOverdue } from './case-lateness.state';
import type { OutcomeEvent } from './case-outcome.events';
import type { OversightEvent } from './case-oversight.events';
import { overseen } from './case-oversight.state';
import type { CaseEvent } from './case.events';
import { type CaseState, deadlineOf, isPromised } from './case.state';
import { clockAnew, clockGoingOn, clockOf, holding } from './clock.rules';
import { hasMissed, lookedAtOn, withMissed } from './lateness.rules';

/** Whoever entered a rating that was said by telephone vouches for it, so counts as a rater as well. */
const withRater = (
  state: CaseState,
  rater: Id,
  event: Extract<Recorded<CaseEvent>, { type: 'FilerRated' | 'ReplyRated' }>,
): CaseState => {
  const { person } = event.metadata.actor;
  const { contradictUntil: until } = event.data;
  const others = state.enteredFor.filter((one) => one.rater !== rater);
  const enteredFor = until === undefined ? state.enteredFor : [...others, { rater, until }];
  return isFromPaper(event)
    ? patch(state, {
        enteredFor,
        raters: withOne(state.raters, rater),
        ratingsEnteredBy: withOne(state.ratingsEnteredBy, person),
      })
    : patch(state, { enteredFor, raters: withAll(state.raters, [rater, person]) });
};

/** What changes with replies and what comes of them; the rest is told on. */
export const answered = (state: CaseState, event: Recorded<OutcomeEvent | OversightEvent>): CaseState => {
  switch (event.type) {
    case 'CaseReplied': {
      const { unit, category, rateBy, evidence, draftedBy = [], raters: asked = null, late, commitment } = event.data;
      const isLate = isPromised(state) ? wasOverdue(state, event) : (late ?? wasOverdue(state, event));
      const replied = patch(state, {
        category,
        promisedOn: category === 'B' ? (commitment?.dueOn ?? null) : null,
        reviewOn: category === 'C' ? lookedAtOn(dayOf(event), commitment) : null,
        rateBy,
        rating: null,
        repliedAt: state.repliedAt ?? event.metadata.occurredAt,
        units: withOne(state.units, unit),
        answerers: withAll(state.answerers, [...draftedBy, ...authors(event)]),
        asked,
        rated: [],
        draft: null,
        evidenced: state.evidenced || isShown(evidence),
        missed: isLate ? withMissed(state.missed, unit, deadlineOf(state) ?? dayOf(event)) : state.missed,
      });
      return withClock(replied, (clock) => patch(clock, { requested: null }));
    }
    case 'FilerRated': {
      const { rater, rating, attitude, reasons } = event.data;
      const one = { rater, rating, ...(attitude === undefined ? {} : { attitude }), reasons };
      return patch(withRater(state, rater, event), { rated: [...state.rated, one] });
    }
    case 'ReplyRated': {
      const { rating, rater } = event.data;
      return patch(rater === null ? state : withRater(state, rater, event), { rating });
    }
    case 'CommitteeReviewOpened':
      return patch(state, { promisedOn: null, reviewOn: null });
    case 'ReworkOrdered': {
      const { round, clock } = event.data;
      return patch(state, { ...fresh, held: [], round, clock: clockOf(clock), reworks: state.reworks + 1 });
    }
    case 'CaseDeferred': {
      const held = holding(state.held, state, dayOf(event));
      return patch(state, { clock: null, held, promisedOn: null, reviewOn: event.data.reviewOn });
    }
    case 'DeferralEnded': {
      const { unit, round, clock } = event.data;
      const goingOn = state.repliedAt === null ? clockGoingOn : clockAnew;
      return patch(state, { ...fresh, round, clock: goingOn(state.held, unit, clock), held: [] });
    }
    case 'CaseClosedOff': {
      const { unit, late, lookBacksOn } = event.data;
      const dueOn = deadlineOf(state);
      // Late because of an earlier day, or of the one that runs.
      const newly = wasOverdue(state, event) || (late && !hasMissed(state.missed, unit));
      const missed = newly ? withMissed(state.missed, unit, dueOn ?? dayOf(event)) : state.missed;
      return patch(state, { missed, promisedOn: null, reviewOn: null, lookBacksOn });
    }
    case 'LookBackConfirmed':
      return patch(state, { lookBacksOn: state.lookBacksOn.slice(1) });
    case 'CaseReopened': {
      const { unit, round, clock } = event.data;
      // What was published is no longer valid.
      const started = { ...fresh, held: [], unit, round, clock: clockOf(clock) };
      return patch(state, { ...started, reworks: 0, final: true, published: null });
    }
    case 'ResultPublished': {
      const { title, result } = event.data;
      return patch(state, { published: { title, result } });
    }
    case 'PublicationWithdrawn':
      return patch(state, { published: null });
    default:
      return overseen(state, event);
  }
};
