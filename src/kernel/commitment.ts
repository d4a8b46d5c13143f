import type { LocalDate } from './ids';

/** 承诺: what a unit promised, and by when. */
export interface Commitment {
  readonly text: string;
  readonly dueOn: LocalDate;
}
