import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import { checkBatch } from '../../../src/platform/event-store/check';
import { OutcomeUnknown, StoreBusy, StoreUnavailable } from '../../../src/platform/event-store/errors';
import type { Database } from '../../../src/platform/event-store/sqlite/files';
import { LogWriter } from '../../../src/platform/event-store/sqlite/log-writer';
import type { WriteRequest } from '../../../src/platform/event-store/sqlite/protocol';
import { openSqliteEventStore } from '../../../src/platform/event-store/sqlite/sqlite.event-store';
import { verifySqliteFile } from '../../../src/platform/event-store/sqlite/verify-file';
import { newFolder } from '../../support/folder';
import { eventFor, eventsFor, idsOf, newStream } from '../event-store/kit';

const appendOf = (stream: string, expected: number | 'no-stream', count = 1, size = 10): WriteRequest => {
  const first = expected === 'no-stream' ? 0 : expected + 1;
  const events = Array.from({ length: count }, (_, n) => eventFor(stream, first + n, { words: 'x'.repeat(size) }));
  return { kind: 'append', stream, expected, events: checkBatch(stream, expected, events).events };
};

describe('group commit', () => {
  const folder = newFolder();
  let writer: LogWriter;
  let path: string;
  beforeEach(() => {
    path = `${folder.path}/${randomUUID()}.db`;
    writer = new LogWriter(path);
  });
  afterEach(() => writer.close());
  afterAll(folder.remove);
  const connection = (): Database => (writer as unknown as { file: { db: Database } }).file.db;

  it('answers each request of one transaction for itself', () => {
    const [a, b] = [newStream(), newStream()];
    expect(
      writer.write([
        appendOf(a, 'no-stream', 2),
        appendOf(b, 4),
        appendOf(a, 'no-stream'),
        appendOf(a, 1),
        { kind: 'checkpoint', name: 'x', checkpoint: '{}' },
        appendOf(b, 'no-stream'),
      ]),
    ).toEqual([
      { kind: 'stored', revision: 1, position: 2 },
      { kind: 'conflict', actual: 'no-stream' },
      { kind: 'conflict', actual: 1 },
      { kind: 'stored', revision: 2, position: 3 },
      { kind: 'stored', revision: 0, position: 3 },
      { kind: 'stored', revision: 0, position: 4 },
    ]);
  });

  it('fails only the request that the database will not take, and keeps those beside it', () => {
    const [bad, good] = [newStream(), newStream()];
    connection().exec(`
      CREATE TEMP TRIGGER no BEFORE INSERT ON main.events WHEN NEW.stream = '${bad}'
      BEGIN SELECT RAISE(ABORT, 'not this one'); END`);
    expect(writer.write([appendOf(good, 'no-stream'), appendOf(bad, 'no-stream'), appendOf(good, 0)])).toEqual([
      { kind: 'stored', revision: 0, position: 1 },
      { kind: 'unavailable', message: 'not this one' },
      { kind: 'stored', revision: 1, position: 2 },
    ]);
  });

  it('says that nothing was stored when the disk is full, reads on, and goes on once there is room', () => {
    const stream = newStream();
    writer.write([appendOf(stream, 'no-stream')]);
    const pages = Object.values(connection().prepare('PRAGMA page_count').get() as object)[0] as number;
    connection().exec(`PRAGMA max_page_count = ${pages + 2}`);
    const big = appendOf(stream, 0, 5, 100_000);
    const [one, two] = writer.write([appendOf(newStream(), 'no-stream'), big]);
    expect([one?.kind, two?.kind]).toEqual(['unavailable', 'unavailable']);
    expect(one).toMatchObject({ message: expect.stringContaining('磁盘已满') as string });
    expect(connection().prepare('SELECT count(*) AS n FROM events').get()).toMatchObject({ n: 1 });
    connection().exec('PRAGMA max_page_count = 1000000');
    expect(writer.write([big])).toEqual([{ kind: 'stored', revision: 5, position: 6 }]);
    expect(connection().prepare('SELECT count(*) AS n FROM events').get()).toMatchObject({ n: 6 });
    expect(Object.values(connection().prepare('PRAGMA integrity_check').get() as object)).toEqual(['ok']);
  });
});

describe('a full queue', () => {
  const folder = newFolder();
  afterAll(folder.remove);

  it.each([
    ['requests', { requests: 40, bytes: 1_000_000_000 }],
    ['bytes', { requests: 1_000_000, bytes: 40_000 }],
  ])(
    'refuses as busy what is over the bound of %s, keeps what it took, and takes more afterwards',
    async (name, queue) => {
      const store = await openSqliteEventStore(`${folder.path}/${name}.db`, { upcasters: {}, queue });
      const streams = Array.from({ length: 400 }, () => newStream());
      const outcomes = await Promise.allSettled(
        streams.map((stream) => store.append(stream, 'no-stream', [eventFor(stream, 0)])),
      );
      const refused = outcomes.filter((o) => o.status === 'rejected').map((o) => o.reason as unknown);
      expect(refused.length).toBeGreaterThan(300);
      expect(refused.every((error) => error instanceof StoreBusy)).toBe(true);
      const taken = streams.filter((_, n) => outcomes[n]?.status === 'fulfilled');
      expect((await store.readAll(null, 1000)).map((event) => event.stream)).toEqual(taken);
      const again = newStream();
      await expect(store.append(again, 'no-stream', [eventFor(again, 0)])).resolves.toMatchObject({ revision: 0 });
      await store.close();
    },
  );

  it('takes one request that is larger than the whole queue when nothing else waits', async () => {
    const queue = { requests: 1, bytes: 1_000 };
    const store = await openSqliteEventStore(`${folder.path}/large.db`, { upcasters: {}, queue });
    const stream = newStream();
    const events = eventsFor(stream, 0, 40);
    await store.append(stream, 'no-stream', events);
    expect(idsOf(await store.read(stream))).toEqual(idsOf(events));
    await store.close();
  });
});

describe('the writer thread', () => {
  const folder = newFolder();
  afterAll(folder.remove);

  it('is replaced when it dies; what it was doing is settled by the same append again', async () => {
    const path = `${folder.path}/events.db`;
    const store = await openSqliteEventStore(path, { upcasters: {} });
    const [before, during] = [newStream(), newStream()];
    const [earlier, later] = eventsFor(before, 0, 2);
    await store.append(before, 'no-stream', [earlier!]);
    const { worker } = (store as unknown as { writer: { thread: { worker: Worker } } }).writer.thread;
    const event = eventFor(during, 0);
    const first = store.append(during, 'no-stream', [event]).catch((error: unknown) => error);
    await worker.terminate();
    const refusals: unknown[] = [await first];
    for (let stored = false; !stored;) {
      try {
        expect((await store.append(during, 'no-stream', [event])).revision).toBe(0);
        stored = true;
      } catch (error) {
        refusals.push(error);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const kinds = new Set(refusals.map((error) => (error instanceof Error ? error.constructor : 'stored')));
    for (const kind of kinds) expect([StoreUnavailable, OutcomeUnknown, 'stored']).toContain(kind);
    expect(idsOf(await store.read(during))).toEqual([event.id]);
    await store.append(before, 0, [later!]);
    await store.close();
    expect(verifySqliteFile(path)).toMatchObject({ ok: true });
  });
});
