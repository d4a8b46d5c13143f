import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { noteWith, Server } from './server.mjs';
import { inFolder, openLog } from './support.mjs';
import { sameAsRebuilt } from './views.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, json: { type: 'boolean' } },
});
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1 || kills > 1_000) {
  console.error('--kills: 1–1000');
  process.exit(2);
}

const writers = 8;
/** How long one request may take before its writer gives it up and sends it again, in milliseconds. */
const patience = 10_000;
/** All writers together give up after this many milliseconds: a hang must show. */
const longest = 20_000 + kills * 15_000;

const say = (text) => process.stderr.write(`${text}\n`);

/** Files notes until told to stop; each is sent with one key until it is acknowledged. */
const write = async (who, { url, cookie, office, state, acknowledged }) => {
  for (let n = 0; state.writing; n += 1) {
    const titles = Array.from({ length: 1 + (n % 3) }, (_, m) => `第${who}号第${n}次第${m}件`);
    const key = randomUUID();
    for (;;) {
      const answer = await fetch(`${url}/api/v1/interviews/records`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, 'idempotency-key': key },
        body: JSON.stringify(noteWith(office, titles)),
        signal: AbortSignal.timeout(patience),
      }).catch(() => undefined);
      const body = await answer?.json().catch(() => undefined);
      if (answer?.ok === true && body !== undefined) {
        acknowledged.push({ id: body.id, titles });
        break;
      }
      if (answer !== undefined && answer.status < 500 && body !== undefined)
        throw new Error(`Refused: ${JSON.stringify(body)}`);
      if (Date.now() > state.deadline) throw new Error('No acknowledgement for too long');
      state.repeats += 1;
      await wait(20);
    }
  }
};

/** Kills at any moment: mostly while notes are filed, each fifth time while it is still starting. */
const killOften = async (server, state) => {
  for (let n = 1; n <= kills; n += 1) {
    if (n % 5 !== 0) await server.ready();
    await wait(randomInt(0, n % 5 === 0 ? 900 : 500));
    await server.end('SIGKILL');
    server.start();
    if (n % 10 === 0) say(`${n} of ${kills} kills, ${state.acknowledged.length} notes acknowledged`);
  }
  await server.ready();
};

/** What the log holds of notes and cases, told from the events alone. */
const readLog = async (store) => {
  const found = { notes: new Map(), cases: new Map(), numbers: [], commands: new Map() };
  for await (const batch of store.subscribe(null, new AbortController().signal)) {
    for (const { type, stream, data, metadata } of batch.events) {
      if (type === 'NoteFiled') {
        const titles = data.note.matters.map(({ title }) => title);
        found.notes.set(stream, [...(found.notes.get(stream) ?? []), titles]);
        found.commands.set(metadata.commandId, [...(found.commands.get(metadata.commandId) ?? []), stream]);
      }
      if (type === 'CaseRegistered') found.cases.set(data.title, [...(found.cases.get(data.title) ?? []), stream]);
      if (type === 'CaseNumbered') found.numbers.push(data.serial);
    }
    if (batch.caughtUp) return found;
  }
};

/** Acknowledged and not there; there more than once. Numbers run from 1 without a gap. */
const judge = ({ notes, cases, numbers, commands }, acknowledged) => {
  const titles = acknowledged.flatMap((note) => note.titles);
  const lost = [
    ...acknowledged.filter(
      ({ id, titles }) => JSON.stringify(notes.get(`interview-${id}`)?.[0]) !== JSON.stringify(titles),
    ),
    ...titles.filter((title) => !cases.has(title)),
    ...Array.from({ length: cases.size }, (_, n) => n + 1).filter((serial) => !numbers.includes(serial)),
  ];
  const written = [...notes.values()].flat(2);
  const doubled = [
    ...[...notes.values()].filter((filed) => filed.length > 1),
    ...written.filter((title, n) => written.indexOf(title) !== n),
    ...[...commands.values()].filter((streams) => streams.length > 1),
    ...[...cases.values()].filter((streams) => streams.length > 1),
    ...numbers.filter((serial, n) => numbers.indexOf(serial) !== n),
  ];
  return { lost, doubled };
};

/** Every case has its number and every view has seen it. */
const settled = async (server, expected) => {
  const clerk = await server.browser('clerk');
  for (const end = Date.now() + 120_000; Date.now() < end; await wait(100)) {
    const { rows, next } = await clerk.get('/cases?limit=200&sort=newest');
    const { total } = await clerk.get('/cases/facets');
    if (total >= expected && rows.every(({ number }) => number !== null) && (next !== null || rows.length === total))
      return;
  }
  throw new Error('The reactions did not come to rest');
};

const result = await inFolder(async (folder) => {
  const server = await Server.in(folder);
  const office = await server.openOffice();
  const cookie = await server.cookieOf('deputy03');
  const acknowledged = [];
  const state = { writing: true, repeats: 0, deadline: Date.now() + longest, acknowledged };
  const shared = { url: server.url, cookie, office, state, acknowledged };
  const working = Promise.all(Array.from({ length: writers }, (_, who) => write(who, shared)));
  await Promise.race([killOften(server, state), working.then(() => Promise.reject(new Error('Writers ended early')))]);
  state.writing = false;
  await working;
  await settled(server, acknowledged.flatMap(({ titles }) => titles).length);
  await server.end();

  const { code, printed } = await server.cli('verify');
  if (code !== 0) throw new Error(`verify: ${printed}`);
  const store = await openLog(folder);
  const { lost, doubled } = judge(await readLog(store), acknowledged);
  if (lost.length + doubled.length > 0) say(JSON.stringify({ lost: lost.slice(0, 5), doubled: doubled.slice(0, 5) }));
  const unequal = await sameAsRebuilt(join(folder, 'views'), join(folder, 'rebuilt'), store);
  if (unequal.length > 0) say(`Not equal to a rebuild: ${unequal.join(', ')}`);
  await store.close();
  say(`${state.repeats} requests were sent again`);
  return {
    kills,
    acknowledged: acknowledged.length,
    lost: lost.length,
    doubled: doubled.length,
    viewsEqualRebuild: unequal.length === 0,
  };
});

if (values.json) console.log(JSON.stringify(result));
else console.table(result);
process.exit(result.lost + result.doubled === 0 && result.viewsEqualRebuild ? 0 : 1);
