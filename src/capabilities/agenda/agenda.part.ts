import type { Holder } from '../../kernel/holder';

/** The kinds of entries on a calendar: each context adds its own by declaration merging. */
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
  /** The title may be shown outside this software: the office wrote it. What people write about a matter may not. */
  readonly titled: boolean;
  /** Kinds of which a thing may have several at once, on different days. */
  readonly several?: readonly AppointmentKind[];
  of(summary: S): readonly Appointment[];
  /**
   * What stood on the calendars took place: it stays there as it was. Otherwise what is no longer ahead is cancelled:
   * it was called off, or what was due has been done.
   */
  tookPlace?(summary: S): boolean;
}
