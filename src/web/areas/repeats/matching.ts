import { common, thin } from './usual.words';

/** A piece of a text: whether the other text says it too. */
export interface Piece {
  readonly text: string;
  readonly same: boolean;
}

/** One Chinese character, one word or number in other letters, or what stands between them. */
interface Sign {
  readonly text: string;
  /** The same in any width and case. */
  readonly plain: string;
  readonly says: boolean;
}

const signs = /\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)|[^\p{L}\p{N}]+/gu;

const signsOf = (text: string): readonly Sign[] =>
  (text.match(signs) ?? []).map((sign) => ({
    text: sign,
    plain: sign.normalize('NFKC').toLowerCase(),
    says: /[\p{L}\p{N}]/u.test(sign),
  }));

/** Where each two signs that follow each other stand in the other text. */
const placesIn = (all: readonly Sign[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < all.length; at += 1) {
    const [one, next] = [all[at]!, all[at + 1]!];
    if (!one.says || !next.says) continue;
    const two = `${one.plain} ${next.plain}`;
    const known = places.get(two);
    if (known === undefined) places.set(two, [at]);
    else known.push(at);
  }
  return places;
};

/** How many signs from here on stand in the other text in the same order, with nothing between them. */
const longestFrom = (
  mine: readonly Sign[],
  from: number,
  other: readonly Sign[],
  places: ReadonlyMap<string, readonly number[]>,
): number => {
  const starts = places.get(`${mine[from]!.plain} ${mine[from + 1]?.plain ?? ''}`) ?? [];
  let most = 0;
  for (const start of starts) {
    let length = 0;
    for (;;) {
      const [one, its] = [mine[from + length], other[start + length]];
      if (one === undefined || its === undefined || !one.says || one.plain !== its.plain) break;
      length += 1;
    }
    most = Math.max(most, length);
  }
  return most;
};

/** What is left of a run without what says nothing at its edges; empty where nothing is left that tells. */
const telling = (mine: readonly Sign[], from: number, until: number): readonly [number, number] => {
  let [first, last] = [from, until];
  while (first < last && thin.has(mine[first]!.plain)) first += 1;
  while (last > first && thin.has(mine[last - 1]!.plain)) last -= 1;
  const said = (start: number): string =>
    mine
      .slice(start, last)
      .map(({ plain }) => plain)
      .join('');
  const tells = last - first > 1 && !common.has(said(first)) && !common.has(said(from));
  return tells ? [first, last] : [from, from];
};

/** Words and numbers in other letters, such as a bus line, tell also where they stand alone. */
const standsAlone = ({ plain, says }: Sign, others: ReadonlySet<string>): boolean =>
  says && plain.length > 1 && others.has(plain);

/** The text in pieces, so that what the other text says too can be marked: words that are the same in any width. */
export const matched = (text: string, otherText: string): readonly Piece[] => {
  const [mine, other] = [signsOf(text), signsOf(otherText)];
  const places = placesIn(other);
  const others = new Set(other.map(({ plain }) => plain));
  const same = mine.map((sign) => standsAlone(sign, others));
  for (let at = 0; at < mine.length;) {
    const length = mine[at]!.says ? longestFrom(mine, at, other, places) : 0;
    const [first, last] = telling(mine, at, at + length);
    for (let one = first; one < last; one += 1) same[one] = true;
    at += Math.max(1, length);
  }
  const pieces: { text: string; same: boolean }[] = [];
  for (const [index, sign] of mine.entries()) {
    const before = pieces.at(-1);
    if (before !== undefined && before.same === same[index]) before.text += sign.text;
    else pieces.push({ text: sign.text, same: same[index]! });
  }
  return pieces;
};
