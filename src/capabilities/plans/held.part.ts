import type { Id, LocalDate } from '../../kernel/ids';
import type { Moment } from '../../kernel/time/moments';
import type { Asked, NamedView, RowsOf } from '../../kernel/view';
import type { HeldInstrument, PlannedInstrument } from './year-plan.events';

/** Something that was held in the year. */
export interface Done extends HeldInstrument {
  readonly title: string;
  readonly heldOn: LocalDate;
  readonly topic: Id | null;
  readonly units: readonly Id[];
}

/** Where and when; both days included. */
export interface HeldIn {
  readonly jurisdiction: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How one kind of thing counts in a year plan. */
export interface Held {
  /** Its stored name in the lines of plans. */
  readonly kind: PlannedInstrument;
  readonly views: readonly NamedView[];
  /** All that were held in the period as it stood at the moment, whoever may see them. */
  readonly heldIn: (rowsOf: RowsOf, period: HeldIn, moment: Moment) => readonly Done[];
  /** Refuses whoever may not see the thing. */
  readonly page: Asked<{ readonly id: Id }, unknown>;
}
