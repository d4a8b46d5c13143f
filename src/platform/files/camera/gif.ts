import { counter } from '../boxes';
import type { FileBytes } from '../file-bytes';
import { joined, type Piece, type Pieces } from './pieces';

const [PICTURE, EXTENSION, END] = [0x2c, 0x21, 0x3b];
const [CONTROL, PROGRAM] = [0xf9, 0xff];
/** How often it repeats. */
const looping = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

const coloursIn = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Where the blocks end that begin here, each after its length. */
const afterBlocks = async (file: FileBytes, from: number): Promise<number> => {
  for (let at = from; at < file.size;) {
    const length = (await file.read(at, 1))[0] ?? 0;
    at += length + 1;
    if (length === 0) return at;
  }
  return file.size;
};

/** @throws Damaged */
export const gifPieces = async (file: FileBytes): Promise<Pieces> => {
  const screen = await file.read(0, 13);
  let at = 13 + coloursIn(screen[10] ?? 0);
  const pieces: Piece[] = [{ from: 0, to: Math.min(at, file.size) }];
  const count = counter();
  while (at < file.size) {
    count();
    const head = await file.read(at, 14);
    if (head[0] === PICTURE) {
      const end = await afterBlocks(file, at + 11 + coloursIn(head[9] ?? 0));
      pieces.push({ from: at, to: end });
      at = end;
    } else if (head[0] === EXTENSION) {
      const end = await afterBlocks(file, at + 2);
      const isKept = head[1] === CONTROL || (head[1] === PROGRAM && looping.has(head.toString('latin1', 3, 14)));
      if (isKept) pieces.push({ from: at, to: end });
      at = end;
    } else {
      if (head[0] === END) return joined([...pieces, { from: at, to: at + 1 }]);
      break;
    }
  }
  return joined([...pieces, { bytes: Buffer.from([END]) }]);
};
