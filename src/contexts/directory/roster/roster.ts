import type { PlaceKind } from '../../../kernel/directory';
import { type Id, isId } from '../../../kernel/ids';
import { plainKey } from '../../../kernel/plain/plain';
import type { Duty } from '../people/person.events';

export interface RosterUnit {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly closed: boolean;
  readonly mergedInto: Id | null;
}

export interface RosterPlace {
  readonly id: Id;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly parent: Id | null;
  readonly closed: boolean;
}

export interface RosterPerson {
  readonly id: Id;
  readonly label: string;
  readonly closed: boolean;
  /** In clear, by field; empty if nothing was recorded or it was erased. */
  readonly personal: Readonly<Record<string, string>>;
}

export interface RosterDuty extends Duty {
  readonly id: Id;
  readonly person: Id;
}

type Index = ReadonlyMap<string, readonly Id[]>;

/**
 * One register, by id and by the names of its entries: as they are written, else as they are plainly meant. The first
 * kind of name that matches anything is used.
 */
export class Register<T extends { readonly id: Id }> {
  private readonly entries: Map<Id, T>;
  private indexes: { readonly written: readonly Index[]; readonly plainly: readonly Index[] } | undefined;

  constructor(
    initial: readonly T[],
    private readonly names: readonly ((entry: T) => string)[] = [],
  ) {
    this.entries = new Map(initial.map((entry) => [entry.id, entry]));
  }

  get(id: Id): T | undefined {
    return this.entries.get(id);
  }

  all(): readonly T[] {
    return [...this.entries.values()];
  }

  set(entry: T): void {
    this.entries.set(entry.id, entry);
    this.indexes = undefined;
  }

  /** The ids that a cell may refer to: none, one, or several with that name. An id refers to itself, known or not. */
  named(text: string): readonly Id[] {
    if (isId(text)) return [text];
    const { written, plainly } = (this.indexes ??= {
      written: this.names.map((nameOf) => this.indexBy(nameOf)),
      plainly: this.names.map((nameOf) => this.indexBy((entry) => plainKey(nameOf(entry)))),
    });
    const key = plainKey(text);
    const found = [...written.map((index) => index.get(text)), ...plainly.map((index) => index.get(key))];
    return found.find((ids) => ids !== undefined) ?? [];
  }

  private indexBy(nameOf: (entry: T) => string): Index {
    const index = new Map<string, Id[]>();
    for (const entry of this.entries.values()) {
      const ids = index.get(nameOf(entry));
      if (ids === undefined) index.set(nameOf(entry), [entry.id]);
      else ids.push(entry.id);
    }
    return index;
  }
}

export interface RosterEntries {
  readonly units: readonly RosterUnit[];
  readonly places: readonly RosterPlace[];
  readonly people: readonly RosterPerson[];
  readonly duties: readonly RosterDuty[];
}

/**
 * The registers of one jurisdiction with the names used in a list: people by label, units by code, places by their path
 * (第一社区/第3网格). If two things have the same name, the list uses the id instead.
 */
export class Roster {
  readonly units: Register<RosterUnit>;
  readonly places: Register<RosterPlace>;
  readonly people: Register<RosterPerson>;
  readonly duties: Register<RosterDuty>;

  constructor({ units, places, people, duties }: RosterEntries) {
    this.units = new Register(units, [({ code }) => code, ({ name }) => name]);
    this.places = new Register(places, [({ id }) => this.pathOf(id), ({ name }) => name]);
    this.people = new Register(people, [({ label }) => label]);
    this.duties = new Register(duties);
  }

  /** For a unit from a higher jurisdiction, its id. */
  unitName(id: Id): string {
    return this.units.get(id)?.code ?? id;
  }

  personName(id: Id): string {
    const label = this.people.get(id)?.label;
    return label !== undefined && this.people.named(label).length === 1 ? label : id;
  }

  placeName(id: Id): string {
    const path = this.pathOf(id);
    return this.places.named(path).length === 1 ? path : id;
  }

  private pathOf(id: Id): string {
    const place = this.places.get(id);
    if (place === undefined) return id;
    return place.parent === null ? place.name : `${this.pathOf(place.parent)}/${place.name}`;
  }
}
