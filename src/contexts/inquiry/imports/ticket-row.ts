import type { Instant } from '../../../kernel/ids';
import { plainKey } from '../../../kernel/plain/plain';
import { invalid } from '../../../kernel/rejection';
import { hasUnfitCharacters } from '../../../platform/http/sent-values';
import type { ImportColumns, ImportProfile } from './profile';
import { instantOf } from './row-date';
import type { FileRow } from './rows/row';

/** A ticket as written in its row, before anything is looked up in the office's registers. */
export interface TicketRow {
  readonly ticketNumber: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly community: string;
  readonly grid: string;
  readonly estate: string;
  readonly topic: string;
  readonly unit: string;
  readonly reportedAt: Instant;
  readonly reply: { readonly text: string; readonly repliedAt: Instant } | null;
  readonly closedAt: Instant | null;
  readonly reporter: ReporterOfRow;
}

export interface ReporterOfRow {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

type NotedRow = Pick<FileRow, 'cells' | 'notes'>;

const textIn = ({ cells, notes }: NotedRow, column: string | undefined): string => {
  if (column === undefined) return '';
  const error = notes?.[column]?.error;
  if (error !== undefined)
    invalid('import.formula-error', `公式出错：${error}`, `The formula came to ${error}`, column);
  const text = cells[column] ?? '';
  // U+FFFD marks bytes of the file that were not a valid character.
  if (hasUnfitCharacters(text) || text.includes('\uFFFD'))
    invalid('import.characters', '含有无法保存的字符', 'Holds characters that cannot be stored', column);
  return text;
};

/** How a spreadsheet is told in a CSV file that digits are a text: `="0012"` or `'0012`. */
const marked = /^="(.*)"$|^'(?=\d)(.+)$/;

/** As a spreadsheet saves a number that it shows with an exponent. */
const exponent = /^\d(?:\.\d+)?e\+?\d+$/i;

/** More than the 15 digits that a spreadsheet keeps, the others being zeros. */
const isCutShort = (text: string): boolean => /^\d{17,}$/.test(text) && /^0+$/.test(text.slice(15));

/**
 * What something is known by. A number that a spreadsheet has rounded is refused: it would be somebody else's.
 *
 * @throws Rejection `import.number-rounded`
 */
const identityIn = (row: NotedRow, column: string | undefined): string => {
  const text = textIn(row, column);
  const [, inQuotes, behindMark] = marked.exec(text) ?? [];
  if (inQuotes !== undefined || behindMark !== undefined) return inQuotes ?? behindMark!;
  const isRounded = row.notes?.[column!]?.rounded === true || exponent.test(text.normalize('NFKC')) || isCutShort(text);
  if (isRounded)
    invalid(
      'import.number-rounded',
      '数字过长，已被 Excel 舍入：请将此列设为文本格式，再填入完整的号码',
      'The number was rounded by the spreadsheet: format the column as text and enter it in full',
      column,
    );
  return text;
};

/** The ticket's number, where the row gives one that can be told. */
export const ticketNumberOf = (row: NotedRow, { columns }: Pick<ImportProfile, 'columns'>): string | null => {
  try {
    return identityIn(row, columns.ticketNumber) || null;
  } catch {
    return null;
  }
};

const identities: readonly (keyof ImportColumns)[] = ['ticketNumber', 'unit', 'reporterKey', 'reporterPhone'];

/**
 * @throws Rejection `import.value-missing`, `import.date`, `import.characters`, `import.formula-error`,
 * `import.number-rounded`; its field is the column
 */
export const ticketRowOf = (
  row: NotedRow,
  { columns, closed }: Pick<ImportProfile, 'columns' | 'closed'>,
): TicketRow => {
  const text = (name: keyof ImportColumns): string =>
    identities.includes(name) ? identityIn(row, columns[name]) : textIn(row, columns[name]);
  const needed = (name: keyof ImportColumns): string => {
    const found = text(name);
    return found === ''
      ? invalid('import.value-missing', '此列不能为空', 'This may not be empty', columns[name])
      : found;
  };
  const dated = (name: keyof ImportColumns): Instant | null => {
    const found = text(name);
    if (found === '') return null;
    const [zh, en] = ['日期无法识别，请写作 2025-03-01 08:05', 'This is no date; write 2025-03-01 08:05'];
    return instantOf(found, row.notes?.[columns[name]!]?.asDate) ?? invalid('import.date', zh, en, columns[name]);
  };
  const reportedAt = dated('reportedAt') ?? needed('reportedAt');
  const words = text('reply');
  const repliedAt = dated('repliedAt');
  if (words !== '' && repliedAt === null) needed('repliedAt');
  const isClosed = closed !== null && closed.values.map(plainKey).includes(plainKey(textIn(row, closed.column)));
  return {
    ticketNumber: needed('ticketNumber'),
    title: needed('title'),
    description: text('description'),
    place: text('place'),
    community: text('community'),
    grid: text('grid'),
    estate: text('estate'),
    topic: text('topic'),
    unit: text('unit'),
    reportedAt,
    reply: repliedAt === null ? null : { text: words, repliedAt },
    closedAt: dated('closedAt') ?? (isClosed ? (repliedAt ?? reportedAt) : null),
    reporter: {
      key: text('reporterKey'),
      name: text('reporterName'),
      phone: text('reporterPhone'),
      address: text('reporterAddress'),
    },
  };
};
