import type { Dimension } from '../../capabilities/statistics/counter.part';

/** By what the things of this context can be told apart. */
export const countedBy: readonly Dimension[] = ['unit', 'topic', 'community', 'keyWork', 'origin', 'state', 'month'];
