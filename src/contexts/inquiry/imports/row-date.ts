import type { Instant } from '../../../kernel/ids';
import { isLocalDate } from '../../../kernel/time/local-date';
import { wallTimeOf } from '../../../platform/tables/xlsx/serial-date';

const day =
  /(?<year>\d{4})(?:(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})|年(?<monthZh>\d{1,2})月(?<dateZh>\d{1,2})[日号]?|(?<monthPlain>\d{2})(?<datePlain>\d{2}))/;
const weekday = /(?:\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?/;
const half = /(?<half>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|am|pm)?/i;
const time =
  /(?<hour>\d{1,2})(?:[:时点](?:(?<minute>\d{1,2})(?:[:分](?:(?<second>\d{1,2})(?:\.\d+)?秒?)?)?|(?<halfHour>半))?)?/;
const plainTime = /(?<hourPlain>\d{2})(?<minutePlain>\d{2})(?<secondPlain>\d{2})?/;
const zone = /(?<zone>z|[+-]\d{2}:?\d{2})?/i;

/** The spellings that people type and programs write; blanks may stand between the parts. */
const spelling = new RegExp(
  `^${day.source}${weekday.source}(?:(?:[t\\s]*)${half.source}\\s*(?:${time.source}|(?<=\\d{8})${plainTime.source})\\s*(?<after>am|pm)?\\s*${zone.source})?$`,
  'i',
);

type Parts = Readonly<Record<string, string | undefined>>;

const morning = /^(?:凌晨|早上|早晨|上午|am)$/i;
const noon = /^中午$/;

/** The hour of the day; undefined where the half of the day and the hour contradict each other or leave it open. */
const hourOf = (text: string, half: string | undefined): number | undefined => {
  const hour = Number(text);
  if (half === undefined || hour > 12) return half !== undefined && morning.test(half) ? undefined : hour;
  if (morning.test(half)) return hour === 12 ? 0 : hour;
  if (noon.test(half)) return hour < 3 ? hour + 12 : hour;
  // Twelve in the evening is midnight, but of which day?
  if (hour === 12) return /^晚上$/.test(half) ? undefined : 12;
  return hour + 12;
};

const two = (n: number | string): string => String(n).padStart(2, '0');

const offsetOf = (zone: string | undefined): string =>
  zone === undefined ? '+08:00' : zone.toLowerCase() === 'z' ? 'Z' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2');

const instantIn = (parts: Parts): Instant | undefined => {
  const month = parts['month'] ?? parts['monthZh'] ?? parts['monthPlain']!;
  const date = parts['date'] ?? parts['dateZh'] ?? parts['datePlain']!;
  const local = `${parts['year']!}-${two(month)}-${two(date)}`;
  const hour = hourOf(parts['hour'] ?? parts['hourPlain'] ?? '0', parts['half'] ?? parts['after']);
  const minute = parts['halfHour'] === undefined ? Number(parts['minute'] ?? parts['minutePlain'] ?? 0) : 30;
  const second = Number(parts['second'] ?? parts['secondPlain'] ?? 0);
  if (!isLocalDate(local) || hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const at = Date.parse(`${local}T${two(hour)}:${two(minute)}:${two(second)}${offsetOf(parts['zone'])}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
};

/** The serial numbers of the days from 1990 to 2099: others in a column of dates are more likely something else. */
const isSerial = (text: string): boolean =>
  /^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= 32_874 && Number(text) < 73_051;

/**
 * A date in a list, taken as China time if it has no offset: `2025-03-01 08:05`, `2025/3/1`, `20250301`,
 * `2025年3月1日 上午8时5分`, in full width too, or the serial number of a spreadsheet. Undefined where it is none, or
 * where it could be several (`3/1/2025`).
 *
 * @param asDate what a spreadsheet would show for an unformatted number, see `CellNote`
 */
export const instantOf = (text: string, asDate?: string): Instant | undefined => {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*([年月时点分])\s*|\s+(?=[日号秒])/g, '$1');
  const shown = isSerial(plain) ? (asDate ?? wallTimeOf(Number(plain), false)!) : plain;
  const found = spelling.exec(shown);
  return found === null ? undefined : instantIn(found.groups ?? {});
};
