/** How a number is shown: as a date, with digits at fixed places (`zeros`), or as it is. */
export type NumberFormat =
  | { readonly kind: 'date' }
  | { readonly kind: 'zeros'; readonly code: string }
  | { readonly kind: 'plain' };

export const plain: NumberFormat = { kind: 'plain' };
const date: NumberFormat = { kind: 'date' };

/** ECMA-376 part 1, 18.8.30: 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Texts in quotes, single characters after `\`, `_` or `*`, colours, conditions and languages in brackets. */
const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

const isDateCode = (code: string): boolean => {
  const bare = code.replace(literals, '').replace(/general|[Ee][+-]/gi, '');
  return /[ymdhse]/i.test(bare);
};

/** Only digits that are always shown, and signs between them: 000000, 0000-0000, "WH"000000. */
const isZerosCode = (code: string): boolean => /0.*0/.test(code) && /^(?:0|-| |"[^"0#?]*"|\\.)+$/.test(code);

/** The format of a style. Parts after `;` are for negative numbers and texts. */
export const formatOf = (id: number, code: string | undefined): NumberFormat => {
  if (code === undefined) return isBuiltInDate(id) ? date : plain;
  const [first = ''] = code.split(';');
  const bare = first.replace(/\[[^\]]*\]/g, '');
  if (isZerosCode(bare)) return { kind: 'zeros', code: bare };
  return isDateCode(first) ? date : plain;
};

/** A whole number by a format of fixed places: 123 by 000000 is 000123. */
export const inPlaces = (digits: string, code: string): string => {
  const pieces = code.match(/0|"[^"]*"|\\.|./g) ?? [];
  const places = pieces.filter((piece) => piece === '0').length;
  const padded = digits.padStart(places, '0');
  // Digits that have no place of their own stand before the first.
  let at = padded.length - places;
  let shown = '';
  let isBegun = false;
  for (const piece of pieces) {
    if (piece === '0') {
      shown += isBegun ? padded[at]! : padded.slice(0, at + 1);
      isBegun = true;
      at += 1;
    } else shown += piece.replace(/^"|"$|^\\/g, '');
  }
  return shown;
};
