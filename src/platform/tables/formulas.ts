/** What a spreadsheet, or a CSV saved from one, would take for a formula, including one behind apostrophes. */
const looksLikeFormula = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet runs: what looks like a formula gets an apostrophe before it, which such programs hide. */
export const neutralised = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** The text again, as it was before `neutralised`. */
export const fromNeutralised = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
