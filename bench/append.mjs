import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiled, inFolder, interleaved, median, percentile, ratios, require, round, timed } from './support.mjs';

const appenders = 64;
const eventsPerStream = 20;

/** What an interview note's matter weighs: about 360 bytes of data, and the metadata that every event carries. */
const eventFor = (n) => ({
  id: randomUUID(),
  type: 'MatterHeard',
  data: {
    interviewId: randomUUID(),
    matterId: randomUUID(),
    words: `第${n}件：幸福里小区3号楼2单元电梯自上月起多次停运，老人上下楼困难，物业称维修资金未到位，居民多次拨打热线未果。`,
    topic: '物业管理',
    outcome: 'toRectify',
    heardAt: '2025-03-01T01:00:00.000Z',
    place: { community: '幸福社区', grid: '第三网格', estate: '幸福里' },
  },
  metadata: {
    actor: { account: randomUUID(), person: randomUUID(), grant: randomUUID(), role: 'deputy' },
    channel: 'web',
    jurisdiction: randomUUID(),
    commandId: randomUUID(),
    requestHash: 'a'.repeat(64),
    correlation: randomUUID(),
    causation: randomUUID(),
    schema: 1,
    recordedAt: '2025-03-01T01:00:00.000Z',
    occurredAt: '2025-03-01T01:00:00.000Z',
    contextPosition: n,
    chain: 'b'.repeat(64),
  },
});

/** The work of every contender: `count` events, each appender with streams of its own. */
const workload = (count) =>
  Array.from({ length: appenders }, () => {
    const list = [];
    for (let n = 0; n < count / appenders; n++) {
      const stream = n % eventsPerStream === 0 ? `interview-${randomUUID()}` : list.at(-1).stream;
      list.push({ stream, revision: n % eventsPerStream, event: eventFor(n) });
    }
    return list;
  });

const rowsOf = (work) => {
  const rows = [];
  const firsts = new Map();
  const hash = Buffer.alloc(32, 7);
  for (let n = 0; n < work[0].length; n++) {
    for (const list of work) {
      const { stream, revision, event } = list[n];
      const { id, type, data, metadata } = event;
      const position = rows.length + 1;
      if (revision === 0) firsts.set(stream, position);
      const texts = [id, type, JSON.stringify(data), JSON.stringify(metadata)];
      rows.push([position, firsts.get(stream), stream, revision, ...texts, hash]);
    }
  }
  return rows;
};

/** Every appender waits for its answer before it sends the next, as a request does. */
const throughAdapter = (folder, count, lists) =>
  inStore(folder, async (store) => {
    const waits = [];
    const { seconds } = await timed(() =>
      Promise.all(
        lists.map(async (list) => {
          for (const { stream, revision, event } of list) {
            const begin = performance.now();
            await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]);
            waits.push(performance.now() - begin);
          }
        }),
      ),
    );
    return { perSecond: count / seconds, p50: median(waits), p99: percentile(waits, 0.99) };
  });

const inStore = async (folder, work) => {
  const { openSqliteEventStore } = compiled('platform/event-store/sqlite/sqlite.event-store');
  const store = await openSqliteEventStore(join(folder, `${randomUUID()}.db`), { upcasters: {} });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** The driver alone, on this thread: no check, no answer, no JSON; rows ready made, the same tables and settings. */
const bareDriver = (folder, rows) => {
  const { DatabaseSync } = require('@photostructure/sqlite');
  const { schema } = compiled('platform/event-store/sqlite/schema');
  const db = new DatabaseSync(join(folder, `${randomUUID()}.db`));
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -32000;',
  );
  db.exec(schema);
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const begin = process.hrtime.bigint();
  for (let n = 0; n < rows.length; n += appenders) {
    db.exec('BEGIN IMMEDIATE');
    for (const row of rows.slice(n, n + appenders)) insert.run(...row);
    db.exec('COMMIT');
  }
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  db.close();
  return { perSecond: rows.length / seconds };
};

