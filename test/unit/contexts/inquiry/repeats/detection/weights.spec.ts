import { boundsIn, likenessGrade } from '../../../../../../src/contexts/inquiry/repeats/detection/grade.rules';
import {
  figureKinds,
  type Figures,
  packedFigures,
  unpackedFigures,
} from '../../../../../../src/contexts/inquiry/repeats/detection/figures.rules';
import {
  learnedKinds,
  likelihoodOf,
  likelyFrom,
  shipped,
} from '../../../../../../src/contexts/inquiry/repeats/detection/weights.rules';

const figures = (values: Partial<Figures>): Figures => ({
  ...(Object.fromEntries(figureKinds.map((kind) => [kind, 0.5])) as Figures),
  ...values,
});

const speakingFor = ['both', 'topic', 'titleLeast', 'titleMost', 'soon', 'looseNames'] as const;

describe('The weights that are shipped', () => {
  it.each(learnedKinds.map((kind) => [kind]))('%s speaks for or against one matter as its name says', (kind) => {
    const [less, more] = [0.2, 0.8].map((value) => likelihoodOf(figures({ [kind]: value }), shipped.weights));
    const isFor = (speakingFor as readonly string[]).includes(kind);
    expect(more! > less!).toBe(isFor);
  });

  it('hold two places of the directory apart, however alike the texts are', () => {
    const alike = figures({ both: 0.9, topic: 1, titleLeast: 0.9, titleMost: 0.9, looseNames: 0.8, otherDistrict: 0 });
    const told = (elsewhere: number) =>
      likenessGrade(likelihoodOf({ ...alike, elsewhere }, shipped.weights), boundsIn({}, shipped));
    expect(told(0)).toBe('HIGH');
    expect(told(1)).not.toBe('HIGH');
  });

  it('have their false flags in order', () => {
    const [flags, from] = [0, 1].map((n) => shipped.falseFlags.map((one) => one[n]!));
    expect(flags).toEqual([...flags!].sort((a, b) => a - b));
    expect(from).toEqual([...from!].sort((a, b) => b - a));
  });
});

describe('From which likelihood on a pair is suspected', () => {
  const falseFlags = [
    [1, 0.8],
    [4, 0.4],
  ] as const;

  it.each([
    [1, 0.8],
    [2, 0.6],
    [4, 0.4],
    [0.5, 0.8],
    [9, 0.4],
  ])('%d false flags per 100 are had from %d on', (per100, likelihood) =>
    expect(likelyFrom(falseFlags, per100)).toBeCloseTo(likelihood),
  );

  it('falls as an office takes more false flags, and is as the office set it where it did', () => {
    const model = { weights: shipped.weights, falseFlags };
    expect(boundsIn({ falseFlags: 4 }, model).suspectAt).toBeLessThan(boundsIn({ falseFlags: 2 }, model).suspectAt);
    expect(boundsIn({ suspectAt: 0.3, falseFlags: 1 }, model)).toEqual({ suspectAt: 0.3, highAt: 0.8 });
    expect(boundsIn({ suspectAt: 0.9 }, model)).toEqual({ suspectAt: 0.9, highAt: 0.9 });
  });
});

describe('Figures that are kept', () => {
  it('read as they were, and those of later kinds as nothing', () => {
    const kept = figures({ titleMost: 0.123, elsewhere: 1 });
    expect(unpackedFigures(packedFigures(kept))).toEqual(kept);
    expect(unpackedFigures('[250]')).toMatchObject({ placeMost: 0.25, elsewhere: 0 });
  });
});
