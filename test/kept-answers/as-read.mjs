/**
 * Files of office programs as people read them: a workbook row by row and column by column, whichever library wrote it;
 * a text paragraph by paragraph, however its pages are broken and numbered.
 */
import { createRequire } from 'node:module';
import readWorkbook from 'read-excel-file/node';

const PizZip = createRequire(import.meta.url)('pizzip');

/** The file again, of its parts as they are kept: one entry for each tag. */
const fileOf = (parts) => {
  const zip = new PizZip();
  for (const [name, part] of Object.entries(parts)) if (Array.isArray(part)) zip.file(name, part.join(''));
  return zip.generate({ type: 'nodebuffer' });
};

/** A workbook counts days in fractions, which are no whole milliseconds. */
const secondOf = (date) => new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString();

/** Numbers, dates and texts stay apart. */
const cellOf = (value) => ({ says: value instanceof Date ? secondOf(value) : value });

/** The rows by what their first cell says, and in them the cells by what their column is called. */
const tableOf = ({ sheet, data: [heads = [], ...rows] }) => ({
  name: sheet,
  columns: heads.map((head) => ({ code: String(head) })),
  rows: rows.map((row) => ({
    code: String(row[0] ?? ''),
    ...Object.fromEntries(row.flatMap((value, n) => (value === null ? [] : [[String(heads[n] ?? n), cellOf(value)]]))),
  })),
});

const workbook = async (parts) => {
  const sheets = await readWorkbook(fileOf(parts));
  return Object.fromEntries(sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, tableOf(sheet)]));
};

/** What stands between `<w:t>` and its end, after the name of the paragraph's style. */
const paragraphOf = (xml) => {
  const style = /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? 'plain';
  return `${style}: ${[...xml.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.slice(text.indexOf('>') + 1)).join('')}`;
};

const paragraphs = (parts) => {
  const document = parts['word/document.xml'].join('');
  return { 'word/document.xml': [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => paragraphOf(xml)) };
};

/** The answer with what its file says in place of the parts of the file, if it is such a file. */
export const asRead = async (answer) => {
  const { type, body } = answer;
  if (body === null) return answer;
  if (type.includes('spreadsheetml')) return { ...answer, body: await workbook(body) };
  if (type.includes('wordprocessingml')) return { ...answer, body: paragraphs(body) };
  return answer;
};