/** The disk alone: the same bytes in the same groups, appended and flushed. */
const rawLog = (folder, rows) => {
  const file = openSync(join(folder, `${randomUUID()}.log`), 'w');
  const begin = process.hrtime.bigint();
  for (let n = 0; n < rows.length; n += appenders) {
    writeSync(
      file,
      rows
        .slice(n, n + appenders)
        .map((row) => `${row.slice(0, 8).join('\n')}\n`)
        .join(''),
    );
    fdatasyncSync(file);
  }
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  closeSync(file);
  return { perSecond: rows.length / seconds };
};

const peersFolder = fileURLToPath(new URL('./peers/', import.meta.url));

/** emmett on one shared connection, its fastest way that works (a pool of its own fails under parallel appends). */
const emmett = async (folder, count, lists) => {
  const { openEmmett } = await import(pathToFileURL(join(peersFolder, 'emmett.mjs')).href);
  const peer = await openEmmett(join(folder, `${randomUUID()}.db`));
  try {
    const { seconds } = await timed(() =>
      Promise.all(
        lists.map(async (list) => {
          for (const { stream, revision, event } of list) await peer.append(stream, revision, event);
        }),
      ),
    );
    return { perSecond: count / seconds };
  } finally {
    await peer.close();
  }
};

/**
 * 64 concurrent appenders through the SQLite adapter, against the bare driver inserting the same rows with the same
 * durability in groups of 64. `ratio` is the median of the rounds' quotients. Goals: 0.5 of the driver, 5 × emmett.
 */
export async function run({ peers = false, quick = false } = {}) {
  const count = quick ? 64 * 50 : 64 * 400;
  const alone = quick ? 200 : 2_000;
  if (peers && !existsSync(join(peersFolder, 'node_modules'))) {
    // What it says goes to stderr, so that --json prints one object and nothing else.
    execFileSync('npm', ['ci'], { cwd: peersFolder, stdio: ['ignore', process.stderr, process.stderr] });
  }
  return inFolder(async (folder) => {
    const rows = rowsOf(workload(count));
    const contenders = {
      adapter: () => throughAdapter(folder, count, workload(count)),
      driver: () => bareDriver(folder, rows),
      rawLog: () => rawLog(folder, rows),
      alone: () => throughAdapter(folder, alone, [workload(alone * appenders)[0]]),
      ...(peers ? { emmett: () => emmett(folder, count, workload(count)) } : {}),
    };
    await throughAdapter(folder, 64 * 20, workload(64 * 20));
    const figures = await interleaved(quick ? 1 : 5, contenders);
    const perSecond = Object.fromEntries(
      Object.entries(figures).map(([name, list]) => [name, list.map((figure) => figure.perSecond)]),
    );
    const toDriver = ratios(perSecond.adapter, perSecond.driver);
    return {
      eventsPerRound: count,
      adapterPerSecond: round(median(perSecond.adapter), 0),
      adapterP50Ms: round(median(figures.adapter.map((f) => f.p50))),
      adapterP99Ms: round(median(figures.adapter.map((f) => f.p99))),
      driverPerSecond: round(median(perSecond.driver), 0),
      rawLogPerSecond: round(median(perSecond.rawLog), 0),
      ofRawLog: ratios(perSecond.adapter, perSecond.rawLog).median,
      alonePerSecond: round(median(perSecond.alone), 0),
      aloneP50Ms: round(median(figures.alone.map((f) => f.p50))),
      aloneP99Ms: round(median(figures.alone.map((f) => f.p99))),
      ...(peers
        ? {
            emmettPerSecond: round(median(perSecond.emmett), 0),
            timesEmmett: ratios(perSecond.adapter, perSecond.emmett).median,
            timesEmmettWorst: ratios(perSecond.adapter, perSecond.emmett).worst,
          }
        : {}),
      worstRatio: toDriver.worst,
      ratio: toDriver.median,
      goal: 0.5,
    };
  });
}
