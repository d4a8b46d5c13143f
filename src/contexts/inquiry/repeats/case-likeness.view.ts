import { type Id, type Instant, partsOfStream } from '../../../kernel/ids';
import { plainVersion } from '../../../kernel/plain/plain';
import type { PlaceRef } from '../../../kernel/place';
import type { Known, KnownEvent, RowReader, RowWriter, View } from '../../../kernel/view';
import type { PlaceEvent } from '../../directory/places/place.events';
import type { UnitEvent } from '../../directory/units/unit.events';
import type { CaseContent } from '../cases/case-shapes.events';
import type { CaseEvent } from '../cases/case.events';
import { type Figures, packedFigures, unpackedFigures } from './detection/figures.rules';
import { type Compared, comparedOf, likenessesSchema } from './detection/likeness-rows.view';
import { LikenessWriter, type Taken } from './detection/likeness-writer.view';
import { likelihoodOf, type Model, shipped } from './detection/weights.rules';
import type { KnownName } from './detection/name-book.rules';
import type { NameBookEvent } from './name-book.events';
import { smallest } from '../../../kernel/places-above';

/**
 * Which pairs are kept for decision, with their figures: the likeliest few of a case, as the model judges them that is
 * shipped. What an office learned judges these, so that new weights need no new index.
 */
const kept = { model: shipped, least: 0.05, limit: 6 };

/** The texts of an event that tells what a case says; the filer is the reporter where no hotline knew one. */
const toldIn = (event: Known<CaseEvent>): { content: CaseContent; filer: Id | null } | undefined => {
  switch (event.type) {
    case 'CaseRegistered':
      return { content: event.data, filer: event.data.filers[0] ?? null };
    case 'CaseAmended':
    case 'TicketAmended':
      return { content: event.data, filer: null };
    default:
      return undefined;
  }
};

const namesOfPlaces = (rows: RowReader, place: PlaceRef): readonly string[] =>
  [place.estate, place.grid, place.community]
    .filter((id) => id !== undefined)
    .map((id) => rows.get<{ name: string }>('SELECT name FROM name WHERE source = ?', `place ${id}`)?.name)
    .filter((name) => name !== undefined);

const placesWithin = ({ estate, grid, community }: PlaceRef): Compared['within'] => ({
  ...(estate === undefined ? {} : { estate }),
  ...(grid === undefined ? {} : { grid }),
  ...(community === undefined ? {} : { community }),
});

/** What is compared of a case, or of one that is being typed. */
export const comparedWith = (
  rows: RowReader,
  { title, description, place }: Pick<CaseContent, 'title' | 'description' | 'place'>,
  reporter: Id | null,
  toldAt: number | null,
): Compared => ({
  title,
  body: description,
  reporter,
  at: smallest(place),
  within: placesWithin(place),
  toldAt,
  place: [...(place.text === undefined ? [] : [place.text]), ...namesOfPlaces(rows, place)].join('\n'),
});

const rewritePairs = (rows: RowWriter, id: Id, { number, likely }: Pick<Taken, 'number' | 'likely'>): void => {
  rows.run('DELETE FROM pair WHERE later = ? OR earlier = ?', id, id);
  for (const { id: other, number: before, figures, sameReporter } of likely) {
    const [later, earlier] = before < number ? [id, other] : [other, id];
    rows.run(
      'INSERT OR REPLACE INTO pair (later, earlier, number, same_reporter, figures) VALUES (?, ?, ?, ?, ?)',
      ...[later, earlier, Math.max(number, before), sameReporter ? 1 : 0, packedFigures(figures)],
    );
  }
};

const take = (rows: RowWriter, writer: LikenessWriter, id: Id, mine: Compared): void => {
  const taken = writer.take(id, mine, kept);
  rewritePairs(rows, id, taken);
  rows.run('UPDATE told SET place_name = ?, topic = ? WHERE id = ?', taken.placeName, taken.topic, id);
};

const applyCase = (event: Known<CaseEvent>, rows: RowWriter, writer: LikenessWriter): void => {
  const told = toldIn(event);
  if (told === undefined) return;
  const { id } = partsOfStream(event.stream);
  const before = rows.get<{ revision: number }>('SELECT revision FROM told WHERE id = ?', id);
  // Delivered again.
  if (before !== undefined && event.revision <= before.revision) return;
  const { jurisdiction, occurredAt } = event.metadata;
  if (before === undefined)
    rows.run(
      'INSERT INTO told (id, revision, jurisdiction, at) VALUES (?, ?, ?, ?)',
      ...[id, event.revision, jurisdiction, Date.parse(occurredAt)],
    );
  else rows.run('UPDATE told SET revision = ? WHERE id = ?', event.revision, id);
  const { point } = told.content.place;
  rows.run(
    'UPDATE told SET longitude = ?, latitude = ? WHERE id = ?',
    ...[point?.longitude ?? null, point?.latitude ?? null, id],
  );
  const reporter = told.content.reporter?.person ?? told.filer ?? comparedOf(rows, id)?.reporter ?? null;
  const { at } = rows.get<{ at: number }>('SELECT at FROM told WHERE id = ?', id)!;
  take(rows, writer, id, comparedWith(rows, told.content, reporter, at));
};

/** A name that is new, changed or gone changes how the cases read that hold it. */
const know = (rows: RowWriter, writer: LikenessWriter, source: string, name: KnownName | null): void => {
  for (const id of writer.know(source, name)) {
    const mine = comparedOf(rows, id);
    if (mine !== undefined) take(rows, writer, id, mine);
  }
};

