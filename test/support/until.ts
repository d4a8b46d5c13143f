import { setTimeout } from 'node:timers/promises';

/**
 * Asks until the answer satisfies: what is done behind the answers comes in its own time, and a single look would tell
 * how fast the machine is. Only what hangs is to be ended by its patience.
 */
export const until = async <T>(
  ask: () => T | Promise<T>,
  satisfies: (answer: T) => boolean,
  patience = 120_000,
): Promise<T> => {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain; the last answer: ${JSON.stringify(answer)}`);
    await setTimeout(5);
  }
};
