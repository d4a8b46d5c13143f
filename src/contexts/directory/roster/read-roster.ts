import { Readable } from 'node:stream';
import { invalid } from '../../../kernel/rejection';
import { fromNeutralised } from '../../../platform/tables/formulas';
import { sheetsOf } from '../../../platform/tables/read-xlsx';
import { mustUnpackWithin } from '../../../platform/tables/zip-order';
import { aboutSheet, columnsOf, personalColumns, type SheetKey, sheetNames } from './sheets';

/** The most rows in a list: enough for some thousands of people and their duties. */
const mostRows = 10_000;
const unpacked = 64 * 1_048_576;

export interface RosterRow {
  /** The row number in the sheet, from 1. */
  readonly number: number;
  /** Texts by field; fields without a column are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadRoster {
  readonly sheets: Readonly<Record<SheetKey, readonly RosterRow[]>>;
  readonly hasPersonal: boolean;
  /** Columns that are not known, as `sheet: header`. */
  readonly ignored: readonly string[];
}

const keyOf = (name: string): SheetKey | undefined =>
  (Object.keys(sheetNames) as SheetKey[]).find((key) => sheetNames[key] === name);

/** The field of each column, by position. */
const fieldsIn = (key: SheetKey, header: readonly string[], ignored: string[]): readonly (string | undefined)[] => {
  const known = [...columnsOf[key], ...(key === 'people' ? personalColumns : [])];
  const missing = known.filter((column) => column.needed === true && !header.includes(column.header));
  const words = missing.map((column) => column.header).join('、');
  const sheet = sheetNames[key];
  if (missing.length > 0)
    invalid('roster.column-missing', `“${sheet}”表缺少列：${words}`, `Sheet ${sheet} has no column ${words}`, sheet);
  if (new Set(header.filter((name) => name !== '')).size < header.filter((name) => name !== '').length)
    invalid('roster.column-twice', `“${sheet}”表有同名的列`, `Sheet ${sheet} has two columns of one name`, sheet);
  return header.map((name) => {
    const field = known.find((column) => column.header === name)?.field;
    if (field === undefined && name !== '') ignored.push(`${sheet}: ${name}`);
    return field;
  });
};

/**
 * The rows of an office's list.
 *
 * @throws Rejection `import.not-a-workbook`, `import.unpacks-too-large`, `roster.sheet-unknown`, `roster.no-sheet`,
 * `roster.column-missing`, `roster.column-twice`, `roster.too-many-rows`
 */
export const readRoster = async (file: Buffer): Promise<ReadRoster> => {
  await mustUnpackWithin(file, unpacked);
  const sheets: Record<SheetKey, RosterRow[]> = { units: [], places: [], people: [], duties: [] };
  const seen = new Set<SheetKey>();
  const ignored: string[] = [];
  let hasPersonal = false;
  let count = 0;
  for await (const { name, rows } of sheetsOf(Readable.from([file]))) {
    const key = keyOf(name);
    if (key === undefined && name !== aboutSheet)
      invalid('roster.sheet-unknown', `不认识的工作表：${name}`, `Unknown sheet: ${name}`, 'file');
    let fields: readonly (string | undefined)[] | undefined;
    for await (const { number, texts } of rows) {
      count += 1;
      if (count > mostRows)
        invalid('roster.too-many-rows', `不得超过${mostRows}行`, `At most ${mostRows} rows`, 'file');
      if (key === undefined) continue;
      if (fields === undefined) {
        fields = fieldsIn(key, texts, ignored);
        seen.add(key);
        hasPersonal ||= key === 'people' && personalColumns.some(({ header }) => texts.includes(header));
        continue;
      }
      const cells = fields.flatMap((field, n) =>
        field === undefined ? [] : [[field, fromNeutralised(texts[n] ?? '')] as const],
      );
      sheets[key].push({ number, cells: Object.fromEntries(cells) });
    }
  }
  if (seen.size === 0) invalid('roster.no-sheet', '没有可导入的工作表', 'No sheet to import', 'file');
  return { sheets, hasPersonal, ignored };
};
