import type { LocalDate } from '../../kernel/ids';
import type { Fact, Of } from '../../kernel/message';
import type { PolicySettings } from '../../kernel/policy';
import { calendarDays, months } from '../../kernel/time/term';

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

/** Settings that the rules of before did not name, as they then held. */
const ballotsAndRepeats: Pick<PolicySettings, 'ballot' | 'quorum' | 'repeats'> = {
  ballot: { base: 'ALL_MEMBERS', threshold: 0.5 },
  quorum: 0.5,
  repeats: { duplicate: calendarDays(90), recurrence: months(12), escalateAt: 2 },
};

/** Policy 20 came later. */
const messageHours: Pick<PolicySettings, 'messageHours'> = { messageHours: { from: '08:30', until: '17:30' } };

type PolicySet = Of<PolicyEvent, 'PolicySet'>['data'];

/** Old shape → next one, by stored name. */
export const policyUpcasters = {
  PolicySet: [
    (data: PolicySet): PolicySet => ({ ...data, settings: { ...ballotsAndRepeats, ...data.settings } }),
    (data: PolicySet): PolicySet => ({ ...data, settings: { ...messageHours, ...data.settings } }),
  ],
};
