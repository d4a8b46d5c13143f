import { plainWithPlaces, spanOf } from '../../kernel/plain/plain';
import type { Part, SearchedField } from './search.part';

/** Where a searched word stands, in UTF-16 units of the snippet's text: from, and up to. */
export type Mark = readonly [from: number, to: number];

export interface Snippet {
  readonly field: SearchedField;
  /** A piece of the text; … where it was cut. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** How much of a text is shown before the first word, and in total. */
const before = 20;
const longest = 100;
const shown = 3;

/** Letters and digits stand whole in the index: of 11号楼 the word 1号楼 finds nothing. */
const wordy = /(?!\p{Script=Han})[\p{L}\p{N}]/u;
const isWhole = (text: string, from: number, to: number): boolean => {
  const [first, last] = [text[from]!, text[to - 1]!];
  return !(wordy.test(first) && wordy.test(text[from - 1] ?? '')) && !(wordy.test(last) && wordy.test(text[to] ?? ''));
};

/** Where a word stands in a plain text. */
const foundIn = (text: string, word: string): readonly Mark[] => {
  const found: Mark[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (isWhole(text, at, at + word.length)) found.push([at, at + word.length]);
  return found;
};

/** Adjoining marks become one. */
const joined = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .reduce<Mark[]>((all, [from, to]) => {
      const last = all.at(-1);
      if (last !== undefined && from <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], to)];
      else all.push([from, to]);
      return all;
    }, []);

/** Where the words, which are plain, occur in the text as it is written; and how many of them do. */
const read = (
  written: string,
  words: readonly string[],
): { readonly marks: readonly Mark[]; readonly count: number } => {
  const placed = plainWithPlaces(written);
  const found = words.map((word) => foundIn(placed.text, word));
  return {
    marks: joined(found.flat().map(([from, to]) => spanOf(placed, from, to))),
    count: found.filter((marks) => marks.length > 0).length,
  };
};

/** Never cuts a character in half. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);

const cut = ({ field, text }: Part, marks: readonly Mark[]): Snippet => {
  const start = whole(text, Math.max(0, (marks[0]?.[0] ?? 0) - before));
  const end = whole(text, Math.min(text.length, start + longest));
  const head = start > 0 ? '…' : '';
  const shift = head.length - start;
  return {
    field,
    text: `${head}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: marks.filter(([, to]) => to <= end).map(([from, to]) => [from + shift, to + shift]),
  };
};

/** The parts of a record with the most of the words, each word marked; the first part if none has any. */
export const snippetsOf = (parts: readonly Part[], words: readonly string[]): readonly Snippet[] => {
  const held = parts.map((part) => ({ part, ...read(part.text, words) }));
  const best = held.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return (best.length > 0 ? best : held.slice(0, 1)).slice(0, shown).map(({ part, marks }) => cut(part, marks));
};
