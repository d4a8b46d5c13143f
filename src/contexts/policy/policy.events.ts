import type { LocalDate } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';
import type { PolicySettings } from '../../kernel/policy';

/** A day on which a jurisdiction departs from the national calendar, or that a new notice of the State Council marks. */
export interface Closure {
  readonly date: LocalDate;
  readonly kind: 'holiday' | 'adjustedWorkday';
  readonly reason: string;
}

export type PolicyEvent =
  /** All settings, so that a version is read by itself. */
  | Fact<'PolicySet', { readonly version: number; readonly from: LocalDate; readonly settings: PolicySettings }>
  /** All closures of this version, in order of days, and the last day for which the holidays are published. */
  | Fact<
      'CalendarRevised',
      {
        readonly version: number;
        readonly closures: readonly Closure[];
        readonly publishedUntil: LocalDate;
        readonly reason: string;
      }
    >;
