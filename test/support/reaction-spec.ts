import type { RecordedEvent } from '../../src/kernel/message';
import type { Errand, Reaction, Sent } from '../../src/kernel/reaction';
import { derive } from '../../src/platform/messaging/names';

/** Given an event, then these errands; `answers` are handed back to the errands one after the other. */
export const errandsOf = (
  reaction: Reaction,
  event: RecordedEvent,
  answers: readonly unknown[] = [],
): readonly Errand[] => {
  const errands = reaction.react(event, derive);
  const taken: Errand[] = [];
  const carriedOut: Sent = { events: [] };
  for (let errand = errands.next(); !errand.done; errand = errands.next(answers[taken.length - 1] ?? carriedOut)) {
    taken.push(errand.value);
  }
  return taken;
};
