import type { Instant, LocalDate } from '../ids';
import { invalid } from '../rejection';

/** Later than any moment that is ever written: the open end of an interval, in milliseconds. */
export const openEnd = 9_007_199_254_740_991;

/** What a request says of the past; both may be a day (`2025-03-01`) or an instant (`2025-03-01T09:00:00+08:00`). */
export interface MomentParams {
  /** What was true then. */
  readonly asOf?: string | undefined;
  /** What was known then. */
  readonly knownAt?: string | undefined;
}

/** The moment that an answer speaks of, on both clocks. */
export interface Moment {
  /** Neither moment was given: the newest rows answer. */
  readonly isNow: boolean;
  /** Milliseconds; what is due is judged by it. */
  readonly trueAt: number;
  /** Milliseconds; `openEnd - 1` for all that is known by now. */
  readonly knownAt: number;
  /** Both as they are shown and stored with a report. */
  readonly shown: { readonly asOf: Instant; readonly knownAt: Instant };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
/** An instant as requests and lists write it: with its offset, to the millisecond at most. */
export const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Asia/Shanghai has kept one offset since 1992. */
const offset = 8 * 3_600_000;
const dayLength = 24 * 3_600_000;

const iso = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** The day in Asia/Shanghai that the moment (milliseconds) falls on. */
export const localDayOf = (milliseconds: number): LocalDate => iso(milliseconds + offset).slice(0, 10);

/** The time of day in Asia/Shanghai, `HH:MM:SS.mmm`. */
export const localTimeOf = (milliseconds: number): string => iso(milliseconds + offset).slice(11, 23);

/** The last millisecond of a day in Asia/Shanghai; NaN where there is no such day. */
export const endOfDay = (date: LocalDate): number => {
  const midnight = Date.parse(`${date}T00:00:00.000Z`);
  // The parser takes 31 February for 3 March; such a day does not exist.
  return iso(Number.isNaN(midnight) ? 0 : midnight).startsWith(date) ? midnight - offset + dayLength - 1 : NaN;
};

const parse = (text: string, field: 'asOf' | 'knownAt', now: number): number => {
  const moment = day.test(text)
    ? endOfDay(text)
    : instantPattern.test(text) && !Number.isNaN(endOfDay(text.slice(0, 10)))
      ? Date.parse(text)
      : NaN;
  if (Number.isNaN(moment))
    invalid('moment.unreadable', '时间须写成日期或带时区的时刻', 'Write a day, or an instant with its offset', field);
  if (moment > endOfDay(localDayOf(now)))
    invalid('moment.in-future', '不能查询今天以后的情况', 'What comes after today cannot be asked for', field);
  return moment;
};

/**
 * `asOf` alone: true then as known now. `knownAt` alone: also true then. A bare day is its end in Asia/Shanghai.
 *
 * @throws Rejection `moment.unreadable`, `moment.in-future`
 */
export const momentOf = ({ asOf, knownAt }: MomentParams, now: Instant): Moment => {
  const present = Date.parse(now);
  if (asOf === undefined && knownAt === undefined)
    return { isNow: true, trueAt: present, knownAt: openEnd - 1, shown: { asOf: now, knownAt: now } };
  const known = knownAt === undefined ? undefined : parse(knownAt, 'knownAt', present);
  const trueAt = asOf === undefined ? known! : parse(asOf, 'asOf', present);
  return {
    isNow: false,
    trueAt,
    knownAt: known ?? openEnd - 1,
    shown: { asOf: iso(trueAt), knownAt: known === undefined ? now : iso(known) },
  };
};

/** For answers that speak of now only: the workbench, search, suggestions, feeds. */
export const refuseMoments = ({ asOf, knownAt }: MomentParams): void => {
  if (asOf !== undefined || knownAt !== undefined)
    invalid(
      'asof.not-here',
      '此处只答现在的情况',
      'This answers for now only',
      asOf === undefined ? 'knownAt' : 'asOf',
    );
};
