import type { Id, LocalDate } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import { unitRoles } from '../../../kernel/permission';
import type { Urgency } from '../../../kernel/policy';
import { addMonths } from '../../../kernel/time/local-date';
import { localDayOf } from '../../../kernel/time/moments';
import type { CasePhase, Origin, Reminder, SpecialLevel, SupervisionLevel } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import type { Commitment } from '../../../kernel/commitment';
import { sameJson } from '../../../kernel/json';
import { noMoments } from '../../../kernel/order';
import { succeededBy } from '../../../kernel/succession';
import { patch } from '../../../kernel/patch';
import { noPromises, promisesAfter, type PromisesMade } from '../promises/promise.state';
import { caseMoments } from './case-order.rules';
import { phaseLedTo, type RuledPhase, ruledPhaseOf } from './case-phases.rules';
import { type CaseClock, clockGoingOn, clockOf, holding, runningAgain } from './clock.rules';
import {
  hasMissed,
  judging,
  longestDeferral,
  promisedAfter,
  wasOver,
  withMissed,
  withoutMissed,
} from './lateness.rules';
import type { Course, Raise, Step } from './course.rules';
import { type Restored, restoredBy, stepTaken } from './undo.rules';

export interface CaseState extends Course {
  /** The state before it was withdrawn. */
  readonly withdrawnFrom: RuledPhase | null;
  readonly origin: Origin | null;
  readonly history: boolean;
  readonly batch: Id | null;
  readonly contentHash: string | null;
  readonly openedOn: LocalDate | null;
  readonly number: string | null;
  readonly title: string;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly urgency: Urgency;
  readonly proposedUnit: Id | null;
  readonly commitment: Commitment | null;
  readonly promises: PromisesMade;
  /** Who took part, and how: `independence.rules.ts` tells what each may not decide. */
  readonly filers: readonly Id[];
  /** Who filed it and handed that over. */
  readonly formerFilers: readonly Id[];
  readonly raters: readonly Id[];
  /** Who entered a rating that came on paper. */
  readonly ratingsEnteredBy: readonly Id[];
  /** Ratings that were entered for somebody, and until when he may contradict them. */
  readonly enteredFor: readonly { readonly rater: Id; readonly until: LocalDate }[];
  readonly answerers: readonly Id[];
  readonly drafters: readonly Id[];
  readonly reporters: readonly Id[];
  readonly handlers: readonly Id[];
  /** The talks that it came from or was taken up in: who was called to them judges nothing of it. */
  readonly talks: readonly Id[];
  /** Units that returned it. */
  readonly declinedBy: readonly Id[];
  /** The code by which it was rejected, and who rejected it. */
  readonly rejected: { readonly code: string; readonly by: Id | null } | null;
  readonly supervision: SupervisionLevel | null;
  /** How it was raised, the latest last. */
  readonly raises: readonly Raise[];
  /** The reminders planned for this round, and which of them were issued. */
  readonly planned: readonly Reminder[];
  readonly reminded: readonly Reminder[];
  /** The steps that may still be undone, the latest last. */
  readonly steps: readonly Step[];
  /** The parts of instruments that raised it or took it up. */
  readonly raisedBy: readonly Id[];
  readonly disputed: boolean;
  /** Hashes of the scans. */
  readonly scans: readonly string[];
  readonly pastReply: boolean;
  readonly pastCloseOff: boolean;
  /** What the public may read about it; null: nothing. */
  readonly published: { readonly title: string; readonly result: string } | null;
  /** 特批 for the next step; null: none. */
  readonly special: { readonly decision: string; readonly level: SpecialLevel } | null;
  /** Whether anybody has worked on it since it was imported. */
  readonly touched: boolean;
}

