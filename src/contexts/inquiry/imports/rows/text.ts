import { Readable } from 'node:stream';

const isUtf8 = (head: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Excel in Chinese saves CSV in GB 18030 unless told otherwise; everything else writes UTF-8. */
export const decoded = (head: Buffer, all: AsyncIterable<Buffer>): Readable => {
  const decoder = new TextDecoder(isUtf8(head) ? 'utf-8' : 'gb18030');
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
