import { Readable } from 'node:stream';

const isUtf8 = (head: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The share of NUL bytes at even or odd places: half of the bytes of Latin letters and digits in UTF-16. */
const nulsAt = (head: Buffer, parity: 0 | 1): number => {
  const pairs = Math.floor(head.length / 2);
  let nuls = 0;
  for (let n = 0; n < pairs; n += 1) if (head[n * 2 + parity] === 0) nuls += 1;
  return pairs === 0 ? 0 : nuls / pairs;
};

/** Separators and digits are in every list, so that some of it is Latin. */
const enough = 0.1;

/** The name of the encoding, by its mark or by how the bytes lie. */
export const encodingOf = (head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (nulsAt(head, 1) > enough) return 'utf-16le';
  if (nulsAt(head, 0) > enough) return 'utf-16be';
  // Excel in Chinese saves CSV in GB 18030 unless told otherwise; everything else writes UTF-8.
  return isUtf8(head) ? 'utf-8' : 'gb18030';
};

/** The text of a file in this encoding, without its mark. */
export const decoded = (all: AsyncIterable<Buffer>, encoding: string): Readable => {
  const decoder = new TextDecoder(encoding);
  const texts = async function* (): AsyncGenerator<string> {
    for await (const chunk of all) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  };
  return Readable.from(texts(), { objectMode: false });
};

/** The same of a beginning, whose last character may be cut. */
export const decodedHead = (head: Buffer, encoding: string): string =>
  new TextDecoder(encoding).decode(head, { stream: true });