export const initialCase: CaseState = {
  phase: 'NONE',
  moments: noMoments,
  stage: 'REGISTERED',
  withdrawnFrom: null,
  origin: null,
  history: false,
  batch: null,
  contentHash: null,
  openedOn: null,
  number: null,
  title: '',
  topic: null,
  keyWork: null,
  urgency: 'normal',
  proposedUnit: null,
  commitment: null,
  promises: noPromises,
  filers: [],
  formerFilers: [],
  raters: [],
  ratingsEnteredBy: [],
  enteredFor: [],
  answerers: [],
  drafters: [],
  reporters: [],
  handlers: [],
  talks: [],
  unit: null,
  coUnits: [],
  units: [],
  declinedBy: [],
  handler: null,
  draft: null,
  opinions: [],
  designation: 0,
  final: false,
  declineBy: null,
  contacted: false,
  round: 0,
  reworks: 0,
  clock: null,
  held: [],
  missed: [],
  repliedAt: null,
  category: null,
  promisedOn: null,
  rateBy: null,
  asked: null,
  rated: [],
  rejected: null,
  rating: null,
  evidenced: false,
  supervision: null,
  raises: [],
  reportedOn: null,
  reviewOn: null,
  lookBacksOn: [],
  planned: [],
  reminded: [],
  steps: [],
  reassignmentAgreed: false,
  raisedBy: [],
  disputed: false,
  scans: [],
  pastReply: false,
  pastCloseOff: false,
  published: null,
  special: null,
  touched: false,
};

const withOne = (list: readonly Id[], one: Id): readonly Id[] => (list.includes(one) ? list : [...list, one]);

const dayOf = ({ metadata: { occurredAt } }: Recorded<CaseEvent>): LocalDate => localDayOf(Date.parse(occurredAt));

const withAll = (list: readonly Id[], more: readonly Id[]): readonly Id[] => more.reduce(withOne, list);

/** Was it entered from a signed paper? Then who signed it is its author, not who entered it. */
const isFromPaper = ({ metadata: { actor, channel } }: Recorded<CaseEvent>): boolean =>
  channel === 'paper' && (actor.role === 'clerk' || actor.role === 'chair');

const signatory = ({ metadata: { onBehalfOf } }: Recorded<CaseEvent>): readonly Id[] =>
  onBehalfOf === undefined ? [] : [onBehalfOf];

/** Whose words these are. */
const authors = (event: Recorded<CaseEvent>): readonly Id[] =>
  isFromPaper(event) ? signatory(event) : [event.metadata.actor.person, ...signatory(event)];

/** Who spoke for the unit: its own people, and whoever the office named. */
const withReporter = (state: CaseState, event: Recorded<CaseEvent>): CaseState => {
  const { actor } = event.metadata;
  const own = unitRoles.includes(actor.role) ? [actor.person] : [];
  return patch(state, { reporters: withAll(state.reporters, [...own, ...signatory(event)]) });
};

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

/** The values at the start of a new round. */
const fresh = {
  repliedAt: null,
  category: null,
  promisedOn: null,
  rateBy: null,
  rating: null,
  evidenced: false,
  draft: null,
  opinions: [],
  reportedOn: null,
  reviewOn: null,
  lookBacksOn: [],
  planned: [],
  reminded: [],
} as const;

const shown = ({ text, attachments }: { readonly text: string; readonly attachments: readonly unknown[] }): boolean =>
  text.trim() !== '' || attachments.length > 0;

/** Changes the clock if there is one: the event that started it may be missing from the stream. */
const withClock = (state: CaseState, change: (clock: CaseClock) => CaseClock): CaseState =>
  state.clock === null ? state : patch(state, { clock: change(state.clock) });

/** Did the unit reply that it is solving it, and by when? Then it owes another reply by that day. */
export const isPromised = ({ phase, promisedOn }: Course): boolean =>
  (phase === 'REPLIED' || phase === 'RATED') && promisedOn !== null;

