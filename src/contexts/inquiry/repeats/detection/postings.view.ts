import type { RowReader, RowWriter } from '../../../../kernel/view';
import { type Commonness, telling } from './commonness.rules';
import type { Profile } from './profile.rules';

/** Which cases hold a pair of characters: numbers in rising order, in pieces of so many. */
export const postingsSchema = `
  CREATE TABLE posting (gram INTEGER NOT NULL, piece INTEGER NOT NULL, cases BLOB NOT NULL,
    PRIMARY KEY (gram, piece)) WITHOUT ROWID;`;
const pieceLength = 256;

/** A case is found by at most so many pairs, the most telling ones. */
const pairsOfCase = 64;
/** One look reads at most so many entries, those of the rarest pairs: a bound on the time however many cases there are. */
const budget = 8_000;
/** So many are compared exactly. */
export const compared = 40;

interface Piece {
  readonly piece: number;
  readonly cases: Int32Array;
}

const numbersOf = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.slice().buffer);

/** The pairs by which a case is found, each with its weight. */
const signature = ({ names, words }: Profile, common: Commonness): readonly (readonly [number, number])[] => {
  const weights = new Map<number, number>();
  for (const { grams, counts } of [names, words])
    grams.forEach((gram, at) => {
      const weight = counts[at]! * telling(common, gram);
      if (weight > 0) weights.set(gram, Math.max(weight, weights.get(gram) ?? 0));
    });
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, pairsOfCase);
};

/** The index of cases by pairs. What is added is written by `flush`. */
export class Postings {
  private readonly last = new Map<number, Piece | null>();
  private readonly changed = new Set<number>();

  constructor(private readonly rows: RowReader) {}

  add(number: number, profile: Profile, common: Commonness): void {
    for (const [gram] of signature(profile, common)) {
      const last = this.lastOf(gram);
      // Told again with other words: it stands there already.
      if (last?.cases.includes(number)) continue;
      if (last === null || last.cases.length === pieceLength) {
        if (last !== null) this.flushOne(gram, last);
        this.last.set(gram, { piece: (last?.piece ?? -1) + 1, cases: Int32Array.of(number) });
      } else {
        const cases = new Int32Array(last.cases.length + 1);
        cases.set(last.cases);
        cases[last.cases.length] = number;
        this.last.set(gram, { piece: last.piece, cases });
      }
      this.changed.add(gram);
    }
  }

  /** The cases that share the most telling pairs with this text, the likeliest first. */
  candidates(profile: Profile, common: Commonness): readonly number[] {
    const found = signature(profile, common)
      .map(([gram, weight]) => ({ gram, weight, last: this.lastOf(gram) }))
      .flatMap(({ last, ...pair }) => (last === null ? [] : [{ ...pair, last }]))
      .map((pair) => ({ ...pair, size: pair.last.piece * pieceLength + pair.last.cases.length }))
      .sort((a, b) => a.size - b.size || a.gram - b.gram);
    const scores = new Map<number, number>();
    let left = budget;
    for (const { gram, weight, last, size } of found) {
      // Of a pair too common to be read whole, its newest cases.
      const pieces = size <= left ? this.wholeOf(gram, last) : [last];
      for (const cases of pieces.map((piece) => piece.cases))
        for (const number of cases) scores.set(number, (scores.get(number) ?? 0) + weight);
      left -= Math.min(size, pieces.length * pieceLength);
      if (left <= 0) break;
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, compared)
      .map(([number]) => number);
  }

  flush(): void {
    for (const gram of this.changed) this.flushOne(gram, this.last.get(gram)!);
    this.changed.clear();
  }

  private flushOne(gram: number, { piece, cases }: Piece): void {
    (this.rows as RowWriter).run(
      'INSERT INTO posting VALUES (?, ?, ?) ON CONFLICT (gram, piece) DO UPDATE SET cases = excluded.cases',
      ...[gram, piece, new Uint8Array(cases.buffer)],
    );
  }

  private lastOf(gram: number): Piece | null {
    let last = this.last.get(gram);
    if (last === undefined) {
      const row = this.rows.get<{ piece: number; cases: Uint8Array }>(
        'SELECT piece, cases FROM posting WHERE gram = ? ORDER BY piece DESC LIMIT 1',
        gram,
      );
      last = row === undefined ? null : { piece: row.piece, cases: numbersOf(row.cases) };
      this.last.set(gram, last);
    }
    return last;
  }

  private wholeOf(gram: number, last: Piece): readonly Piece[] {
    if (last.piece === 0) return [last];
    const before = this.rows.all<{ piece: number; cases: Uint8Array }>(
      'SELECT piece, cases FROM posting WHERE gram = ? AND piece < ?',
      ...[gram, last.piece],
    );
    return [...before.map(({ piece, cases }) => ({ piece, cases: numbersOf(cases) })), last];
  }
}
