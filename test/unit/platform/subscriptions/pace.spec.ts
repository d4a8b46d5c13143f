import { Pace } from '../../../../src/platform/subscriptions/pace';

describe('how fast views follow', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const isResting = async (pace: Pace, reached: number): Promise<boolean> => {
    let rests = true;
    void pace.rest(reached).then(() => (rests = false));
    await Promise.resolve();
    return rests;
  };

  it('rests where nobody waits, and goes on after a while', async () => {
    const rest = new Pace().rest(7);
    jest.advanceTimersByTime(25);
    await expect(rest).resolves.toBeUndefined();
  });

  it('does not rest before it has passed what somebody waits for', async () => {
    const pace = new Pace();
    pace.hurry(9);
    expect(await isResting(pace, 8)).toBe(false);
    expect(await isResting(pace, 9)).toBe(true);
  });

  it('wakes for whoever comes while it rests', async () => {
    const pace = new Pace();
    const rest = pace.rest(7);
    pace.hurry(9);
    await expect(rest).resolves.toBeUndefined();
    expect(jest.getTimerCount()).toBe(0);
  });
});
