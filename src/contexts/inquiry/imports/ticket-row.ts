import type { Instant } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import { isLocalDate } from '../../../kernel/time/local-date';
import { instantPattern, localDayOf } from '../../../kernel/time/moments';
import { hasUnfitCharacters } from '../../../platform/http/validation';
import type { ImportColumns, ImportProfile } from './profile';

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

/** 2025-03-01 08:05:09, with / or . or 年月日 between, a T in the middle; the time may be left out. */
const wall = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

const two = (digits: string): string => digits.padStart(2, '0');

/** A date in a list, taken as China time if it has no offset; undefined if it is not a date. */
export const instantOf = (text: string): Instant | undefined => {
  const [matched, year, month, day, hour = '0', minute = '00', second = '00'] = wall.exec(text) ?? [];
  const date = `${year ?? ''}-${two(month ?? '')}-${two(day ?? '')}`;
  const iso =
    matched === undefined ? (instantPattern.test(text) ? text : '') : `${date}T${two(hour)}:${minute}:${second}+08:00`;
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return undefined;
  // The parser turns 31 February into 3 March.
  const isReal = localDayOf(at) === date || (matched === undefined && isLocalDate(text.slice(0, 10)));
  return isReal ? new Date(at).toISOString() : undefined;
};

const textIn = (cells: Readonly<Record<string, string>>, column: string | undefined): string => {
  const text = column === undefined ? '' : (cells[column] ?? '');
  // U+FFFD marks bytes of the file that were not a valid character.
  if (hasUnfitCharacters(text) || text.includes('\uFFFD'))
    invalid('import.characters', '含有无法保存的字符', 'Holds characters that cannot be stored', column);
  return text;
};

/**
 * @throws Rejection `import.value-missing`, `import.date`, `import.characters`; its field is the column
 */
export const ticketRowOf = (
  cells: Readonly<Record<string, string>>,
  { columns, closed }: Pick<ImportProfile, 'columns' | 'closed'>,
): TicketRow => {
  const text = (name: keyof ImportColumns): string => textIn(cells, columns[name]);
  const needed = (name: keyof ImportColumns): string => {
    const found = text(name);
    return found === ''
      ? invalid('import.value-missing', '此列不能为空', 'This may not be empty', columns[name])
      : found;
  };
  const dated = (name: keyof ImportColumns): Instant | null => {
    const found = text(name);
    if (found === '') return null;
    return instantOf(found) ?? invalid('import.date', '日期无法识别', 'This is no date', columns[name]);
  };
  const reportedAt = dated('reportedAt') ?? needed('reportedAt');
  const words = text('reply');
  const repliedAt = dated('repliedAt');
  if (words !== '' && repliedAt === null) needed('repliedAt');
  const isClosed = closed !== null && closed.values.includes(textIn(cells, closed.column));
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
