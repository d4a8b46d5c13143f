import { isDeepStrictEqual } from 'node:util';
import { setTimeout } from 'node:timers/promises';

/** As long as a step of a visitor may take. */
const patience = 120_000;

/**
 * Expects that a reading of the page comes to this value: a page is drawn in its own time, and a single look at it
 * would tell how fast the machine is. What it never comes to is shown beside what was expected.
 */
export async function reads<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + patience;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < until) {
    await setTimeout(20);
    found = await read();
  }
  expect(found).toEqual(expected);
}
