import PizZip from 'pizzip';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A Word file is a zip of XML; kept without compression, so that its bytes depend on no compressor. */
const written = (zip: PizZip): Buffer => zip.generate({ type: 'nodebuffer', compression: 'STORE' });

/** A Word file as it is kept. */
export const keepable = (docx: Buffer): Buffer => written(new PizZip(docx));

/**
 * The kept file with a word in the place of each mark: the same words give the same bytes. A file without marks is
 * handed out as it is.
 */
export const printed = (kept: Buffer, words: ReadonlyMap<string, string>): Buffer => {
  if (words.size === 0) return kept;
  const zip = new PizZip(kept);
  for (const [name, { date }] of Object.entries(zip.files)) {
    const before = name.endsWith('.xml') ? (zip.file(name)?.asText() ?? '') : '';
    let text = before;
    for (const [mark, word] of words) text = text.replaceAll(mark, escaped(word));
    if (text !== before) zip.file(name, text, { date });
  }
  return written(zip);
};
