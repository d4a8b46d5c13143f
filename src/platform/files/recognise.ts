import { NotPacked, Parts, UnpacksTooLarge } from '../packed/parts';
import { boxesIn, boxOf, Damaged, handlerOf } from './boxes';
import type { FileBytes } from './file-bytes';
import { type FileKind, fileKinds } from './file-kinds';
import { isOldOffice, streamsIn } from './old-office';

/** How many bytes at the beginning tell that a file is surely none of ours. */
export const headLength = 4_096;

const text = (head: Buffer, at: number, length: number): string => head.toString('latin1', at, at + length);

const named = (mediaType: string): string => fileKinds.find((kind) => kind.mediaType === mediaType)!.mediaType;
const mp3 = named('audio/mpeg');
const aac = named('audio/aac');
const mp4 = named('video/mp4');
const m4a = named('audio/mp4');
const mov = named('video/quicktime');
const webm = named('video/webm');

const kindWith = (fits: (kind: FileKind) => boolean): string | null => fileKinds.find(fits)?.mediaType ?? null;

const begins = (head: Buffer, kind: FileKind): boolean =>
  (kind.begins ?? []).some((marks) => marks.every(([at, bytes]) => text(head, at, bytes.length) === bytes));

/** Sound without any head: each of its frames begins with eleven or twelve set bits. */
const framesIn = (head: Buffer): string | null => {
  if (head.length < 4 || head.readUInt16BE(0) < 0xffe0) return null;
  const second = head[1]!;
  const third = head[2]!;
  // Layer 0 is that of AAC; a sampling rate beyond the twelfth does not exist.
  if ((second & 0xf6) === 0xf0) return ((third >> 2) & 0xf) < 13 ? aac : null;
  const isThirdLayer = (second & 0x06) === 0x02 && (second & 0x18) !== 0x08;
  return isThirdLayer && third >> 4 !== 0xf && (third & 0x0c) !== 0x0c ? mp3 : null;
};

/** Where the sound begins after a label (ID3) of so many bytes; 0 without one. */
export const afterLabel = (head: Buffer): number => {
  if (head.length < 10 || text(head, 0, 3) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (head[at]! & 0x7f), 0);
  return 10 + size + ((head[5]! & 0x10) === 0 ? 0 : 10);
};

const soundIn = async (file: FileBytes, head: Buffer): Promise<string | null> => {
  const label = afterLabel(head);
  if (label === 0) return framesIn(head);
  // Some programs leave a few empty bytes after the label.
  const sound = await file.read(label, headLength);
  const first = sound.findIndex((byte) => byte !== 0);
  return first === -1 ? mp3 : framesIn(sound.subarray(first));
};

const byBrand = (brand: string): string | null => kindWith(({ brands }) => brands?.includes(brand) === true);

/** Pictures of other codecs wear the same general brands. */
const others = ['avif', 'avis', 'jxl ', 'vvic'];

/** Is there a track with pictures? Recorders of sound write the brands of films. */
const isFilm = async (file: FileBytes): Promise<boolean> => {
  try {
    const movie = await boxOf(file, 'moov');
    if (movie === undefined) return true;
    const handlers: (string | undefined)[] = [];
    for await (const box of boxesIn(file, movie.content, movie.end))
      if (box.type === 'trak') handlers.push(await handlerOf(file, box));
    return handlers.includes('vide') || !handlers.includes('soun');
  } catch (error) {
    if (error instanceof Damaged) return true;
    throw error;
  }
};

const boxed = async (file: FileBytes, head: Buffer): Promise<string | null> => {
  const brands: string[] = [text(head, 8, 4)];
  for (let at = 16; at + 4 <= Math.min(head.readUInt32BE(0), head.length); at += 4) brands.push(text(head, at, 4));
  if (others.some((brand) => brands.includes(brand)) && !brands.some((brand) => byBrand(brand) === 'image/heic'))
    return null;
  const found = brands.map(byBrand).find((type) => type !== null) ?? null;
  return found === mp4 && !(await isFilm(file)) ? m4a : found;
};

/** Films older than the box that tells their brand. */
const oldFilm = async (file: FileBytes): Promise<string | null> => {
  try {
    return (await boxOf(file, 'moov')) === undefined ? null : mov;
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
};

/** No document has as many parts; a list of names is not read without end. */
const mostParts = 50_000;
const contentTypes = '[content_types].xml';
/** The list of an honest document takes some kilobytes. */
const longestList = 2_000_000;

const declared = async (parts: Parts): Promise<string | null> => {
  if (!parts.has(contentTypes)) return null;
  let list = '';
  for await (const piece of parts.text(contentTypes)) if ((list += piece).length > longestList) return null;
  const types = new Set([...list.matchAll(/ContentType\s*=\s*["']([^"']*)["']/g)].map(([, type]) => type));
  return kindWith(({ mainTypes }) => mainTypes?.some((type) => types.has(type)) === true);
};

const packed = async (file: FileBytes): Promise<string | null> => {
  try {
    const parts = await Parts.open(file, { mostParts });
    const byParts = kindWith((kind) => kind.parts?.some((name) => parts.has(name)) === true);
    return (await declared(parts)) ?? byParts;
  } catch (error) {
    if (error instanceof NotPacked || error instanceof UnpacksTooLarge) return null;
    throw error;
  }
};

const oldOffice = async (file: FileBytes): Promise<string | null> => {
  const names = await streamsIn(file);
  return kindWith(({ streams }) => streams?.some((name) => names.includes(name)) === true);
};

const isPacked = (head: Buffer): boolean => text(head, 0, 4) === 'PK\x03\x04';
const isOgg = (head: Buffer): boolean => text(head, 0, 4) === 'OggS';
const oldFilmBegins = new Set(['moov', 'mdat', 'wide', 'free', 'skip', 'pnot']);

/** After the head of the first page and its table of lengths. */
const codecIn = (head: Buffer): string => text(head, 27 + (head[26] ?? 0), 8);

/** May a file that begins like this be one of ours? Its end may tell otherwise. */
export const mayBeOurs = (head: Buffer): boolean =>
  fileKinds.some((kind) => begins(head, kind)) ||
  isPacked(head) ||
  isOldOffice(head) ||
  isOgg(head) ||
  text(head, 0, 4) === '\x1aE\xdf\xa3' ||
  text(head, 4, 4) === 'ftyp' ||
  oldFilmBegins.has(text(head, 4, 4)) ||
  text(head, 0, 3) === 'ID3' ||
  framesIn(head) !== null;

/**
 * Detects what a file is from its bytes, whatever its sender calls it. Null for anything that is not taken. Asked the
 * same for what came whole and for what came in parts.
 */
export const mediaTypeOf = async (file: FileBytes): Promise<string | null> => {
  const head = await file.read(0, headLength);
  const plain = kindWith((kind) => begins(head, kind));
  if (plain !== null) return plain;
  if (text(head, 4, 4) === 'ftyp') return boxed(file, head);
  if (isPacked(head)) return packed(file);
  if (isOldOffice(head)) return oldOffice(file);
  if (isOgg(head)) return kindWith(({ codecs }) => codecs?.some((codec) => codecIn(head).startsWith(codec)) === true);
  if (text(head, 0, 4) === '\x1aE\xdf\xa3') return text(head, 0, 64).includes('webm') ? webm : null;
  if (oldFilmBegins.has(text(head, 4, 4))) return oldFilm(file);
  return soundIn(file, head);
};
