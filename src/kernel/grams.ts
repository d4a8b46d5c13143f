const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

/** A run of Han characters as its pairs and then its last character alone; any other word as it is. */
const gramsOfRun = (text: string): readonly string[] => {
  if (!han.test(text)) return [text];
  const characters = [...text];
  return characters.map((character, n) => character + (characters[n + 1] ?? ''));
};

/**
 * What a text is indexed by, in order: 路灯不亮 gives 路灯 灯不 不亮 亮. It asks no dictionary, so that the same text
 * is indexed alike for ever; whoever changes it raises the version of the views that store its answers.
 */
export const gramsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(run) ?? []).flatMap((part) => gramsOfRun(part));

/** The FTS5 query that finds a word (not blank) inside any text indexed by `gramsOf`. */
export const phraseOf = (word: string): string => {
  const grams = gramsOf(word);
  const [last, before] = [grams.at(-1)!, grams.at(-2)];
  if (last.length > 1 || !han.test(last)) return `"${grams.join(' ')}"`;
  // Where more text follows, a last character is the first of a pair: it asks for what begins with it, or is left
  // out after a pair that ends with it.
  return before !== undefined && han.test(before) ? `"${grams.slice(0, -1).join(' ')}"` : `"${grams.join(' ')}"*`;
};
