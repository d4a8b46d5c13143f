import { counter } from '../boxes';
import type { FileBytes } from '../file-bytes';
import { exifOf, orientationIn } from './orientation';
import { joined, type Piece, type Pieces } from './pieces';

/** Lines of the picture, its colours and how it moves: nothing that tells who made it, where, or with what. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const checkOf = (bytes: Buffer): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

/** A piece of a PNG file: its length, its name, what it holds, its sum. */
export const pngChunk = (name: string, content: Buffer): Buffer => {
  const numbers = Buffer.alloc(8);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  numbers.writeUInt32BE(content.length);
  numbers.writeUInt32BE(checkOf(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
};

/** What is longer holds more than which way up. */
const longestExif = 1_048_576;

/** @throws Damaged */
export const pngPieces = async (file: FileBytes): Promise<Pieces> => {
  const pieces: Piece[] = [{ from: 0, to: 8 }];
  const count = counter();
  for (let at = 8; at + 12 <= file.size;) {
    count();
    const head = await file.read(at, 8);
    const name = head.toString('latin1', 4, 8);
    const length = head.readUInt32BE(0);
    const end = at + length + 12;
    if (end > file.size) break;
    if (kept.has(name)) pieces.push({ from: at, to: end });
    if (name === 'eXIf' && length <= longestExif) {
      const exif = exifOf(orientationIn(await file.read(at + 8, length)));
      if (exif !== null) pieces.push({ bytes: pngChunk('eXIf', exif) });
    }
    if (name === 'IEND') break;
    at = end;
  }
  return joined(pieces);
};
