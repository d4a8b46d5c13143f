import type { Id, LocalDate } from '../../../../kernel/ids';
import { addWorkingDays } from '../../../../kernel/time/deadline';
import { localDayOf, localTimeOf, type Moment } from '../../../../kernel/time/moments';
import type { BoardColour, ColourMeanings } from '../../../../kernel/policy';
import { among, both, type Condition } from '../../../../kernel/reading/condition';
import type { Reader } from '../../../../kernel/view';
import { closedFrom } from './board-row.rules';

/** What a colour means is a setting (policy 38); `none` also where no clock runs. */
export type Colour = BoardColour;

/** How near the due day is; `closed` and `none` have no running clock. */
export type Deadline = 'overdue' | 'today' | 'soon' | 'later' | 'closed' | 'none';

/** Within one list any may match; between lists all must. */
export interface BoardFilter {
  readonly phase?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  readonly unit?: readonly Id[] | undefined;
  readonly jurisdiction?: readonly Id[] | undefined;
  readonly topic?: readonly Id[] | undefined;
  readonly keyWork?: readonly Id[] | undefined;
  readonly origin?: readonly string[] | undefined;
  /** Communities, grids or estates, including everything inside them. */
  readonly place?: readonly Id[] | undefined;
  readonly urgency?: readonly string[] | undefined;
  readonly round?: readonly number[] | undefined;
  readonly colour?: readonly Colour[] | undefined;
  readonly deadline?: readonly Deadline[] | undefined;
  readonly dueFrom?: LocalDate | undefined;
  readonly dueTo?: LocalDate | undefined;
  /** Answered or closed late, at any time. */
  readonly late?: boolean | undefined;
  /** Imported history: left out unless asked for. */
  readonly history?: 'without' | 'with' | 'only' | undefined;
  /** Words, a case number or a ticket number; only for questions about now. */
  readonly search?: string | undefined;
}

/** The last day that counts as `soon`: a set number of working days after the day of the moment. */
const soonUntil = (moment: Moment, jurisdiction: Id, { rules }: Reader): LocalDate => {
  const today = localDayOf(moment.trueAt);
  return addWorkingDays(today, rules.policyOn(jurisdiction, today).settings.dueSoon, rules.calendar(jurisdiction));
};

/** What decides the colour. */
export interface Dated {
  readonly jurisdiction: Id;
  readonly phase: string;
  readonly dueOn: LocalDate | null;
  /** The rules that the clock was started with. */
  readonly policyVersion: number | null;
  readonly late: boolean;
}

/** Judges deadlines at one moment, by the rules and calendar of each jurisdiction. */
export class Palette {
  private readonly soon = new Map<Id, LocalDate>();
  private readonly ends = new Map<string, string>();
  private readonly shades = new Map<Id, ColourMeanings>();
  private readonly today: LocalDate;
  /** The time of day of the moment, `HH:MM:SS.mmm` in Asia/Shanghai. */
  private readonly time: string;

  constructor(
    private readonly moment: Moment,
    private readonly reader: Reader,
  ) {
    this.today = localDayOf(moment.trueAt);
    this.time = localTimeOf(moment.trueAt);
  }

  deadline({ jurisdiction, phase, dueOn, policyVersion }: Dated): Deadline {
    if (phase === 'closed') return 'closed';
    if (dueOn === null) return 'none';
    if (dueOn < this.today) return 'overdue';
    if (dueOn === this.today) return this.time > this.endOfDay(jurisdiction, policyVersion) ? 'overdue' : 'today';
    return dueOn <= this.soonUntil(jurisdiction) ? 'soon' : 'later';
  }

  colour(row: Dated): Colour {
    return colourOf(this.deadline(row), row.late, this.meanings(row.jurisdiction));
  }

  /** What the colours mean in this jurisdiction on the day of the moment. */
  meanings(jurisdiction: Id): ColourMeanings {
    let found = this.shades.get(jurisdiction);
    if (found === undefined)
      this.shades.set(jurisdiction, (found = this.reader.rules.policyOn(jurisdiction, this.today).settings.colours));
    return found;
  }

