import { callDeadline, deadlineIn, remaining, withinStoreBudget } from '../../../../src/platform/event-store/budget';

describe('the budget of a command’s store calls', () => {
  it('is each call’s own where no command is at work', () => {
    expect(callDeadline(1_000)).toBeGreaterThan(deadlineIn(0));
    expect(remaining(callDeadline(0))).toBe(0);
  });

  it('is shared by all calls of one command, through awaits', async () => {
    const [first, second] = await withinStoreBudget(1_000, async () => {
      const before = callDeadline(50);
      await Promise.resolve();
      return [before, callDeadline(90_000)] as const;
    });
    expect(second).toBe(first);
  });

  it('is never longer than the one around it', async () => {
    await withinStoreBudget(10, async () => {
      const outer = callDeadline(0);
      await withinStoreBudget(60_000, () => Promise.resolve(expect(callDeadline(0)).toBe(outer)));
    });
  });
});
