import type { LocalDate } from '../ids';
import type { Term } from './term';

/** A clock as it is started and stored: it keeps the rules and the calendar that were in force then. */
export interface StartedClock {
  /** The day of hand-over, which is not counted (民法典第201条). */
  readonly startedOn: LocalDate;
  readonly term: Term;
  readonly dueOn: LocalDate;
  readonly policyVersion: number;
  readonly calendarVersion: number;
}
