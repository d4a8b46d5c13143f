import type { Cells, CellNote } from '../../../../src/platform/tables/cells';
import { type TableLimits, usualLimits } from '../../../../src/platform/tables/limits';
import { openWorkbook } from '../../../../src/platform/tables/xlsx/workbook';
import { namespaces, packed, type RawBook, rawBook } from '../../../support/workbooks';

const rowsOf = async (file: Buffer, limits?: TableLimits, sheet = 0): Promise<readonly Cells[]> => {
  const rows: Cells[] = [];
  for await (const row of (await openWorkbook(file, limits)).rows(sheet)) rows.push(row);
  return rows;
};
const textsOf = async (book: RawBook | Buffer): Promise<readonly (readonly string[])[]> =>
  (await rowsOf(Buffer.isBuffer(book) ? book : rawBook(book))).map(({ texts }) => texts);
const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: { code: string; words?: { zh: string } }) => [error.code, error.words?.zh],
  );

const one = (xml: string, more: Partial<RawBook> = {}): RawBook => ({ sheets: [{ name: '一', xml }], ...more });
const cell = (content: string, attributes = ''): string => `<row r="1"><c r="A1"${attributes}>${content}</c></row>`;
const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('The texts of a workbook', () => {
  it.each<[string, RawBook, string]>([
    [
      'several runs, shared',
      one(cell('<v>0</v>', ' t="s"'), {
        shared: '<si><r><t>东风</t></r><r><rPr><b/></rPr><t xml:space="preserve">路 </t></r><r><t>积水</t></r></si>',
      }),
      '东风路 积水',
    ],
    ['several runs, in the cell', one(cell('<is><r><t>东</t></r><r><t>风</t></r></is>', ' t="inlineStr"')), '东风'],
    [
      'without how they are pronounced',
      one(cell('<v>0</v>', ' t="s"'), {
        shared: '<si><t>重庆</t><rPh sb="0" eb="1"><t>チョンチン</t></rPh><phoneticPr fontId="0"/></si>',
      }),
      '重庆',
    ],
    [
      'with characters that XML cannot hold',
      one(cell('<v>0</v>', ' t="s"'), { shared: '<si><t>一_x000A_二_x005F_x000A_</t></si>' }),
      '一\n二_x000A_',
    ],
    ['what a formula came to', one(cell('<f>A1&amp;"x"</f><v>甲乙</v>', ' t="str"')), '甲乙'],
    ['true', one(cell('<f>1=1</f><v>1</v>', ' t="b"')), 'TRUE'],
    [
      'quoted parts and signs by number',
      one(cell('<is><t><![CDATA[a<b]]>&#x4e2d;&amp;</t></is>', ' t="inlineStr"')),
      'a<b中&',
    ],
    ['four-byte characters', one(cell('<is><t>𠮷野家</t></is>', ' t="inlineStr"')), '𠮷野家'],
  ])('are read whole: %s', async (_what, book, text) => {
    expect(await textsOf(book)).toEqual([[text]]);
  });

  it.each<[string, RawBook | Buffer]>([
    [
      'with prefixes',
      one(
        '<x:worksheet xmlns:x="urn:any"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    ],
    ['under any name', { sheets: [{ xml: cell('<v>5</v>'), target: 'data/abc.xml' }] }],
    ['at an address from the root', { sheets: [{ xml: cell('<v>5</v>'), target: '/sheets/one.xml' }] }],
    ['whose workbook lies elsewhere', one(cell('<v>5</v>'), { folder: 'doc' })],
    [
      'in the strict kind of the format',
      one(
        '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>',
      ),
    ],
    [
      'whose workbook has prefixes',
      one(cell('<v>5</v>'), {
        workbook:
          '<x:workbook xmlns:x="urn:a" xmlns:q="urn:b"><x:sheets><x:sheet name="一" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>',
      }),
    ],
    [
      'in UTF-16',
      one('', {
        more: {
          'xl/worksheets/sheet1.xml': Buffer.from(
            `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet ${namespaces}><sheetData>${cell('<v>5</v>')}</sheetData></worksheet>`,
            'utf16le',
          ),
        },
      }),
    ],
  ])('are found in parts %s', async (_what, book) => {
    expect(await textsOf(book)).toEqual([['5']]);
  });

  it('follow each other where cells and rows have no reference', async () => {
    const xml = '<row><c><v>1</v></c><c t="inlineStr"><is><t>乙</t></is></c></row><row><c><v>2</v></c></row>';
    expect((await rowsOf(rawBook(one(xml)))).map(({ number, texts }) => [number, ...texts])).toEqual([
      [1, '1', '乙'],
      [2, '2'],
    ]);
  });

  it('stand in their own column and row, blank rows being left out', async () => {
    const xml = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3"><c r="A3" s="0"/></row>';
    expect((await rowsOf(rawBook(one(xml)))).map(({ number, texts }) => [number, ...texts])).toEqual([
      [2, '', '1', '', '2'],
    ]);
  });
});

describe('A number', () => {
  const read = async (
    value: string,
    format: number | string,
    is1904 = false,
  ): Promise<readonly [string, CellNote | undefined]> => {
    const [row] = await rowsOf(rawBook(one(cell(`<v>${value}</v>`, ' s="1"'), { formats: [format], is1904 })));
    return [row!.texts[0]!, row!.notes?.get(0)];
  };

  it.each([
    14,
    22,
    27,
    30,
    31,
    32,
    36,
    50,
    55,
    57,
    58,
    'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
    '[$-804]yyyy/m/d h:mm;@',
  ])('is a date by format %s', async (format) => {
    expect(await read('45717.336805555555', format)).toEqual(['2025-03-01 08:05:00', undefined]);
  });

  it.each(['0&quot; day&quot;', '[Red]0.00', '#,##0', '0.00E+00', 'General'])(
    'is none by format %s',
    async (format) => {
      expect((await read('45717', format))[0]).toBe('45717');
    },
  );

  it('is a date of the system that the workbook counts by, with the seconds that Excel shows', async () => {
    expect((await read('44255.5', 14, true))[0]).toBe('2025-03-01 12:00:00');
    expect((await read('45717.33680555554', 22))[0]).toBe('2025-03-01 08:05:00');
    expect((await read('59', 14))[0]).toBe('1900-02-28 00:00:00');
    expect((await read('61', 14))[0]).toBe('1900-03-01 00:00:00');
    expect((await read('0.5', 18))[0]).toBe('12:00:00');
  });

  it('keeps the zeros that its format shows', async () => {
    expect((await read('123', '000000'))[0]).toBe('000123');
    expect((await read('1234567', '000-0000'))[0]).toBe('123-4567');
    expect((await read('7', '&quot;WH&quot;0000'))[0]).toBe('WH0007');
  });

  it('says that Excel has rounded it, and what date it would be', async () => {
    expect(await read('2.0250301000012346E+17', 0)).toEqual(['202503010000123000', { rounded: true }]);
    expect(await read('13912345678', 0)).toEqual(['13912345678', undefined]);
    expect(await read('45717.5', 0)).toEqual(['45717.5', { asDate: '2025-03-01 12:00:00' }]);
  });

  it('has no digits that only its binary form brings', async () => {
    expect((await read('0.30000000000000004', 0))[0]).toBe('0.3');
    expect((await read('1E-7', 0))[0]).toBe('0.0000001');
  });

  it('may be given as an ISO date', async () => {
    const xml = cell('<v>2025-03-01T08:05:00</v>', ' t="d"');
    expect(await textsOf(one(xml))).toEqual([['2025-03-01 08:05:00']]);
  });
});

describe('Merged cells', () => {
  it('hold their value for all their rows, and say so', async () => {
    const xml =
      `<worksheet ${namespaces}><sheetData><row r="1">${inline('A1', '工单')}${inline('B1', '一')}</row>` +
      `<row r="2">${inline('B2', '二')}</row><row r="3"><c r="A3"/></row><row r="4">${inline('B4', '四')}</row></sheetData>` +
      '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells></worksheet>';
    const rows = await rowsOf(rawBook(one(xml)));
    expect(rows.map(({ number, texts }) => [number, ...texts])).toEqual([
      [1, '工单', '一'],
      [2, '工单', '二'],
      [4, '', '四'],
    ]);
    expect(rows[1]!.notes?.get(0)).toEqual({ merged: true });
  });
});

describe('What cannot be read', () => {
  it('is told with its sheet and cell', async () => {
    const missing = one(`<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>7</v></c></row>`, {
      shared: '<si><t>x</t></si>',
    });
    expect(await refusal(textsOf(missing))).toEqual(['import.sheet-broken', expect.stringContaining('工作表“一”的B1')]);
    const noNumber = one('<row r="3"><c r="C3"><v>abc</v></c></row>');
    expect(await refusal(textsOf(noNumber))).toEqual(['import.sheet-broken', expect.stringContaining('C3')]);
    const cut = `<worksheet ${namespaces}><sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2">`;
    expect(await refusal(textsOf(one(cut)))).toEqual(['import.sheet-broken', expect.stringContaining('A2')]);
  });

  it('is the result of a formula that could not be computed: the row keeps it as such', async () => {
    const [row] = await rowsOf(rawBook(one(`<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>`)));
    expect(row!.notes?.get(1)).toEqual({ error: '#N/A' });
  });

  it.each<[string, Buffer, string]>([
    [
      'is no archive',
      Buffer.from('PK\u0003\u0004 and nothing of a workbook follows here at all'),
      'import.not-a-workbook',
    ],
    ['is an archive of something else', packed({ 'a.txt': 'a' }), 'import.not-a-workbook'],
    [
      'is the binary kind of workbook',
      packed({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      }),
      'import.binary-workbook',
    ],
  ])('%s', async (_what, file, code) => {
    expect(await refusal(textsOf(file))).toEqual([code, expect.anything()]);
  });

  it('lacks the part of a sheet', async () => {
    const book = rawBook({
      sheets: [{ xml: '', name: '一' }],
      workbook: `<workbook ${namespaces}><sheets><sheet name="一" r:id="none"/></sheets></workbook>`,
    });
    expect(await refusal(textsOf(book))).toEqual(['import.not-a-workbook', expect.anything()]);
  });
});

describe('A workbook that is too large', () => {
  const rows = Array.from({ length: 5 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`).join('');
  it.each<[string, Partial<TableLimits>, string, string]>([
    ['unpacked', { unpacked: 300 }, rows, 'import.unpacks-too-large'],
    ['in rows', { rows: 4 }, rows, 'import.too-many-rows'],
    ['in columns', { columns: 2 }, '<row r="1"><c r="C1"><v>1</v></c></row>', 'import.too-many-columns'],
    ['in a cell', { cell: 3 }, `<row r="1">${inline('A1', '四个字符')}</row>`, 'import.cell-too-long'],
    ['in shared texts', { shared: 3 }, rows, 'import.unpacks-too-large'],
  ])('is refused: %s', async (_what, limits, xml, code) => {
    const book = rawBook(one(xml, { shared: '<si><t>四个字符</t></si>' }));
    expect(await refusal(rowsOf(book, { ...usualLimits, ...limits }))).toEqual([code, expect.anything()]);
  });

  it('is refused also where it says of itself that it is small', async () => {
    const book = rawBook(one(rows));
    // The size in the directory of the archive, at 24 bytes after each entry's mark.
    const mark = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
    for (let at = book.indexOf(mark); at >= 0; at = book.indexOf(mark, at + 4)) book.writeUInt32LE(1, at + 24);
    expect(await refusal(textsOf(book))).toEqual(['import.not-a-workbook', expect.anything()]);
  });
});
