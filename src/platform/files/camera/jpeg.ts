import { counter } from '../boxes';
import type { FileBytes } from '../file-bytes';
import { exifOf, orientationIn } from './orientation';
import { joined, type Piece, type Pieces } from './pieces';

const [END, SCAN] = [0xd9, 0xda];
const block = 65_536;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
/** Tables, frames and scans: without any of these there is no picture. */
const isOfPicture = (marker: number): boolean => marker >= 0xc0 && marker <= 0xdf;

/** The next marker after a scan has begun: bytes of the picture that look like one are stuffed. */
const afterScan = async (file: FileBytes, from: number): Promise<number> => {
  for (let at = from; at < file.size;) {
    const bytes = await file.read(at, block);
    for (let found = bytes.indexOf(0xff); found !== -1; found = bytes.indexOf(0xff, found + 1)) {
      const next = found + 1 < bytes.length ? bytes[found + 1]! : (await file.read(at + found + 1, 1))[0];
      if (next === undefined) return file.size;
      if (next !== 0 && next !== 0xff && !isRestart(next)) return at + found;
    }
    at += bytes.length;
    if (bytes.length === 0) break;
  }
  return file.size;
};

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** What is kept of a segment of a program: the colours, which way up, how many dots to an inch. */
const keptOf = (marker: number, content: Buffer): Buffer | 'all' | null => {
  const begins = (text: string): boolean => content.toString('latin1', 0, text.length) === text;
  // The small picture in it is that of the picture before it was cut.
  if (marker === 0xe0) return begins('JFIF\0') && content.length >= 14 ? withoutSmallPicture(content) : null;
  if (marker === 0xe2 && begins('ICC_PROFILE\0')) return 'all';
  if (marker === 0xee && begins('Adobe') && content.length >= 12)
    return content.length === 12 ? 'all' : content.subarray(0, 12);
  if (marker !== 0xe1 || !begins('Exif\0')) return null;
  const exif = exifOf(orientationIn(content.subarray(6)));
  return exif === null ? null : Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
};

const withoutSmallPicture = (content: Buffer): Buffer | 'all' =>
  content.length === 14 ? 'all' : Buffer.concat([content.subarray(0, 12), Buffer.from([0, 0])]);

/**
 * A photo without what the camera wrote about it. Whatever stands after the end of the picture (further pictures, a
 * film, notes of the maker) and what cannot be read is left out.
 *
 * @throws Damaged
 */
export const jpegPieces = async (file: FileBytes): Promise<Pieces> => {
  const pieces: Piece[] = [{ from: 0, to: 2 }];
  let ending: Piece = { bytes: Buffer.from([0xff, END]) };
  let at = 2;
  const count = counter();
  for (;;) {
    count();
    const head = await file.read(at, 4);
    const [set, marker = 0] = head;
    if (set === 0xff && marker === END) ending = { from: at, to: at + 2 };
    if (head.length < 4 || set !== 0xff || marker === END) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + head.readUInt16BE(2);
    if (end < at + 4 || end > file.size) break;
    if (marker === SCAN) {
      const next = await afterScan(file, end);
      pieces.push({ from: at, to: next });
      at = next;
      continue;
    }
    const kept = isOfPicture(marker) ? 'all' : keptOf(marker, await file.read(at + 4, end - at - 4));
    if (kept === 'all') pieces.push({ from: at, to: end });
    else if (kept !== null) pieces.push({ bytes: segment(marker, kept) });
    at = end;
  }
  return joined([...pieces, ending]);
};
