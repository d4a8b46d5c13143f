import { buffer } from 'node:stream/consumers';
import PizZip from 'pizzip';
import readExcelFile from 'read-excel-file/node';
import { xlsxOf } from '../../src/platform/tables/xlsx/write';
import type { WrittenCell } from '../../src/platform/tables/written';

/** The first row of a sheet has the names of its columns. */
type Rows = readonly [readonly string[], ...(readonly WrittenCell[])[]];

/** A workbook of these sheets. */
export const workbookOf = (sheets: Readonly<Record<string, Rows>>): Promise<Buffer> =>
  buffer(
    xlsxOf(
      Object.entries(sheets).map(([name, [header, ...rows]]) => ({
        name,
        columns: header.map((title) => ({ title, width: 10 })),
        parts: [rows],
      })),
    ),
  );

/** The values of all sheets, read by another library than the product's own reader. */
export const valuesOf = async (file: Buffer): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> => {
  const sheets = await readExcelFile(file);
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
export const namespaces = `xmlns="${main}" xmlns:r="${office}"`;

/** A sheet of a workbook made by hand; `xml` are its rows, or a whole part. */
export interface RawSheet {
  readonly name?: string;
  readonly xml: string;
  readonly target?: string;
  readonly state?: string;
}

export interface RawBook {
  readonly sheets: readonly RawSheet[];
  /** The entries of the shared texts. */
  readonly shared?: string;
  /** The number formats of the styles from 1 on; a text is one of its own. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  /** The folder of the workbook. */
  readonly folder?: string;
  /** The workbook's own part. */
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string | Buffer>>;
}

const stylesOf = (formats: readonly (number | string)[]): string => {
  const codes = formats.map((code, n) =>
    typeof code === 'string' ? `<numFmt numFmtId="${170 + n}" formatCode="${code}"/>` : '',
  );
  const xfs = ['<xf/>', ...formats.map((code, n) => `<xf numFmtId="${typeof code === 'string' ? 170 + n : code}"/>`)];
  return `<styleSheet ${namespaces}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
};

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** An archive of these parts. */
export const packed = (parts: Readonly<Record<string, string | Buffer>>): Buffer => {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};

/** A workbook part by part, to write what other programs write and what none should. */
export const rawBook = ({
  sheets,
  shared,
  formats,
  is1904 = false,
  folder = 'xl',
  workbook,
  more = {},
}: RawBook): Buffer => {
  const targets = sheets.map(({ target }, n) => target ?? `worksheets/sheet${n + 1}.xml`);
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `表${at + 1}`}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const parts: Record<string, string | Buffer> = {
    '_rels/.rels': relations([['rId1', 'officeDocument', `${folder}/workbook.xml`]]),
    [`${folder}/workbook.xml`]:
      workbook ??
      `<workbook ${namespaces}><workbookPr date1904="${is1904}"/><sheets>${tabs.join('')}</sheets></workbook>`,
    [`${folder}/_rels/workbook.xml.rels`]: relations([
      ...targets.map((target, at) => [`rId${at + 1}`, 'worksheet', target] as const),
      ...(shared === undefined ? [] : [['shared', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(formats === undefined ? [] : [['styles', 'styles', 'styles.xml'] as const]),
    ]),
  };
  sheets.forEach(({ xml }, at) => {
    const target = targets[at]!;
    const whole =
      xml.startsWith('<row') || xml === '' ? `<worksheet ${namespaces}><sheetData>${xml}</sheetData></worksheet>` : xml;
    parts[target.startsWith('/') ? target.slice(1) : `${folder}/${target}`] = whole;
  });
  if (shared !== undefined) parts[`${folder}/sharedStrings.xml`] = `<sst ${namespaces}>${shared}</sst>`;
  if (formats !== undefined) parts[`${folder}/styles.xml`] = stylesOf(formats);
  return packed({ ...parts, ...more });
};
