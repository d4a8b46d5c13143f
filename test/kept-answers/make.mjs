/** Fills a folder with the office that the answers are asked of: the demo up to a day, then one more day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveTheLastDay } from './last-day.mjs';
import { headOf } from './log.mjs';
import { modulesOf, openNode } from './node.mjs';

const password = 'Kept-answers-7';
const today = '2026-02-03';

/** Who signs in: each role, and the one with three. */
const signedIn = [
  ...['admin', 'clerk', 'chair', 'deputy01', 'voter01', 'vicechair'],
  ...['cityunit', 'cityhead', 'property', 'auditor'],
];

const setClock = (start) => {
  let instant = Date.parse(start);
  return {
    now: () => new Date(instant).toISOString(),
    pass: (milliseconds) => (instant += milliseconds),
    reach: (later) => (instant = Math.max(instant, Date.parse(later))),
  };
};

/** Somebody with several roles is asked about in each of them. */
const withCapacities = async (node, name) => {
  const { capacities } = JSON.parse((await node.send(name, 'GET', '/api/v1/me')).body);
  return capacities.map(({ grant, role }) => {
    node.people[`${name}-as-${role}`] = { ...node.people[name], 'yuexun-capacity': grant };
    return `${name}-as-${role}`;
  });
};

/** @returns the folder and what must be known to go on with it */
export const makeOffice = async (dist) => {
  const folder = mkdtempSync(join(tmpdir(), 'yuexun-office-'));
  const { fillDemo } = modulesOf(dist)('./demo/fill.js');
  await fillDemo({ eventStoreUrl: `sqlite:${folder}/events.db`, dataFolder: folder }, { seed: '1', today, password });
  const clock = setClock(`${today}T01:00:00.000Z`);
  const node = await openNode({ dist, folder, clock });
  await node.signIn('admin', password);
  await node.settled('admin');
  for (const name of signedIn.filter((name) => name !== 'cityhead')) await node.signIn(name, password);
  await node.signIn('deputy02', password);
  const { requests, calendars } = await liveTheLastDay(node, clock, password);
  // By the evening the sessions of the morning are over.
  for (const name of [...signedIn, 'deputy02']) await node.signIn(name, password);
  const askers = [...signedIn, ...(await withCapacities(node, 'vicechair'))];
  await node.settled('admin');
  const { people } = node;
  await node.close();
  for (const part of ['views', 'vault/spools', 'vault/backups'])
    rmSync(join(folder, part), { recursive: true, force: true });
  return { folder, kept: { at: clock.now(), head: headOf(folder), askers, people, calendars, requests } };
};
