import { learnedLine, type Sample } from '../../../../../../src/contexts/inquiry/repeats/detection/logistic.rules';

const before = { slopes: [0, 0], bias: 0 };
const free = { before, hold: [1e-6, 1e-6], isBiasLearned: true };

const samples: readonly Sample[] = [
  { values: [1, 0.3], isSo: true, counts: 1 },
  { values: [0.9, 0.8], isSo: true, counts: 1 },
  { values: [0.4, 0.5], isSo: true, counts: 1 },
  { values: [0.6, 0.4], isSo: false, counts: 1 },
  { values: [0.1, 0.7], isSo: false, counts: 1 },
  { values: [0.2, 0.2], isSo: false, counts: 1 },
];

describe('A line that is learned', () => {
  it('rises with what tells, and is the same for the same', () => {
    const line = learnedLine(samples, free);
    expect(line.slopes[0]).toBeGreaterThan(1);
    expect(learnedLine(samples, free)).toEqual(line);
  });

  it('says as many as there are where nothing tells', () => {
    const plain = [true, true, true, false].map((isSo) => ({ values: [0, 0], isSo, counts: 1 }));
    expect(1 / (1 + Math.exp(-learnedLine(plain, free).bias))).toBeCloseTo(0.75, 3);
  });

  it('stays near what was believed where little was seen, and counts what counts more', () => {
    const believed = { slopes: [5, -1], bias: -2 };
    const held = learnedLine(samples, { before: believed, hold: [50, 50], isBiasLearned: false });
    held.slopes.forEach((slope, n) => expect(slope).toBeCloseTo(believed.slopes[n]!, 1));
    expect(held.bias).toBe(-2);
    const tilted = samples.map((sample) => ({ ...sample, counts: sample.isSo ? 9 : 1 }));
    expect(learnedLine(tilted, free).bias).toBeGreaterThan(learnedLine(samples, free).bias);
  });
});
