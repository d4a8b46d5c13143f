import type { Id } from '../../../../kernel/ids';
import type { PlaceRef } from '../../../../kernel/place';
import type { RowReader } from '../../../../kernel/view';
import { countingSchema } from './counting.view';
import type { Marks } from './marks.rules';
import { type KnownName, NameBook } from './name-book.rules';
import { postingsSchema } from './postings.view';
import { type CaseText, type Profile, unpacked } from './profile.rules';
import type { Told } from './reasons.rules';

/** A case, or one that is being typed, as it is compared. */
export interface Compared extends CaseText {
  /** Who told it; null where not known. */
  readonly reporter: Id | null;
  /** The smallest place of the directory that it was put to. */
  readonly at: Id | null;
  /** All of its places in the directory. */
  readonly within: Pick<PlaceRef, 'estate' | 'grid' | 'community'>;
  /** When it was told, in milliseconds; null where not known. */
  readonly toldAt: number | null;
}

export const likenessesSchema = `
  CREATE TABLE likeness_case (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    body TEXT NOT NULL, place TEXT NOT NULL, plain TEXT NOT NULL, reporter TEXT, at TEXT, within TEXT NOT NULL,
    told_at INTEGER, names TEXT NOT NULL, marks TEXT NOT NULL, profile BLOB NOT NULL);
  CREATE INDEX likeness_case_at ON likeness_case (at);
  CREATE TABLE name (source TEXT PRIMARY KEY, name TEXT NOT NULL, full TEXT NOT NULL, estate INTEGER NOT NULL)
    WITHOUT ROWID;
  ${countingSchema}
  ${postingsSchema}`;

/** What is compared of every candidate; its texts are read for those that are shown. */
export interface Candidate extends Pick<Compared, 'reporter' | 'within' | 'toldAt'> {
  readonly number: number;
  readonly id: Id;
  readonly names: readonly string[];
  readonly marks: Marks;
  readonly profile: Profile;
}

interface Row extends Pick<Candidate, 'number' | 'id' | 'reporter' | 'toldAt'> {
  readonly [column: string]: string | number | null | Uint8Array;
  readonly within: string;
  readonly names: string;
  readonly marks: string;
  readonly profile: Uint8Array;
}

const columns = 'number, id, reporter, within, told_at AS toldAt, names, marks, profile';

const candidateIn = ({ number, id, reporter, toldAt, within, names, marks, profile }: Row): Candidate => ({
  number,
  id,
  reporter,
  toldAt,
  within: JSON.parse(within) as Compared['within'],
  names: JSON.parse(names) as string[],
  marks: JSON.parse(marks) as Marks,
  profile: unpacked(profile),
});

/** The cases of these numbers, in one look. */
const candidatesIn = (rows: RowReader, numbers: readonly number[]): readonly Candidate[] =>
  rows
    .all<Row>(
      `SELECT ${columns} FROM likeness_case WHERE number IN (SELECT value FROM json_each(?))`,
      JSON.stringify(numbers),
    )
    .map(candidateIn);

export const candidateOf = (rows: RowReader, id: Id): Candidate | undefined => {
  const row = rows.get<Row>(`SELECT ${columns} FROM likeness_case WHERE id = ?`, id);
  return row === undefined ? undefined : candidateIn(row);
};

/** What a batch compares with: while cases are taken in, the same earlier ones come up again and again. */
export class Shelf {
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
export const nameBookOf = (rows: RowReader): NameBook => {
  const names = rows
    .all<{ source: string; name: string; full: string; estate: number }>('SELECT source, name, full, estate FROM name')
    .map(({ name, full, estate }): KnownName => ({ name, full, isEstate: estate === 1 }));
  const key = JSON.stringify(names);
  const before = books.get(rows);
  if (before?.key === key) return before.book;
  const book = new NameBook(names);
  books.set(rows, { key, book });
  return book;
};

export const textOf = ({ title, body, place }: CaseText): string => `${title}\n${body}\n${place}`;

/** The texts of a case, by which reasons are given. */
export const textsIn = (rows: RowReader, id: Id): Pick<Told, 'text' | 'written'> => {
  const row = rows.get<CaseText & { plain: string }>(
    'SELECT title, body, place, plain FROM likeness_case WHERE id = ?',
    id,
  )!;
  return { text: row.plain, written: textOf(row) };
};

/** What is compared of a case that is here; undefined where there is none. */
export const comparedOf = (rows: RowReader, id: Id): Compared | undefined => {
  const row = rows.get<Omit<Compared, 'within'> & { within: string }>(
    'SELECT title, body, place, reporter, at, within, told_at AS toldAt FROM likeness_case WHERE id = ?',
    id,
  );
  return row === undefined ? undefined : { ...row, within: JSON.parse(row.within) as Compared['within'] };
};

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
