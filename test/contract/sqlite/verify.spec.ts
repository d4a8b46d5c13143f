import { DatabaseSync } from '@photostructure/sqlite';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { chainOf, type Chained } from '../../../src/platform/event-store/chain';
import { sealDay } from '../../../src/platform/event-store/digest';
import { anchorIn, anchorOf, type Head, headsToHold, keepHead } from '../../../src/platform/event-store/head';
import { headsIn } from '../../../src/platform/event-store/head-file';
import { LogDamaged } from '../../../src/platform/event-store/errors';
import { genesis, rowHash, type LogRow, type RowHash } from '../../../src/platform/event-store/sqlite/schema';
import { openSqliteEventStore } from '../../../src/platform/event-store/sqlite/sqlite.event-store';
import { verifyEventStore, verifyLog } from '../../../src/platform/event-store/verify';
import { newFolder } from '../../support/folder';
import { eventsFor, failureOf, newStream } from '../event-store/kit';

const secret = Buffer.alloc(32, 5);
const day = '2025-03-01';
const dayAfter = '2025-03-02T01:00:00.000Z';
const folder = newFolder();
afterAll(folder.remove);

/** A log of 400 events in two streams, one behind the other, sealed; position 1 is the log's own first event. */
const sealedLog = async () => {
  const path = `${folder.path}/${randomUUID()}.db`;
  const store = await openSqliteEventStore(path, { upcasters: {} });
  const [a, b] = [newStream(), newStream('case')];
  await store.append(a, 'no-stream', eventsFor(a, 0, 200));
  await store.append(b, 'no-stream', eventsFor(b, 0, 200));
  const sealed = await sealDay(store, day, secret, dayAfter);
  return { path, store, a, b, sealed };
};

const tamper = (path: string, change: (db: InstanceType<typeof DatabaseSync>) => void): void => {
  const db = new DatabaseSync(path);
  change(db);
  db.close();
};

const verify = (path: string, key: Uint8Array = secret) =>
  verifyEventStore(`sqlite:${path}`, { categories: [], secret: key });

