import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { othersOf } from './others.mjs';

const require = createRequire(import.meta.url);
const compiled = (module) => require(`../../dist/${module}.js`);
const { RowStore } = compiled('platform/read-db/row-store');
const engine = compiled('contexts/inquiry/repeats/detection/likenesses.view');
const { likenessesSchema } = compiled('contexts/inquiry/repeats/detection/likeness-rows.view');
const { LikenessWriter } = compiled('contexts/inquiry/repeats/detection/likeness-writer.view');
const { likelihoodOf, shipped } = compiled('contexts/inquiry/repeats/detection/weights.rules');

/** Everything that is compared, so that other weights can judge it anew. */
const all = { model: shipped, least: 0, limit: 40 };
/** As a person is shown them. */
const shown = { model: shipped, least: 0, limit: 10 };

const comparedOf = ({ title, body, reporter, submittedAt }) => ({
  title,
  body,
  place: '',
  reporter: reporter ?? null,
  at: null,
  within: {},
  toldAt: Date.parse(submittedAt),
});

class Index {
  folder = mkdtempSync(join(tmpdir(), 'repeats-'));
  rows = RowStore.write(join(this.folder, 'index.db'), 'off');
  seconds = 0;

  constructor() {
    this.rows.exec(likenessesSchema);
    // The dictionary is loaded once per process.
    this.rows.tag('读');
  }

  /** @returns milliseconds by the clock and of the processor until somebody reads what was found, and why */
  suggest(mine) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const sought = engine.Sought.typed(this.rows, mine);
    for (const { id, figures } of sought.likeliest(shown)) sought.reasons(id, figures, false);
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - started, cpu: (user + system) / 1000 };
  }

  take(cases) {
    const started = performance.now();
    const found = [];
    this.rows.transaction(() => {
      const writer = new LikenessWriter(this.rows);
      for (const [id, mine] of cases) found.push(writer.take(id, mine, all).likely);
      writer.flush();
    });
    this.seconds += (performance.now() - started) / 1000;
    return found;
  }

  close() {
    this.rows.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;

const speedOf = (times, index) => {
  const quantile = (kind, share) => {
    const sorted = times.map((time) => time[kind]).sort((a, b) => a - b);
    return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))], 2);
  };
  return {
    p50ms: quantile('wall', 0.5),
    p99ms: quantile('wall', 0.99),
    // What a machine that does other work meanwhile does not change.
    cpuP50ms: quantile('cpu', 0.5),
    cpuP99ms: quantile('cpu', 0.99),
    indexSeconds: round(index.seconds, 1),
    memoryMb: Math.round(process.memoryUsage().rss / 1e6),
  };
};

/** Each complaint is asked about before it is filed; `messages` holds what was found for each, the likeliest first. */
export const replay = (complaints, labels) => {
  const index = new Index();
  const [messages, times] = [[], []];
  complaints.forEach((complaint, later) => {
    const mine = comparedOf(complaint);
    times.push(index.suggest(mine));
    const [likely] = index.take([[String(later), mine]]);
    messages.push(likely.map(({ id, figures, likelihood }) => ({ earlier: Number(id), figures, score: likelihood })));
  });
  const told = (pair) => {
    const figures = engine.figuresBetween(index.rows, String(pair.later), String(pair.earlier));
    return { ...pair, figures, score: likelihoodOf(figures, shipped.weights) };
  };
  const result = {
    messages,
    positives: labels.pairs.map(told),
    negatives: labels.negatives.map(told),
    ...othersOf(messages, labels),
    speed: speedOf(times, index),
  };
  index.close();
  return result;
};

/** Names with other characters in their place: a case like this one of another town. */
const elsewhere = (text, names, round) => {
  let moved = text;
  for (const name of names)
    moved = moved.replaceAll(
      name,
      name.replace(/\p{Script=Han}/gu, (c) =>
        String.fromCharCode(0x4e00 + ((c.charCodeAt(0) - 0x4e00 + round * 137) % 20_000)),
      ),
    );
  return moved;
};

/** Speed at this many cases: the complaints again and again, each time with other names. */
export const replayMany = (complaints, cases) => {
  const { readCase } = compiled('contexts/inquiry/repeats/detection/profile.rules');
  const { noNames } = compiled('contexts/inquiry/repeats/detection/name-book.rules');
  const { tag } = compiled('platform/read-db/segment');
  const index = new Index();
  const originals = complaints.map((complaint) => {
    const mine = comparedOf(complaint);
    return { mine, names: readCase(mine, tag, noNames).names };
  });
  const at = (n) => {
    const { mine, names } = originals[n % originals.length];
    const round = Math.floor(n / originals.length);
    return { ...mine, title: elsewhere(mine.title, names, round), body: elsewhere(mine.body, names, round) };
  };
  let batch = [];
  for (let n = 0; n < cases; n++) {
    batch.push([String(n), at(n)]);
    if (batch.length === 256 || n === cases - 1) {
      index.take(batch);
      batch = [];
    }
  }
  const times = [];
  for (let n = 0; n < 2_000; n++) times.push(index.suggest(at((n * 7919) % cases)));
  const speed = { cases, ...speedOf(times, index) };
  index.close();
  return speed;
};
