import type { Jieba } from '@node-rs/jieba';
import type { TaggedWord } from '../../kernel/view';

let jieba: Jieba | undefined;

/** Loaded at the first search: its dictionary takes a quarter of a second and some 50 MB, in every thread. */
const loaded = (): Jieba => {
  if (jieba === undefined) {
    /* eslint-disable @typescript-eslint/no-require-imports -- see above */
    const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
    const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict');
    /* eslint-enable @typescript-eslint/no-require-imports */
    jieba = Jieba.withDict(dict);
  }
  return jieba;
};

/** The words of a text, in order and with what stands between, each with its kind. */
export const tag = (text: string): readonly TaggedWord[] => loaded().tag(text, true);
