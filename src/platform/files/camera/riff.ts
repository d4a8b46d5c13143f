import { counter } from '../boxes';
import type { FileBytes } from '../file-bytes';
import { exifOf, orientationIn } from './orientation';
import { joined, type Piece, type Pieces, sizeOfPieces } from './pieces';

const kept: Readonly<Record<string, readonly string[]>> = {
  WEBP: ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'],
  WAVE: ['fmt ', 'fact', 'data', 'cue ', 'smpl'],
};

const EXIF = 0x08;
const XMP = 0x04;
const longestExif = 1_048_576;

const numbered = (name: string, size: number): Buffer => {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(size, 4);
  return head;
};

/** The head of a picture says which other parts there are. */
const headOf = (content: Buffer, exif: Buffer | null): Buffer => {
  const head = Buffer.concat([numbered('VP8X', content.length), content]);
  head[8] = (content[0]! & ~EXIF & ~XMP) | (exif === null ? 0 : EXIF);
  return head;
};

/** Pictures (WebP) and sound (WAV): parts with a name and a length, one after the other. @throws Damaged */
export const riffPieces = async (file: FileBytes): Promise<Pieces> => {
  const start = await file.read(0, 12);
  const names = kept[start.toString('latin1', 8, 12)] ?? [];
  const pieces: Piece[] = [];
  let extended: { readonly index: number; readonly content: Buffer } | undefined;
  let exif: Buffer | null = null;
  let isWhole = true;
  const count = counter();
  for (let at = 12; at + 8 <= file.size;) {
    count();
    const head = await file.read(at, 8);
    const name = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    // A recorder that was switched off has not filled in how long it recorded.
    const isOpen = name === 'data' && length === 0;
    const content = isOpen ? file.size : Math.min(at + 8 + length, file.size);
    const end = Math.min(content + (content % 2), file.size);
    if (name === 'VP8X') {
      extended = { index: pieces.length, content: await file.read(at + 8, content - at - 8) };
      // Its place; what it says follows from the rest.
      pieces.push({ bytes: Buffer.alloc(0) });
    } else if (names.includes(name)) pieces.push({ from: at, to: end });
    else isWhole = false;
    if (name === 'EXIF' && length <= longestExif) {
      const told = await file.read(at + 8, content - at - 8);
      exif = exifOf(orientationIn(told.toString('latin1', 0, 4) === 'Exif' ? told.subarray(6) : told));
    }
    at = end;
  }
  if (extended !== undefined) pieces[extended.index] = { bytes: headOf(extended.content, exif) };
  if (extended !== undefined && exif !== null)
    pieces.push({ bytes: Buffer.concat([numbered('EXIF', exif.length), exif, Buffer.alloc(exif.length % 2)]) });
  if (isWhole) return [{ from: 0, to: file.size }];
  const size = Buffer.alloc(4);
  size.writeUInt32LE(Math.min(sizeOfPieces(pieces) + 4, 0xffffffff));
  return joined([{ from: 0, to: 4 }, { bytes: size }, { from: 8, to: 12 }, ...pieces]);
};
