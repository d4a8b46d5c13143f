import { isShown } from '../../../kernel/attachment';
import type { Recorded } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import { dayOf, withAll, withClock, withOne, withReporter } from './case-changes.state';
import type { HandlingEvent } from './case-handling.events';
import type { OutcomeEvent } from './case-outcome.events';
import { answered } from './case-outcome.state';
import type { OversightEvent } from './case-oversight.events';
import { type CaseState, isPromised } from './case.state';
import { runningAgain } from './clock.rules';

/** What changes while its unit handles it; the rest is told on. */
export const handled = (
  state: CaseState,
  event: Recorded<HandlingEvent | OutcomeEvent | OversightEvent>,
): CaseState => {
  switch (event.type) {
    case 'FilerContacted':
      return patch(withReporter(state, event), { contacted: true });
    case 'RectificationPlanned':
      return withReporter(state, event);
    case 'ProgressReported':
      return patch(withReporter(state, event), {
        evidenced: state.evidenced || isShown(event.data.evidence),
        reportedOn: dayOf(event),
      });
    case 'EvidenceAdded':
      return patch(event.data.unit === null ? state : withReporter(state, event), {
        evidenced: state.evidenced || isShown(event.data.evidence),
      });
    case 'ExtensionRequested':
      return withClock(withReporter(state, event), (clock) => patch(clock, { requested: event.data.term }));
    case 'ExtensionGranted': {
      const { dueOn, term } = event.data;
      const granted = withClock(state, (c) => patch(c, { requested: null, extensions: c.extensions + 1 }));
      return isPromised(state)
        ? patch(granted, { promisedOn: dueOn })
        : withClock(granted, (clock) => patch(clock, { dueOn, extended: [...clock.extended, term] }));
    }
    case 'ExtensionRefused':
      return withClock(state, (clock) => patch(clock, { requested: null }));
    case 'ClockPaused':
      return withClock(state, (clock) => patch(clock, { pausedOn: event.data.on, apartOn: null }));
    case 'ClockResumed': {
      const { on: until, dueOn } = event.data;
      return withClock(state, (clock) => runningAgain(clock, dueOn, until));
    }
    case 'CalendarChangeConfirmed': {
      const { dueOn, calendarVersion } = event.data;
      return withClock(state, (clock) => patch(clock, { dueOn, calendarVersion }));
    }
    case 'HandlerNamed': {
      const { person } = event.data;
      return patch(state, { handler: person, handlers: withAll(state.handlers, person === null ? [] : [person]) });
    }
    case 'OpinionsRequested': {
      const { units, dueOn } = event.data;
      const others = state.opinions.filter(({ unit }) => !units.includes(unit));
      return patch(state, { opinions: [...others, ...units.map((unit) => ({ unit, dueOn }))] });
    }
    case 'OpinionGiven':
      return withReporter(state, event);
    case 'ReplyDrafted': {
      const { number, reply } = event.data;
      const { person } = event.metadata.actor;
      const drafters = withOne(state.draft?.drafters ?? [], person);
      const draft = { number, reply, drafters, submitted: false };
      return patch(state, { draft, drafters: withOne(state.drafters, person) });
    }
    case 'ReplyDraftSubmitted':
      return patch(state, { draft: state.draft === null ? null : { ...state.draft, submitted: true } });
    case 'ReplyDraftReturned':
      return patch(state, { draft: state.draft === null ? null : { ...state.draft, submitted: false } });
    default:
      return answered(state, event);
  }
};
