import type { FileBytes } from './file-bytes';

const signature = 0xe011cfd0;

/** Above these stand marks in place of sectors. */
const lastSector = 0xfffffffa;
/** A directory of so many sectors has thousands of entries; real documents have a dozen. */
const most = 1_000;

export const isOldOffice = (head: Buffer): boolean => head.length >= 8 && head.readUInt32LE(0) === signature;

/**
 * The names in the directory of a compound file (OLE2), in which old office documents lie: they alone tell a document
 * from an installer.
 */
export const streamsIn = async (file: FileBytes): Promise<readonly string[]> => {
  const head = await file.read(0, 512);
  if (head.length < 512) return [];
  const sector = 1 << Math.min(head.readUInt16LE(30), 16);
  if (sector < 128) return [];
  const at = (index: number): number => (index + 1) * sector;
  /** The sector that follows, by the table whose own sectors the head lists. */
  const after = async (index: number): Promise<number> => {
    const perSector = sector / 4;
    const table = Math.floor(index / perSector);
    if (table >= 109) return lastSector;
    const entry = await file.read(at(head.readUInt32LE(76 + table * 4)) + (index % perSector) * 4, 4);
    return entry.length < 4 ? lastSector : entry.readUInt32LE(0);
  };
  const names: string[] = [];
  let index = head.readUInt32LE(48);
  for (let read = 0; index < lastSector && read < most; read += 1) {
    const entries = await file.read(at(index), sector);
    for (let entry = 0; entry + 128 <= entries.length; entry += 128) {
      const length = entries.readUInt16LE(entry + 64);
      if (length >= 4 && length <= 64) names.push(entries.toString('utf16le', entry, entry + length - 2));
    }
    index = await after(index);
  }
  return names;
};
