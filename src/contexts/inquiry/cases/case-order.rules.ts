import type { Id, Instant } from '../../../kernel/ids';
import {
  type About,
  type Cause,
  causeAt,
  type Moments,
  momentsAfter,
  type Order,
  type Ordered,
} from '../../../kernel/order';
import type { Intent, Recorded } from '../../../kernel/message';
import type { PromisesMade } from '../promises/promise.state';
import type { CaseEvent } from './case.events';
import { phaseLedTo, type RuledPhase } from './case-phases.rules';
import { lateEntryOf } from '../late-entry.rules';

/** A case also by its phase and its promises. */
interface OrderedCase extends Ordered {
  readonly phase: RuledPhase;
  readonly promises: PromisesMade;
}

/** Each begins the work of a unit in a round. */
const handsOver: ReadonlySet<CaseEvent['type']> = new Set([
  'CaseAssigned',
  'ReworkOrdered',
  'DeferralEnded',
  'CaseReopened',
] as const);

/** The last of these tells whether what is told later came back. */
const closes: ReadonlySet<CaseEvent['type']> = new Set([
  'CaseClosedOff',
  'CaseSettledOnSpot',
  'PastCloseOffRecorded',
] as const);

const opinionOf = (unit: Id): string => `opinion ${unit}`;

const partsOf = (event: Recorded<CaseEvent>): readonly string[] => {
  if (handsOver.has(event.type)) return event.type === 'CaseAssigned' ? ['assigned'] : ['assigned', 'handling'];
  if (event.type === 'AssignmentAccepted') return ['handling'];
  if (closes.has(event.type)) return ['closed'];
  return event.type === 'OpinionsRequested' ? event.data.units.map(opinionOf) : [];
};

/** The moments of a case after this event. */
export const caseMoments = (moments: Moments, event: Recorded<CaseEvent>): Moments =>
  momentsAfter(moments, event.metadata.occurredAt, {
    moves: phaseLedTo[event.type] !== null,
    parts: partsOf(event),
  });

/** What led to each phase, as refusals call it. */
const ledTo: Readonly<Record<RuledPhase, readonly [zh: string, en: string]>> = {
  NONE: ['登记', 'it was registered'],
  REGISTERED: ['登记', 'it was registered'],
  SCREENED: ['审核', 'it was screened'],
  REJECTED: ['不予受理', 'it was rejected'],
  ASSIGNED: ['交办', 'it was assigned'],
  DECLINED: ['退回', 'it was returned'],
  HANDLING: ['接收或上一步办理', 'it was accepted or last worked on'],
  REPLIED: ['答复', 'the reply'],
  RATED: ['评价', 'the rating'],
  UNDER_REVIEW: ['提交工委', 'it went to the committee'],
  DEFERRED: ['挂账', 'it was deferred'],
  SETTLED_ON_SPOT: ['当场解决', 'it was settled'],
  CLOSED_OFF: ['销号', 'it was closed off'],
  CONFIRMED: ['回头看确认', 'the look-back'],
  WITHDRAWN: ['撤回', 'it was withdrawn'],
};

const registration = ({ moments }: OrderedCase): Cause | null => causeAt(moments.began, '登记', 'it was registered');

const assignment = (state: OrderedCase): Cause | null =>
  causeAt(state.moments.of['assigned'], '交办', 'it was assigned') ?? registration(state);

/** A plan or a report may be entered after a later one of the same round. */
const handling = (state: OrderedCase): Cause | null =>
  causeAt(state.moments.of['handling'], '接收或重新办理', 'it was accepted or taken up again') ?? assignment(state);

const here = ({ phase, moments }: OrderedCase): Cause | null => causeAt(moments.since, ...ledTo[phase]);

const opinionAsked = (state: OrderedCase, { unit }: About): Cause | null =>
  (unit == null ? null : causeAt(state.moments.of[opinionOf(unit)], '征求协办意见', 'its opinion was asked for')) ??
  assignment(state);

const promiseMade = (state: OrderedCase, { promise }: About): Cause | null => {
  const made: Instant | undefined = state.promises.made.find(({ nth }) => nth === promise)?.madeAt;
  return causeAt(made, '作出承诺', 'the promise was given') ?? registration(state);
};

/** An instrument that settles the matter or finds it unsolved answers the present phase; else it takes up the case. */
const instrument = (state: OrderedCase, { settled, dissatisfied }: About): Cause | null =>
  settled == null && dissatisfied == null ? registration(state) : here(state);

/** These answer something other than what led to where the case stands. */
const answers: Readonly<Record<string, (state: OrderedCase, about: About) => Cause | null>> = {
  FollowInstrument: instrument,
  MarkDisputed: registration,
  SettleDispute: registration,
  AttachScan: registration,
  AmendCase: registration,
  RecordNumber: registration,
  PlanReminders: registration,
  Remind: registration,
  NameHandler: assignment,
  HandOverCase: registration,
  RecordFirstContact: assignment,
  PlanRectification: handling,
  ReportProgress: handling,
  RequestExtension: handling,
  AddEvidence: assignment,
  AddFinding: assignment,
  RequestOpinions: assignment,
  GiveOpinion: opinionAsked,
  KeepPromise: promiseMade,
  CorrectPromise: promiseMade,
};

/**
 * Which fact each command answers: nothing before the registration, no work before the assignment, no reply before it was
 * accepted, no rating before the reply, and otherwise nothing before what led to where the case stands.
 */
export const caseOrder: Order<OrderedCase, Intent, CaseEvent> = {
  code: 'case',
  lateEntry: lateEntryOf,
  causeOf: (state, type, about) => (answers[type] ?? here)(state, about),
};
