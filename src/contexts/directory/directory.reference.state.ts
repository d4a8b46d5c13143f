import { type Id, partsOfStream } from '../../kernel/ids';
import { type Recorded, type RecordedEvent, unreachable } from '../../kernel/message';
import { type Changes, patch } from '../../kernel/patch';
import type { ReferenceFold } from '../../kernel/reference';
import { rootJurisdiction } from '../../kernel/system';
import { localDayOf } from '../../kernel/time/moments';
import type { CooperationEvent } from './cooperation/cooperation.events';
import { DirectoryState } from './directory-in-memory.state';
import type { JurisdictionEvent } from './jurisdictions/jurisdiction.events';
import type { ListEvent } from './lists/list.events';
import type { PersonEvent } from './people/person.events';
import type { PlaceEvent } from './places/place.events';
import type { UnitEvent } from './units/unit.events';

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
