import PizZip from 'pizzip';

/** The words of a Word document, a paragraph a line, cells apart by ` | `. */
export const wordsIn = (docx: Buffer, part = 'word/document.xml'): string => {
  const xml = new PizZip(docx).file(part)!.asText();
  return xml
    .replaceAll(/<w:br\/>/g, '\n')
    .replaceAll(/<\/w:p><\/w:tc><w:tc>/g, ' | ')
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
};

/** The same document with some of its parts changed, added or (null) taken away. */
export const withParts = (docx: Buffer, parts: Readonly<Record<string, string | null>>): Buffer => {
  const zip = new PizZip(docx);
  for (const [name, text] of Object.entries(parts)) {
    if (text === null) zip.remove(name);
    else zip.file(name, text);
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};

export const partOf = (docx: Buffer, name: string): string => new PizZip(docx).file(name)!.asText();

/** The document with its body replaced by these paragraphs. */
export const withBody = (docx: Buffer, ...paragraphs: readonly string[]): Buffer => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const xml = partOf(docx, 'word/document.xml').replace(/<w:body>.*<w:sectPr>/s, `<w:body>${body}<w:sectPr>`);
  return withParts(docx, { 'word/document.xml': xml });
};
