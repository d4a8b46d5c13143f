import { plainKey } from '../../../kernel/plain/plain';
import { invalid } from '../../../kernel/rejection';
import type { Cells } from '../../../platform/tables/cells';
import { fromNeutralised } from '../../../platform/tables/formulas';
import { headed } from '../../../platform/tables/header';
import { usualLimits } from '../../../platform/tables/limits';
import { readWorkbook } from '../../../platform/tables/xlsx/reading-thread';
import { aboutSheet, columnsOf, personalColumns, type RosterColumn, type SheetKey, sheetNames } from './sheets';

/** The most rows in a list: enough for some thousands of people and their duties. */
const mostRows = 10_000;
const limits = { ...usualLimits, unpacked: 64 * 1_048_576, rows: 2 * mostRows };

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
  (Object.keys(sheetNames) as SheetKey[]).find((key) => plainKey(sheetNames[key]) === plainKey(name));

/** What a column is known by, and where it stands: a number that a spreadsheet rounded names somebody else. */
const identities: readonly string[] = ['id', 'code', 'phone'];

const headerIn = (key: SheetKey): { readonly known: readonly RosterColumn[]; readonly needed: readonly string[] } => {
  const known = [...columnsOf[key], ...(key === 'people' ? personalColumns : [])];
  return { known, needed: known.filter((column) => column.needed === true).map(({ header }) => header) };
};

const cellOf = (
  { number, texts, notes }: Cells,
  column: number,
  { field, header }: RosterColumn,
  sheet: string,
): string => {
  const note = notes?.get(column);
  const where = [`“${sheet}”表第${number}行“${header}”`, `Sheet ${sheet}, row ${number}, ${header}`] as const;
  if (note?.error !== undefined)
    invalid(
      'import.formula-error',
      `${where[0]}公式出错：${note.error}`,
      `${where[1]}: the formula came to ${note.error}`,
      header,
    );
  if (note?.rounded === true && identities.includes(field))
    invalid(
      'import.number-rounded',
      `${where[0]}数字过长，已被 Excel 舍入：请将此列设为文本格式，再填入完整的号码`,
      `${where[1]}: the number was rounded by the spreadsheet: format the column as text and enter it in full`,
      header,
    );
  return fromNeutralised(texts[column] ?? '');
};

interface ReadSheet {
  readonly rows: readonly RosterRow[];
  readonly header: readonly string[];
}

const sheetRows = async (key: SheetKey, cells: AsyncIterable<Cells>): Promise<ReadSheet> => {
  const sheet = sheetNames[key];
  const { known, needed } = headerIn(key);
  const table = await headed(cells, needed, 'roster.column-twice');
  if (!('rows' in table)) {
    const words = table.missing.join('、');
    return invalid(
      'roster.column-missing',
      `“${sheet}”表缺少列：${words}`,
      `Sheet ${sheet} has no column ${words}`,
      sheet,
    );
  }
  const { header } = table;
  const named = header.filter((name) => name !== '').map(plainKey);
  if (new Set(named).size < named.length)
    invalid('roster.column-twice', `“${sheet}”表有同名的列`, `Sheet ${sheet} has two columns of one name`, sheet);
  const columns = header.map((name) => known.find((column) => plainKey(column.header) === plainKey(name)));
  const rows: RosterRow[] = [];
  for await (const row of table.rows) {
    const fields = columns.flatMap((column, n) =>
      column === undefined ? [] : [[column.field, cellOf(row, n, column, sheet)] as const],
    );
    rows.push({ number: row.number, cells: Object.fromEntries(fields) });
  }
  return { rows, header };
};

/**
 * The rows of an office's list.
 *
 * @throws Rejection as `readWorkbook`, `import.number-rounded`, `import.formula-error`, `roster.sheet-unknown`,
 * `roster.no-sheet`, `roster.column-missing`, `roster.column-twice`, `roster.too-many-rows`
 */
export const readRoster = async (file: Buffer): Promise<ReadRoster> => {
  const workbook = await readWorkbook(file, limits);
  try {
    const sheets: Record<SheetKey, readonly RosterRow[]> = { units: [], places: [], people: [], duties: [] };
    const ignored: string[] = [];
    let hasPersonal = false;
    let count = 0;
    for (const [n, { name, isVisible }] of workbook.sheets.entries()) {
      const key = keyOf(name);
      if (key === undefined && plainKey(name) !== plainKey(aboutSheet) && isVisible)
        invalid('roster.sheet-unknown', `不认识的工作表：${name}`, `Unknown sheet: ${name}`, 'file');
      if (key === undefined) continue;
      const { rows, header } = await sheetRows(key, workbook.rows(n));
      sheets[key] = rows;
      count += rows.length;
      if (count > mostRows)
        invalid('roster.too-many-rows', `不得超过${mostRows}行`, `At most ${mostRows} rows`, 'file');
      const known = headerIn(key).known.map((column) => plainKey(column.header));
      ignored.push(
        ...header.filter((one) => one !== '' && !known.includes(plainKey(one))).map((one) => `${name}: ${one}`),
      );
      hasPersonal ||=
        key === 'people' && personalColumns.some((column) => header.map(plainKey).includes(plainKey(column.header)));
    }
    if (!workbook.sheets.some(({ name }) => keyOf(name) !== undefined))
      invalid('roster.no-sheet', '没有可导入的工作表', 'No sheet to import', 'file');
    return { sheets, hasPersonal, ignored };
  } finally {
    await workbook.close();
  }
};
