import type { Id, LocalDate } from './ids';
import type { Moment } from './time/moments';

export type PlaceKind = 'community' | 'grid' | 'estate';

/** From the largest to the smallest. A jurisdiction lies in one of a larger level. */
export const jurisdictionLevels = ['province', 'city', 'district', 'street'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

export interface Jurisdiction {
  readonly id: Id;
  readonly name: string;
  readonly parent: Id | null;
  readonly level?: JurisdictionLevel;
  readonly closed?: boolean;
}

/** Whether the office may order a unit, or only write to it as to an equal: a firm, or a body that is not beneath it. */
export const unitNatures = ['SUBORDINATE', 'INDEPENDENT'] as const;
export type UnitNature = (typeof unitNatures)[number];

export interface Unit {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly jurisdiction: Id;
  readonly closed: boolean;
  /** The unit that took over its work; such a unit is closed. */
  readonly mergedInto?: Id;
  /** Left out where nobody said: subordinate. */
  readonly nature?: UnitNature;
}

/** A community, a grid of it, or an estate in a grid; `parent` is the next larger one. */
export interface Place {
  readonly id: Id;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly parent: Id | null;
  readonly jurisdiction: Id;
  readonly closed?: boolean;
}

export interface Person {
  readonly id: Id;
  /** The label that lists show for the person (代表03); not a sealed personal field. */
  readonly label: string;
  readonly jurisdiction: Id;
  readonly closed?: boolean;
}

/** An entry of a list that the office keeps: topics, the year's key works (重点工作). */
export interface ListEntry {
  readonly id: Id;
  readonly name: string;
  readonly from: LocalDate;
  /** The last day on which it may be chosen; null while open. */
  readonly until: LocalDate | null;
}

/** Kinds of entries that documents from outside refer to by name. */
export type NamedKind = 'unit' | 'topic' | PlaceKind;

/** What a decision may ask about the office's own registers. */
export interface Directory {
  jurisdiction(id: Id): Jurisdiction | undefined;
  /** Is `inner` the same as `outer` or below it in the tree? */
  covers(outer: Id, inner: Id): boolean;
  /** The jurisdiction and all below it. */
  within(outer: Id): readonly Id[];
  /** The jurisdictions beside this one with which it cooperates: both have agreed. */
  partnersOf(jurisdiction: Id): readonly Id[];
  unit(id: Id): Unit | undefined;
  /**
   * Who does this unit's work: the unit itself, or what it was merged into, and so on; today, or by the mergers that had
   * happened and were known by a moment.
   */
  successorOf(unit: Id, by?: Pick<Moment, 'trueAt' | 'knownAt'>): Id;
  /** The units merged into this one, directly or through others; not the unit itself. */
  absorbed(unit: Id): readonly Id[];
  place(id: Id): Place | undefined;
  /** In which larger place it lay on a day, by what was known by then (milliseconds); null: in none. */
  parentOn(place: Id, day: LocalDate, knownAt: number): Id | null;
  /** The place and every place inside it. */
  placesWithin(outer: Id): readonly Id[];
  person(id: Id): Person | undefined;
  /** Where an entry of any of these registers belongs: a unit, a place, a person, a topic, a key work. */
  homeOf(id: Id): Id | undefined;
  topic(id: Id): ListEntry | undefined;
  keyWork(id: Id): ListEntry | undefined;
  /**
   * The open entry with this name in the jurisdiction, as it is written or else as it is plainly meant (`plainKey`); none
   * where several are meant. A unit is also found by its code, and in the jurisdictions above.
   */
  named(kind: NamedKind, name: string, jurisdiction: Id): Id | undefined;
}
