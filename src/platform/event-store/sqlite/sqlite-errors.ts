import { LogDamaged, StoreUnavailable } from '../errors';

// https://sqlite.org/rescode.html; the low byte of an extended code is its primary code.
const corrupt = 11;
const full = 13;
const ioError = 10;
const notADatabase = 26;
const cannotOpen = 14;
const busy = 5;

// Where the driver leaves the code out (`all`, `iterate`), SQLite's own fixed text for it still stands.
const texts: readonly (readonly [string, number])[] = [
  ['disk image is malformed', corrupt],
  ['file is not a database', notADatabase],
  ['database or disk is full', full],
  ['disk I/O error', ioError],
  ['database is locked', busy],
];

const words = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** By code, not by class: `instanceof` fails where the driver was loaded in another realm. */
const primaryCode = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : texts.find(([text]) => words(error).includes(text))?.[1];

/** Is the file itself broken? */
export const isDamage = (error: unknown): boolean => [corrupt, notADatabase].includes(primaryCode(error) ?? -1);

/** Did the file system fail, so that what it was asked for may or may not be on the disk? */
export const isIoError = (error: unknown): boolean => primaryCode(error) === ioError;

export const isBusy = (error: unknown): boolean => primaryCode(error) === busy;

export const isMissing = (error: unknown): boolean => primaryCode(error) === cannotOpen;

/** Does the failure concern the whole database rather than one statement? */
export const concernsAll = (error: unknown): boolean =>
  [corrupt, notADatabase, full, ioError, cannotOpen, busy].includes(primaryCode(error) ?? -1);

export const messageOf = (error: unknown): string =>
  primaryCode(error) === full
    ? `磁盘已满，未写入。The disk is full, nothing was stored (${words(error)})`
    : words(error);

/** The driver's error in the words of the port. */
export const translated = (error: unknown): Error =>
  isDamage(error)
    ? new LogDamaged(`事件库文件已损坏。The event store file is damaged (${words(error)})`)
    : new StoreUnavailable(messageOf(error), { cause: error });
