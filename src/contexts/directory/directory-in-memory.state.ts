import type { Directory, Jurisdiction, ListEntry, NamedKind, Person, Place, Unit } from '../../kernel/directory';
import type { Id, LocalDate } from '../../kernel/ids';
import { goingBy } from '../../kernel/plain/alike';
import { rootJurisdiction } from '../../kernel/system';
import type { Moment } from '../../kernel/time/moments';
import type { ListKind } from './lists/list.events';

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
      case 'unit': {
        const units = [...this.units.values()];
        const open = units.filter((unit) => !unit.closed && this.covers(unit.jurisdiction, jurisdiction));
        return goingBy(open, name, (unit) => [unit.name, unit.code])?.id;
      }
      case 'topic': {
        const topics = [...this.entries.topic.values()];
        const open = topics.filter((topic) => topic.until === null && topic.jurisdiction === jurisdiction);
        return goingBy(open, name, (topic) => [topic.name])?.id;
      }
      default: {
        const places = [...this.places.values()];
        const open = places.filter(
          (place) => place.closed !== true && place.kind === kind && place.jurisdiction === jurisdiction,
        );
        return goingBy(open, name, (place) => [place.name])?.id;
      }
    }
  }
}
