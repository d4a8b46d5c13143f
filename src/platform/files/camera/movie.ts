import { type Box, boxesIn, boxOf, counter, Damaged, handlerOf } from '../boxes';
import type { FileBytes } from '../file-bytes';
import { overwritten, type Pieces } from './pieces';

/** What a player needs, by where it stands. All else (notes, places, names of the device, small pictures) goes. */
const kept: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'mfra', 'sidx', 'ssix', 'pdin', 'wide'],
  moov: ['mvhd', 'trak', 'mvex', 'iods'],
  trak: ['tkhd', 'tapt', 'edts', 'tref', 'trgr', 'mdia', 'clip', 'matt', 'load', 'imap'],
  mdia: ['mdhd', 'hdlr', 'minf', 'elng'],
  minf: ['vmhd', 'smhd', 'hmhd', 'nmhd', 'sthd', 'gmhd', 'hdlr', 'dinf', 'stbl'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'subs', 'sbgp', 'sgpd', 'saiz', 'saio', 'senc'],
};

/** When it was made and changed stands in these after the version: two numbers of four bytes, or of eight. */
const dated = new Set(['mvhd', 'tkhd', 'mdhd']);

/** Tracks that others see and hear. The rest goes with what it holds: cameras write where they were, second by second. */
const played = new Set(['vide', 'soun']);

/** Bytes of a table, and samples of a track: those of an hour take a tenth. */
const largestTable = 4_194_304;
const mostSamples = 2_000_000;

interface Place {
  readonly at: number;
  readonly by: Buffer | number;
}

/** In the place of a box there is free space, so that nothing else moves. */
const freed = ({ start, content, end }: Box): readonly Place[] => [
  { at: start + 4, by: Buffer.from('free', 'latin1') },
  { at: content, by: end - content },
];

const undated = async (file: FileBytes, { content }: Box): Promise<Place> => {
  const [version = 0] = await file.read(content, 1);
  return { at: content + 4, by: version === 1 ? 16 : 8 };
};

/** Numbers of a table in a box, after its version. @param width bytes of each */
const numbersIn = async (file: FileBytes, box: Box, from: number, width: 4 | 8): Promise<readonly number[]> => {
  if (box.end - box.content > largestTable) throw new Damaged('A table is too large');
  const table = await file.read(box.content + from, Math.max(box.end - box.content - from, 0));
  return Array.from({ length: Math.floor(table.length / width) }, (_, index) =>
    width === 4 ? table.readUInt32BE(index * 4) : Number(table.readBigUInt64BE(index * 8)),
  );
};

/** How long each sample is: one number for all, or one each. */
const lengthsIn = async (file: FileBytes, sizes: Box): Promise<(sample: number) => number> => {
  const [, common = 0] = await numbersIn(file, sizes, 0, 4);
  if (common !== 0) return () => common;
  const each = await numbersIn(file, sizes, 12, 4);
  return (sample) => each[sample] ?? 0;
};

/** Where the samples of a track lie. */
const samplesOf = async (file: FileBytes, track: Box): Promise<readonly Place[]> => {
  let within: Box | undefined = track;
  for (const type of ['mdia', 'minf', 'stbl']) within = within && (await boxOf(file, type, within));
  if (within === undefined) return [];
  const [small, large] = [await boxOf(file, 'stco', within), await boxOf(file, 'co64', within)];
  const [perChunk, sizes] = [await boxOf(file, 'stsc', within), await boxOf(file, 'stsz', within)];
  const chunks = large ? await numbersIn(file, large, 8, 8) : small ? await numbersIn(file, small, 8, 4) : [];
  if (perChunk === undefined || sizes === undefined) return [];
  const runs = await numbersIn(file, perChunk, 8, 4);
  const lengthOf = await lengthsIn(file, sizes);
  const places: Place[] = [];
  let sample = 0;
  let run = 0;
  for (const [index, at] of chunks.entries()) {
    while (run + 3 < runs.length && runs[run + 3]! <= index + 1) run += 3;
    const first = sample;
    sample += runs[run + 1] ?? 0;
    if (sample > mostSamples) throw new Damaged('Too many samples');
    let by = 0;
    for (let one = first; one < sample && by <= file.size; one += 1) by += lengthOf(one);
    places.push({ at, by });
  }
  return places;
};

async function* placesOf(file: FileBytes, box: Box, types: readonly string[]): AsyncGenerator<Place> {
  if (!types.includes(box.type)) yield* freed(box);
  else if (dated.has(box.type)) yield await undated(file, box);
  else if (box.type === 'trak' && !played.has((await handlerOf(file, box)) ?? '')) {
    yield* await samplesOf(file, box);
    yield* freed(box);
  } else if (box.type in kept)
    for await (const inner of boxesIn(file, box.content, box.end)) yield* placesOf(file, inner, kept[box.type]!);
}

/**
 * A film or a sound without what the camera wrote about it, of the same length to the byte: what goes becomes free
 * space.
 *
 * @throws Damaged
 */
export const moviePieces = async (file: FileBytes): Promise<Pieces> => {
  const places: Place[] = [];
  const count = counter();
  let read = 0;
  let isThere = false;
  try {
    for await (const box of boxesIn(file)) {
      for await (const place of placesOf(file, box, kept['']!)) {
        count();
        places.push(place);
      }
      read = box.end;
      isThere ||= box.type === 'moov';
    }
  } catch (error) {
    // What some makers hang behind the film is no box.
    if (!(error instanceof Damaged) || !isThere) throw error;
    const head = Buffer.from('\0\0\0\0free', 'latin1');
    head.writeUInt32BE(file.size - read);
    places.push({ at: read, by: head }, { at: read + 8, by: file.size - read - 8 });
  }
  return overwritten(file.size, places);
};
