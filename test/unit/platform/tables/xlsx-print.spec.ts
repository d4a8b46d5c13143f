import { buffer } from 'node:stream/consumers';
import { xlsxOf } from '../../../../src/platform/tables/xlsx/write';
import { partOf } from '../../../support/docx';

const sheet = (name: string, ...widths: readonly number[]) => ({
  name,
  columns: widths.map((width, n) => ({ title: `列${n}`, width })),
  parts: [[['一']]],
});
const workbook = (...sheets: readonly ReturnType<typeof sheet>[]): Promise<Buffer> => buffer(xlsxOf(sheets));
const pageOf = async (...widths: readonly number[]): Promise<string> =>
  /<pageSetup [^>]*>/.exec(partOf(await workbook(sheet('一', ...widths)), 'xl/worksheets/sheet1.xml'))![0];

describe('A workbook that is printed', () => {
  it('has the names of the columns above every page of every sheet', async () => {
    const names = partOf(await workbook(sheet('整改看板', 20), sheet("O'Brien & 子", 20)), 'xl/workbook.xml');
    expect(names).toContain(
      '</sheets><definedNames>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'整改看板\'!$1:$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'O\'\'Brien &amp; 子\'!$1:$1</definedName>' +
        '</definedNames></workbook>',
    );
  });

  it.each([
    [[20, 30], 'paperSize="9" orientation="portrait"'],
    [[60, 60], 'paperSize="9" orientation="landscape"'],
    [[60, 60, 60, 60], 'paperSize="8" orientation="landscape"'],
  ])('of the widths %j is as wide as one page: %s', async (widths, paper) => {
    expect(await pageOf(...widths)).toBe(`<pageSetup ${paper} fitToWidth="1" fitToHeight="0"/>`);
  });

  it.each([
    ['一行', undefined],
    ['一二三四五六七八九', undefined],
    ['一二三四五六七八九十', 32],
    ['abcdefghijklmnopqrs', undefined],
    ['abcdefghijklmnopqrst', 32],
    ['一\n二\n三', 48],
    ['长'.repeat(2000), 409],
    [20_000_000_000_000, undefined],
  ])('has room for every line of %j in a column of 20: %s points', async (text, height) => {
    const book = buffer(xlsxOf([{ ...sheet('一', 20), parts: [[[text]]] }]));
    const page = partOf(await book, 'xl/worksheets/sheet1.xml');
    expect(page).toContain('<sheetFormatPr defaultRowHeight="16" customHeight="1"/><cols>');
    expect(/<row r="2"(?: ht="(\d+)")?>/.exec(page)![1]).toBe(height?.toString());
  });

  it('tells on each page the sheet and the number, and cuts no text off', async () => {
    const file = await workbook(sheet('一', 20));
    const page = partOf(file, 'xl/worksheets/sheet1.xml');
    expect(page).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>');
    expect(page).toContain('<oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>');
    // The order of the format: programs refuse a sheet whose parts stand otherwise.
    expect(page).toMatch(/<\/sheetData><printOptions.*<pageMargins.*<pageSetup.*<headerFooter>.*<\/worksheet>$/);
    expect(partOf(file, 'xl/styles.xml').match(/wrapText="1"/g)).toHaveLength(2);
  });
});
