/**
 * Fills a list in place, so that whoever holds it, a validator or the API's document, reads what it has come to hold.
 * For names that contexts bring, which are known once the contexts are joined.
 */
export const refill = <T>(list: T[], entries: readonly T[]): void => void list.splice(0, list.length, ...entries);
