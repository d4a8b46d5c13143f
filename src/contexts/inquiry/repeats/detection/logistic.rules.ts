/** What is learned from: values, whether it is so, and how much it counts. */
export interface Sample {
  readonly values: readonly number[];
  readonly isSo: boolean;
  readonly counts: number;
}

export interface Line {
  readonly slopes: readonly number[];
  readonly bias: number;
}

export interface Learning {
  /** What is believed before anything was seen. */
  readonly before: Line;
  /** How strongly, for each slope: against the mean loss of the samples. */
  readonly hold: readonly number[];
  /** Without it the bias stays. */
  readonly isBiasLearned: boolean;
}

type Matrix = number[][];

/** Solves a symmetric system by elimination, the largest number of a column first. */
const solved = (matrix: Matrix, right: readonly number[]): readonly number[] => {
  const size = right.length;
  const rows = matrix.map((row, n) => [...row, right[n]!]);
  for (let n = 0; n < size; n++) {
    let best = n;
    for (let m = n + 1; m < size; m++) if (Math.abs(rows[m]![n]!) > Math.abs(rows[best]![n]!)) best = m;
    [rows[n], rows[best]] = [rows[best]!, rows[n]!];
    for (let m = n + 1; m < size; m++) {
      const factor = rows[m]![n]! / rows[n]![n]!;
      for (let k = n; k <= size; k++) rows[m]![k]! -= factor * rows[n]![k]!;
    }
  }
  const found = Array<number>(size).fill(0);
  for (let n = size - 1; n >= 0; n--) {
    let rest = rows[n]![size]!;
    for (let k = n + 1; k < size; k++) rest -= rows[n]![k]! * found[k]!;
    found[n] = rest / rows[n]![n]!;
  }
  return found;
};

const steps = 30;
const smallest = 1e-7;
const halvings = 20;

const sumOf = ({ values }: Sample, weights: readonly number[]): number => {
  let sum = weights[values.length]!;
  for (let n = 0; n < values.length; n++) sum += weights[n]! * values[n]!;
  return sum;
};

/** The logistic line through the samples that is nearest to them and to what was believed; the same for the same. */
export const learnedLine = (samples: readonly Sample[], { before, hold, isBiasLearned }: Learning): Line => {
  const slopes = before.slopes.length;
  const size = isBiasLearned ? slopes + 1 : slopes;
  const total = samples.reduce((sum, { counts }) => sum + counts, 0);
  const believed = [...before.slopes, before.bias];
  const heldAt = (n: number): number => (n < slopes ? hold[n]! : smallest);

  /** How far off a line is. */
  const lossOf = (weights: readonly number[]): number => {
    let loss = 0;
    for (const sample of samples) {
      const sum = sumOf(sample, weights);
      const against = sample.isSo ? -sum : sum;
      // Of a large number, itself.
      loss += (sample.counts / total) * (against > 30 ? against : Math.log1p(Math.exp(against)));
    }
    for (let n = 0; n < size; n++) loss += (heldAt(n) / 2) * (weights[n]! - believed[n]!) ** 2;
    return loss;
  };

  /** Where to go from there, by slope and curvature. */
  const movesFrom = (weights: readonly number[]): readonly number[] => {
    const gradient = Array<number>(size).fill(0);
    const curvature: Matrix = gradient.map(() => Array<number>(size).fill(0));
    for (const sample of samples) {
      const { values, isSo, counts } = sample;
      const likely = 1 / (1 + Math.exp(-sumOf(sample, weights)));
      const share = counts / total;
      const [pull, bend] = [share * ((isSo ? 1 : 0) - likely), share * likely * (1 - likely)];
      for (let n = 0; n < size; n++) {
        const value = n < slopes ? values[n]! : 1;
        gradient[n]! += pull * value;
        for (let m = 0; m <= n; m++) curvature[n]![m]! += bend * value * (m < slopes ? values[m]! : 1);
      }
    }
    for (let n = 0; n < size; n++) {
      for (let m = n + 1; m < size; m++) curvature[n]![m] = curvature[m]![n]!;
      gradient[n]! -= heldAt(n) * (weights[n]! - believed[n]!);
      curvature[n]![n]! += heldAt(n);
    }
    return solved(curvature, gradient);
  };

  let weights: readonly number[] = believed;
  let loss = lossOf(weights);
  for (let step = 0; step < steps; step++) {
    const moves = movesFrom(weights);
    let [reach, next, nextLoss] = [1, weights, Infinity];
    // A whole step may go too far.
    for (let halved = 0; halved < halvings && !(nextLoss <= loss); halved++, reach /= 2) {
      next = weights.map((weight, n) => weight + reach * (moves[n] ?? 0));
      nextLoss = lossOf(next);
    }
    if (!(nextLoss <= loss)) break;
    [weights, loss] = [next, nextLoss];
    if (moves.every((move) => Math.abs(move) < smallest)) break;
  }
  return { slopes: weights.slice(0, slopes), bias: weights[slopes]! };
};
