import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const compiled = (module) => require(`../../dist/contexts/inquiry/repeats/detection/${module}.rules.js`);
const { learnedKinds, likelihoodOf } = compiled('weights');
const { learnedLine } = compiled('logistic');

const valuesOf = ({ figures }) => learnedKinds.map((kind) => figures[kind]);

/** How strongly weights are held back, for figures that vary by one. */
const held = 0.002;

/** How much each figure varies. */
const spreadOf = (samples) => {
  const total = samples.reduce((sum, { counts }) => sum + counts, 0);
  return learnedKinds.map((_, n) => {
    const mean = samples.reduce((sum, { values, counts }) => sum + counts * values[n], 0) / total;
    return samples.reduce((sum, { values, counts }) => sum + counts * (values[n] - mean) ** 2, 0) / total || 1;
  });
};

const zero = { slopes: learnedKinds.map(() => 0), bias: 0 };

const grouped = (pairs, keyOf) => {
  const groups = new Map();
  for (const pair of pairs) {
    const key = keyOf(pair);
    if (groups.has(key)) groups.get(key).push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
};

/** Each group of pairs counts by the root of its number, all together as much as `mass`. */
const weighed = (groups, isSo, mass) => {
  const total = groups.reduce((sum, group) => sum + Math.sqrt(group.length), 0);
  return groups.flatMap((group) =>
    group.map((pair) => ({ values: valuesOf(pair), isSo, counts: mass / total / Math.sqrt(group.length) })),
  );
};

/** Pairs of one matter against pairs read as different, and half as much against what nobody read. */
const pairSamples = (run, { places }) => [
  ...weighed(
    grouped(run.positives, ({ issue }) => issue),
    true,
    1,
  ),
  ...weighed(
    grouped(run.negatives, ({ later }) => places[later]),
    false,
    1,
  ),
  ...weighed([run.others], false, 0.5),
  ...weighed([run.fresh], false, 0.5),
];

/** What is above of a complaint's own matter and of others: the difference should speak for its own. */
const differenceSamples = (run, labels) => {
  const asked = run.messages.flatMap((found, later) => {
    const own = found.filter(({ earlier }) => labels.isSame(later, earlier)).slice(0, 5);
    const others = found
      .filter(({ earlier }) => !labels.isSame(later, earlier) && !labels.isOpen.has(`${later} ${earlier}`))
      .slice(0, 10);
    const differences = own.flatMap((mine) => {
      const values = valuesOf(mine);
      return others.map((other) => valuesOf(other).map((value, n) => values[n] - value));
    });
    return differences.length === 0 ? [] : [{ issue: labels.issueOf.get(later), differences }];
  });
  return grouped(asked, ({ issue }) => issue).flatMap((group) =>
    group.flatMap(({ differences }) =>
      differences.map((values) => ({ values, isSo: true, counts: 1 / Math.sqrt(group.length) / differences.length })),
    ),
  );
};

/** Half of what pairs teach and half of what differences do; the scale and the bias are learned anew from pairs. */
const weightsFrom = (run, labels) => {
  const pairs = pairSamples(run, labels);
  const hold = spreadOf(pairs).map((spread) => held * spread);
  const byPair = learnedLine(pairs, { before: zero, hold, isBiasLearned: true });
  const byDifference = learnedLine(differenceSamples(run, labels), { before: zero, hold, isBiasLearned: false });
  const slopes = byPair.slopes.map((slope, n) => (slope + byDifference.slopes[n]) / 2);
  const sums = pairs.map((sample) => ({
    ...sample,
    values: [sample.values.reduce((sum, value, n) => sum + value * slopes[n], 0)],
  }));
  const line = learnedLine(sums, { before: { slopes: [1], bias: 0 }, hold: [0], isBiasLearned: true });
  return Object.fromEntries([
    ['bias', line.bias],
    ...learnedKinds.map((kind, n) => [kind, slopes[n] * line.slopes[0]]),
  ]);
};

const two = (value) => Math.round(value * 100) / 100;

/** What all labels teach. */
export const fitted = (run, labels) =>
  Object.fromEntries(Object.entries(weightsFrom(run, labels)).map(([kind, weight]) => [kind, two(weight)]));

const folds = 5;

/** Into which part each complaint falls; those that hang together fall into one, the largest are dealt out first. */
const partsOf = (places) => {
  const groups = grouped([...places.keys()], (index) => places[index]);
  const sizes = Array(folds).fill(0);
  const partOf = Array(places.length);
  for (const group of groups.sort((a, b) => b.length - a.length || a[0] - b[0])) {
    const part = sizes.indexOf(Math.min(...sizes));
    sizes[part] += group.length;
    for (const index of group) partOf[index] = part;
  }
  return partOf;
};

/**
 * The run again, each complaint judged by weights that were learned without its matter, its place and a fifth of all
 * others.
 */
export const crossValidated = (run, labels) => {
  const partOf = partsOf(labels.places);
  const without = (part) => {
    const isIn = ({ later, earlier }) => partOf[later] !== part && partOf[earlier] !== part;
    const kept = (pairs) => pairs.filter(isIn);
    const messages = run.messages.map((found, later) =>
      partOf[later] === part ? [] : found.filter(({ earlier }) => partOf[earlier] !== part),
    );
    const [positives, negatives, others, fresh] = [run.positives, run.negatives, run.others, run.fresh].map(kept);
    return weightsFrom({ messages, positives, negatives, others, fresh }, labels);
  };
  const learned = Array.from({ length: folds }, (_, part) => without(part));
  const told = (pair, later) => ({ ...pair, score: likelihoodOf(pair.figures, learned[partOf[later]]) });
  return {
    messages: run.messages.map((found, later) =>
      found.map((pair) => told(pair, later)).sort((a, b) => b.score - a.score || b.earlier - a.earlier),
    ),
    positives: run.positives.map((pair) => told(pair, pair.later)),
    negatives: run.negatives.map((pair) => told(pair, pair.later)),
  };
};
