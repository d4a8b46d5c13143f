import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const compiled = (module) => require(`../../dist/${module}.js`);
const { RowStore } = compiled('platform/read-db/row-store');
const engine = compiled('contexts/inquiry/repeats/detection/likenesses.view');
const { likelihoodOf } = compiled('contexts/inquiry/repeats/detection/likelihood.rules');

/** As the view keeps them for the list of suspected repeats. */
const kept = { least: 0.3, limit: 5 };
/** As a person is shown them. */
const shown = { least: 0, limit: 10 };

const comparedOf = ({ title, body, reporter }) => ({ title, body, place: '', reporter: reporter ?? null, at: null });

class Index {
  folder = mkdtempSync(join(tmpdir(), 'repeats-'));
  rows = RowStore.write(join(this.folder, 'index.db'), 'off');
  seconds = 0;

  constructor() {
    this.rows.exec(engine.likenessesSchema);
    // The dictionary is loaded once per process.
    this.rows.tag('读');
  }

  /** @returns the cases, and milliseconds by the clock and of the processor */
  suggest(mine, asked) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const likely = engine.likeliest(this.rows, mine, asked);
    const { user, system } = process.cpuUsage(used);
    return { likely, took: { wall: performance.now() - started, cpu: (user + system) / 1000 } };
  }

  take(cases) {
    const started = performance.now();
    this.rows.transaction(() => {
      const writer = new engine.LikenessWriter(this.rows);
      for (const [id, mine] of cases) writer.take(id, mine, kept);
      writer.flush();
    });
    this.seconds += (performance.now() - started) / 1000;
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

/** Each complaint is asked about before it is filed. */
export const replay = (complaints, labels) => {
  const index = new Index();
  const [rankings, others, times] = [new Map(), [], []];
  complaints.forEach((complaint, later) => {
    const mine = comparedOf(complaint);
    const { likely, took } = index.suggest(mine, shown);
    times.push(took);
    if (labels.issueOf.has(later)) {
      rankings.set(
        later,
        likely.map(({ id }) => Number(id)),
      );
      const issue = labels.issueOf.get(later);
      for (const { id, evidence } of likely.filter(({ id }) => labels.issueOf.get(Number(id)) !== issue).slice(0, 5))
        others.push({ later, earlier: Number(id), evidence, issue, score: likelihoodOf(evidence) });
    }
    index.take([[String(later), mine]]);
  });
  const told = ({ later, earlier, ...pair }) => {
    const evidence = engine.evidenceBetween(index.rows, String(later), String(earlier));
    return { later, earlier, ...pair, evidence, score: likelihoodOf(evidence) };
  };
  const result = { rankings, positives: labels.pairs.map(told), negatives: labels.negatives.map(told), others };
  const isHard = new Set(labels.negatives.map(({ later, earlier }) => `${later} ${earlier}`));
  result.others = others.filter(({ later, earlier }) => !isHard.has(`${later} ${earlier}`));
  result.speed = speedOf(times, index);
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
  for (let n = 0; n < 2_000; n++) times.push(index.suggest(at((n * 7919) % cases), shown).took);
  const speed = { cases, ...speedOf(times, index) };
  index.close();
  return speed;
};
