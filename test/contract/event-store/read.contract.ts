import type { RecordedEvent } from '../../../src/kernel/message';
import { isId } from '../../../src/kernel/ids';
import { CheckpointNotInThisLog, StoreUnavailable } from '../../../src/platform/event-store/errors';
import { eventFor, eventsFor, failureOf, idsOf, newStream, type OpenedLog, type OpenLog } from './kit';

const chinese = {
  标题: '关于“电梯停运”的约谈——第①次',
  lines: ['第一行\n第二行', '𠮷野家', '👨‍👩‍👧', '\u0000\u001f"\\/', '\u2028 \u00a0'],
  nested: { 空: {}, list: [], deep: [[{ 数: 1.5e-7 }], null, true, -0.1, Number.MAX_SAFE_INTEGER] },
};

export const readContract = (open: OpenLog): void => {
  describe('read', () => {
    let log: OpenedLog;
    beforeEach(async () => void (log = await open()));
    afterEach(() => log.close());

    it('reads a missing stream as empty', async () => {
      expect(await log.store.read(newStream())).toEqual([]);
      expect(await log.store.read(newStream(), { backwards: true, max: 1 })).toEqual([]);
    });

    it('reads from a revision, either way, as many as asked for', async () => {
      const stream = newStream();
      await log.store.append(stream, 'no-stream', eventsFor(stream, 0, 6));
      const revisions = async (options: Parameters<typeof log.store.read>[1]): Promise<number[]> =>
        (await log.store.read(stream, options)).map((event) => event.revision);
      expect(await revisions({})).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await revisions({ from: 4 })).toEqual([4, 5]);
      expect(await revisions({ from: 1, max: 2 })).toEqual([1, 2]);
      expect(await revisions({ from: 6 })).toEqual([]);
      expect(await revisions({ backwards: true })).toEqual([5, 4, 3, 2, 1, 0]);
      expect(await revisions({ backwards: true, max: 1 })).toEqual([5]);
      expect(await revisions({ backwards: true, from: 2 })).toEqual([2, 1, 0]);
      expect(await revisions({ backwards: true, from: 9, max: 2 })).toEqual([5, 4]);
    });

    it('gives Chinese text and every kind of JSON back unchanged', async () => {
      const stream = `interview-${'约谈〔2025〕001号'}-${newStream().slice(-12)}`;
      const event = eventFor(stream, 0, chinese);
      await log.store.append(stream, 'no-stream', [event]);
      const [stored] = await log.store.read(stream);
      expect(stored).toMatchObject({ stream, data: chinese, metadata: event.metadata });
      expect(stored?.data).toStrictEqual(chinese);
    });

    it('reads a long stream whole', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 1200);
      await log.store.append(stream, 'no-stream', events.slice(0, 700));
      await log.store.append(stream, 699, events.slice(700));
      expect(idsOf(await log.store.read(stream))).toEqual(idsOf(events));
    });

    it('turns old shapes into today’s wherever they are read', async () => {
      const stream = newStream();
      const before = await log.store.head();
      const old = eventFor(stream, 0, { words: '漏水' }, { type: 'MatterNoted', schema: 1 });
      const now = eventFor(stream, 1, { text: '噪声', topic: '物业管理' }, { type: 'MatterNoted', schema: 2 });
      await log.store.append(stream, 'no-stream', [old, now]);
      const shapes = [
        { text: '漏水', topic: null },
        { text: '噪声', topic: '物业管理' },
      ];
      const read = await log.store.read(stream);
      expect(read.map((e) => e.data)).toEqual(shapes);
      expect(read.map((e) => e.metadata)).toEqual([{ ...old.metadata, schema: 2 }, now.metadata]);
      expect((await log.store.readAll(before, 10)).map((e) => e.data)).toEqual(shapes);
    });

    it('tells that a newer release wrote an event, and nothing of what it says', async () => {
      const stream = newStream();
      const before = await log.store.head();
      const known = eventFor(stream, 0);
      const type = eventFor(stream, 1, { words: '新版内容' }, { type: 'MatterForeseen' });
      const shape = eventFor(stream, 2, { words: '新版内容' }, { type: 'MatterNoted', schema: 3 });
      await log.store.append(stream, 'no-stream', [known, type, shape]);
      const told = [
        [known.data, undefined],
        [{}, true],
        [{}, true],
      ];
      const toldOf = (events: readonly RecordedEvent[]) => events.map(({ data, newer }) => [data, newer]);
      const read = await log.store.read(stream);
      expect(toldOf(read)).toEqual(told);
      expect(read.map(({ metadata }) => metadata)).toEqual([known, type, shape].map(({ metadata }) => metadata));
      expect(toldOf(await log.store.readAll(before, 10))).toEqual(told);
      const stop = new AbortController();
      const from = before === null ? null : { storeId: await log.store.identity(), last: null, scannedTo: before };
      const seen: RecordedEvent[] = [];
      for await (const { events } of log.store.subscribe(from, stop.signal)) {
        seen.push(...events.filter((event) => event.stream === stream));
        if (seen.length === 3) break;
      }
      stop.abort();
      expect(toldOf(seen)).toEqual(told);
    });

    it('keeps with a checkpoint what was laid aside on the way', async () => {
      const checkpoint = {
        storeId: await log.store.identity(),
        last: null,
        scannedTo: 7,
        aside: [
          { stream: newStream(), position: 3, onwards: true },
          { stream: newStream(), position: 5 },
        ],
      } as const;
      await log.store.checkpoints.save(newStream(), checkpoint);
      const name = newStream();
      await log.store.checkpoints.save(name, checkpoint);
      expect(await (await log.reopen()).checkpoints.load(name)).toEqual(checkpoint);
    });
  });

  describe('readAll, head, identity', () => {
    let log: OpenedLog;
    beforeEach(async () => void (log = await open()));
    afterEach(() => log.close());

    it('reads all streams in the order of the log, from behind a position', async () => {
      const [a, b] = [newStream(), newStream('case')];
      const before = await log.store.head();
      await log.store.append(a, 'no-stream', [eventFor(a, 0)]);
      await log.store.append(b, 'no-stream', eventsFor(b, 0, 2));
      await log.store.append(a, 0, [eventFor(a, 1)]);
      const all = await log.store.readAll(before, 100);
      expect(all.map((e) => [e.stream, e.revision])).toEqual([
        [a, 0],
        [b, 0],
        [b, 1],
        [a, 1],
      ]);
      const positions = all.map((e) => e.position);
      expect([...positions].sort((x, y) => x - y)).toEqual(positions);
      expect(new Set(positions).size).toBe(4);
      expect(await log.store.head()).toBe(positions[3]);
      expect(await log.store.readAll(positions[1]!, 1)).toEqual([all[2]]);
      expect(await log.store.readAll(positions[3]!, 10)).toEqual([]);
      expect(await log.store.read(b)).toEqual(all.slice(1, 3));
    });

    it('begins with the first event where no position is given', async () => {
      const stream = newStream();
      await log.store.append(stream, 'no-stream', eventsFor(stream, 0, 3));
      const [first, second] = await log.store.readAll(null, 2);
      expect(await log.store.readAll(first!.position, 1)).toEqual([second]);
    });

    it('refuses a position beyond the end of the log', async () => {
      const stream = newStream();
      const { position } = await log.store.append(stream, 'no-stream', [eventFor(stream, 0)]);
      const refused = await failureOf(log.store.readAll(position + 1_000_000, 10));
      expect(refused).toBeInstanceOf(CheckpointNotInThisLog);
    });

    it('does not show technical streams, though they can be read by name', async () => {
      const [stream, technical] = [newStream(), newStream('system')];
      const { position } = await log.store.append(stream, 'no-stream', [eventFor(stream, 0)]);
      await log.store.append(technical, 'no-stream', eventsFor(technical, 0, 2));
      expect(await log.store.head()).toBe(position);
      expect(await log.store.readAll(position, 10)).toEqual([]);
      expect(await log.store.read(technical)).toHaveLength(2);
      const next = await log.store.append(stream, 0, [eventFor(stream, 1)]);
      expect((await log.store.readAll(position, 10)).map((e) => e.position)).toEqual([next.position]);
    });

    it('has an identity that stays when it is opened again', async () => {
      const identity = await log.store.identity();
      expect(isId(identity)).toBe(true);
      const again = await log.reopen();
      expect(await again.identity()).toBe(identity);
    });

    it('refuses to read once it is closed', async () => {
      await log.store.close();
      expect(await failureOf(log.store.read(newStream()))).toBeInstanceOf(StoreUnavailable);
    });
  });

  describe('checkpoints', () => {
    let log: OpenedLog;
    beforeEach(async () => void (log = await open()));
    afterEach(() => log.close());

    it('keeps the last checkpoint saved under each name, over a restart as well', async () => {
      const name = `open-case-when-note-filed-${newStream().slice(-12)}`;
      const storeId = await log.store.identity();
      expect(await log.store.checkpoints.load(name)).toBeNull();
      const first = { storeId, last: null, scannedTo: null };
      await log.store.checkpoints.save(name, first);
      expect(await log.store.checkpoints.load(name)).toEqual(first);
      const stream = newStream();
      const event = eventFor(stream, 0);
      const { position } = await log.store.append(stream, 'no-stream', [event]);
      const second = {
        storeId,
        last: { position, eventId: event.id, chain: event.metadata.chain },
        scannedTo: position,
      };
      await log.store.checkpoints.save(name, second);
      await log.store.checkpoints.save(`${name}-other`, first);
      const again = await log.reopen();
      expect(await again.checkpoints.load(name)).toEqual(second);
      expect(await again.checkpoints.load(`${name}-other`)).toEqual(first);
    });
  });
};
