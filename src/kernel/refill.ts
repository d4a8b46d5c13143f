/**
 * Fills a list in place, so that whoever already holds it (a validator, the API document) sees the new entries. For
 * names that contexts contribute, which are known only once the contexts are joined.
 */
export const refill = <T>(list: T[], entries: readonly T[]): void => void list.splice(0, list.length, ...entries);
