import { phraseOf } from '../../kernel/grams';
import { plain } from '../../kernel/plain/plain';
import { invalid } from '../../kernel/rejection';
import type { RowReader } from '../../kernel/view';

/** A run of Han characters, or letters and digits with what joins the parts of a number: GD-2025-001A. */
const pieces =
  /(?<han>\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_/.:](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/** What a number is put before: 1 号楼 is another building than 12 号楼. */
const counted = new Set(
  [...'号栋幢座室层楼弄路期区组巷门排村队线段年月日'].concat('号楼', '号院', '号线', '单元', '网格', '社区', '路车'),
);

const lengthOf = (word: string): number => [...word].length;

/** The first words of a run of Han characters that go with a number before it, and the others. */
const headOf = (number: string, words: readonly string[]): number => {
  const [first, second] = words;
  if (first === undefined) return 0;
  if (counted.has(first)) return lengthOf(first) === 1 && second !== undefined && counted.has(second) ? 2 : 1;
  // A single digit or letter says too little by itself.
  return lengthOf(number) === 1 ? 1 : 0;
};

/** The words of a plain text: a number stays with what it counts, a single letter with what it touches. */
const wordsIn = (rows: RowReader, text: string): readonly string[] => {
  const words: string[] = [];
  /** A number or letters, and where they end. */
  let before = { text: '', end: -1 };
  /** Where a run of Han characters ended. */
  let end = -1;
  const put = (): void => {
    if (before.text !== '') words.push(before.text);
    before = { text: '', end: -1 };
  };
  for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
    if (groups!['han'] === undefined) {
      put();
      // 东区A: the letter goes with what stands before it, unless something follows that it goes with.
      before = { text: piece, end: index + piece.length };
      if (lengthOf(piece) === 1 && end === index && !/^\p{Script=Han}/u.test(text.slice(before.end)))
        before.text = `${words.pop() ?? ''}${piece}`;
      continue;
    }
    const run = rows.tag(piece).map(({ word }) => word);
    const head = before.end === index ? headOf(before.text, run) : 0;
    if (head > 0) before.text += run.slice(0, head).join('');
    put();
    words.push(...run.slice(head));
    end = index + piece.length;
  }
  put();
  return words;
};

/** 的, 了 and the like add nothing to a longer word. A rare character is never one of them: it stands in a name. */
const saysLittle = (word: string): boolean => /^[\u4E00-\u9FFF]$/.test(word);

/**
 * The words that somebody searches for.
 *
 * @throws Rejection `search.empty` where the text holds no word
 */
export const wordsOf = (rows: RowReader, text: string): readonly string[] => {
  const all = wordsIn(rows, plain(text));
  const telling = all.filter((word) => !saysLittle(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) invalid('search.empty', '请输入检索词', 'Write something to search for', 'search');
  return [...new Set(words)];
};

/** What finds texts that hold all these words, in an index of grams. */
export const matchOf = (words: readonly string[]): string => words.map((word) => phraseOf(word)).join(' ');
