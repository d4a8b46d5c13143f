import { Damaged } from '../boxes';
import type { FileBytes } from '../file-bytes';
import { gifPieces } from './gif';
import { jpegPieces } from './jpeg';
import { soundPieces } from './label';
import { moviePieces } from './movie';
import { type Pieces, sizeOfPieces } from './pieces';
import { pngPieces } from './png';
import { riffPieces } from './riff';
import { tiffPieces } from './tiff';

/** Kinds of files in which a camera or a recorder writes where, when and with what they were made. */
const cleaners: Readonly<Record<string, (file: FileBytes) => Promise<Pieces>>> = {
  'image/jpeg': jpegPieces,
  'image/png': pngPieces,
  'image/webp': riffPieces,
  'image/gif': gifPieces,
  'image/tiff': tiffPieces,
  'video/mp4': moviePieces,
  'video/quicktime': moviePieces,
  'video/3gpp': moviePieces,
  'video/3gpp2': moviePieces,
  'audio/mp4': moviePieces,
  'audio/wav': riffPieces,
  'audio/mpeg': soundPieces,
  'audio/aac': soundPieces,
};

const outside = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

/**
 * The file as others may have it; null where it is that anyway.
 *
 * @throws Damaged where it cannot be told which of its bytes say what
 */
export const withoutCameraData = async (mediaType: string, file: FileBytes): Promise<Pieces | null> => {
  const pieces = await cleaners[mediaType]?.(file).catch((error: unknown) => {
    // A number was looked for where the file had ended.
    throw outside.has((error as { code?: string }).code ?? '') ? new Damaged('It ends too early') : error;
  });
  if (pieces === undefined) return null;
  const [first, ...more] = pieces;
  const isWhole = more.length === 0 && first !== undefined && 'from' in first && sizeOfPieces(pieces) === file.size;
  return isWhole ? null : pieces;
};
