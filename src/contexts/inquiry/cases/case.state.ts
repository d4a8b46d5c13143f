import type { Commitment } from '../../../kernel/commitment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { noMoments } from '../../../kernel/order';
import type { Urgency } from '../../../kernel/policy';
import { noPromises, type Promised, type PromisesMade } from '../promises/promise.state';
import type { RuledPhase } from './case-phases.rules';
import type { Origin, Reminder, SpecialLevel, SupervisionLevel } from './case-shapes.events';
import type { Course, Raise, Step } from './course.rules';

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
  readonly special: { readonly decision: string; readonly level: SpecialLevel; readonly unit: Id | null } | null;
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

/** Did the unit reply that it is solving it, and by when? Then it owes another reply by that day. */
export const isPromised = ({ phase, promisedOn }: Course): boolean =>
  (phase === 'REPLIED' || phase === 'RATED') && promisedOn !== null;

/** The promise by whose day another reply is awaited: of several of the round, the one that was given last. */
export const awaitedPromise = (state: CaseState): Promised | undefined => {
  const { promises, promisedOn, round, unit } = state;
  const isIts = (one: Promised): boolean =>
    one.in === 'REPLY' && one.round === round && one.unit === unit && one.dueOn === promisedOn;
  const saidAt = ({ madeAt, corrected }: Promised): Instant =>
    corrected.reduce((last, { at, reason }) => (reason === null && at > last ? at : last), madeAt);
  return isPromised(state)
    ? promises.made
        .filter(isIts)
        .sort((a, b) => (saidAt(a) < saidAt(b) ? -1 : 1))
        .at(-1)
    : undefined;
};

/** The day that the unit has to keep now, of its clock or its promise; null while nobody waits for it. */
export const deadlineOf = (state: Course): LocalDate | null => {
  const { phase, clock, repliedAt, promisedOn } = state;
  if (isPromised(state)) return promisedOn;
  return (phase === 'ASSIGNED' || phase === 'HANDLING') && repliedAt === null ? (clock?.dueOn ?? null) : null;
};
