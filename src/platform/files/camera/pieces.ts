import { Readable } from 'node:stream';

/** A stretch of the file, bytes in the place of others, or so many zeros. */
export type Piece =
  | { readonly from: number; readonly to: number }
  | { readonly bytes: Buffer }
  | { readonly zeros: number };

/** What others see of a file: told by its pieces, so that nothing of it is written a second time. */
export type Pieces = readonly Piece[];

const lengthOf = (piece: Piece): number => {
  if ('bytes' in piece) return piece.bytes.length;
  return 'zeros' in piece ? piece.zeros : piece.to - piece.from;
};

export const sizeOfPieces = (pieces: Pieces): number => pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);

/** Stretches that follow on one another as one, empty ones left out. */
export const joined = (pieces: Pieces): Pieces => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (lengthOf(piece) === 0) continue;
    if (last !== undefined && 'from' in last && 'from' in piece && last.to === piece.from)
      all[all.length - 1] = { from: last.from, to: piece.to };
    else all.push(piece);
  }
  return all;
};

/** The whole file with these places, in their order, filled with zeros or other bytes of the same length. */
export const overwritten = (
  size: number,
  places: readonly { readonly at: number; readonly by: Buffer | number }[],
): Pieces => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const place of [...places].sort((a, b) => a.at - b.at)) {
    const length = typeof place.by === 'number' ? place.by : place.by.length;
    const end = Math.min(place.at + length, size);
    // What lies in a place that is gone already is gone with it.
    if (end <= at) continue;
    const start = Math.max(place.at, at);
    pieces.push({ from: at, to: start });
    if (typeof place.by === 'number') pieces.push({ zeros: end - start });
    else pieces.push({ bytes: place.by.subarray(start - place.at, end - place.at) });
    at = end;
  }
  return joined([...pieces, { from: at, to: size }]);
};

const chunk = 65_536;

async function* flowing(
  pieces: Pieces,
  open: (start: number, end: number) => Readable,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const first = Math.max(start - at, 0);
    const after = Math.min(end + 1 - at, length);
    at += length;
    if (first >= after) continue;
    if ('bytes' in piece) yield piece.bytes.subarray(first, after);
    else if ('from' in piece) yield* open(piece.from + first, piece.from + after - 1) as AsyncIterable<Buffer>;
    else for (let left = after - first; left > 0; left -= chunk) yield Buffer.alloc(Math.min(left, chunk));
  }
}

/** The bytes from `start` to `end`, both meant. */
export const streamOfPieces = (
  pieces: Pieces,
  open: (start: number, end: number) => Readable,
  start: number,
  end: number,
): Readable => Readable.from(flowing(pieces, open, start, end), { objectMode: false });
