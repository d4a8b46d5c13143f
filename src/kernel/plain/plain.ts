import { simplified, traditional } from './simplified.made';

/** Add it to the version of every view that stores what `plain` makes, and raise it with each change of that. */
export const plainVersion = 1;

/** Characters that people write for one another, and that Unicode does not hold for the same. */
const alike: readonly (readonly [plain: string, written: string])[] = [
  ['.', '。｡'],
  [',', '、､'],
  ['"', '“”„‟「」『』｢｣〝〞〟«»'],
  ["'", '‘’‚‛′`´'],
  ['[', '【〔〖'],
  [']', '】〕〗'],
  ['<', '《〈‹'],
  ['>', '》〉›'],
  ['-', '‐‑‒–—―−﹘'],
  ['~', '～〜∼'],
  ['·', '•‧・･'],
];

const others = new Map<string, string>(alike.flatMap(([to, from]) => [...from].map((one) => [one, to] as const)));
const standard = [...simplified];
[...traditional].forEach((character, n) => others.set(character, standard[n]!));

const isLatin = /^\p{Script=Latin}/u;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

const made = (written: string): string => {
  const lower = written.normalize('NFKC').toLowerCase();
  const bare = isLatin.test(lower) ? lower.normalize('NFD').replaceAll(/\p{M}/gu, '') : lower;
  const seen = bare.replaceAll(unseen, '').replaceAll(/\s/gu, ' ');
  return Array.from(seen, (character) => others.get(character) ?? character).join('');
};

/** What single characters come to; those of one office are few. */
const known = new Map<string, string>();

const plainOf = (written: string): string => {
  const before = known.get(written);
  if (before !== undefined) return before;
  const now = made(written);
  // A character with marks put to it is one of many; the rest is as good as all that there is.
  if ([...written].length === 1) known.set(written, now);
  return now;
};

/** A character with the marks that belong to it. */
const characters = /.\p{M}*/gsu;

/**
 * A text as it is compared, whoever wrote it: half width, lower case, simplified, without accents and unseen characters,
 * punctuation of both widths as one. Never stored in place of what was written, never shown.
 */
export const plain = (text: string): string => {
  let all = '';
  for (const [written] of text.matchAll(characters)) all += plainOf(written);
  return all;
};

/** The plain text, and where each of its places (UTF-16) stands in what was written; the last is the end. */
export interface Placed {
  readonly text: string;
  readonly places: readonly number[];
}

/** As `plain`, for those who mark in the text what was found in the plain one. */
export const plainWithPlaces = (text: string): Placed => {
  const places: number[] = [];
  let all = '';
  for (const { 0: written, index } of text.matchAll(characters)) {
    const now = plainOf(written);
    for (let n = 0; n < now.length; n++) places.push(index);
    all += now;
  }
  return { text: all, places: [...places, text.length] };
};

/** Where a part of the plain text stands in what was written: what is written as one may be plain as several. */
export const spanOf = ({ places }: Placed, from: number, to: number): readonly [from: number, to: number] => {
  let end = to;
  while (places[end] === places[to - 1]) end += 1;
  return [places[from]!, places[end]!];
};

/** How a text writes what is plainly these words; undefined where they do not stand in it. */
export const writtenIn = (text: string, words: string): string | undefined => {
  const placed = plainWithPlaces(text);
  const at = placed.text.indexOf(words);
  return at < 0 ? undefined : text.slice(...spanOf(placed, at, at + words.length));
};

/** What a name, a code or a number of a register is looked up by: plain, and without blanks. */
export const plainKey = (name: string): string => plain(name).replaceAll(' ', '');
