import type { Id } from '../../../../kernel/ids';
import { plain, writtenIn } from '../../../../kernel/plain/plain';
import type { RowReader, RowWriter } from '../../../../kernel/view';
import type { Commonness } from './commonness.rules';
import { Counting, commonnessOf, countingSchema } from './counting.view';
import { type Beside, type Evidence, evidenceOf, likelihoodOf } from './likelihood.rules';
import { type KnownName, NameBook } from './name-book.rules';
import { Postings, postingsSchema } from './postings.view';
import { type CaseText, chiefTopic, packed, type Profile, type Read, readCase, unpacked } from './profile.rules';
import { levelOf, nearNamesOf, reasonsFor, tellingNames, type Told } from './reasons.rules';
import { coreOf } from './words.rules';

/** A case, or one that is being typed, as it is compared. */
export interface Compared extends CaseText {
  /** Who told it; null where not known. */
  readonly reporter: Id | null;
  /** The smallest place of the directory that it was put to. */
  readonly at: Id | null;
}

/** An earlier case that may be the same matter. */
export interface Likely {
  readonly id: Id;
  /** Cases are numbered as they came. */
  readonly number: number;
  readonly likelihood: number;
  readonly reasons: readonly string[];
  readonly evidence: Evidence;
}

export const likenessesSchema = `
  CREATE TABLE likeness_case (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    body TEXT NOT NULL, place TEXT NOT NULL, plain TEXT NOT NULL, reporter TEXT, at TEXT, names TEXT NOT NULL, profile BLOB NOT NULL);
  CREATE INDEX likeness_case_at ON likeness_case (at);
  CREATE TABLE name (source TEXT PRIMARY KEY, name TEXT NOT NULL, full TEXT NOT NULL) WITHOUT ROWID;
  ${countingSchema}
  ${postingsSchema}`;

/** What is compared of every candidate; its texts are read for those that are shown. */
interface Candidate {
  readonly number: number;
  readonly id: Id;
  readonly reporter: Id | null;
  readonly at: Id | null;
  readonly names: readonly string[];
  readonly profile: Profile;
}

type Row = Omit<Candidate, 'names' | 'profile'> & { readonly names: string; readonly profile: Uint8Array };

const columns = 'number, id, reporter, at, names, profile';

const candidateIn = (row: Row): Candidate => ({
  ...row,
  names: JSON.parse(row.names) as string[],
  profile: unpacked(row.profile),
});

/** The cases of these numbers, in one look. */
const candidatesIn = (rows: RowReader, numbers: readonly number[]): readonly Candidate[] =>
  rows
    .all<Row>(
      `SELECT ${columns} FROM likeness_case WHERE number IN (SELECT value FROM json_each(?))`,
      JSON.stringify(numbers),
    )
    .map(candidateIn);

/** What a batch compares with: while cases are taken in, the same earlier ones come up again and again. */
class Shelf {
  private readonly held = new Map<number, Candidate>();

  constructor(private readonly rows: RowReader) {}

  of(numbers: readonly number[]): readonly Candidate[] {
    const missing = numbers.filter((number) => !this.held.has(number));
    if (missing.length > 0)
      for (const candidate of candidatesIn(this.rows, missing)) this.held.set(candidate.number, candidate);
    return numbers.flatMap((number) => this.held.get(number) ?? []);
  }

  /** It reads otherwise from now on. */
  drop(number: number): void {
    this.held.delete(number);
  }
}

const books = new WeakMap<RowReader, { readonly key: string; readonly book: NameBook }>();

/** The names that the office knows, made once for as long as they stay the same. */
const nameBookOf = (rows: RowReader): NameBook => {
  const names = rows.all<KnownName & { source: string }>('SELECT source, name, full FROM name');
  const key = JSON.stringify(names);
  const before = books.get(rows);
  if (before?.key === key) return before.book;
  const book = new NameBook(names);
  books.set(rows, { key, book });
  return book;
};

const textOf = ({ title, body, place }: CaseText): string => `${title}\n${body}\n${place}`;

type Known = Pick<Compared, 'reporter' | 'at'>;

const besideOf = (a: Known, b: Known, aNames: readonly string[], bNames: readonly string[]): Beside => ({
  sameReporter: a.reporter !== null && a.reporter === b.reporter,
  places: a.at === null || b.at === null ? 'unknown' : a.at === b.at ? 'same' : 'different',
  nearNames: nearNamesOf(aNames, bNames) !== undefined,
});

