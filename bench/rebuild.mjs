import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLog } from './log.mjs';
import { compiled, inFolder, interleaved, median, openLog, ratios, require, round } from './support.mjs';
import { tablesOf } from './views.mjs';

/** Runs one side in a process of its own, so that its memory is its own; answers what it printed. */
const inProcess = async (side, ...args) => {
  const entry = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [entry, side, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${side} ended with ${code}`);
  return JSON.parse(printed);
};

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** All views from the log, as `views rebuild` builds them. */
const ours = async (folder) => {
  const { catalogue } = compiled('catalogue');
  const { buildGeneration } = compiled('platform/subscriptions/build');
  const { ViewFolder } = compiled('platform/subscriptions/view-file');
  const store = await openLog(folder);
  const views = new ViewFolder(join(folder, `views-${randomUUID()}`));
  const begin = process.hrtime.bigint();
  const { signal } = new AbortController();
  await Promise.all(
    catalogue.views.map((view) => buildGeneration(view, { folder: views, store, shapes: catalogue }, signal)),
  );
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  await store.close();
  return { seconds, peakMb: peak(), folder: views.path };
};

/** The rows that came out, written once more by the driver alone: the same tables, the same values, the same groups. */
const driver = (source, target) => {
  const { DatabaseSync } = require('@photostructure/sqlite');
  const { catalogue } = compiled('catalogue');
  const { ViewFolder } = compiled('platform/subscriptions/view-file');
  const made = new ViewFolder(source);
  let seconds = 0;
  for (const view of catalogue.views) {
    const from = new DatabaseSync(made.fileOf(view, 1), { readOnly: true });
    const to = new DatabaseSync(`${target}-${view.name}.db`);
    to.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384');
    to.exec(view.schema);
    // A full-text index is filled by its own code on both sides, so it is left out here.
    for (const table of tablesOf(from).plain) {
      const width = from.prepare(`SELECT * FROM "${table}" LIMIT 1`, { returnArrays: true }).get()?.length;
      if (width === undefined) continue;
      const insert = to.prepare(`INSERT INTO "${table}" VALUES (${Array(width).fill('?').join(', ')})`);
      const rows = from.prepare(`SELECT * FROM "${table}"`, { returnArrays: true }).all();
      const begin = process.hrtime.bigint();
      for (let n = 0; n < rows.length; n += 1_000) {
        to.exec('BEGIN');
        for (const row of rows.slice(n, n + 1_000)) insert.run(...row);
        to.exec('COMMIT');
      }
      seconds += Number(process.hrtime.bigint() - begin) / 1e9;
    }
    const begin = process.hrtime.bigint();
    if (view.indexes !== undefined) to.exec(view.indexes);
    seconds += Number(process.hrtime.bigint() - begin) / 1e9;
    to.close();
    from.close();
  }
  return { seconds };
};

/**
 * All views from 200,000 events, against the bare driver writing the rows that come out. Ours reads and decodes the
 * log once for each view, folds, writes versions as they arise and fills the full-text index; the driver's share
 * knows nothing of all that, so the quotient tells what the rest costs. Goal: 0.75, in less than 300 MB.
 */
export async function run({ quick = false } = {}) {
  return inFolder(async (folder) => {
    const events = await writeLog(join(folder, 'events.db'), quick ? 20_000 : 200_000);
    const first = await inProcess('ours', folder);
    const contenders = {
      ours: () => inProcess('ours', folder),
      driver: () => inProcess('driver', first.folder, join(folder, randomUUID())),
    };
    const figures = await interleaved(quick ? 1 : 3, contenders);
    const perSecond = Object.fromEntries(
      Object.entries(figures).map(([name, list]) => [name, list.map(({ seconds }) => events / seconds)]),
    );
    const quotients = ratios(perSecond.ours, perSecond.driver);
    return {
      events,
      perSecond: round(median(perSecond.ours), 0),
      seconds: round(median(figures.ours.map(({ seconds }) => seconds))),
      peakMb: median(figures.ours.map(({ peakMb }) => peakMb)),
      driverPerSecond: round(median(perSecond.driver), 0),
      worstRatio: quotients.worst,
      ratio: quotients.median,
      goal: 0.75,
    };
  });
}

const sides = { ours, driver };
const [, script, side, ...args] = process.argv;
if (script === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await sides[side](...args)));
