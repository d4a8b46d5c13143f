import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { evidenceKinds } = require('../../dist/contexts/inquiry/repeats/detection/likelihood.rules.js');

const rowOf = ({ evidence }) => [1, ...evidenceKinds.map((kind) => evidence[kind])];

/** Solves a symmetric system by elimination. */
const solved = (matrix, right) => {
  const rows = matrix.map((row, n) => [...row, right[n]]);
  for (let n = 0; n < rows.length; n++) {
    const best = rows.slice(n).reduce((top, row, k) => (Math.abs(row[n]) > Math.abs(rows[top][n]) ? n + k : top), n);
    [rows[n], rows[best]] = [rows[best], rows[n]];
    for (let m = n + 1; m < rows.length; m++) {
      const factor = rows[m][n] / rows[n][n];
      for (let k = n; k <= rows.length; k++) rows[m][k] -= factor * rows[n][k];
    }
  }
  const found = Array(rows.length).fill(0);
  for (let n = rows.length - 1; n >= 0; n--)
    found[n] =
      (rows[n][rows.length] - found.reduce((sum, value, k) => (k > n ? sum + rows[n][k] * value : sum), 0)) /
      rows[n][n];
  return found;
};

/** Newton's steps of a logistic regression that is held back a little; samples are [row, same, weight]. */
const regression = (samples) => {
  const size = evidenceKinds.length + 1;
  const total = samples.reduce((sum, [, , weight]) => sum + weight, 0);
  let weights = Array(size).fill(0);
  for (let step = 0; step < 30; step++) {
    const gradient = weights.map((weight, n) => (n === 0 ? 0 : -0.0005 * weight));
    const curvature = weights.map((_, n) => weights.map((_, m) => (n === m ? (n === 0 ? 1e-9 : 0.0005) : 0)));
    for (const [row, same, weight] of samples) {
      const sum = row.reduce((product, value, n) => product + value * weights[n], 0);
      const likely = 1 / (1 + Math.exp(-sum));
      const share = weight / total;
      for (let n = 0; n < size; n++) {
        gradient[n] += share * (same - likely) * row[n];
        for (let m = 0; m < size; m++) curvature[n][m] += share * likely * (1 - likely) * row[n] * row[m];
      }
    }
    const move = solved(curvature, gradient);
    weights = weights.map((weight, n) => weight + move[n]);
  }
  return weights;
};

/** Each issue counts by the root of its pairs; hard negatives together as much as all issues, other pairs half of it. */
const samplesOf = (run, isLeftOut) => {
  const positives = run.positives.filter((pair) => !isLeftOut(pair));
  const weighed = positives.map((pair) => [rowOf(pair), 1, 1 / Math.sqrt((pair.size * (pair.size - 1)) / 2)]);
  const mass = weighed.reduce((sum, [, , weight]) => sum + weight, 0);
  const against = (pairs, share) => {
    const left = pairs.filter((pair) => !isLeftOut(pair));
    return left.map((pair) => [rowOf(pair), 0, (mass * share) / left.length]);
  };
  return [...weighed, ...against(run.negatives, 1), ...against(run.others, 0.5)];
};

export const fitted = (run) => {
  const weights = regression(samplesOf(run, () => false));
  return Object.fromEntries(['bias', ...evidenceKinds].map((kind, n) => [kind, Math.round(weights[n] * 100) / 100]));
};

/** The pairs again, each told by weights that were learned without its issue. */
export const fittedWithout = (run, { issues, issueOf }) => {
  const issueOfPair = ({ later, earlier }) => issueOf.get(later) ?? issueOf.get(earlier) ?? -1;
  const learned = new Map();
  for (let issue = -1; issue < issues.length; issue++)
    learned.set(
      issue,
      regression(
        samplesOf(
          run,
          ({ later, earlier }) => issue >= 0 && [later, earlier].some((one) => issueOf.get(one) === issue),
        ),
      ),
    );
  const told = (pair) => {
    const weights = learned.get(issueOfPair(pair));
    const sum = rowOf(pair).reduce((product, value, n) => product + value * weights[n], 0);
    return { ...pair, score: 1 / (1 + Math.exp(-sum)) };
  };
  return { positives: run.positives.map(told), negatives: run.negatives.map(told) };
};
