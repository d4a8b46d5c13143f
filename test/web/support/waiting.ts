import { setTimeout } from 'node:timers/promises';

/** As long as one step of a visitor may take, in milliseconds: only what hangs is to be ended by it. */
export const patience = 120_000;

/** Arrays that a browser answers are not made by this file's `Array`: only what is in them is compared. */
const same = (found: unknown, expected: unknown): boolean => JSON.stringify(found) === JSON.stringify(expected);

/**
 * Expects that a reading of the page comes to this value: a page is drawn in its own time, and a single look at it
 * would tell how fast the machine is. What it never comes to is shown beside what was expected.
 */
export async function reads<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + patience;
  let found = await read();
  while (!same(found, expected) && Date.now() < until) {
    await setTimeout(20);
    found = await read();
  }
  expect(found).toEqual(expected);
}
