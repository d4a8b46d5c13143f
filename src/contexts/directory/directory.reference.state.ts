import type { Directory, Jurisdiction, ListEntry, NamedKind, Person, Place, Unit } from '../../kernel/directory';
import { type Id, type LocalDate, partsOfStream } from '../../kernel/ids';
import { type Recorded, type RecordedEvent, unreachable } from '../../kernel/message';
import { type Changes, patch } from '../../kernel/patch';
import type { ReferenceFold } from '../../kernel/reference';
import { rootJurisdiction } from '../../kernel/system';
import { localDayOf, type Moment } from '../../kernel/time/moments';
import type { CooperationEvent } from './cooperation/cooperation.events';
import type { JurisdictionEvent } from './jurisdictions/jurisdiction.events';
import type { ListEvent, ListKind } from './lists/list.events';
import type { PersonEvent } from './people/person.events';
import type { PlaceEvent } from './places/place.events';
import type { UnitEvent } from './units/unit.events';

interface KeptEntry extends ListEntry {
  readonly jurisdiction: Id;
}

/** A place was moved into another from a day on. */
interface Move {
  readonly to: Id;
  readonly on: LocalDate;
  readonly recordedAt: number;
}

const isBy = (
  { at, recordedAt }: { readonly at: number; readonly recordedAt: number },
  { trueAt, knownAt }: Pick<Moment, 'trueAt' | 'knownAt'>,
): boolean => at <= trueAt && recordedAt <= knownAt;

/** All registers of the office in memory. Closed entries stay: old matters still name them. */
export class DirectoryState implements Directory {
  readonly jurisdictions = new Map<Id, Jurisdiction>();
  readonly units = new Map<Id, Unit>();
  readonly places = new Map<Id, Place>();
  readonly people = new Map<Id, Person>();
  readonly entries: Readonly<Record<ListKind, Map<Id, KeptEntry>>> = { topic: new Map(), keyWork: new Map() };
  readonly children = new Map<Id, Id[]>();
  /** With whom each jurisdiction has said that it cooperates. */
  readonly consents = new Map<Id, Set<Id>>();
  /** Only the units that were merged into another: they are few, and every question of an official needs them. */
  readonly merged = new Map<Id, Id>();
  /** When they were. */
  readonly mergers = new Map<Id, { readonly at: number; readonly recordedAt: number }>();
  /** Where places lay first, and where they were moved to, as it was told; only those that were moved. */
  readonly moves = new Map<Id, { readonly first: Id | null; readonly moves: readonly Move[] }>();

  jurisdiction(id: Id): Jurisdiction | undefined {
    return this.jurisdictions.get(id);
  }

  covers(outer: Id, inner: Id): boolean {
    if (outer === rootJurisdiction) return true;
    for (let id: Id | null = inner; id !== null; id = this.jurisdictions.get(id)?.parent ?? null) {
      if (id === outer) return true;
    }
    return false;
  }

  within(outer: Id): readonly Id[] {
    return [outer, ...(this.children.get(outer) ?? []).flatMap((child) => this.within(child))];
  }

  partnersOf(jurisdiction: Id): readonly Id[] {
    const agreed = this.consents.get(jurisdiction) ?? new Set();
    return [...agreed].filter((other) => this.consents.get(other)?.has(jurisdiction) === true);
  }

  unit(id: Id): Unit | undefined {
    return this.units.get(id);
  }

  successorOf(unit: Id, by?: Pick<Moment, 'trueAt' | 'knownAt'>): Id {
    const passed = new Set<Id>();
    let id = unit;
    // If two units were merged into each other at the same moment, this would otherwise loop for ever.
    while (!passed.has(id)) {
      passed.add(id);
      const merger = this.mergers.get(id);
      const counts = by === undefined || (merger !== undefined && isBy(merger, by));
      id = counts ? (this.merged.get(id) ?? id) : id;
    }
    return id;
  }

  parentOn(place: Id, day: LocalDate, knownAt: number): Id | null {
    const history = this.moves.get(place);
    if (history === undefined) return this.places.get(place)?.parent ?? null;
    const known = history.moves.filter((move) => move.recordedAt <= knownAt && move.on <= day);
    // The latest by its own day; of one day the last that was told.
    return (
      known.reduce<Move | null>((last, move) => (last === null || move.on >= last.on ? move : last), null)?.to ??
      history.first
    );
  }

