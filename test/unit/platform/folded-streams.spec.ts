import type { RecordedEvent } from '../../../src/kernel/message';
import type { EventStore } from '../../../src/platform/event-store/event-store';
import { FoldedStreams } from '../../../src/platform/messaging/folded-streams';
import { idOf, logOf } from '../../support/view-spec';

const counter = { category: 'thing', initial: 0, evolve: (count: number, _event: RecordedEvent): number => count + 1 };

/** A store of so many events in each stream, and from which revision it was read each time. */
const storeOf = (lengths: Record<string, number>) => {
  const reads: string[] = [];
  const read = (stream: string, { from = 0 }: { readonly from?: number } = {}) => {
    reads.push(`${stream.slice(-2)} from ${from}`);
    const told = Array.from({ length: lengths[stream] ?? 0 }, () => ({
      stream,
      type: 'Happened',
      data: {},
      recordedAt: '2025-03-03T01:00:00.000Z',
    }));
    return Promise.resolve(logOf(told).slice(from));
  };
  const store: Pick<EventStore, 'read'> = { read };
  return { store, reads };
};

describe('The states of streams', () => {
  it('are folded once, and then go on with new events alone', async () => {
    const [one, other] = [`thing-${idOf(1)}`, `thing-${idOf(2)}`];
    const lengths = { [one]: 3, [other]: 1 };
    const { store, reads } = storeOf(lengths);
    const streams = new FoldedStreams(store, 1);
    expect(await streams.of(counter, idOf(1))).toMatchObject({ state: 3, next: 3, last: { revision: 2 } });
    expect(await streams.of(counter, idOf(1))).toMatchObject({ state: 3, next: 3, last: { revision: 2 } });
    lengths[one] = 5;
    expect(await streams.of(counter, idOf(1))).toMatchObject({ state: 5, next: 5, last: { revision: 4 } });
    expect(await streams.of(counter, idOf(9))).toEqual({ state: 0, next: 0, last: undefined, newer: false });
    // One is kept: the other takes its place.
    await streams.of(counter, idOf(2));
    expect(await streams.of(counter, idOf(1))).toMatchObject({ state: 5 });
    expect(reads).toEqual(['01 from 0', '01 from 3', '01 from 3', '09 from 0', '02 from 0', '01 from 0']);
  });
});
