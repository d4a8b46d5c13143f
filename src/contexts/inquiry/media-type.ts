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
  mp41: 'video/mp4',
  mp42: 'video/mp4',
};

/**
 * What a file is by its first bytes, whatever its sender calls it: a scan, a photo, a short film or an office document.
 * Null for anything else.
 */
export const mediaTypeOf = (head: Buffer): string | null => {
  if (ascii(head, 0, 5) === '%PDF-') return 'application/pdf';
  if (head.length > 3 && head.readUIntBE(0, 3) === 0xffd8ff) return 'image/jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP') return 'image/webp';
  if (ascii(head, 0, 4) === 'II*\0' || ascii(head, 0, 4) === 'MM\0*') return 'image/tiff';
  if (ascii(head, 4, 4) === 'ftyp') return boxes[ascii(head, 8, 4)] ?? null;
  if (ascii(head, 0, 4) !== 'PK\x03\x04') return null;
  const names = head.toString('latin1');
  return Object.entries(officeKinds).find(([folder]) => names.includes(folder))?.[1] ?? null;
};
