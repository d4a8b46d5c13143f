import { StoreRefused, StoreUnavailable } from '../../../src/platform/event-store/errors';
import {
  openSqliteEventStore,
  type SqliteEventStore,
} from '../../../src/platform/event-store/sqlite/sqlite.event-store';
import { verifySqliteFile } from '../../../src/platform/event-store/sqlite/verify-file';
import { newFolder } from '../../support/folder';
import { eventFor, failureOf, newStream } from '../event-store/kit';
import { endWritingProcesses, writingProcess } from './kit';

describe('a SQLite log and more than one process', () => {
  const folder = newFolder();
  const path = `${folder.path}/events.db`;
  const open = (readOnly = false): Promise<SqliteEventStore> => openSqliteEventStore(path, { upcasters: {}, readOnly });
  afterEach(endWritingProcesses);
  afterAll(folder.remove);

  it('refuses a second writer in this process, and lets readers in', async () => {
    const store = await open();
    const refused = await failureOf(open());
    expect(refused).toBeInstanceOf(StoreRefused);
    expect((refused as Error).message).toContain('Another process is writing');
    const reader = await open(true);
    const stream = newStream();
    await store.append(stream, 'no-stream', [eventFor(stream, 0)]);
    expect(await reader.read(stream)).toHaveLength(1);
    expect(await failureOf(reader.append(stream, 0, [eventFor(stream, 1)]))).toBeInstanceOf(StoreUnavailable);
    await reader.close();
    await store.close();
  });

  it('wakes a reader of the same process and one beside another process', async () => {
    const store = await open();
    const reader = await open(true);
    const stop = new AbortController();
    const batches = reader.subscribe(null, stop.signal)[Symbol.asyncIterator]();
    await batches.next();
    const stream = newStream();
    const next = batches.next();
    const { position } = await store.append(stream, 'no-stream', [eventFor(stream, 0)]);
    // What other tests of this log appended may come in batches before it.
    let woken = await next;
    while (woken.value?.checkpoint.scannedTo !== position) woken = await batches.next();
    await store.close();
    const later = batches.next();
    const child = writingProcess(path);
    await child.acknowledged(1);
    expect((await later).value?.events.length).toBeGreaterThan(0);
    await child.kill();
    stop.abort();
    await reader.close();
  });

  it('refuses the second writing process in clear words, and not the next one after a kill', async () => {
    const first = writingProcess(path);
    expect(await first.firstLine()).toBe('ready');
    const second = writingProcess(path);
    expect(await second.firstLine()).toMatch(/^refused StoreRefused .*正由另一个进程写入.*Another process is writing/);
    await second.kill();
    expect(await failureOf(open())).toBeInstanceOf(StoreRefused);
    await first.kill();
    const store = await open();
    await store.close();
  });

  it('loses nothing acknowledged, tears nothing and leaves no gap when the writer is killed in mid-write', async () => {
    const told = [];
    for (const count of [40, 150, 400]) {
      const child = writingProcess(path);
      await child.acknowledged(count);
      told.push(...(await child.kill()));
    }
    const store = await open();
    for (const { stream, revision, id } of told) {
      expect((await store.read(stream, { from: revision, max: 1 })).map((event) => event.id)).toEqual([id]);
    }
    await store.close();
    expect(told.length).toBeGreaterThanOrEqual(590);
    expect(verifySqliteFile(path)).toMatchObject({ ok: true, first: null, file: [] });
  });
});