const textsIn = (rows: RowReader, number: number): Pick<Told, 'text' | 'written'> => {
  const row = rows.get<CaseText & { plain: string }>(
    'SELECT title, body, place, plain FROM likeness_case WHERE number = ?',
    number,
  )!;
  return { text: row.plain, written: textOf(row) };
};

/** Cases that match by more than words: by number, why. They are shown however unlikely their words make them. */
export type Keyed = ReadonlyMap<number, string>;
const noKeys: Keyed = new Map();

/** The likeliest of these cases, exactly compared. */
const compare = (
  rows: RowReader,
  mine: Compared,
  read: Read,
  candidates: readonly Candidate[],
  common: Commonness,
  book: NameBook,
  { least, limit }: { readonly least: number; readonly limit: number },
  keyed: Keyed = noKeys,
): readonly Likely[] => {
  const scored = candidates.map((candidate) => {
    const beside = besideOf(mine, candidate, read.names, candidate.names);
    const evidence = evidenceOf(read.profile, candidate.profile, common, beside);
    return { candidate, beside, evidence, likelihood: likelihoodOf(evidence) };
  });
  const told: Told = {
    read: { names: read.names, words: read.words, topics: read.profile.topics },
    text: plain(textOf(mine)),
    written: textOf(mine),
  };
  return scored
    .filter(({ candidate, likelihood }) => likelihood >= least || keyed.has(candidate.number))
    .sort((a, b) => b.likelihood - a.likelihood || b.candidate.number - a.candidate.number)
    .slice(0, limit)
    .map(({ candidate: { id, number, names, profile }, beside, evidence, likelihood }) => ({
      id,
      number,
      likelihood: Math.round(likelihood * 1_000) / 1_000,
      reasons: [
        ...(keyed.has(number) ? [keyed.get(number)!] : []),
        ...reasonsFor(
          told,
          { read: { names, words: [], topics: profile.topics }, ...textsIn(rows, number) },
          evidence,
          beside,
          book,
        ),
      ],
      evidence,
    }));
};

/** Earlier cases like this text, or matching by a key of its topic, the likeliest first; `not` is left out. */
export const likeliest = (
  rows: RowReader,
  mine: Compared,
  bounds: { readonly least: number; readonly limit: number },
  not: Id | null = null,
  keysFor: (topic: string | null) => Keyed = () => noKeys,
): readonly Likely[] => {
  const common = commonnessOf(rows);
  const book = nameBookOf(rows);
  const read = readCase(mine, (text) => rows.tag(text), book);
  const keyed = keysFor(chiefTopic(read.profile.topics));
  const numbers = new Set([...new Postings(rows).candidates(read.profile, common), ...keyed.keys()]);
  return compare(
    rows,
    mine,
    read,
    candidatesIn(rows, [...numbers]),
    common,
    book,
    { ...bounds, limit: bounds.limit + 1 },
    keyed,
  )
    .filter(({ id }) => id !== not)
    .slice(0, bounds.limit);
};

/** How the place is called that the case is about, as its text has it; null where it names none. */
const placeNameIn = (names: readonly string[], written: string, book: NameBook): string | null => {
  const told = tellingNames(names);
  const name = told.find((one) => levelOf(one) !== '名称') ?? told[0];
  if (name === undefined) return null;
  const core = coreOf(name);
  return writtenIn(written, core) ?? coreOf(book.writtenOf(name) ?? name);
};

/** What is compared of a case that is here; undefined where there is none. */
export const comparedOf = (rows: RowReader, id: Id): Compared | undefined =>
  rows.get<Compared>('SELECT title, body, place, reporter, at FROM likeness_case WHERE id = ?', id);

/** Title, text and place of a case as they were written. */
export const textOfCase = (rows: RowReader, id: Id): string => {
  const mine = comparedOf(rows, id);
  return mine === undefined ? '' : textOf(mine);
};

/** The names in the title and at the beginning of a case, plain. */
export const namesOf = (rows: RowReader, id: Id): readonly string[] => {
  const row = rows.get<{ names: string }>('SELECT names FROM likeness_case WHERE id = ?', id);
  return row === undefined ? [] : (JSON.parse(row.names) as string[]);
};

