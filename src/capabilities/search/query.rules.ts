import { phraseOf } from '../../kernel/grams';
import { invalid } from '../../kernel/rejection';
import type { RowReader } from '../../kernel/view';

/**
 * The words that somebody searches for.
 *
 * @throws Rejection `search.empty` where the text holds no word
 */
export const wordsOf = (rows: RowReader, text: string): readonly string[] => {
  const all = rows.segment(text).split(' ');
  // 的, 了 and the like add nothing to a longer word.
  const telling = all.filter((word) => word.length > 1);
  const words = telling.length > 0 ? telling : all.filter((word) => word !== '');
  if (words.length === 0) invalid('search.empty', '请输入检索词', 'Write something to search for', 'search');
  return [...new Set(words)];
};

/** What finds texts that hold all these words, in an index of grams. */
export const matchOf = (words: readonly string[]): string => words.map((word) => phraseOf(word)).join(' ');