  absorbed(unit: Id): readonly Id[] {
    const found = new Set<Id>([unit]);
    for (const outer of found) for (const [id, into] of this.merged) if (into === outer) found.add(id);
    found.delete(unit);
    return [...found];
  }

  place(id: Id): Place | undefined {
    return this.places.get(id);
  }

  placesWithin(outer: Id): readonly Id[] {
    const liesIn = (id: Id | null): boolean =>
      id !== null && (id === outer || liesIn(this.places.get(id)?.parent ?? null));
    return [outer, ...[...this.places.keys()].filter((id) => id !== outer && liesIn(id))];
  }

  person(id: Id): Person | undefined {
    return this.people.get(id);
  }

  homeOf(id: Id): Id | undefined {
    const { units, places, people, entries } = this;
    const found = units.get(id) ?? places.get(id) ?? people.get(id) ?? entries.topic.get(id) ?? entries.keyWork.get(id);
    return found?.jurisdiction;
  }

  topic(id: Id): ListEntry | undefined {
    return this.entries.topic.get(id);
  }

  keyWork(id: Id): ListEntry | undefined {
    return this.entries.keyWork.get(id);
  }

  named(kind: NamedKind, name: string, jurisdiction: Id): Id | undefined {
    switch (kind) {
      case 'unit':
        return first(
          this.units,
          (unit) =>
            !unit.closed && (unit.name === name || unit.code === name) && this.covers(unit.jurisdiction, jurisdiction),
        )?.id;
      case 'topic':
        return first(
          this.entries.topic,
          (entry) => entry.until === null && entry.name === name && entry.jurisdiction === jurisdiction,
        )?.id;
      default:
        return first(
          this.places,
          (place) =>
            place.closed !== true && place.kind === kind && place.name === name && place.jurisdiction === jurisdiction,
        )?.id;
    }
  }
}

const first = <T>(entries: ReadonlyMap<Id, T>, wanted: (entry: T) => boolean): T | undefined => {
  for (const entry of entries.values()) if (wanted(entry)) return entry;
  return undefined;
};

/** Applies a change to an existing entry. */
const change = <T extends object, P>(entries: Map<Id, T>, id: Id, changes: Changes<T, P>): void => {
  const entry = entries.get(id);
  if (entry !== undefined) entries.set(id, patch(entry, changes));
};

const foldJurisdiction = (state: DirectoryState, id: Id, event: Recorded<JurisdictionEvent>): void => {
  switch (event.type) {
    case 'JurisdictionRegistered': {
      const { name, level, parent } = event.data;
      state.jurisdictions.set(id, { id, name, level, parent, closed: false });
      const above = parent ?? rootJurisdiction;
      state.children.set(above, [...(state.children.get(above) ?? []), id]);
      return;
    }
    case 'JurisdictionRenamed':
      return change(state.jurisdictions, id, { name: event.data.name });
    case 'JurisdictionClosed':
      return change(state.jurisdictions, id, { closed: true });
    case 'JurisdictionReopened':
      return change(state.jurisdictions, id, { closed: false });
    default:
      return unreachable(event);
  }
};

const foldUnit = (state: DirectoryState, id: Id, event: Recorded<UnitEvent>): void => {
  switch (event.type) {
    case 'UnitRegistered': {
      const { code, name } = event.data;
      state.units.set(id, { id, code, name, jurisdiction: event.metadata.jurisdiction, closed: false });
      return;
    }
    case 'UnitRenamed':
      return change(state.units, id, { name: event.data.name });
    case 'UnitCodeChanged':
      return change(state.units, id, { code: event.data.code });
    case 'UnitNatureStated':
      return change(state.units, id, { nature: event.data.nature });
    case 'UnitClosed':
      return change(state.units, id, { closed: true });
    case 'UnitReopened': {
      const unit = state.units.get(id);
      if (unit === undefined) return;
      const { mergedInto: _, ...alone } = unit;
      state.units.set(id, { ...alone, closed: false });
      state.merged.delete(id);
      state.mergers.delete(id);
      return;
    }
    case 'UnitMerged': {
      const unit = state.units.get(id);
      if (unit === undefined) return;
      state.units.set(id, { ...unit, closed: true, mergedInto: event.data.into });
      state.merged.set(id, event.data.into);
      state.mergers.set(id, {
        at: Date.parse(event.metadata.occurredAt),
        recordedAt: Date.parse(event.metadata.recordedAt),
      });
      return;
    }
    default:
      return unreachable(event);
  }
};

