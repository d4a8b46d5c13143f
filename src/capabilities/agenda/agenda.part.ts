import type { Holder } from '../../kernel/holder';

/** What stands on a calendar, by its kind: each context adds its own by declaration merging. */
export interface AppointmentKinds {}
export type AppointmentKind = Extract<keyof AppointmentKinds, string>;

export interface Appointment {
  readonly kind: AppointmentKind;
  /** A day, or the moment at which it begins. */
  readonly at: string;
  /** On whose calendar it stands. */
  readonly holders: readonly Holder[];
}

export interface AppointmentsPart<S> {
  /** What a calendar calls each kind. */
  readonly words: { readonly [K in AppointmentKind]?: string };
  /** The title may leave the house: the office gave it. What people write of a matter stays. */
  readonly titled: boolean;
  of(summary: S): readonly Appointment[];
}
