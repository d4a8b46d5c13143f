import type { JurisdictionLevel, PlaceKind, UnitNature } from '../../kernel/directory';
import type { Id, LocalDate, Revision } from '../../kernel/ids';
import { inNameOrder } from '../../kernel/plain/name-order';
import type { SealedPerson } from '../../kernel/personal';
import type { Question, Reader, Row, RowReader } from '../../kernel/view';
import { localDayOf } from '../../kernel/time/moments';
import { directoryView } from './directory.view';
import { parts, partsOn, type PersonPart } from './people/parts.view';
import { homesAndPartners, homesOf } from './homes.rules';
import type { ListKind } from './lists/list.events';

/** The common fields of register entries; `revision` is the value for If-Match on the entry's stream. */
interface EntryAnswer {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly closed: boolean;
  readonly revision: Revision;
}

export interface JurisdictionAnswer extends EntryAnswer {
  readonly name: string;
  readonly level: JurisdictionLevel;
  readonly parent: Id | null;
}

export interface UnitAnswer extends EntryAnswer {
  readonly name: string;
  readonly code: string;
  /** The unit that took over its work. */
  readonly mergedInto: Id | null;
  /** Whether what is written to it is a notice, or a letter as to an equal. */
  readonly nature: UnitNature;
}

export interface PlaceAnswer extends EntryAnswer {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly parent: Id | null;
}

export interface PersonAnswer extends EntryAnswer {
  readonly label: string;
  /** Opened at the edge for readers who may see it; absent where nothing was recorded. */
  readonly personal?: SealedPerson;
}

export interface ListEntryAnswer {
  readonly id: Id;
  readonly list: Id;
  readonly kind: ListKind;
  readonly jurisdiction: Id;
  readonly name: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** The revision of the whole list. */
  readonly revision: Revision;
}

/** Which entries: of one jurisdiction, or by default of all in the reader's scope. */
export interface Which {
  readonly jurisdiction?: Id;
  /** Whether to include closed entries. */
  readonly closed?: boolean;
}

/** Those of a jurisdiction together, kind by kind, by their names. */
const inRegisterOrder = (one: Row, other: Row): number => {
  const [same, before] = [one['jurisdiction'] === other['jurisdiction'], one['jurisdiction']! < other['jurisdiction']!];
  if (!same) return before ? -1 : 1;
  if (one['kind'] !== other['kind']) return one['kind']! < other['kind']! ? -1 : 1;
  return inNameOrder(one['name'] as string, other['name'] as string);
};

const list = (
  rows: RowReader,
  kinds: readonly string[],
  which: Which,
  reader: Reader,
  homes = homesOf(reader, which.jurisdiction),
): readonly Row[] =>
  rows
    .all(
      `SELECT * FROM entry
       WHERE jurisdiction IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?))
         AND (closed = 0 OR ?) ORDER BY jurisdiction, kind, id`,
      JSON.stringify(homes),
      JSON.stringify(kinds),
      which.closed === true ? 1 : 0,
    )
    .sort(inRegisterOrder);

const base = (row: Row): EntryAnswer => ({
  id: row['id'] as Id,
  jurisdiction: row['jurisdiction'] as Id,
  closed: row['closed'] === 1,
  revision: row['revision'] as Revision,
});

export const jurisdictionsQuestion: Question<Which, readonly JurisdictionAnswer[]> = {
  name: 'directory.jurisdictions',
  permission: 'directory.read',
  views: [directoryView],
  answer: (rows, which, reader) =>
    list(rows(directoryView), ['jurisdiction'], which, reader).map((row) => ({
      ...base(row),
      name: row['name'] as string,
      level: row['level'] as JurisdictionLevel,
      parent: row['parent'] as Id | null,
    })),
};

export const unitsQuestion: Question<Which, readonly UnitAnswer[]> = {
  name: 'directory.units',
  permission: 'directory.read',
  views: [directoryView],
  answer: (rows, which, reader) =>
    list(rows(directoryView), ['unit'], which, reader, homesAndPartners(reader, which.jurisdiction)).map((row) => ({
      ...base(row),
      name: row['name'] as string,
      code: row['code'] as string,
      mergedInto: row['merged_into'] as Id | null,
      nature: (row['nature'] as UnitNature | null) ?? 'SUBORDINATE',
    })),
};

