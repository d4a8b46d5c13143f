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

/** The logistic line through the samples that is nearest to them and to what was believed; the same for the same. */
export const learnedLine = (samples: readonly Sample[], { before, hold, isBiasLearned }: Learning): Line => {
  const slopes = before.slopes.length;
  const size = isBiasLearned ? slopes + 1 : slopes;
  const total = samples.reduce((sum, { counts }) => sum + counts, 0);
  const weights = [...before.slopes, before.bias];
  const believed = [...weights];
  for (let step = 0; step < steps; step++) {
    const gradient = Array<number>(size).fill(0);
    const curvature: Matrix = gradient.map(() => Array<number>(size).fill(0));
    for (const { values, isSo, counts } of samples) {
      let sum = weights[slopes]!;
      for (let n = 0; n < slopes; n++) sum += weights[n]! * values[n]!;
      const likely = 1 / (1 + Math.exp(-sum));
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
      const held = n < slopes ? hold[n]! : smallest;
      gradient[n]! -= held * (weights[n]! - believed[n]!);
      curvature[n]![n]! += held;
    }
    const moves = solved(curvature, gradient);
    moves.forEach((move, n) => (weights[n]! += move));
    if (moves.every((move) => Math.abs(move) < smallest)) break;
  }
  return { slopes: weights.slice(0, slopes), bias: weights[slopes]! };
};
