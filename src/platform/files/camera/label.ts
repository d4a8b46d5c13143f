import type { FileBytes } from '../file-bytes';
import { afterLabel } from '../recognise';
import { joined, type Pieces } from './pieces';

/** Bytes of the label that some programs put at the end of a sound (ID3v1). */
const lastLabel = 128;

/** Sound without its labels (ID3), where programs write what they like. */
export const soundPieces = async (file: FileBytes): Promise<Pieces> => {
  const start = afterLabel(await file.read(0, 10));
  const end = file.size - lastLabel;
  const isLabelled = end > start && (await file.read(end, 3)).toString('latin1') === 'TAG';
  return joined([{ from: Math.min(start, file.size), to: isLabelled ? end : file.size }]);
};
