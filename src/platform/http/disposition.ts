/** No file system takes these, or they make a name read otherwise than it is (directions of writing, blanks of no width). */
const unfit =
  /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Windows keeps these for devices, whatever follows them. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;

/** Bytes of a name: file systems take 255, and a program that takes it down may add a number. */
const longest = 240;

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** As many characters from the beginning as take so many bytes; none is cut through. */
const fitting = (text: string, bytes: number): string => {
  let left = bytes;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    left -= Buffer.byteLength(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
};

/** A title as part of a file's name: it may hold characters that no file name may. */
export const fileName = (title: string): string => [...title.replaceAll(unfit, '')].slice(0, 60).join('');

/** A name that any device can keep a file under: its ending stays, however long it is. */
export const safeFileName = (name: string, otherwise: string): string => {
  // A dot or a blank at the end is dropped by Windows, one at the beginning hides the file.
  const clean = name
    .normalize('NFC')
    .replaceAll(unfit, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
    .replace(device, '_$1');
  if (clean === '') return otherwise;
  const [ending = ''] = /\.[^. ]{1,16}$/u.exec(clean) ?? [];
  return fitting(clean.slice(0, clean.length - ending.length), longest - Buffer.byteLength(ending)) + ending;
};

/**
 * How a download is called (RFC 6266): by its name for whoever reads RFC 8187, as all browsers do, and by a plain one
 * for the rest.
 *
 * @param plain in ASCII, with the ending that the file has
 */
export const named = (name: string, plain: string): string => {
  const simple = plain.replaceAll(/[^\w.-]/g, '_');
  const whole = encodeURIComponent(safeFileName(name, simple)).replaceAll(/['()*]/g, escaped);
  return `attachment; filename="${simple}"; filename*=UTF-8''${whole}`;
};
