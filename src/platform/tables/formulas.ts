/** What a spreadsheet, or the CSV that somebody saves from it, would take for a formula; apostrophes before it too. */
const looksLikeFormula = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet runs: what looks like a formula gets an apostrophe before it, which such programs hide. */
export const neutralised = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** The text again, as it was before `neutralised`. */
export const fromNeutralised = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
