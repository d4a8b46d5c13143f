import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** `require` for compiled code and packages of this project, as `dist` itself sees them. */
export const require = createRequire(join(root, 'package.json'));

/** What stands under `src/<path>.ts`, compiled. */
export const compiled = (path) => require(join(root, 'dist', `${path}.js`));

/** Runs `work` with a folder on the project's own disk (a tmpfs would make every flush free), then removes it. */
export const inFolder = async (work) => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

export const round = (value, digits = 2) => Number(value.toFixed(digits));

/** Seconds that `work` takes, and what it answers. */
export const timed = async (work) => {
  const begin = process.hrtime.bigint();
  const result = await work();
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, result };
};

/**
 * Runs every contender once per round, one after the other and each round in another order, so that a noisy
 * machine is noisy for all of them. Contenders: name → () => figure. Answers name → list of figures by round.
 */
export const interleaved = async (rounds, contenders) => {
  const figures = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  const names = Object.keys(contenders);
  for (let n = 0; n < rounds; n++) {
    const order = names.map((_, i) => names[(i + n) % names.length]);
    for (const name of order) figures[name].push(await contenders[name]());
  }
  return figures;
};

/** The median and the worst of the quotients of one round each. */
export const ratios = (ours, theirs) => {
  const quotients = ours.map((figure, n) => figure / theirs[n]);
  return {
    median: round(median(quotients)),
    worst: round(Math.min(...quotients)),
    best: round(Math.max(...quotients)),
  };
};

/** The log of a folder, as whoever only follows it opens it. */
export const openLog = (folder) => {
  const { catalogue } = compiled('catalogue');
  const { categoriesOf } = compiled('platform/catalogue');
  const { openEventStore } = compiled('platform/event-store/open');
  const options = { upcasters: catalogue.upcasters, categories: categoriesOf(catalogue), readOnly: true };
  return openEventStore(`sqlite:${join(folder, 'events.db')}`, options);
};
