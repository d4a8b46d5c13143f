/** A workbook as people read it, row by row and column by column, whichever library wrote it. */
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

/** The answer with the sheets of its workbook, if it is one, as tables. */
export const withTables = async (answer) => {
  if (!answer.type.includes('spreadsheetml') || answer.body === null) return answer;
  const sheets = await readWorkbook(fileOf(answer.body));
  return {
    ...answer,
    body: Object.fromEntries(sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, tableOf(sheet)])),
  };
};
