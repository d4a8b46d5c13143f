import type { Dimension } from '../../capabilities/statistics/counter.part';

/** The dimensions by which counts of this context can be broken down. */
export const countedBy: readonly Dimension[] = ['unit', 'topic', 'community', 'keyWork', 'origin', 'state', 'month'];
