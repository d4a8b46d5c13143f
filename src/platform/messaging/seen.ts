import type { AnyDecider } from '../../kernel/decider';
import type { Revision } from '../../kernel/ids';
import { StaleRevision } from './errors';
import type { Found } from './found';

/**
 * Whoever gives a command may have seen the thing as it was before: then nothing may have happened since, but for facts
 * of which the decider says that these commands do not rest on them.
 *
 * @throws StaleRevision
 */
export const mustHaveSeen = (
  seen: Revision,
  { aside = {} }: AnyDecider,
  commands: readonly string[],
  { events, revision }: Found,
): void => {
  if (seen === revision) return;
  const since = events.filter((event) => event.revision > seen);
  // What was read may be the end of the stream alone, and what was seen may be a revision that never was.
  const isAllOfIt = revision !== null && since.length > 0 && since.length === revision - seen;
  const matters = since.some(({ type }) => aside[type]?.some((command) => commands.includes(command)) ?? true);
  if (!isAllOfIt || matters) throw new StaleRevision(seen, revision);
};