/** Two cases that are here, compared exactly: the evidence of a pair. */
export const evidenceBetween = (rows: RowReader, one: Id, other: Id): Evidence | undefined => {
  const rowOf = (id: Id) => rows.get<Row>(`SELECT ${columns} FROM likeness_case WHERE id = ?`, id);
  const [a, b] = [one, other].map(rowOf).map((row) => (row === undefined ? undefined : candidateIn(row)));
  if (a === undefined || b === undefined) return undefined;
  return evidenceOf(a.profile, b.profile, commonnessOf(rows), besideOf(a, b, a.names, b.names));
};

/** What taking a case in told of it. */
export interface Taken {
  readonly number: number;
  readonly likely: readonly Likely[];
  readonly placeName: string | null;
  /** What it mostly complains of. */
  readonly topic: string | null;
}

/** Takes cases into the index. One for a batch; nothing is written before `flush`, besides the cases themselves. */
export class LikenessWriter {
  private readonly counting: Counting;
  private readonly postings: Postings;
  private readonly shelf: Shelf;
  private book: NameBook;

  constructor(private readonly rows: RowWriter) {
    this.counting = new Counting(rows);
    this.postings = new Postings(rows);
    this.shelf = new Shelf(rows);
    this.book = nameBookOf(rows);
  }

  /** Earlier cases like it, and from now on it is one of them. */
  take(id: Id, mine: Compared, bounds: { readonly least: number; readonly limit: number }): Taken {
    const read = this.read(mine);
    const { common } = this.counting;
    const before = this.rows.get<{ number: number }>('SELECT number FROM likeness_case WHERE id = ?', id);
    const numbers = this.postings.candidates(read.profile, common).filter((number) => number !== before?.number);
    const likely = compare(this.rows, mine, read, this.shelf.of(numbers), common, this.book, bounds);
    const number = this.write(id, mine, read.profile, read.names, before?.number);
    return {
      number,
      likely,
      placeName: placeNameIn(read.names, textOf(mine), this.book),
      topic: chiefTopic(read.profile.topics),
    };
  }

  /** A name that is new, changed (same source) or gone (null). Cases that hold it are read again. */
  know(source: string, name: KnownName | null): readonly Id[] {
    const before = this.rows.get<KnownName>('SELECT name, full FROM name WHERE source = ?', source);
    if (before?.name === name?.name && before?.full === name?.full) return [];
    if (name === null) this.rows.run('DELETE FROM name WHERE source = ?', source);
    else
      this.rows.run(
        'INSERT INTO name VALUES (?, ?, ?) ON CONFLICT (source) DO UPDATE SET name = excluded.name, full = excluded.full',
        ...[source, name.name, name.full],
      );
    this.book = nameBookOf(this.rows);
    const spoken = [...new Set([before?.name, name?.name].filter((word) => word !== undefined))];
    return [...new Set(spoken.flatMap((word) => this.idsOfCasesWith(word)))];
  }

  flush(): void {
    this.counting.flush();
    this.postings.flush();
  }

  private read(mine: Compared): Read {
    return readCase(mine, (text) => this.rows.tag(text), this.book);
  }

  private idsOfCasesWith(word: string): readonly Id[] {
    return this.rows
      .all<{ id: Id }>('SELECT id FROM likeness_case WHERE instr(plain, ?) > 0 ORDER BY number', plain(word))
      .map(({ id }) => id);
  }

  private write(id: Id, mine: Compared, profile: Profile, names: readonly string[], known: number | undefined): number {
    const { title, body, place, reporter, at } = mine;
    const values = [
      title,
      body,
      place,
      plain(textOf(mine)),
      reporter,
      at,
      JSON.stringify(names),
      packed(profile),
    ] as const;
    if (known === undefined) this.counting.add(profile);
    const number =
      known ?? this.rows.get<{ next: number }>('SELECT coalesce(max(number), 0) + 1 AS next FROM likeness_case')!.next;
    if (known === undefined)
      this.rows.run(
        `INSERT INTO likeness_case (title, body, place, plain, reporter, at, names, profile, id, number)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[...values, id, number],
      );
    else
      this.rows.run(
        `UPDATE likeness_case SET title = ?, body = ?, place = ?, plain = ?, reporter = ?, at = ?, names = ?, profile = ?
         WHERE number = ?`,
        ...[...values, number],
      );
    this.shelf.drop(number);
    this.postings.add(number, profile, this.counting.common);
    return number;
  }
}
