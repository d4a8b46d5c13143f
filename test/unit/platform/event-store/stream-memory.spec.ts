import type { RecordedEvent } from '../../../../src/kernel/message';
import { StreamMemory } from '../../../../src/platform/event-store/sqlite/stream-memory';

const events = (from: number, count: number): readonly RecordedEvent[] =>
  Array.from({ length: count }, (_, n) => ({ revision: from + n }) as RecordedEvent);

describe('what is remembered of streams', () => {
  it('reads only what has come since, and keeps what was there', () => {
    const memory = new StreamMemory();
    const asked: number[] = [];
    const read = (length: number) =>
      memory.whole('case-1', (revision) => {
        asked.push(revision);
        return events(revision, length - revision);
      });
    expect(read(0)).toEqual([]);
    expect(read(2)).toEqual(events(0, 2));
    const before = read(3);
    expect(before).toEqual(events(0, 3));
    expect(read(3)).toBe(before);
    expect(asked).toEqual([0, 0, 2, 3]);
  });

  it('forgets the streams that were read longest ago, and no others', () => {
    const memory = new StreamMemory();
    const asked = new Map<string, number>();
    const read = (stream: string, length: number) =>
      memory.whole(stream, (revision) => {
        asked.set(stream, revision);
        return events(revision, length - revision);
      });
    read('a', 8_000);
    read('b', 8_000);
    read('a', 8_000);
    read('c', 8_000);
    asked.clear();
    for (const stream of ['a', 'b']) expect(read(stream, 8_000)).toHaveLength(8_000);
    expect(Object.fromEntries(asked)).toEqual({ a: 8_000, b: 0 });
  });
});