/** The day that the unit has to keep now, of its clock or its promise; null while nobody waits for it. */
export const deadlineOf = (state: Course): LocalDate | null => {
  const { phase, clock, repliedAt, promisedOn } = state;
  if (isPromised(state)) return promisedOn;
  return (phase === 'ASSIGNED' || phase === 'HANDLING') && repliedAt === null ? (clock?.dueOn ?? null) : null;
};

/** Was that day over when the event happened? A paused clock does not run out. */
const isOver = (state: CaseState, { metadata }: Recorded<CaseEvent>): boolean => {
  const dueOn = deadlineOf(state);
  if (dueOn === null) return false;
  // A promise is a day, not a term: it has no pauses, and lasts until midnight.
  if (isPromised(state)) return wasOver({}, dueOn, metadata.occurredAt);
  return state.clock?.pausedOn === null && wasOver(state.clock.started, dueOn, metadata.occurredAt);
};

/** Notes the missed day before an event that stops the clock or moves it. */
const judged = (state: CaseState, event: Recorded<CaseEvent>): CaseState =>
  judging.has(event.type) && isOver(state, event)
    ? patch(state, { missed: withMissed(state.missed, state.unit, deadlineOf(state)!) })
    : state;

const changed = (state: CaseState, event: Recorded<CaseEvent>): CaseState => {
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
      const { unit, coUnits, urgency, round, designation, final, declineBy, clock } = event.data;
      const told = { unit, coUnits, urgency, round, designation, final, declineBy };
      return patch(state, {
        ...fresh,
        ...told,
        handler: null,
        contacted: false,
        reassignmentAgreed: false,
        reworks: 0,
        clock: clockGoingOn(state.held, unit, clock),
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
    case 'FilerContacted':
      return patch(withReporter(state, event), { contacted: true });
    case 'RectificationPlanned':
      return withReporter(state, event);
    case 'ProgressReported':
      return patch(withReporter(state, event), {
        evidenced: state.evidenced || shown(event.data.evidence),
        reportedOn: dayOf(event),
      });
    case 'EvidenceAdded':
      return patch(event.data.unit === null ? state : withReporter(state, event), {
        evidenced: state.evidenced || shown(event.data.evidence),
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
    case 'CaseReplied': {
      const { unit, category, rateBy, evidence, draftedBy = [], raters: asked = null, late, commitment } = event.data;
      const isLate = isPromised(state) ? isOver(state, event) : (late ?? isOver(state, event));
      const replied = patch(state, {
        category,
        promisedOn: category === 'B' ? (commitment?.dueOn ?? null) : null,
        reviewOn: category === 'C' ? (commitment?.dueOn ?? addMonths(dayOf(event), longestDeferral)) : null,
        rateBy,
        rating: null,
        repliedAt: state.repliedAt ?? event.metadata.occurredAt,
        units: withOne(state.units, unit),
        answerers: withAll(state.answerers, [...draftedBy, ...authors(event)]),
        asked,
        rated: [],
        draft: null,
        evidenced: state.evidenced || shown(evidence),
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
      const held = state.repliedAt === null ? holding(state.held, state, dayOf(event)) : [];
      return patch(state, { clock: null, held, promisedOn: null, reviewOn: event.data.reviewOn });
    }
    case 'DeferralEnded': {
      const { unit, round, clock } = event.data;
      return patch(state, { ...fresh, round, clock: clockGoingOn(state.held, unit, clock), held: [] });
    }
    case 'CaseClosedOff': {
      const { unit, late, lookBacksOn } = event.data;
      const dueOn = deadlineOf(state);
      // Late because of an earlier day, or of the one that runs.
      const newly = isOver(state, event) || (late && !hasMissed(state.missed, unit));
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
    case 'SupervisionRaised':
      return patch(state, {
        supervision: event.data.level,
        raises: [...state.raises, { level: event.data.level, at: event.metadata.occurredAt }],
      });
    case 'ReassignmentAgreed':
      return patch(withReporter(state, event), { reassignmentAgreed: true });
    case 'AssignmentUndone':
    case 'ReplyUndone':
    case 'CloseOffUndone':
      return patch<CaseState, Restored>(state, restoredBy(state, event));
    case 'RatingUndone': {
      const enteredFor = state.enteredFor.filter(({ rater }) => rater !== event.data.rater);
      return patch(patch<CaseState, Restored>(state, restoredBy(state, event)), { enteredFor });
    }
    case 'SupervisionUndone':
      return patch(state, { supervision: event.data.now, raises: state.raises.slice(0, -1) });
    case 'CaseReferredUpward':
      return state;
    case 'RemindersPlanned':
      return patch(state, { planned: [...state.planned, ...event.data.reminders] });
    case 'ReminderIssued': {
      const { kind, on, dueOn } = event.data;
      return patch(state, { reminded: [...state.reminded, { kind, on, dueOn }] });
    }
    case 'CaseTakenUp':
      return patch(state, {
        raisedBy: withOne(state.raisedBy, event.data.item),
        talks: event.data.instrument === 'INTERVIEW' ? withOne(state.talks, event.data.id) : state.talks,
      });
    case 'CommitmentRecorded':
      return patch(state, { commitment: event.data.commitment });
    case 'PromiseCorrected': {
      const { before, commitment, unit } = event.data;
      const promisedOn = unit === state.unit ? promisedAfter(state.promisedOn, event.data) : state.promisedOn;
      return patch(state, { promisedOn, ...(sameJson(state.commitment, before) ? { commitment } : {}) });
    }
    case 'PromiseProven':
      return state;
    case 'SpecialApprovalGiven': {
      const { decision, level } = event.data;
      return patch(state, { special: { decision, level } });
    }
    case 'CaseDisputed':
      return patch(state, { disputed: true });
    case 'DisputeSettled':
      return patch(state, { disputed: false });
    case 'ScanAttached':
      return patch(state, { scans: [...state.scans, event.data.scan.hash] });
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
    case 'ResultPublished': {
      const { title, result } = event.data;
      return patch(state, { published: { title, result } });
    }
    case 'PublicationWithdrawn':
      return patch(state, { published: null });
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
      return unreachable(event);
  }
};

/** Numbers and reminders are automatic, and an import is not work on a case. */
const comesByItself: ReadonlySet<string> = new Set(['CaseNumbered', 'RemindersPlanned', 'ReminderIssued']);

const touches = (event: Recorded<CaseEvent>): boolean =>
  !comesByItself.has(event.type) && event.metadata.channel !== 'import';

/** Papers and what comes by itself change nothing that an approval saw. */
const endsApproval = ({ type }: Recorded<CaseEvent>): boolean => !comesByItself.has(type) && type !== 'ScanAttached';

/** From the one table of phases; a reinstated case returns to its earlier phase. */
const phaseAfter = (before: CaseState, { phase }: CaseState, type: CaseEvent['type']): RuledPhase => {
  if (type === 'CaseReinstated' && before.withdrawnFrom !== null) return before.withdrawnFrom;
  const led = phaseLedTo[type];
  return led === null ? phase : ruledPhaseOf(led);
};

const stageAfter = ({ stage }: CaseState, type: CaseEvent['type']): CasePhase =>
  type === 'CaseWithdrawn' || type === 'CaseReinstated' ? stage : (phaseLedTo[type] ?? stage);

export const evolveCase = (state: CaseState, event: Recorded<CaseEvent>): CaseState => {
  const touched = state.touched || touches(event);
  const promises = promisesAfter(state.promises, event, event.metadata.occurredAt);
  // A special approval is for one decision: whatever else is done in the case ends it.
  const special = endsApproval(event) ? null : state.special;
  const now = changed(judged(patch(state, { touched, promises, special }), event), event);
  return patch(now, {
    phase: phaseAfter(state, now, event.type),
    stage: stageAfter(now, event.type),
    steps: stepTaken(state, now, event),
    // What was undone is no cause of what comes after it.
    moments: caseMoments(now.moments, event),
  });
};
