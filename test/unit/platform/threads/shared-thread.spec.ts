import { once } from 'node:events';
import { isOutOfMemory } from '../../../../src/platform/threads/refusals';
import { SharedThread } from '../../../../src/platform/threads/shared-thread';

describe('A thread that takes the jobs of all', () => {
  it('dies of too much memory, says so to whoever waits, and is replaced', async () => {
    const thread = new SharedThread<unknown>('platform/tables/writing.worker', 16);
    const first = thread.open('xlsx');
    first.port.postMessage({ kind: 'read' });
    expect(await once(first.port, 'message')).toEqual([{ kind: 'more' }]);
    const closed = once(first.port, 'close');
    const cell = 'x'.repeat(1_000);
    first.port.postMessage({ kind: 'rows', rows: Array.from({ length: 100_000 }, (_, n) => [`${n}${cell}`]) });
    expect(isOutOfMemory(await first.ended)).toBe(true);
    await closed;
    const second = thread.open('xlsx');
    second.port.postMessage({ kind: 'read' });
    expect(await once(second.port, 'message')).toEqual([{ kind: 'more' }]);
    second.port.close();
  });
});
