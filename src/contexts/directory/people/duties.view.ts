import { inNameOrder } from '../../../kernel/plain/name-order';
import { type Column, historyView, rowsAt } from '../../../kernel/history';
import { type Id, type LocalDate, partsOfStream, type Revision } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import { momentOf } from '../../../kernel/time/moments';
import type { Known, Question, Reader } from '../../../kernel/view';
import { homesOf } from '../homes.rules';
import type { Duty, DutyKind, PersonEvent } from './person.events';

interface HeldDuty extends Duty {
  readonly id: Id;
}

/** A person with all duties, in the order in which they were entered. */
interface DutyRecord {
  readonly person: Id;
  readonly jurisdiction: Id;
  readonly label: string;
  readonly revision: Revision;
  readonly duties: readonly HeldDuty[];
}

const changed = (record: DutyRecord, event: Known<PersonEvent>): DutyRecord => {
  const withDuty = (id: Id, change: (duty: HeldDuty) => HeldDuty): DutyRecord =>
    patch(record, { duties: record.duties.map((duty) => (duty.id === id ? change(duty) : duty)) });
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonRelabelled':
      return patch(record, { label: event.data.label });
    case 'DutyBegan': {
      const { duty: id, ...duty } = event.data;
      return patch(record, { duties: [...record.duties, { id, ...duty }] });
    }
    case 'DutyEnded':
      return withDuty(event.data.duty, (duty) => patch(duty, { until: event.data.until }));
    case 'DutyCorrected': {
      const { duty: id, reason: _, ...duty } = event.data;
      return withDuty(id, (held) => patch(held, duty));
    }
    case 'DutyAnnulled':
      return patch(record, { duties: record.duties.filter(({ id }) => id !== event.data.duty) });
    case 'PersonalDataRecorded':
    case 'PersonClosed':
    case 'PersonReopened':
    case 'PersonErased':
    case 'WorkHandedOver':
      return record;
    default:
      return unreachable(event);
  }
};

const recordAfter = (record: DutyRecord | undefined, event: Known<PersonEvent>): DutyRecord => {
  const { jurisdiction } = event.metadata;
  const before = record ?? {
    person: partsOfStream(event.stream).id,
    jurisdiction,
    label: '',
    duties: [],
    revision: event.revision,
  };
  return { ...changed(before, event), revision: event.revision };
};

const home: Column<DutyRecord> = { type: 'TEXT', of: ({ jurisdiction }) => jurisdiction };

/**
 * Who had which duty, and where. The days of a duty say when it was true, however late it was entered. The second time
 * axis of the rows says when the office knew it.
 */
export const duties = historyView<DutyRecord, PersonEvent>({
  name: 'duties',
  version: 1,
  category: 'person',
  evolve: recordAfter,
  columns: { jurisdiction: home, held: { type: 'INTEGER', of: (record) => record.duties.length } },
  indexes: `CREATE INDEX now_home ON now (jurisdiction, held);
    CREATE INDEX past_home ON past (jurisdiction, held);`,
});

export interface DutiesParams {
  readonly jurisdiction?: Id | undefined;
  readonly person?: Id | undefined;
  readonly kind?: DutyKind | undefined;
  /** Includes the units that were merged into it. */
  readonly unit?: Id | undefined;
  readonly place?: Id | undefined;
  /** Whether to include all places inside it. */
  readonly within?: boolean | undefined;
  /** Only duties on that day; by default the whole history. */
  readonly on?: LocalDate | undefined;
  /** As the office knew it then. */
  readonly knownAt?: string | undefined;
}

export interface DutyAnswer extends HeldDuty {
  readonly person: Id;
  readonly label: string;
  readonly jurisdiction: Id;
  /** The revision of the person, for If-Match. */
  readonly revision: Revision;
}

const meets = (params: DutiesParams, { directory }: Reader): ((duty: HeldDuty) => boolean) => {
  const { kind, unit, place, on } = params;
  const units = unit === undefined ? [] : [unit, ...directory.absorbed(unit)];
  const places = place === undefined ? [] : params.within === true ? directory.placesWithin(place) : [place];
  return (duty) =>
    (kind === undefined || duty.kind === kind) &&
    (unit === undefined || (duty.unit !== null && units.includes(duty.unit))) &&
    (place === undefined || (duty.place !== null && places.includes(duty.place))) &&
    (on === undefined || (duty.from <= on && (duty.until === null || on <= duty.until)));
};

/** Newest first. Scans everybody: an office has some thousands of people with few duties each. */
export const dutiesQuestion: Question<DutiesParams, readonly DutyAnswer[]> = {
  name: 'directory.duties',
  permission: 'directory.read',
  views: [duties.view],
  answer: (rows, params, reader) => {
    const moment = momentOf(params.knownAt === undefined ? {} : { knownAt: params.knownAt }, reader.now);
    const homes = homesOf(reader, params.jurisdiction);
    const records =
      params.person === undefined
        ? rowsAt<DutyRecord>(rows(duties.view), moment, {
            sql: 'jurisdiction IN (SELECT value FROM json_each(?)) AND held > 0',
            values: [JSON.stringify(homes)],
          })
        : [duties.find(rows(duties.view), params.person, moment)].filter((record) => record !== undefined);
    const wanted = meets(params, reader);
    return records
      .filter(({ jurisdiction }) => homes.includes(jurisdiction))
      .flatMap(({ duties: held, ...person }) => held.filter(wanted).map((duty) => ({ ...person, ...duty })))
      .sort((a, b) => b.from.localeCompare(a.from) || inNameOrder(a.label, b.label) || a.id.localeCompare(b.id));
  },
};
