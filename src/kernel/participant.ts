import type { Id } from './ids';

/** A deputy or voter representative who took part, and in which of the two capacities. */
export interface Participant {
  readonly person: Id;
  readonly role: 'deputy' | 'voterRepresentative';
}
