import type { Readable } from 'node:stream';

/** A file that is read in any order, wherever it lies. */
export interface FileBytes {
  readonly size: number;
  /** As many bytes as are asked for, fewer where the file ends before. */
  read(start: number, length: number): Promise<Buffer>;
}

export const bytesIn = (file: Buffer): FileBytes => ({
  size: file.length,
  // oxlint-disable-next-line typescript/require-await -- others have something to wait for
  read: async (start, length) => file.subarray(start, start + length),
});

/** What is fetched at once: a box's head is eight bytes long, and the next one stands near it. */
const block = 65_536;
const kept = 4;

/** A file that streams its parts, both ends meant; the blocks that were read last are at hand. */
export const bytesFrom = (size: number, open: (start: number, end: number) => Readable): FileBytes => {
  const blocks = new Map<number, Buffer>();
  const fetched = async (index: number): Promise<Buffer> => {
    const start = index * block;
    const chunks: Buffer[] = [];
    for await (const chunk of open(start, Math.min(start + block, size) - 1) as AsyncIterable<Buffer>)
      chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  const blockAt = async (index: number): Promise<Buffer> => {
    const found = blocks.get(index) ?? (await fetched(index));
    blocks.delete(index);
    blocks.set(index, found);
    if (blocks.size > kept) blocks.delete(blocks.keys().next().value!);
    return found;
  };
  return {
    size,
    read: async (start, length) => {
      const end = Math.min(start + length, size);
      const pieces: Buffer[] = [];
      for (let at = start; at < end;) {
        const index = Math.floor(at / block);
        const piece = (await blockAt(index)).subarray(at - index * block, end - index * block);
        if (piece.length === 0) break;
        pieces.push(piece);
        at += piece.length;
      }
      return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    },
  };
};
