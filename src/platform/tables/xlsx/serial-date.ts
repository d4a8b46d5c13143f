const dayMs = 86_400_000;
/** Excel takes 1900 for a leap year: from 1 March 1900, serial 61, its days are one ahead. */
const firstRightDay = 61;
/** 31 December 9999. */
const lastDay = 2_958_465;

/** The days between the system that begins in 1900 and the one that begins in 1904. */
const between = 1_462;

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A serial number as wall-clock time, rounded to the second as Excel shows it: `2025-03-01 08:05:00`, or `08:05:00`
 * where there is no day. Undefined where Excel knows no date.
 */
export const wallTimeOf = (serial: number, is1904: boolean): string | undefined => {
  const seconds = Math.round((serial + (is1904 ? between : 0)) * 86_400);
  const day = Math.floor(seconds / 86_400);
  if (day < 0 || day > lastDay) return undefined;
  const rest = seconds - day * 86_400;
  const time = [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(':');
  if (day === 0 && !is1904) return time;
  const epoch = Date.UTC(1899, 11, day >= firstRightDay ? 30 : 31);
  return `${new Date(epoch + day * dayMs).toISOString().slice(0, 10)} ${time}`;
};

/** The serial number of wall-clock time, given as milliseconds of a clock that stands at UTC. */
export const serialOf = (wall: number): number => (wall - Date.UTC(1899, 11, 30)) / dayMs;
