import type { FileBytes } from '../file-bytes';
import { counter, Damaged } from '../boxes';
import { overwritten, type Pieces } from './pieces';

/** What is needed to see the picture: its size, colours, compression, and where its parts lie. */
const kept = new Set([
  ...[254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 286],
  ...[287, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 338, 339, 340, 341, 347],
  ...[512, 513, 514, 515, 519, 520, 521, 529, 530, 531, 532, 559, 34675],
]);
/** Further directories: of Exif, of the place, of other programs. */
const directories = new Set([34665, 34853, 40965]);
const widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
/** Scans of a hundred pages have as many directories; more is made to keep somebody busy. */
const mostDirectories = 5_000;

interface Place {
  readonly at: number;
  readonly by: Buffer | number;
}

/**
 * A scan without what the scanner or camera wrote about it, of the same length to the byte.
 *
 * @throws Damaged
 */
export const tiffPieces = async (file: FileBytes): Promise<Pieces> => {
  const begin = await file.read(0, 8);
  const isLittle = begin.toString('latin1', 0, 2) === 'II';
  const u16 = (from: Buffer, at: number): number => (isLittle ? from.readUInt16LE(at) : from.readUInt16BE(at));
  const u32 = (from: Buffer, at: number): number => (isLittle ? from.readUInt32LE(at) : from.readUInt32BE(at));
  const places: Place[] = [];
  const seen = new Set<number>();
  const counted = counter();

  /** @returns where the next directory lies */
  const clean = async (start: number, isPicture: boolean): Promise<number> => {
    if (seen.has(start) || seen.size >= mostDirectories) throw new Damaged('The directories do not end');
    seen.add(start);
    const head = await file.read(start, 2);
    if (head.length < 2) throw new Damaged('A directory lies outside');
    const count = u16(head, 0);
    counted(count);
    const length = 2 + count * 12 + 4;
    const directory = await file.read(start, length);
    if (directory.length < length) throw new Damaged('A directory lies outside');
    const entries: Buffer[] = [];
    for (let at = 2; at < length - 4; at += 12) {
      const tag = u16(directory, at);
      if (isPicture && kept.has(tag)) {
        entries.push(directory.subarray(at, at + 12));
        continue;
      }
      const value = u32(directory, at + 8);
      if (directories.has(tag)) await clean(value, false);
      const size = (widths[u16(directory, at + 2)] ?? 1) * u32(directory, at + 4);
      if (size > 4) places.push({ at: value, by: size });
    }
    const made = Buffer.alloc(length);
    if (isPicture) {
      Buffer.concat([directory.subarray(0, 2), ...entries, directory.subarray(length - 4)]).copy(made);
      if (isLittle) made.writeUInt16LE(entries.length);
      else made.writeUInt16BE(entries.length);
    }
    places.push({ at: start, by: made });
    return u32(directory, length - 4);
  };

  for (let next = u32(begin, 4); next !== 0;) next = await clean(next, true);
  return overwritten(file.size, places);
};
