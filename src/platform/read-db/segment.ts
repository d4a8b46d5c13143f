import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

const jieba = Jieba.withDict(dict);

const wordy = /[\p{L}\p{N}]/u;

/** Splits what somebody searches for into its words, joined by spaces: 东门的路灯 asks for 东门 and 路灯. */
export const segment = (text: string): string =>
  jieba
    .cut(text, true)
    .filter((word) => wordy.test(word))
    .join(' ')
    .toLowerCase();
