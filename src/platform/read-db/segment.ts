import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

/** Changes whenever the same text may be split otherwise: part of the version of every view that searches. */
export const segmenterVersion = 1;

const jieba = Jieba.withDict(dict);

const wordy = /[\p{L}\p{N}]/u;

/**
 * Splits Chinese (and other) text into search words, joined by spaces: long words and the words inside them, so
 * that 合同 is found in 劳动合同.
 */
export const segment = (text: string): string =>
  jieba
    .cutForSearch(text, true)
    .filter((word) => wordy.test(word))
    .join(' ')
    .toLowerCase();
