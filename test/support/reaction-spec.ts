import type { RecordedEvent } from '../../src/kernel/message';
import type { Reaction, Sent, Step } from '../../src/kernel/reaction';
import { derive } from '../../src/platform/messaging/names';

/** Given an event, then these steps; `answers` are handed back to the steps one after the other. */
export const stepsOf = (
  reaction: Reaction,
  event: RecordedEvent,
  answers: readonly unknown[] = [],
): readonly Step[] => {
  const steps = reaction.react(event, derive);
  const taken: Step[] = [];
  const carriedOut: Sent = { events: [] };
  for (let step = steps.next(); !step.done; step = steps.next(answers[taken.length - 1] ?? carriedOut)) {
    taken.push(step.value);
  }
  return taken;
};