  /** Selects the rows with these deadlines; `jurisdictions` lists all that can occur. */
  condition(wanted: readonly Deadline[], jurisdictions: readonly Id[]): Condition {
    const soon = Object.fromEntries(jurisdictions.map((id) => [id, this.soonUntil(id)]));
    const newest = (id: Id): number => this.reader.rules.policyOn(id, localDayOf(Date.parse(this.reader.now))).version;
    const ends = Object.fromEntries(
      jurisdictions.flatMap((id) =>
        Array.from({ length: newest(id) }, (_, i) => [`${id}/${i + 1}`, this.endOfDay(id, i + 1)]),
      ),
    );
    return {
      sql: `CASE WHEN phase = 'closed' THEN 'closed' WHEN due_on IS NULL THEN 'none' WHEN due_on < ? THEN 'overdue'
        WHEN due_on = ? THEN iif(? > (? ->> (jurisdiction || '/' || policy)), 'overdue', 'today')
        WHEN due_on <= (? ->> jurisdiction) THEN 'soon' ELSE 'later' END IN (SELECT value FROM json_each(?))`,
      values: [this.today, this.today, this.time, JSON.stringify(ends), JSON.stringify(soon), JSON.stringify(wanted)],
    };
  }

  private soonUntil(jurisdiction: Id): LocalDate {
    let day = this.soon.get(jurisdiction);
    if (day === undefined) this.soon.set(jurisdiction, (day = soonUntil(this.moment, jurisdiction, this.reader)));
    return day;
  }

  /** `24:00` or close of business, by the rules that the clock was started with; a promise or review lasts all day. */
  private endOfDay(jurisdiction: Id, policyVersion: number | null): string {
    const key = `${jurisdiction}/${policyVersion}`;
    let end = this.ends.get(key);
    if (end === undefined) {
      const { rules } = this.reader;
      end = policyVersion === null ? '24:00' : rules.policyVersion(jurisdiction, policyVersion).settings.endOfDay;
      this.ends.set(key, (end += ':00.000'));
    }
    return end;
  }
}

const deadlines: readonly Deadline[] = ['overdue', 'today', 'soon', 'later', 'closed', 'none'];

const colourOf = (deadline: Deadline, late: boolean, meanings: ColourMeanings): Colour => {
  if (deadline === 'none') return 'none';
  if (deadline !== 'later') return meanings[deadline];
  return late ? (meanings.madeUpLate ?? meanings.onTrack) : meanings.onTrack;
};

/** Selects the rows with these colours, given what the colours mean. */
const ofMeanings = (
  wanted: readonly Colour[],
  meanings: ColourMeanings,
  palette: Palette,
  jurisdictions: readonly Id[],
): Condition => {
  const isWanted = (deadline: Deadline, late: boolean): boolean => wanted.includes(colourOf(deadline, late, meanings));
  const plain = palette.condition(
    deadlines.filter((deadline) => isWanted(deadline, false)),
    jurisdictions,
  );
  // Within `later`, cases that were late before may have a colour of their own.
  if (isWanted('later', true) === isWanted('later', false)) return plain;
  const later = palette.condition(['later'], jurisdictions);
  return isWanted('later', false)
    ? { sql: `(${plain.sql} AND NOT (${later.sql} AND late))`, values: [...plain.values, ...later.values] }
    : { sql: `(${plain.sql} OR (${later.sql} AND late))`, values: [...plain.values, ...later.values] };
};

/** Selects the rows with these colours; each set of meanings gets its own condition for its jurisdictions. */
const ofColours = (wanted: readonly Colour[], palette: Palette, jurisdictions: readonly Id[]): Condition => {
  const alike = new Map<string, Id[]>();
  for (const id of jurisdictions) {
    const key = JSON.stringify(palette.meanings(id));
    alike.set(key, [...(alike.get(key) ?? []), id]);
  }
  const parts = [...alike.values()].map((ids) => {
    const coloured = ofMeanings(wanted, palette.meanings(ids[0]!), palette, ids);
    return alike.size === 1 ? coloured : both(among('jurisdiction', ids), coloured);
  });
  if (parts.length === 0) return { sql: 'FALSE', values: [] };
  return { sql: `(${parts.map(({ sql }) => `(${sql})`).join(' OR ')})`, values: parts.flatMap(({ values }) => values) };
};

