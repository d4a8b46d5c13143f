import { type Id, type LocalDate, partsOfStream } from '../../kernel/ids';
import { unreachable } from '../../kernel/message';
import type { Known, KnownEvent, RowWriter, SqlValue, View } from '../../kernel/view';
import type { JurisdictionEvent } from './jurisdictions/jurisdiction.events';
import type { ListEvent } from './lists/list.events';
import type { PersonEvent } from './people/person.events';
import type { PlaceEvent } from './places/place.events';
import type { UnitEvent } from './units/unit.events';

/** One table for all registers: every page needs names by id, for all kinds of entries. */
const schema = `
  CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    code TEXT,
    level TEXT,
    first_day TEXT,
    last_day TEXT,
    list TEXT,
    personal TEXT,
    merged_into TEXT,
    nature TEXT,
    closed INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entry_by_home ON entry (jurisdiction, kind, name);
`;

interface Added {
  readonly kind: string;
  readonly name: string;
  readonly parent?: Id | null;
  readonly code?: string;
  readonly level?: string;
  readonly from?: LocalDate;
  readonly until?: LocalDate | null;
  readonly list?: Id;
  readonly personal?: unknown;
  /** The jurisdiction it belongs to, if that is not the stream's: a jurisdiction belongs to itself. */
  readonly home?: Id;
}

const add = (rows: RowWriter, id: Id, event: KnownEvent, entry: Added): void => {
  rows.run(
    `INSERT OR REPLACE INTO entry
       (id, kind, jurisdiction, name, parent, code, level, first_day, last_day, list, personal, closed, revision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
    id,
    entry.kind,
    entry.home ?? event.metadata.jurisdiction,
    entry.name,
    entry.parent ?? null,
    entry.code ?? null,
    entry.level ?? null,
    entry.from ?? null,
    entry.until ?? null,
    entry.list ?? null,
    entry.personal === undefined ? null : JSON.stringify(entry.personal),
    event.revision,
  );
};

type Column = 'name' | 'parent' | 'code' | 'last_day' | 'personal' | 'closed' | 'merged_into' | 'nature';

const set = (rows: RowWriter, id: Id, event: KnownEvent, column: Column, value: SqlValue): void => {
  rows.run(`UPDATE entry SET ${column} = ?, revision = ? WHERE id = ?`, value, event.revision, id);
};

const applyJurisdiction = (event: Known<JurisdictionEvent>, id: Id, rows: RowWriter): void => {
  switch (event.type) {
    case 'JurisdictionRegistered':
      return add(rows, id, event, { kind: 'jurisdiction', home: id, ...event.data });
    case 'JurisdictionRenamed':
      return set(rows, id, event, 'name', event.data.name);
    case 'JurisdictionClosed':
      return set(rows, id, event, 'closed', 1);
    case 'JurisdictionReopened':
      return set(rows, id, event, 'closed', 0);
    default:
      return unreachable(event);
  }
};

const applyUnit = (event: Known<UnitEvent>, id: Id, rows: RowWriter): void => {
  switch (event.type) {
    case 'UnitRegistered':
      return add(rows, id, event, { kind: 'unit', name: event.data.name, code: event.data.code });
    case 'UnitRenamed':
      return set(rows, id, event, 'name', event.data.name);
    case 'UnitCodeChanged':
      return set(rows, id, event, 'code', event.data.code);
    case 'UnitNatureStated':
      return set(rows, id, event, 'nature', event.data.nature);
    case 'UnitClosed':
      return set(rows, id, event, 'closed', 1);
    case 'UnitReopened':
      set(rows, id, event, 'merged_into', null);
      return set(rows, id, event, 'closed', 0);
    case 'UnitMerged':
      set(rows, id, event, 'merged_into', event.data.into);
      return set(rows, id, event, 'closed', 1);
    default:
      return unreachable(event);
  }
};

const applyPlace = (event: Known<PlaceEvent>, id: Id, rows: RowWriter): void => {
  switch (event.type) {
    case 'PlaceRegistered':
      return add(rows, id, event, event.data);
    case 'PlaceRenamed':
      return set(rows, id, event, 'name', event.data.name);
    case 'PlaceMoved':
      return set(rows, id, event, 'parent', event.data.parent);
    case 'PlaceClosed':
      return set(rows, id, event, 'closed', 1);
    case 'PlaceReopened':
      return set(rows, id, event, 'closed', 0);
    default:
      return unreachable(event);
  }
};

const applyPerson = (event: Known<PersonEvent>, id: Id, rows: RowWriter): void => {
  switch (event.type) {
    case 'PersonRegistered':
      return add(rows, id, event, { kind: 'person', name: event.data.label, personal: event.data.personal });
    case 'PersonRelabelled':
      return set(rows, id, event, 'name', event.data.label);
    case 'PersonalDataRecorded':
      return set(rows, id, event, 'personal', JSON.stringify(event.data.personal));
    case 'PersonClosed':
      return set(rows, id, event, 'closed', 1);
    case 'PersonReopened':
      return set(rows, id, event, 'closed', 0);
    case 'PersonErased':
      return set(rows, id, event, 'personal', null);
    case 'DutyBegan':
    case 'DutyEnded':
    case 'DutyCorrected':
    case 'DutyAnnulled':
    case 'WorkHandedOver':
      return void rows.run('UPDATE entry SET revision = ? WHERE id = ?', event.revision, id);
    default:
      return unreachable(event);
  }
};

const applyList = (event: Known<ListEvent>, list: Id, rows: RowWriter): void => {
  switch (event.type) {
    case 'ListEntryAdded': {
      const { kind, entry, name, from, until } = event.data;
      return add(rows, entry, event, { kind, name, from, until, list });
    }
    case 'ListEntryRenamed':
      return set(rows, event.data.entry, event, 'name', event.data.name);
    case 'ListEntryEnded':
      return set(rows, event.data.entry, event, 'last_day', event.data.until);
    default:
      return unreachable(event);
  }
};

/** The office's registers as lists and names. Sealed personal data pass through: only the edge can open them. */
export const directoryView: View = {
  name: 'directory',
  version: 3,
  categories: ['jurisdiction', 'unit', 'place', 'person', 'list'],
  schema,
  apply: (event, rows) => {
    const { category, id } = partsOfStream(event.stream);
    switch (category) {
      case 'jurisdiction':
        return applyJurisdiction(event as Known<JurisdictionEvent>, id, rows);
      case 'unit':
        return applyUnit(event as Known<UnitEvent>, id, rows);
      case 'place':
        return applyPlace(event as Known<PlaceEvent>, id, rows);
      case 'person':
        return applyPerson(event as Known<PersonEvent>, id, rows);
      case 'list':
        return applyList(event as Known<ListEvent>, id, rows);
    }
  },
};
