import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { invalid } from '../../kernel/rejection';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** Without a comment the end record is the last 22 bytes; a comment is at most 65,535. */
const endLength = 22;

interface Entry {
  readonly name: string;
  readonly offset: number;
  /** 8: deflated; 0: as it is. */
  readonly method: number;
  readonly packed: number;
}

const broken = (): never => invalid('import.not-a-workbook', '不是有效的 Excel 文件', 'Not a valid Excel file', 'file');

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - endLength; at >= Math.max(0, zip.length - endLength - 65_535); at -= 1)
    if (zip.readUInt32LE(at) === endOfDirectory) return at;
  return broken();
};

const entriesOf = (zip: Buffer, end: number): { readonly entries: readonly Entry[]; readonly directory: number } => {
  const count = zip.readUInt16LE(end + 10);
  const directory = zip.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  let at = directory;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== directoryEntry) return broken();
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    entries.push({ name, offset: zip.readUInt32LE(at + 42), method, packed });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { entries, directory };
};

/** Sheets come last: until the shared words are known, their reader would park them in a file, in clear. */
const rankOf = ({ name }: Entry): number => (name.startsWith('xl/worksheets/') ? 1 : 0);

/**
 * The same zip archive with its sheets after everything else, in pieces to be read one after the other. (Excel writes
 * sheets before the words that they share.)
 *
 * @throws Rejection `import.not-a-workbook`
 */
export const sheetsLast = (zip: Buffer): readonly Buffer[] => {
  if (zip.length < endLength) return broken();
  const { entries, directory } = entriesOf(zip, endOf(zip));
  const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
  const pieces = byOffset.map((entry, n) => ({
    rank: rankOf(entry),
    bytes: zip.subarray(entry.offset, byOffset[n + 1]?.offset ?? directory),
  }));
  pieces.sort((a, b) => a.rank - b.rank);
  return [...pieces.map(({ bytes }) => bytes), zip.subarray(directory)];
};

const inflate = promisify(inflateRaw);

/** Where the packed bytes of an entry begin: after its own header, whose lengths may differ from the directory's. */
const bytesOf = (zip: Buffer, { offset, packed }: Entry): Buffer => {
  if (offset + 30 > zip.length) return broken();
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  return zip.subarray(start, start + packed);
};

const isTooLarge = (error: unknown): boolean => (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';

/**
 * Refuses an archive that unpacks to more than this many bytes: its words are held in memory when it is read, and a
 * small file can hold a great many. It really is unpacked, since what the archive says of itself may be untrue.
 *
 * @throws Rejection `import.unpacks-too-large`, `import.not-a-workbook`
 */
export const mustUnpackWithin = async (zip: Buffer, bytes: number): Promise<void> => {
  if (zip.length < endLength) return broken();
  let left = bytes;
  for (const entry of entriesOf(zip, endOf(zip)).entries) {
    const packed = bytesOf(zip, entry);
    try {
      const unpacked = entry.method === 0 ? packed : await inflate(packed, { maxOutputLength: Math.max(left, 1) });
      left -= unpacked.length;
    } catch (error) {
      if (!isTooLarge(error)) return broken();
      left = -1;
    }
    if (left < 0) invalid('import.unpacks-too-large', '文件解压后过大', 'It unpacks to too much', 'file');
  }
};
