import fc from 'fast-check';
import {
  boxCounted,
  checkCount,
  judged,
  knownBallot,
  outcomeOf,
} from '../../../../src/capabilities/ballots/ballot.rules';
import { type Ballots, counted, ended, opened } from '../../../../src/capabilities/ballots/ballot.state';
import { ballotBases } from '../../../../src/kernel/policy';
import { refusalOf } from '../../../support/decider-spec';
import { policyWith } from '../../../support/inquiry-context';
import { idOf } from '../../../support/view-spec';

const [one, other] = [idOf(51), idOf(52)];
const voters = [idOf(301), idOf(302), idOf(303)];

describe('the outcome of a ballot', () => {
  const papers = fc.array(fc.constantFrom('satisfied', 'basicallySatisfied', 'dissatisfied', 'void'), {
    maxLength: 60,
  });

  it('is what counting the papers one by one gives', () =>
    fc.assert(
      fc.property(papers, fc.nat(20), fc.constantFrom(0.5, 0.6, 2 / 3), (pile, idle, threshold) => {
        const count = { eligible: pile.length + idle, handedIn: 0 };
        const sums = { satisfied: 0, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
        for (const paper of pile) {
          count.handedIn += 1;
          sums[paper] += 1;
        }
        const base = count.eligible;
        let [high, enough] = [0, 0];
        for (const paper of pile) if (paper === 'satisfied') high += 1;
        for (const paper of pile) if (paper === 'satisfied' || paper === 'basicallySatisfied') enough += 1;
        const expected =
          high > base * threshold ? 'SATISFIED' : enough > base * threshold ? 'BASICALLY_SATISFIED' : 'DISSATISFIED';
        const whole = { ...count, ...sums };
        expect(refusalOf(() => checkCount(whole))).toBeNull();
        expect(outcomeOf(whole, base, threshold)).toBe(expected);
      }),
    ));

  it('never gets worse by one satisfied vote in the place of another', () =>
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (satisfied, basicallySatisfied, dissatisfied) => {
        const merit = ['DISSATISFIED', 'BASICALLY_SATISFIED', 'SATISFIED'];
        const of = (better: number) => {
          const sums = { satisfied: satisfied + better, basicallySatisfied, dissatisfied: dissatisfied + 1 - better };
          const handedIn = satisfied + basicallySatisfied + dissatisfied + 1;
          return merit.indexOf(outcomeOf({ ...sums, void: 0, handedIn, eligible: handedIn }, handedIn, 0.5));
        };
        expect(of(1)).toBeGreaterThanOrEqual(of(0));
      }),
    ));

  it('says by which base and rules it was found', () => {
    const { ballot } = policyWith().settings;
    const count = { eligible: 5, handedIn: 3, satisfied: 2, basicallySatisfied: 0, dissatisfied: 1, void: 0 };
    const bases = { ALL_MEMBERS: 5, PRESENT: 4, HANDED_IN: 3 };
    const found = ballotBases.map((base) => judged(count, bases, policyWith({ ballot: { ...ballot, base } })));
    expect(found.map(({ base, outcome }) => `${base} ${outcome}`)).toEqual([
      '5 DISSATISFIED',
      '4 DISSATISFIED',
      '3 SATISFIED',
    ]);
    expect(found[0]).toMatchObject({ threshold: 0.5, policyVersion: 1 });
  });
});

describe('a count', () => {
  const count = { eligible: 3, handedIn: 3, satisfied: 2, basicallySatisfied: 0, dissatisfied: 0, void: 1 };

  it('is of whole numbers that make up what was handed in, which is no more than may vote', () => {
    const refusal = (changes: Partial<typeof count>) => refusalOf(() => checkCount({ ...count, ...changes }));
    expect(refusal({})).toBeNull();
    expect(refusal({ satisfied: 1.5 })).toBe('ballot.count');
    expect(refusal({ void: -1 })).toBe('ballot.count');
    expect(refusal({ eligible: 2 })).toBe('ballot.handed-in');
    expect(refusal({ void: 0 })).toBe('ballot.sum');
  });
});

describe('the ballots of a stream', () => {
  /** What a made-up stream votes about. */
  interface About {
    readonly project: string;
  }
  const none: Ballots<About> = [];
  const both = opened(opened(none, { project: '加装电梯' }, one, voters), { project: '口袋公园' }, other, voters);
  const box = { participants: [voters[0]!, voters[1]!], satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 1 };

  it('are open, then ended, then counted, each for itself', () => {
    const standings = (ballots: Ballots<About>) => ballots.map(({ standing }) => standing);
    expect(standings(both)).toEqual(['OPEN', 'OPEN']);
    expect(standings(ended(both, one))).toEqual(['CLOSED', 'OPEN']);
    expect(standings(counted(ended(both, one), one))).toEqual(['COUNTED', 'OPEN']);
    expect(standings(counted(both, idOf(59)))).toEqual(['OPEN', 'OPEN']);
    expect(knownBallot(both, other)).toMatchObject({ project: '口袋公园', voters });
    expect(refusalOf(() => knownBallot(both, idOf(59)))).toBe('ballot.not-found');
  });

  it('are counted from the box once, after the voting has ended', () => {
    const counting = (ballots: Ballots<About>, what = box) => boxCounted(knownBallot(ballots, one), what);
    expect(refusalOf(() => counting(both))).toBe('ballot.still-open');
    expect(counting(ended(both, one))).toStrictEqual({
      eligible: 3,
      handedIn: 2,
      satisfied: 1,
      basicallySatisfied: 0,
      dissatisfied: 0,
      void: 1,
    });
    expect(counting(counted(both, one))).toBeNull();
    expect(refusalOf(() => counting(ended(both, one), { ...box, void: 2 }))).toBe('ballot.sum');
  });
});
