import { openEventStore } from '../../src/platform/event-store/open';
import { markAsDemo, markDemoFilled, markOf, mustBeFor } from '../../src/platform/event-store/store-use';
import type { EventStoreWithCheckpoints } from '../../src/platform/event-store/checkpoint-store';
import { newFolder } from '../support/folder';
import { eventFor, newStream } from './event-store/kit';

describe('What a store is used for', () => {
  const folder = newFolder();
  let store: EventStoreWithCheckpoints;
  const now = '2025-03-03T01:00:00.000Z';
  const [begun, filled] = ['0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01', '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b02'];
  const making = { seed: '1', today: '2025-03-03' };
  const opened = (name: string) =>
    openEventStore(`sqlite:${folder.path}/${name}.db`, { upcasters: {}, categories: [] });

  afterEach(() => store.close());
  afterAll(() => folder.remove());

  it("an empty one can be marked as a demo's, which it is for ever, and a node for work refuses it", async () => {
    store = await opened('demo');
    expect(await markOf(store)).toBe('empty');
    await mustBeFor('work', store);
    await expect(mustBeFor('demo', store)).rejects.toThrow('不是演示库');
    await markAsDemo(store, begun, making, now);
    expect(await markOf(store)).toBe('demo-begun');
    await expect(mustBeFor('work', store)).rejects.toThrow('永远不能用于正式工作');
    await expect(mustBeFor('demo', store)).rejects.toThrow('不是演示库');
    await markDemoFilled(store, filled, now);
    await mustBeFor('demo', store);
    await expect(mustBeFor('work', store)).rejects.toThrow('永远不能用于正式工作');
    await store.close();
    store = await opened('demo');
    expect(await markOf(store)).toBe('demo-filled');
    await expect(markAsDemo(store, begun, making, now)).rejects.toThrow('空的事件库');
  });

  it("one with work in it cannot be marked as a demo's", async () => {
    store = await opened('work');
    const stream = newStream();
    await store.append(stream, 'no-stream', [eventFor(stream, 0)]);
    expect(await markOf(store)).toBe('work');
    await expect(markAsDemo(store, begun, making, now)).rejects.toThrow('空的事件库');
    expect(await markOf(store)).toBe('work');
  });
});
