import { PassThrough, Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { fewRows, type Flowing, type WrittenSheet } from '../written';
import { fitted, printTitlesXml, printXml } from './print-xml';
import { usualHeight } from './row-height';
import { escaped, headingXml, rowXml, stylesXml } from './sheet-xml';

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

async function* sheetXml(sheet: WrittenSheet): AsyncGenerator<Buffer> {
  const { columns } = sheet;
  const widths = columns.map(({ width }) => width);
  const cols = widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`);
  const headings = headingXml(
    columns.map(({ title }) => title),
    widths,
  );
  yield Buffer.from(
    `${declared}<worksheet xmlns="${main}">${fitted}<sheetViews><sheetView workbookViewId="0">` +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `${usualHeight}${cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`}<sheetData>${headings}`,
  );
  let last = 1;
  for await (const rows of fewRows(sheet)) {
    const first = last + 1;
    yield Buffer.from(rows.map((cells, n) => rowXml(first + n, cells, widths)).join(''));
    last += rows.length;
  }
  yield Buffer.from(`</sheetData>${printXml(widths)}</worksheet>`);
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;

/** The parts that say what the sheets of these names are. */
const frameOf = (names: readonly string[]): Readonly<Record<string, string>> => {
  const sheets = names.map((name, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
  const types = names.map(
    (_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${contentType}.worksheet+xml"/>`,
  );
  return {
    'xl/styles.xml': stylesXml,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets>` +
      `${printTitlesXml(names)}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((_, n) => relation(n + 1, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
      relation(names.length + 1, 'styles', 'styles.xml'),
    ),
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${types.join('')}</Types>`,
  };
};

const fill = async (zip: ZipFile, sheets: Flowing<WrittenSheet>, out: PassThrough): Promise<void> => {
  const names: string[] = [];
  const gone = new AbortController();
  out.once('close', () => gone.abort());
  for await (const sheet of sheets) {
    names.push(sheet.name);
    // Once the reader has gone, nobody asks for the rest.
    const content = Readable.from(sheetXml(sheet), { objectMode: false, signal: gone.signal });
    zip.addReadStream(content, `xl/worksheets/sheet${names.length}.xml`);
    await finished(content);
  }
  for (const [name, part] of Object.entries(frameOf(names))) zip.addBuffer(Buffer.from(declared + part), name);
  zip.end();
};

/**
 * The sheets as a workbook, written while they come, with their first row frozen and printed above every page. Each text is marked as text: no code
 * loses its zeros, no date its form, and nothing is run. An error on the way breaks the stream off.
 */
export const xlsxOf = (sheets: Flowing<WrittenSheet>): Readable => {
  const zip = new ZipFile();
  const out = new PassThrough();
  const fail = (error: unknown): void => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on('error', fail);
  pipeline(zip.outputStream, out).catch(fail);
  fill(zip, sheets, out).catch(fail);
  return out;
};