/** `only`: none but closed cases can have the wanted colours. `never`: no closed case can have one of them. */
const closedAmong = (wanted: readonly Colour[] | undefined, palette: Palette, jurisdictions: readonly Id[]) => {
  const all = jurisdictions.map((id) => palette.meanings(id));
  const isOpen = (colour: Colour): boolean =>
    colour === 'none' || all.some(({ closed: _, ...open }) => Object.values(open).includes(colour));
  return {
    only: wanted?.every((colour) => !isOpen(colour)) ?? false,
    never: wanted?.every((colour) => all.every(({ closed }) => closed !== colour)) ?? false,
  };
};

/** The part of the default order that can match the filter: a walk need not look outside it. */
const rankRange = (
  { phase, deadline }: BoardFilter,
  closed: { readonly only: boolean; readonly never: boolean },
): readonly number[] | undefined => {
  const only = (wanted: readonly string[] | undefined, value: string): boolean =>
    wanted?.every((w) => w === value) ?? false;
  const never = (wanted: readonly string[] | undefined, value: string): boolean =>
    wanted?.every((w) => w !== value) ?? false;
  if (only(phase, 'closed') || closed.only || only(deadline, 'closed')) return [closedFrom, 1e15];
  if (never(phase, 'closed') || closed.never || never(deadline, 'closed')) return [0, closedFrom];
  return undefined;
};

/** The condition for the whole filter. */
export const conditionOf = (filter: BoardFilter, palette: Palette, reader: Reader): Condition => {
  const parts: Condition[] = [];
  const list = (name: keyof BoardFilter, make: () => Condition): void => {
    if (filter[name] !== undefined) parts.push(make());
  };
  const jurisdictions = jurisdictionsOf(reader);
  const range = rankRange(filter, closedAmong(filter.colour, palette, jurisdictions));
  if (range !== undefined) parts.push({ sql: 'rank >= ? AND rank < ?', values: range });
  list('phase', () => among('phase', filter.phase!));
  list('state', () => among('state', filter.state!));
  list('unit', () => {
    const lead = among('lead_unit', filter.unit!);
    const co = among('value', filter.unit!);
    return {
      sql: `(${lead.sql} OR EXISTS (SELECT 1 FROM json_each(co_units) WHERE ${co.sql}))`,
      values: [...lead.values, ...co.values],
    };
  });
  list('jurisdiction', () =>
    among(
      'jurisdiction',
      filter.jurisdiction!.flatMap((id) => reader.directory.within(id)),
    ),
  );
  list('topic', () => among('topic', filter.topic!));
  list('keyWork', () => among('key_work', filter.keyWork!));
  list('origin', () => among('origin', filter.origin!));
  list('place', () =>
    among(
      'place',
      filter.place!.flatMap((id) => reader.directory.placesWithin(id)),
    ),
  );
  list('urgency', () => among('urgency', filter.urgency!));
  list('round', () => among('round', filter.round!));
  list('colour', () => ofColours(filter.colour!, palette, jurisdictions));
  list('deadline', () => palette.condition(filter.deadline!, jurisdictions));
  list('dueFrom', () => ({ sql: 'due_on >= ?', values: [filter.dueFrom!] }));
  list('dueTo', () => ({ sql: 'due_on <= ?', values: [filter.dueTo!] }));
  list('late', () => ({ sql: 'late = ?', values: [Number(filter.late)] }));
  return both(...parts);
};

/** The jurisdictions that a reader's rows can belong to. */
const jurisdictionsOf = ({ scope, directory }: Reader): readonly Id[] => {
  const ofUnits = scope.units.map((unit) => directory.unit(unit)?.jurisdiction).filter((id) => id !== undefined);
  return [...new Set([...scope.jurisdictions, ...ofUnits])];
};

/** The values of the column `history` that are wanted. */
export const historyFlags = ({ history }: BoardFilter): readonly number[] =>
  history === 'with' ? [0, 1] : [history === 'only' ? 1 : 0];
