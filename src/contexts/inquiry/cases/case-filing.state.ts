import type { Recorded } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import { succeededBy } from '../../../kernel/succession';
import { dayOf, fresh, withClock, withOne, withReporter } from './case-changes.state';
import type { FilingEvent } from './case-filing.events';
import type { HandlingEvent } from './case-handling.events';
import { handled } from './case-handling.state';
import type { OutcomeEvent } from './case-outcome.events';
import type { OversightEvent } from './case-oversight.events';
import { type CaseState, deadlineOf, isPromised } from './case.state';
import { clockGoingOn, holding } from './clock.rules';
import { withAllMissed, withoutMissed } from './lateness.rules';

/** What changes as a case comes in, reaches its unit and is set right; the rest is told on. */
export const filed = (
  state: CaseState,
  event: Recorded<FilingEvent | HandlingEvent | OutcomeEvent | OversightEvent>,
): CaseState => {
  switch (event.type) {
    case 'CaseRegistered': {
      const { title, topic, keyWork, origin, ticket, history, filers, proposedUnit, urgency, commitment } = event.data;
      const told = { title, topic, keyWork, origin, history, filers, proposedUnit, urgency, commitment };
      const whence = { batch: ticket?.batch ?? null, contentHash: ticket?.contentHash ?? null };
      const { matter, raisedBy, interview } = event.data;
      const parts = [raisedBy?.item, matter].filter((part) => part != null);
      return patch(state, {
        ...told,
        ...whence,
        raisedBy: parts,
        talks: interview === null ? [] : [interview],
        openedOn: dayOf(event),
        touched: false,
      });
    }
    case 'CaseNumbered':
      return patch(state, { number: event.data.number });
    case 'CaseSettledOnSpot': {
      const { unit } = event.data;
      return patch(state, { unit, units: withOne(state.units, unit), clock: null });
    }
    case 'CaseScreened':
      return patch(state, event.data);
    case 'CaseRejected': {
      const { code } = event.data;
      return patch(state, { rejected: { code, by: event.metadata.actor.person } });
    }
    case 'RejectionSuperseded':
      return patch(state, { rejected: null });
    case 'CaseAssigned': {
      const { unit, coUnits, urgency, round, designation, final, declineBy, clock, missed = [] } = event.data;
      const told = { unit, coUnits, urgency, round, designation, final, declineBy };
      return patch(state, {
        ...fresh,
        ...told,
        handler: null,
        contacted: false,
        reassignmentAgreed: false,
        reworks: 0,
        clock: clockGoingOn(state.held, unit, clock),
        missed: withAllMissed(state.missed, missed),
      });
    }
    case 'AssignmentAccepted':
      return patch(state, { units: withOne(state.units, event.data.unit) });
    case 'AssignmentDeclined':
      return patch(withReporter(state, event), {
        declinedBy: withOne(state.declinedBy, event.data.unit),
        unit: null,
        coUnits: [],
        handler: null,
        opinions: [],
        clock: null,
        held: holding(state.held, state, dayOf(event)),
        missed: withoutMissed(state.missed, event.data.unit),
        declineBy: null,
      });
    case 'FilerSucceeded': {
      const { from } = event.data;
      const hasRated = state.rated.some(({ rater }) => rater === from);
      return patch(state, {
        filers: succeededBy(state.filers, [event.data]),
        formerFilers: withOne(state.formerFilers, from),
        // Who has rated already has done so.
        asked: state.asked === null || hasRated ? state.asked : succeededBy(state.asked, [event.data]),
      });
    }
    case 'ReassignmentAgreed':
      return patch(withReporter(state, event), { reassignmentAgreed: true });
    case 'CaseTakenUp':
      return patch(state, {
        raisedBy: withOne(state.raisedBy, event.data.item),
        talks: event.data.instrument === 'INTERVIEW' ? withOne(state.talks, event.data.id) : state.talks,
      });
    case 'CaseDisputed':
      return patch(state, { disputed: true });
    case 'DisputeSettled':
      return patch(state, { disputed: false });
    case 'CaseAmended': {
      const { title, topic, keyWork, proposedUnit, urgency, commitment } = event.data;
      return patch(state, { title, topic, keyWork, proposedUnit, urgency, commitment });
    }
    case 'TicketAmended': {
      const { title, topic, keyWork, ticket } = event.data;
      return patch(state, { title, topic, keyWork, batch: ticket.batch, contentHash: ticket.contentHash });
    }
    case 'PastReplyRecorded':
      return patch(state, { pastReply: true });
    case 'PastCloseOffRecorded':
      return patch(state, { pastCloseOff: true });
    case 'CaseWithdrawn': {
      const stopped = patch(state, { withdrawnFrom: state.phase, published: null });
      // A promise is a day, not a term: it stays.
      const ran = !isPromised(state) && deadlineOf(state) !== null;
      return ran ? withClock(stopped, (c) => patch(c, { apartOn: dayOf(event) })) : stopped;
    }
    case 'CaseReinstated': {
      const { ticket } = event.data;
      const whence = ticket === null ? {} : { batch: ticket.batch, contentHash: ticket.contentHash };
      return patch(state, { ...whence, withdrawnFrom: null });
    }
    default:
      return handled(state, event);
  }
};