const noteMove = (
  { places, moves }: DirectoryState,
  id: Id,
  { data, metadata }: Recorded<PlaceEvent> & { readonly data: { readonly parent: Id } },
): void => {
  const before = moves.get(id) ?? { first: places.get(id)?.parent ?? null, moves: [] };
  const on = localDayOf(Date.parse(metadata.occurredAt));
  const move = { to: data.parent, on, recordedAt: Date.parse(metadata.recordedAt) };
  moves.set(id, { ...before, moves: [...before.moves, move] });
};

const foldPlace = (state: DirectoryState, id: Id, event: Recorded<PlaceEvent>): void => {
  switch (event.type) {
    case 'PlaceRegistered':
      state.places.set(id, { id, ...event.data, jurisdiction: event.metadata.jurisdiction, closed: false });
      return;
    case 'PlaceRenamed':
      return change(state.places, id, { name: event.data.name });
    case 'PlaceMoved':
      noteMove(state, id, event);
      return change(state.places, id, { parent: event.data.parent });
    case 'PlaceClosed':
      return change(state.places, id, { closed: true });
    case 'PlaceReopened':
      return change(state.places, id, { closed: false });
    default:
      return unreachable(event);
  }
};

const foldPerson = (state: DirectoryState, id: Id, event: Recorded<PersonEvent>): void => {
  switch (event.type) {
    case 'PersonRegistered':
      state.people.set(id, {
        id,
        label: event.data.label,
        jurisdiction: event.metadata.jurisdiction,
        closed: false,
      });
      return;
    case 'PersonRelabelled':
      return change(state.people, id, { label: event.data.label });
    case 'PersonClosed':
      return change(state.people, id, { closed: true });
    case 'PersonReopened':
      return change(state.people, id, { closed: false });
    case 'PersonalDataRecorded':
    case 'PersonErased':
    case 'DutyBegan':
    case 'DutyEnded':
    case 'DutyCorrected':
    case 'DutyAnnulled':
    case 'WorkHandedOver':
      return;
    default:
      return unreachable(event);
  }
};

const foldList = ({ entries }: DirectoryState, event: Recorded<ListEvent>): void => {
  switch (event.type) {
    case 'ListEntryAdded': {
      const { kind, entry: id, name, from, until } = event.data;
      entries[kind].set(id, { id, name, from, until, jurisdiction: event.metadata.jurisdiction });
      return;
    }
    case 'ListEntryRenamed':
      change(entries.topic, event.data.entry, { name: event.data.name });
      return change(entries.keyWork, event.data.entry, { name: event.data.name });
    case 'ListEntryEnded':
      change(entries.topic, event.data.entry, { until: event.data.until });
      return change(entries.keyWork, event.data.entry, { until: event.data.until });
    default:
      return unreachable(event);
  }
};

const foldCooperation = ({ consents }: DirectoryState, event: Recorded<CooperationEvent>): void => {
  const { jurisdiction } = event.metadata;
  const others = consents.get(jurisdiction) ?? new Set<Id>();
  consents.set(jurisdiction, others);
  switch (event.type) {
    case 'CooperationAgreed':
      others.add(event.data.with);
      return;
    case 'CooperationEnded':
      others.delete(event.data.with);
      return;
    default:
      return unreachable(event);
  }
};

/** What decisions look up: the kernel's `Directory`, folded from the registers' own events. */
export const directoryReference: ReferenceFold<DirectoryState> = {
  name: 'directory',
  categories: ['jurisdiction', 'unit', 'place', 'person', 'list', 'cooperation'],
  initial: () => new DirectoryState(),
  evolve: (state, event: RecordedEvent) => {
    const { category, id } = partsOfStream(event.stream);
    switch (category) {
      case 'jurisdiction':
        return foldJurisdiction(state, id, event as Recorded<JurisdictionEvent>);
      case 'unit':
        return foldUnit(state, id, event as Recorded<UnitEvent>);
      case 'place':
        return foldPlace(state, id, event as Recorded<PlaceEvent>);
      case 'person':
        return foldPerson(state, id, event as Recorded<PersonEvent>);
      case 'list':
        return foldList(state, event as Recorded<ListEvent>);
      case 'cooperation':
        return foldCooperation(state, event as Recorded<CooperationEvent>);
    }
  },
};