export const placesQuestion: Question<Which, readonly PlaceAnswer[]> = {
  name: 'directory.places',
  permission: 'directory.read',
  views: [directoryView],
  answer: (rows, which, reader) =>
    list(
      rows(directoryView),
      ['community', 'grid', 'estate'],
      which,
      reader,
      homesAndPartners(reader, which.jurisdiction),
    ).map((row) => ({
      ...base(row),
      kind: row['kind'] as PlaceKind,
      name: row['name'] as string,
      parent: row['parent'] as Id | null,
    })),
};

const personOf = (row: Row): PersonAnswer => ({
  ...base(row),
  label: row['name'] as string,
  ...(row['personal'] === null ? {} : { personal: JSON.parse(row['personal'] as string) as SealedPerson }),
});

/** Somebody whom a form may name. */
export interface ListedPerson extends PersonAnswer {
  /** What this person is today, by duty or by account; empty where neither says anything. */
  readonly as: readonly PersonPart[];
}

/** People by label, with what they are; only `directory.person` shows personal data. */
export const peopleQuestion: Question<Which, readonly ListedPerson[]> = {
  name: 'directory.people',
  permission: 'directory.read',
  views: [directoryView, parts],
  answer: (rows, which, reader) => {
    const as = partsOn(rows(parts), localDayOf(Date.parse(reader.now)));
    const homes = homesAndPartners(reader, which.jurisdiction);
    return list(rows(directoryView), ['person'], which, reader, homes).map((row) => ({
      ...base(row),
      label: row['name'] as string,
      as: as.get(row['id'] as Id) ?? [],
    }));
  },
};

export const personQuestion: Question<{ readonly id: Id }, PersonAnswer | null> = {
  name: 'directory.person',
  permission: 'person.read',
  views: [directoryView],
  answer: (rows, { id }, reader) => {
    const row = rows(directoryView).get("SELECT * FROM entry WHERE id = ? AND kind = 'person'", id);
    if (row === undefined || !reader.scope.jurisdictions.includes(row['jurisdiction'] as Id)) return null;
    return personOf(row);
  },
};

/** Everybody in a jurisdiction with their sealed data, including closed entries: for the office's own list. */
export const rosterQuestion: Question<{ readonly jurisdiction: Id }, readonly PersonAnswer[]> = {
  name: 'directory.roster',
  permission: 'person.read',
  views: [directoryView],
  answer: (rows, { jurisdiction }, reader) =>
    reader.scope.jurisdictions.includes(jurisdiction)
      ? list(rows(directoryView), ['person'], { jurisdiction, closed: true }, reader).map(personOf)
      : [],
};

/** `on`: only entries that may be chosen on that day; by default all. */
export const listQuestion: Question<
  { readonly kind: ListKind; readonly jurisdiction?: Id; readonly on?: LocalDate },
  readonly ListEntryAnswer[]
> = {
  name: 'directory.list',
  permission: 'directory.read',
  views: [directoryView],
  answer: (rows, { kind, on, ...which }, reader) =>
    list(rows(directoryView), [kind], which, reader)
      .map((row) => ({
        id: row['id'] as Id,
        list: row['list'] as Id,
        kind,
        jurisdiction: row['jurisdiction'] as Id,
        name: row['name'] as string,
        from: row['first_day'] as LocalDate,
        until: row['last_day'] as LocalDate | null,
        revision: row['revision'] as Revision,
      }))
      .filter((entry) => on === undefined || (entry.from <= on && (entry.until === null || on <= entry.until))),
};

export interface Named {
  readonly kind: string;
  readonly name: string;
  /** For a unit that was merged into another: who does its work today, to be shown beside the old name. */
  readonly successor?: { readonly id: Id; readonly name: string };
}

/** The names of ids, for pages that show answers made of ids. No name here is personal, so anybody may ask for any. */
export const namesQuestion: Question<{ readonly ids: readonly Id[] }, Readonly<Record<Id, Named>>> = {
  name: 'directory.names',
  permission: 'directory.read',
  views: [directoryView],
  answer: (rows, { ids }, { directory }) => {
    const successorOf = (id: Id): Pick<Named, 'successor'> => {
      const unit = directory.unit(directory.successorOf(id));
      return unit === undefined || unit.id === id ? {} : { successor: { id: unit.id, name: unit.name } };
    };
    return Object.fromEntries(
      rows(directoryView)
        .all<{ id: Id; kind: string; name: string; merged_into: Id | null }>(
          'SELECT id, kind, name, merged_into FROM entry WHERE id IN (SELECT value FROM json_each(?))',
          JSON.stringify(ids),
        )
        .map(({ id, kind, name, merged_into }) => [
          id,
          { kind, name, ...(merged_into === null ? {} : successorOf(id)) },
        ]),
    );
  },
};
