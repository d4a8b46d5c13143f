import type { Id } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/** The plan of a jurisdiction's year: there is one. */
export const planOfYear = (derive: (...parts: readonly string[]) => Id, jurisdiction: Id, year: number): Id =>
  derive('yearPlan', jurisdiction, String(year));

/** Each context adds what of it may be planned by declaration merging. */
export interface PlannedInstruments {}

/** What may be planned, by its stored name. */
export type PlannedInstrument = keyof PlannedInstruments;

export interface PlanLine {
  readonly id: Id;
  readonly instrument: PlannedInstrument;
  readonly title: string;
  readonly topic: Id;
  readonly keyWork: Id | null;
  /** 1 to 12. */
  readonly month: number;
  readonly units: readonly Id[];
  /** How often it is to be held. */
  readonly times: number;
}

/** One that was held: a talk, a session, a visit. */
export interface HeldInstrument {
  readonly instrument: PlannedInstrument;
  readonly id: Id;
}

export type YearPlanEvent =
  | Fact<'YearPlanDrawnUp', { readonly year: number; readonly title: string }>
  | Fact<'PlanLineAdded', { readonly line: PlanLine }>
  | Fact<'PlanLineChanged', { readonly before: PlanLine; readonly after: PlanLine; readonly reason: string }>
  | Fact<'PlanLineDropped', { readonly line: Id; readonly reason: string }>
  /** Adopted; it may still be adjusted (监督法 2024 第17条). */
  | Fact<'YearPlanAdopted', Record<string, never>>
  /** Somebody says that what was held is what the line planned. */
  | Fact<'PlanLineFulfilled', HeldInstrument & { readonly line: Id }>
  | Fact<'FulfilmentWithdrawn', HeldInstrument & { readonly line: Id; readonly reason: string }>;
