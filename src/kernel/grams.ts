import { plain } from './plain/plain';

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;
const isLone = (gram: string): boolean => [...gram].length === 1;

/** Splits a run of Han characters into overlapping pairs plus the last character alone; any other word stays whole. */
const gramsOfRun = (text: string): readonly string[] => {
  if (!han.test(text)) return [text];
  const characters = [...text];
  return characters.map((character, n) => character + (characters[n + 1] ?? ''));
};

/**
 * The index terms of a text, in order: 路灯不亮 gives 路灯 灯不 不亮 亮. Uses no dictionary, so the same text always
 * gives the same terms. If you change this, raise the version of the views that store its results.
 */
export const gramsOf = (text: string): readonly string[] =>
  (plain(text).match(run) ?? []).flatMap((part) => gramsOfRun(part));

/**
 * How FTS5 takes terms: as they come. Its own tables of letters end before the rarer Han characters, which it would take
 * for blanks.
 */
export const asGrams = "tokenize='ascii'";

/** The FTS5 query that finds a word (not blank) inside any text indexed by `gramsOf`. */
export const phraseOf = (word: string): string => {
  const grams = gramsOf(word);
  const [last, before] = [grams.at(-1)!, grams.at(-2)];
  if (!isLone(last) || !han.test(last)) return `"${grams.join(' ')}"`;
  // Where more text follows, the last character begins a pair: search for terms that begin with it, or leave it out
  // after a pair that ends with it.
  return before !== undefined && han.test(before) ? `"${grams.slice(0, -1).join(' ')}"` : `"${grams.join(' ')}"*`;
};
