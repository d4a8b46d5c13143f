import type { Instant } from '../../../kernel/ids';

/** A clock that is set right by less than this ends nothing. */
const slack = 3_600_000;

/**
 * Does it lie in a time to come? Then the clock ran ahead and was set right since: what was begun meanwhile would
 * outlast its term, by years if need be.
 */
export const isAhead = (at: Instant, now: Instant): boolean => Date.parse(at) - Date.parse(now) > slack;
