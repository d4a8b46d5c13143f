import type { CellNote } from '../cells';
import { inPlaces, type NumberFormat } from './formats';
import { wallTimeOf } from './serial-date';

/** A cell as it stands in its sheet. */
export interface RawCell {
  /** `t`: `s` a shared text, `inlineStr`, `str` a formula's text, `b`, `e`, `d` an ISO date, else a number. */
  readonly type: string;
  /** Its `v`, or the text of its `is`. */
  readonly value: string;
  readonly format: NumberFormat;
}

export interface CellValue {
  readonly text: string;
  readonly note?: CellNote;
}

/** Excel computes with 15 digits and drops what further ones were typed. */
const digitsKept = 15;
const firstRounded = 10 ** digitsKept;

/** A number without exponent and without what its binary form adds: 0.30000000000000004 is 0.3. */
const shown = (value: number): string => {
  const text = String(Number(value.toPrecision(digitsKept)));
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20, maximumSignificantDigits: 15 })
    : text;
};

const numberIn = (text: string, format: NumberFormat, is1904: boolean): CellValue | undefined => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return undefined;
  const asDate = wallTimeOf(value, is1904);
  if (format.kind === 'date' && asDate !== undefined) return { text: asDate };
  const isWhole = Number.isInteger(value) && value >= 0;
  if (Math.abs(value) >= firstRounded) return { text: shown(value), note: { rounded: true } };
  const note = asDate === undefined ? {} : { note: { asDate } };
  if (format.kind === 'zeros' && isWhole) return { text: inPlaces(String(value), format.code), ...note };
  return { text: shown(value), ...note };
};

/** The text of an ISO date in a cell, as other dates are told. */
const isoIn = (text: string): CellValue | undefined => {
  const [whole, date = '', time = '00:00', seconds = '00'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?Z?$/.exec(text) ?? [];
  return whole === undefined ? undefined : { text: `${date} ${time}:${seconds}` };
};

/**
 * What a cell says.
 *
 * @returns undefined where its content does not fit its type
 */
export const valueOf = (
  { type, value, format }: RawCell,
  { shared, is1904 }: { readonly shared: readonly string[]; readonly is1904: boolean },
): CellValue | undefined => {
  switch (type) {
    case 's': {
      const text = /^\s*\d+\s*$/.test(value) ? shared[Number(value)] : undefined;
      return text === undefined ? undefined : { text };
    }
    case 'inlineStr':
    case 'str':
      return { text: value };
    case 'b':
      return { text: value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: '', note: { error: value } };
    case 'd':
      return isoIn(value);
    default:
      return numberIn(value, format, is1904);
  }
};
