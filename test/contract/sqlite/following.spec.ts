import { LogReader } from '../../../src/platform/event-store/sqlite/log-reader';
import { openSqliteEventStore } from '../../../src/platform/event-store/sqlite/sqlite.event-store';
import { Wake } from '../../../src/platform/event-store/sqlite/wake';
import { newFolder } from '../../support/folder';
import { eventFor } from '../event-store/kit';

describe('following a SQLite log side by side', () => {
  const folder = newFolder();
  afterAll(folder.remove);

  it('looks at the log once for all, until it rings again', async () => {
    const path = `${folder.path}/side-by-side.db`;
    const store = await openSqliteEventStore(path, { upcasters: {} });
    const reader = new LogReader(path, { upcasters: {} });
    const all = () => true;
    const seen = (after: number, rung: number): number[] =>
      reader.scan(after, 10, rung, all).events.map(({ revision }) => revision);
    const begin = reader.end();
    await store.append('case-1', 'no-stream', [eventFor('case-1', 0)]);
    expect(seen(begin, 1)).toEqual([0]);
    await store.append('case-1', 0, [eventFor('case-1', 1)]);
    // Nobody was told yet: the second follower of the same ring sees what the first one saw.
    expect(seen(begin, 1)).toEqual([0]);
    expect(seen(begin, 2)).toEqual([0, 1]);
    reader.close();
    await store.close();
  });

  it('is woken for all together where nothing is announced', async () => {
    jest.useFakeTimers();
    const wake = new Wake();
    const { signal } = new AbortController();
    const waits = [wake.wait(0, signal, 200), wake.wait(0, signal, 300), wake.wait(0, signal)];
    jest.advanceTimersByTime(200);
    await Promise.all(waits);
    expect(wake.count).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});
