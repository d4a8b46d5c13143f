import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Urgency } from '../../../kernel/policy';
import type { PlaceRef } from '../../../kernel/place';
import type { StartedClock } from '../../../kernel/time/clock';
import type { Origin, SupervisionLevel } from './case-shapes.events';
import type { CasePhase } from './case-phases.rules';
import type { Missed } from './lateness.rules';

/** Where a case stands: shown on the board and at the top of the case page. */
export interface CaseStanding {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly number: string | null;
  readonly title: string;
  readonly ticket: string | null;
  readonly origin: Origin | null;
  /** Imported as past: no clock, not on the board unless asked for, and counted separately. */
  readonly history: boolean;
  readonly state: CasePhase;
  readonly phase: 'open' | 'closed';
  readonly leadUnit: Id | null;
  readonly coUnits: readonly Id[];
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly place: PlaceRef;
  readonly urgency: Urgency | null;
  readonly round: number;
  /** The running or paused clock; null if there is none: before assignment, after the reply, at the end. */
  readonly clock: StartedClock | null;
  /** The day from which the clock has been paused. */
  readonly pausedOn: LocalDate | null;
  /** The day by which the unit promised to have solved it (a B reply); it owes another reply by then. */
  readonly promisedOn: LocalDate | null;
  /** While deferred; and after a C reply, the latest day to look at it again. */
  readonly reviewOn: LocalDate | null;
  readonly supervision: SupervisionLevel | null;
  readonly referredUpward: boolean;
  readonly disputed: boolean;
  /** A unit has missed a day. Stays visible (DOMAIN 1.9: done late is yellow, not green). */
  readonly late: boolean;
  /** The days that units missed, each with the unit that had to keep it. */
  readonly missed: readonly Missed[];
  /** When the matter was reported, and when it was recorded here. */
  readonly reportedAt: Instant | null;
  readonly registeredAt: Instant | null;
  readonly closedAt: Instant | null;
  /** The state before it was withdrawn. */
  readonly withdrawnFrom: Pick<
    CaseStanding,
    'state' | 'phase' | 'clock' | 'pausedOn' | 'promisedOn' | 'reviewOn' | 'closedAt'
  > | null;
}

/** The day that the unit has to keep now, of its clock or its promise; null where there is none. */
export const dueOnOf = ({ clock, pausedOn, promisedOn }: CaseStanding): LocalDate | null =>
  clock === null ? promisedOn : pausedOn === null ? clock.dueOn : null;

/** The day on which somebody is awaited: the unit by its clock or promise, or the office for a review. */
export const awaitedOn = (standing: CaseStanding): LocalDate | null => dueOnOf(standing) ?? standing.reviewOn;
