import { appendContract } from './event-store/append.contract';
import type { OpenLog } from './event-store/kit';
import { readContract } from './event-store/read.contract';
import { repeatContract } from './event-store/repeat.contract';
import { subscribeContract } from './event-store/subscribe.contract';

export { contractCategories, contractShapes, reopening } from './event-store/kit';

/**
 * What every event store promises. Each adapter's own spec is a few lines that open a log; there are no knobs:
 * a promise that one adapter cannot keep is not a promise of the port.
 */
export const eventStoreContract = (name: string, open: OpenLog): void => {
  describe(`${name} as an event store`, () => {
    appendContract(open);
    repeatContract(open);
    readContract(open);
    subscribeContract(open);
  });
};
