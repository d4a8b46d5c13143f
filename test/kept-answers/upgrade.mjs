/** The kept folder, opened by the code of now: what it appends by itself, and how it answers what was sent before. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sendKept } from './requests.mjs';
import { eventsBehind } from './log.mjs';
import { until } from './node.mjs';

/** What a repeat has to tell as the first time; secrets and addresses are made anew, lists may have gone on. */
export const toldBy = ({ status, etag, body }) => ({
  status,
  etag,
  id: body?.id ?? null,
  position: body?.position ?? null,
});

export const sendAgain = async (node, requests) => {
  const answers = [];
  for (const request of requests) answers.push(await sendKept(node, request));
  return answers;
};

/** The look at the new day runs beside everything else; the backup of the day is the last thing it does. */
const dayLookedAt = (folder) =>
  until(
    () => Promise.resolve(existsSync(join(folder, 'vault', 'backups'))),
    (isThere) => isThere,
  );

/** Kept beside those of the reactions: what was delivered to people and to other systems. */
const isOfDelivery = (name) => name === 'message-delivery' || name.startsWith('webhook-');

/** Reactions to events that the earlier release did not know: they had come nowhere. */
const newSince = new Set([
  'hand-over-case-when-work-handed-over',
  'hand-over-interview-when-work-handed-over',
  'hand-over-session-when-work-handed-over',
  'hand-over-visit-when-work-handed-over',
]);

/** How far each reaction had come, null where it would begin anew; and those that nobody goes on from any more. */
const checkpointFacts = (reactions, checkpoints) => {
  const names = reactions.map(({ name }) => name);
  return {
    reactions: names
      .filter((name) => !newSince.has(name))
      .map((name) => ({ name, scannedTo: checkpoints[name]?.scannedTo ?? null })),
    leftAlone: Object.keys(checkpoints).filter((name) => !names.includes(name) && !isOfDelivery(name)),
  };
};

/** Facts for a test about an open node on a copy of the kept folder. */
export const upgradeFactsOf = async (node, { folder, kept, checkpoints }) => {
  const { reactions } = await node.settled('admin', kept.head);
  await dayLookedAt(folder);
  const byItself = eventsBehind(folder, kept.head);
  const requests = kept.requests.filter(({ repeats }) => repeats);
  const again = await sendAgain(node, requests);
  await node.settled('admin', kept.head);
  return {
    ...checkpointFacts(reactions, checkpoints),
    byItself,
    repeats: requests.map(({ who, method, path, answer }, index) => ({
      request: `${method} ${path} by ${who}`,
      first: toldBy(answer),
      again: toldBy(again[index]),
    })),
    afterRepeats: eventsBehind(folder, kept.head),
  };
};
