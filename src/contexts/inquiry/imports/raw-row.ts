import { invalid } from '../../../kernel/rejection';
import { isAboutRefusal } from './refused/refusal-columns';
import type { FileRow } from './rows/row';

/** In bytes: with what else is told of the row it must fit into one event. */
const longest = 300_000;

/**
 * The row as a whole, as it is kept with its case: the names of its columns with their texts, in their order.
 *
 * @throws Rejection `import.row-too-long`
 */
export const rawRowOf = ({ whole }: Pick<FileRow, 'whole'>): string => {
  const told = whole.filter(({ name }) => !isAboutRefusal(name));
  const text = JSON.stringify(told.map(({ name, text: words, note }) => [name, note?.error ?? words]));
  if (Buffer.byteLength(text) <= longest) return text;
  const [zh, en] = [`此行文字超过${longest / 1_000}千字节`, `This row has more than ${longest / 1_000} kB of text`];
  return invalid('import.row-too-long', zh, en);
};