describe('verify', () => {
  it('finds nothing in a sound log, by file and through the port', async () => {
    const { path, store, sealed } = await sealedLog();
    expect(sealed).toMatchObject({ day, position: 401, events: 400 });
    const sound = { ok: true, events: 402, lastSealedDay: day, first: null, file: [], headsSealed: 0 };
    expect(await verify(path)).toEqual(sound);
    expect(await verifyLog(store, secret)).toEqual(sound);
    await store.close();
    expect(await verify(path)).toEqual(sound);
  });

  it('seals a day once, in order, and only when it is over', async () => {
    const { store } = await sealedLog();
    expect(await sealDay(store, day, secret, dayAfter)).toBeNull();
    expect(await sealDay(store, '2025-02-27', secret, dayAfter)).toBeNull();
    await expect(sealDay(store, '2025-03-02', secret, '2025-03-02T15:59:59.999Z')).rejects.toThrow(RangeError);
    const next = await sealDay(store, '2025-03-02', secret, '2025-03-02T16:00:00.000Z');
    expect(next).toMatchObject({ day: '2025-03-02', position: 401, events: 0 });
    expect(await verifyLog(store, secret)).toMatchObject({ ok: true, lastSealedDay: '2025-03-02' });
    await store.close();
  });

  it.each([
    ['data', `data = replace(data, '第10件', '第11件')`],
    ['metadata', `metadata = replace(metadata, 'deputy', 'clerk')`],
    ['type', `type = 'MatterDropped'`],
    ['id', `id = '${randomUUID()}'`],
    ['hash', 'hash = zeroblob(32)'],
  ])('names the event whose %s was changed', async (_, change) => {
    const { path, store, a } = await sealedLog();
    await store.close();
    tamper(path, (db) => db.exec(`UPDATE events SET ${change} WHERE stream = '${a}' AND revision = 10`));
    expect(await verify(path)).toMatchObject({
      ok: false,
      events: 11,
      first: { problem: 'log-chain', position: 12, stream: a, revision: 10 },
    });
  });

  describe('with what was kept outside the log', () => {
    /** A sealed log of which two heads were kept: after its first stream, and after its seal. */
    const keptLog = async () => {
      const { path, store } = await sealedLog();
      const [c, d] = [newStream(), newStream()];
      const kept = headsIn(mkdtempSync(`${folder.path}/heads-`));
      await keepHead(store, kept, secret, dayAfter);
      await store.append(c, 'no-stream', eventsFor(c, 0, 10));
      await keepHead(store, kept, secret, '2025-03-02T01:09:00.000Z');
      expect(kept.list()).toHaveLength(1);
      await keepHead(store, kept, secret, '2025-03-02T01:10:00.000Z');
      await store.append(d, 'no-stream', eventsFor(d, 0, 1));
      await store.close();
      const held = () => verifyEventStore(`sqlite:${path}`, { categories: [], secret, heads: kept.list() });
      return { path, held, kept };
    };

    it('finds nothing in a sound log that has grown since', async () => {
      const { held, kept } = await keptLog();
      expect(kept.list()).toMatchObject([{ events: 400, sealedDay: day }, { events: 10 }]);
      expect(await held()).toMatchObject({ ok: true });
    });

    it('finds a log that was cut at its end', async () => {
      const { path, held } = await keptLog();
      tamper(path, (db) => db.exec('DELETE FROM events WHERE position > 405'));
      expect(await verify(path)).toMatchObject({ ok: true });
      expect(await held()).toMatchObject({ ok: false, first: { problem: 'head', position: 402 } });
    });

    it('knows from a second place that lines of the first were taken away or replaced', async () => {
      const { path, kept } = await keptLog();
      const [here, there] = [mkdtempSync(`${folder.path}/heads-`), mkdtempSync(`${folder.path}/heads-`)];
      const both = headsIn(here, there);
      const [first, second] = kept.list() as [Head, Head];
      both.add(first);
      both.copyOver();
      both.add(second);
      both.copyOver();
      both.copyOver();
      expect([both.elsewhere, both.copied()]).toEqual(['kept', [first, second]]);
      expect(headsToHold(both.list(), both.copied())).toEqual({
        heads: [first, second],
        agree: true,
      });

      // A place that lags behind is no disagreement; it gets what it lacks when it is back.
      rmSync(there, { recursive: true });
      expect(headsToHold(both.list(), both.copied()).agree).toBe(true);
      both.copyOver();
      expect(both.copied()).toEqual([first, second]);

      rmSync(join(here, 'heads.jsonl'));
      expect(headsToHold(both.list(), both.copied())).toEqual({
        heads: [first, second],
        agree: false,
      });
      both.copyOver();
      expect([both.elsewhere, both.copied()]).toEqual(['differs', [first, second]]);
      tamper(path, (db) => db.exec('DELETE FROM events WHERE position > 405'));
      const { heads } = headsToHold(both.list(), both.copied());
      expect(
        await verifyEventStore(`sqlite:${path}`, {
          categories: [],
          secret,
          heads,
        }),
      ).toMatchObject({ ok: false });
      expect(headsIn(here, join(path, 'no-folder')).copied()).toEqual([]);
      const away = headsIn(here, join(path, 'no-folder'));
      away.add(first);
      away.copyOver();
      expect(away.elsewhere).toBe('away');
    });

    it('is told by a printed anchor whether it is the log that was printed then', async () => {
      const { kept } = await keptLog();
      const heads = kept.list();
      const anchor = anchorOf(heads[1]!);
      expect(anchor).toMatch(/^\d+(-[0-9a-f]{8}){4}$/);
      expect(anchorIn(heads, ` ${anchor.toUpperCase()} `)).toBe('found');
      expect(anchorIn(heads, `${heads[1]!.position}-00000000-00000000-00000000-00000000`)).toBe('differs');
      expect(anchorIn(heads.slice(0, 1), anchor)).toBe('unknown');
    });

    it('knows from its seals how many heads there were, also once their file is gone', async () => {
      const { path, store } = await sealedLog();
      const kept = headsIn(mkdtempSync(`${folder.path}/heads-`));
      await keepHead(store, kept, secret, dayAfter);
      const sealed = await sealDay(store, '2025-03-02', secret, '2025-03-02T16:00:00.000Z', () => kept.list().length);
      expect(sealed).toMatchObject({ heads: 1 });
      expect(await sealDay(store, '2025-03-03', secret, '2025-03-03T16:00:00.000Z', () => 0)).toMatchObject({
        heads: 0,
      });
      await store.close();
      expect(await verify(path)).toMatchObject({ ok: true, headsSealed: 1 });
      // The count is under the seal.
      rewrite(path, (row) => ({ ...row, data: row.data.replace('"heads":1', '"heads":0') }));
      expect(await verify(path)).toMatchObject({ ok: false });
    });

    it('passes over lines that are no heads, and finds what is missing beside them', async () => {
      const { path, kept } = await keptLog();
      const place = mkdtempSync(`${folder.path}/heads-`);
      const [first, second] = kept.list() as [Head, Head];
      const lines = ['{"position":3', '{}', 'null}', JSON.stringify(second)];
      writeFileSync(join(place, 'heads.jsonl'), lines.join('\n'));
      const heads = headsIn(place).list();
      expect(heads).toEqual([second]);
      const held = (some: readonly Head[]) =>
        verifyEventStore(`sqlite:${path}`, { categories: [], secret, heads: some });
      expect(await held(heads)).toMatchObject({ ok: false, first: { problem: 'head' } });
      expect(await held([first, second])).toMatchObject({ ok: true });
    });

    it('keeps a last head at the end of a node, however short a time after the one before', async () => {
      const { store } = await sealedLog();
      const kept = headsIn(mkdtempSync(`${folder.path}/heads-`));
      await keepHead(store, kept, secret, dayAfter);
      const stream = newStream();
      await store.append(stream, 'no-stream', eventsFor(stream, 0, 3));
      await keepHead(store, kept, secret, '2025-03-02T01:00:01.000Z');
      expect(kept.list()).toHaveLength(1);
      await keepHead(store, kept, secret, '2025-03-02T01:00:02.000Z', 0);
      expect(kept.list()).toMatchObject([{}, { events: 3 }]);
      await store.close();
    });

    it('finds the seal of a day that was removed with all that came after', async () => {
      const { path, held, kept } = await keptLog();
      tamper(path, (db) => db.exec('DELETE FROM events WHERE position > 401'));
      const heads = kept.list().slice(0, 1);
      expect(await verifyEventStore(`sqlite:${path}`, { categories: [], secret, heads })).toMatchObject({
        ok: false,
        first: { problem: 'seal' },
      });
      expect(await held()).toMatchObject({ ok: false });
    });

    it('finds rows that no day has sealed and that were rewritten with right hashes', async () => {
      const { path, held } = await keptLog();
      const chains = new Map<string, string>();
      rewrite(path, (row) => {
        const event = { ...row, data: JSON.parse(row.data), metadata: JSON.parse(row.metadata) } as Chained;
        const changed = row.position === 405 ? { ...event, data: { words: '改过' } } : event;
        const chain = chainOf(chains.get(row.stream) ?? '', changed);
        chains.set(row.stream, chain);
        const metadata = JSON.stringify({ ...changed.metadata, chain });
        return { ...row, data: JSON.stringify(changed.data), metadata };
      });
      expect(await verify(path)).toMatchObject({ ok: true });
      expect(await held()).toMatchObject({ ok: false, first: { problem: 'head', position: 402 } });
    });
  });

  it('names the place of a removed event', async () => {
    const { path, store } = await sealedLog();
    await store.close();
    tamper(path, (db) => db.exec('DELETE FROM events WHERE position = 40'));
    expect(await verify(path)).toMatchObject({ ok: false, first: { problem: 'missing', position: 40 } });
  });

  it('names an unreadable event', async () => {
    const { path, store } = await sealedLog();
    await store.close();
    tamper(path, (db) => db.exec(`UPDATE events SET data = '{' WHERE position = 40`));
    expect(await verify(path)).toMatchObject({ ok: false, first: { problem: 'unreadable', position: 40 } });
  });

  /** What somebody does who knows how the hashes of the rows are made. */
  const rewrite = (path: string, change: (row: LogRow) => LogRow): void =>
    tamper(path, (db) => {
      let hash: RowHash = genesis;
      const update = db.prepare('UPDATE events SET data = ?, metadata = ?, hash = ? WHERE position = ?');
      for (const row of db.prepare('SELECT * FROM events ORDER BY position').all() as LogRow[]) {
        const next = change(row);
        hash = rowHash(hash, next);
        update.run(next.data, next.metadata, hash, row.position);
      }
    });

  it('names the event by the chain of its stream when the rows were hashed anew', async () => {
    const { path, store, b } = await sealedLog();
    await store.close();
    rewrite(path, (row) => (row.position === 250 ? { ...row, data: '{"words":"改过"}' } : row));
    expect(await verify(path)).toMatchObject({ first: { problem: 'stream-chain', position: 250, stream: b } });
  });

  it('finds by the sealed digest that everything was hashed anew, and by the seal that the digest was too', async () => {
    const { path, store } = await sealedLog();
    const { identity } = { identity: await store.identity() };
    await store.close();
    const chains = new Map<string, string>();
    rewrite(path, (row) => {
      const metadata = JSON.parse(row.metadata) as Chained['metadata'];
      const data: unknown = row.position === 250 ? { words: '改过' } : JSON.parse(row.data);
      const chain = chainOf(chains.get(row.stream) ?? '', { ...row, data, metadata });
      chains.set(row.stream, chain);
      return { ...row, data: JSON.stringify(data), metadata: JSON.stringify({ ...metadata, chain }) };
    });
    expect(identity).toHaveLength(36);
    expect(await verify(path)).toMatchObject({ ok: false, first: { problem: 'digest', position: 1 } });
    const { path: other, store: sound } = await sealedLog();
    await sound.close();
    expect(await verify(other, Buffer.alloc(32, 6))).toMatchObject({ ok: false, first: { problem: 'seal' } });
  });

  it('finds that the end of a sealed log is gone', async () => {
    const { path, store, b } = await sealedLog();
    await store.close();
    rewrite(path, (row) => row);
    tamper(path, (db) => {
      db.exec(`DELETE FROM events WHERE stream = '${b}' AND revision > 150`);
      db.exec('UPDATE events SET position = 353, first = 353 WHERE position = 402');
    });
    rewrite(path, (row) => row);
    expect(await verify(path)).toMatchObject({ ok: false, first: { problem: 'missing' } });
  });

  it('says so when the file itself is broken', async () => {
    const { path, store } = await sealedLog();
    await store.close();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(4096 * 4, 0xa5), 0, 4096 * 4, 4096 * Math.floor(readFileSync(path).length / 8192));
    closeSync(file);
    const report = await verify(path);
    expect(report.ok).toBe(false);
    expect(report.first === null && report.file.length === 0).toBe(false);
  });

  it('keeps a log whose end was touched from being written to', async () => {
    const { path, store } = await sealedLog();
    await store.close();
    tamper(path, (db) => db.exec(`UPDATE events SET data = '{}' WHERE position = 390`));
    const refused = await failureOf(openSqliteEventStore(path, { upcasters: {} }));
    expect(refused).toBeInstanceOf(LogDamaged);
    expect((refused as Error).message).toContain('390');
    const reader = await openSqliteEventStore(path, { upcasters: {}, readOnly: true });
    expect(await reader.head()).toBe(401);
    await reader.close();
  });
});
