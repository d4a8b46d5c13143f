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

/** Where the words occur in the text; adjoining marks become one. */
const marksOf = (text: string, words: readonly string[]): readonly Mark[] => {
  const lower = text.toLowerCase();
  // A few letters change their length; then nothing can be said of places.
  if (lower.length !== text.length) return [];
  const found: Mark[] = [];
  for (const word of words)
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
      found.push([at, at + word.length]);
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return found.reduce<Mark[]>((marks, [from, to]) => {
    const last = marks.at(-1);
    if (last !== undefined && from <= last[1]) marks[marks.length - 1] = [last[0], Math.max(last[1], to)];
    else marks.push([from, to]);
    return marks;
  }, []);
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
  const held = parts.map((part) => {
    const lower = part.text.toLowerCase();
    return { part, marks: marksOf(part.text, words), count: words.filter((word) => lower.includes(word)).length };
  });
  const best = held.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return (best.length > 0 ? best : held.slice(0, 1)).slice(0, shown).map(({ part, marks }) => cut(part, marks));
};
