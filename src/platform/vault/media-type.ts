const ascii = (bytes: Buffer, from: number, length: number): string => bytes.toString('latin1', from, from + length);

/** How many bytes at the beginning tell what a file is. */
export const headLength = 4_096;

const officeKinds: Readonly<Record<string, string>> = {
  'word/': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const boxes: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heix: 'image/heic',
  mif1: 'image/heif',
  isom: 'video/mp4',
  iso2: 'video/mp4',
  avc1: 'video/mp4',
  mp41: 'video/mp4',
  mp42: 'video/mp4',
  'qt  ': 'video/quicktime',
  'M4A ': 'audio/mp4',
};

/** The file name ending for this type: it follows what the file is, whatever its sender called it. */
export const endingOf = (mediaType: string): string => endings[mediaType] ?? 'bin';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/tiff': 'tif',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  [officeKinds['word/']!]: 'docx',
  [officeKinds['xl/']!]: 'xlsx',
};

/**
 * Detects what a file is from its first bytes, whatever its sender calls it: a scan, a photo, a short film or an office
 * document. Null for anything else.
 */
export const mediaTypeOf = (head: Buffer): string | null => {
  if (ascii(head, 0, 5) === '%PDF-') return 'application/pdf';
  if (head.length > 3 && head.readUIntBE(0, 3) === 0xffd8ff) return 'image/jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP') return 'image/webp';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WAVE') return 'audio/wav';
  if (ascii(head, 0, 3) === 'ID3' || (head.length > 3 && (head.readUInt16BE(0) & 0xfffe) === 0xfffa))
    return 'audio/mpeg';
  if (ascii(head, 0, 6) === 'GIF87a' || ascii(head, 0, 6) === 'GIF89a') return 'image/gif';
  if (ascii(head, 0, 4) === 'II*\0' || ascii(head, 0, 4) === 'MM\0*') return 'image/tiff';
  if (ascii(head, 4, 4) === 'ftyp') return boxes[ascii(head, 8, 4)] ?? null;
  if (ascii(head, 0, 4) !== 'PK\x03\x04') return null;
  const names = head.toString('latin1');
  return Object.entries(officeKinds).find(([folder]) => names.includes(folder))?.[1] ?? null;
};
