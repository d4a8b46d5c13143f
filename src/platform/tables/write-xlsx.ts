import { Workbook } from 'exceljs';
import type { Instant } from '../../kernel/ids';
import { neutralised } from './formulas';

export interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of texts, each cell marked as text: no code loses its zeros, no date its form, and nothing is run. */
export const workbookOf = async (sheets: readonly SheetToWrite[], created: Instant): Promise<Buffer> => {
  const workbook = new Workbook();
  workbook.created = new Date(created);
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ header, width }) => ({ header, width, style: { numFmt: '@' } }));
    sheet.getRow(1).font = { bold: true };
    // A cell without text is left out: an empty one would be a text of no characters.
    sheet.addRows(rows.map((row) => row.map((text) => (text === '' ? null : neutralised(text)))));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
