import type { Id } from '../../../../kernel/ids';
import { plain, writtenIn } from '../../../../kernel/plain/plain';
import type { RowWriter } from '../../../../kernel/view';
import { Counting } from './counting.view';
import { type Compared, nameBookOf, Shelf, textOf } from './likeness-rows.view';
import { type Asking, compare, type Likely, type Mine, mineOf } from './likenesses.view';
import type { KnownName, NameBook } from './name-book.rules';
import { Postings } from './postings.view';
import { chiefTopic, packed, readCase } from './profile.rules';
import { levelOf, tellingNames } from './reasons.rules';
import { coreOf } from './words.rules';

/** How the place is called that the case is about, as its text has it; null where it names none. */
const placeNameIn = (names: readonly string[], written: string, book: NameBook): string | null => {
  const told = tellingNames(names);
  const name = told.find((one) => levelOf(one) !== '名称') ?? told[0];
  if (name === undefined) return null;
  const core = coreOf(name);
  return writtenIn(written, core) ?? coreOf(book.writtenOf(name) ?? name);
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
  take(id: Id, told: Compared, asking: Asking): Taken {
    const mine = mineOf(
      told,
      readCase(told, (text) => this.rows.tag(text), this.book),
      this.book,
    );
    const { common } = this.counting;
    const before = this.rows.get<{ number: number }>('SELECT number FROM likeness_case WHERE id = ?', id);
    const numbers = this.postings.candidates(mine.profile, common).filter((number) => number !== before?.number);
    const likely = compare(mine, this.shelf.of(numbers), common, asking);
    return {
      number: this.write(id, told, mine, before?.number),
      likely,
      placeName: placeNameIn(mine.names, textOf(told), this.book),
      topic: chiefTopic(mine.profile.topics),
    };
  }

  /** A name that is new, changed (same source) or gone (null). Cases that hold it are read again. */
  know(source: string, name: KnownName | null): readonly Id[] {
    const before = this.rows.get<{ name: string; full: string; estate: number }>(
      'SELECT name, full, estate FROM name WHERE source = ?',
      source,
    );
    if (before?.name === name?.name && before?.full === name?.full) return [];
    if (name === null) this.rows.run('DELETE FROM name WHERE source = ?', source);
    else
      this.rows.run(
        `INSERT INTO name VALUES (?, ?, ?, ?)
         ON CONFLICT (source) DO UPDATE SET name = excluded.name, full = excluded.full`,
        ...[source, name.name, name.full, name.isEstate ? 1 : 0],
      );
    this.book = nameBookOf(this.rows);
    const spoken = [...new Set([before?.name, name?.name].filter((word) => word !== undefined))];
    return [...new Set(spoken.flatMap((word) => this.idsOfCasesWith(word)))];
  }

  flush(): void {
    this.counting.flush();
    this.postings.flush();
  }

  private idsOfCasesWith(word: string): readonly Id[] {
    return this.rows
      .all<{ id: Id }>('SELECT id FROM likeness_case WHERE instr(plain, ?) > 0 ORDER BY number', plain(word))
      .map(({ id }) => id);
  }

  private write(id: Id, told: Compared, { profile, names, marks }: Mine, known: number | undefined): number {
    const { title, body, place, reporter, at, within, toldAt } = told;
    const values = [
      title,
      body,
      place,
      plain(textOf(told)),
      reporter,
      at,
      JSON.stringify(within),
      toldAt,
      JSON.stringify(names),
      JSON.stringify(marks),
      packed(profile),
    ] as const;
    if (known === undefined) this.counting.add(profile);
    const number =
      known ?? this.rows.get<{ next: number }>('SELECT coalesce(max(number), 0) + 1 AS next FROM likeness_case')!.next;
    if (known === undefined)
      this.rows.run(
        `INSERT INTO likeness_case
           (title, body, place, plain, reporter, at, within, told_at, names, marks, profile, id, number)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[...values, id, number],
      );
    else
      this.rows.run(
        `UPDATE likeness_case SET title = ?, body = ?, place = ?, plain = ?, reporter = ?, at = ?, within = ?,
           told_at = ?, names = ?, marks = ?, profile = ? WHERE number = ?`,
        ...[...values, number],
      );
    this.shelf.drop(number);
    this.postings.add(number, profile, this.counting.common);
    return number;
  }
}