const booked = (name: string, full: string): KnownName => ({ name, full, isEstate: false });

const applyName = (
  event: Known<PlaceEvent> | Known<UnitEvent> | Known<NameBookEvent>,
  rows: RowWriter,
  writer: LikenessWriter,
): void => {
  const { category, id } = partsOfStream(event.stream);
  switch (event.type) {
    case 'PlaceRegistered': {
      const { name, kind } = event.data;
      return know(rows, writer, `${category} ${id}`, { name, full: name, isEstate: kind === 'estate' });
    }
    case 'PlaceRenamed':
    case 'UnitRegistered':
    case 'UnitRenamed': {
      const { name } = event.data;
      // Renaming leaves what it is.
      return know(rows, writer, `${category} ${id}`, { name, full: name, isEstate: false });
    }
    case 'NameAdded':
      return know(rows, writer, `${id} ${event.data.name}`, booked(event.data.name, event.data.name));
    case 'AliasLearned':
      return know(rows, writer, `${id} ${event.data.alias}`, booked(event.data.alias, event.data.name));
    case 'NameRemoved':
      return know(rows, writer, `${id} ${event.data.name}`, null);
    default:
      return;
  }
};

const applyAll = (events: readonly KnownEvent[], rows: RowWriter): void => {
  const writer = new LikenessWriter(rows);
  for (const event of events) {
    if (partsOfStream(event.stream).category === 'case') applyCase(event as Known<CaseEvent>, rows, writer);
    else applyName(event as Known<PlaceEvent>, rows, writer);
  }
  writer.flush();
};

/**
 * Which cases are like which, and by what an unfiled one would be found. It depends on the pinned segmenter, on the
 * words and weights of `repeat-detection` and on the order of the log, and on nothing else.
 */
export const caseLikeness: View = {
  name: 'case_likeness',
  version: 3 + plainVersion,
  advisory: true,
  categories: ['case', 'place', 'unit', 'nameBook'],
  schema: `${likenessesSchema}
    CREATE TABLE told (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, jurisdiction TEXT NOT NULL, at INTEGER NOT NULL,
      place_name TEXT, topic TEXT, longitude REAL, latitude REAL) WITHOUT ROWID;
    CREATE INDEX told_near ON told (latitude, longitude);
    CREATE INDEX told_at ON told (jurisdiction, at);
    CREATE TABLE pair (later TEXT NOT NULL, earlier TEXT NOT NULL, number INTEGER NOT NULL,
      same_reporter INTEGER NOT NULL, figures TEXT NOT NULL, PRIMARY KEY (later, earlier)) WITHOUT ROWID;
    CREATE INDEX pair_earlier ON pair (earlier);
    CREATE INDEX pair_number ON pair (number);`,
  apply: (event, rows) => applyAll([event], rows),
  applyAll,
};

/** A pair that is kept for decision: the later case and an earlier one. */
export interface KeptPair {
  readonly later: Id;
  readonly earlier: Id;
  readonly number: number;
  readonly likelihood: number;
  readonly figures: Figures;
  readonly sameReporter: boolean;
}

interface PairRow extends Pick<KeptPair, 'later' | 'earlier' | 'number'> {
  readonly [column: string]: string | number;
  readonly same_reporter: number;
  readonly figures: string;
}

const pairOfRow =
  ({ weights }: Model) =>
  ({ later, earlier, number, same_reporter, figures: packed }: PairRow): KeptPair => {
    const figures = unpackedFigures(packed);
    const likelihood = likelihoodOf(figures, weights);
    return { later, earlier, number, likelihood, figures, sameReporter: same_reporter === 1 };
  };

/** What the list shows of two cases, whichever came first; undefined where they are not thought alike. */
export const pairBetween = (rows: RowReader, one: Id, other: Id, model: Model): KeptPair | undefined => {
  const row =
    rows.get<PairRow>('SELECT * FROM pair WHERE later = ? AND earlier = ?', one, other) ??
    rows.get<PairRow>('SELECT * FROM pair WHERE later = ? AND earlier = ?', other, one);
  return row === undefined ? undefined : pairOfRow(model)(row);
};

/** Kept pairs, the newest later case first and the likeliest of each first, from below that number. */
export const pairsBelow = (
  rows: RowReader,
  { below, limit, model }: { readonly below: number; readonly limit: number; readonly model: Model },
): readonly KeptPair[] =>
  rows
    .all<PairRow>('SELECT * FROM pair WHERE number < ? ORDER BY number DESC, earlier LIMIT ?', below, limit)
    .map(pairOfRow(model))
    .sort((a, b) => b.number - a.number || b.likelihood - a.likelihood || (a.earlier < b.earlier ? -1 : 1));

/** Cases told within a time, with the name of their place and what they complain of. */
export interface ToldCase {
  readonly id: Id;
  readonly at: number;
  readonly placeName: string | null;
  readonly topic: string | null;
}

export const toldBetween = (
  rows: RowReader,
  jurisdictions: readonly Id[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): readonly ToldCase[] =>
  rows.all<ToldCase & { [column: string]: string | number | null }>(
    `SELECT id, at, place_name AS placeName, topic FROM told
     WHERE jurisdiction IN (SELECT value FROM json_each(?)) AND at > ? AND at <= ?`,
    ...[JSON.stringify(jurisdictions), Date.parse(from), Date.parse(to)],
  );
