import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caseEvents, reactionsAreThrough, writeCases } from './log.mjs';
import { Server } from './server.mjs';
import { compiled, inFolder, median, percentile, round } from './support.mjs';

const wantedRate = 1_000;

const quantiles = (times) => ({ p50: round(median(times)), p99: round(percentile(times, 0.99)) });

/** A node in this process, so that what is appended runs through the very store that its views follow. */
const openNode = async (folder) => {
  const { startNode } = compiled('start');
  const app = await startNode({ dataFolder: folder, eventStoreUrl: `sqlite:${join(folder, 'events.db')}` });
  for (;;) {
    const { views } = (await app.inject({ url: '/health/ready' })).json();
    if (views.every(({ state }) => state === 'live')) return app;
    await wait(100);
  }
};

/** Milliseconds of each of so many GETs, one after the other. */
const times = async (app, cookie, urls, count) => {
  const found = [];
  for (let n = 0; n < count; n += 1) {
    const url = urls[n % urls.length];
    const begin = performance.now();
    const answer = await app.inject({ url, headers: { cookie } });
    found.push(performance.now() - begin);
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`);
    if (n % 20 === 0) await wait(1);
  }
  return found;
};

/** Appends at the wanted rate until told to stop; answers the rate that was reached and how far the views lagged. */
const writing = async (app, office, state) => {
  const { EVENT_STORE } = compiled('platform/event-store/event-store');
  const { POSITIONS } = compiled('platform/subscriptions/positions');
  const [store, positions] = [app.get(EVENT_STORE), app.get(POSITIONS)];
  const begin = performance.now();
  const lags = [];
  const open = new Set();
  let events = 0;
  for (let n = 1_000_000; state.on; n += 1) {
    const one = caseEvents(n, office, Date.now() - 86_400_000);
    events += one.events.length;
    const appended = store.append(one.stream, 'no-stream', one.events).then(async ({ position }) => {
      const stored = performance.now();
      if (n % 20 === 0 && (await positions.waitFor(position, 10_000))) lags.push(performance.now() - stored);
    });
    open.add(appended);
    void appended.finally(() => open.delete(appended));
    const ahead = (events / wantedRate) * 1_000 - (performance.now() - begin);
    if (ahead > 1) await wait(ahead);
    else if (n % 10 === 0) await wait(0);
  }
  const rate = events / ((performance.now() - begin) / 1_000);
  await Promise.all(open);
  return { rate: round(rate, 0), lagP99Ms: round(percentile(lags, 0.99)) };
};

const measure = async (folder, cases, count) => {
  const server = await Server.in(folder);
  const office = await server.openOffice();
  await server.end();
  const where = {
    jurisdiction: office.jurisdiction,
    unit: office.units.get('CG'),
    topic: [...office.topics.values()][0],
    estate: office.estates[0],
  };
  await writeCases(join(folder, 'events.db'), { cases, office: where });
  await reactionsAreThrough(`sqlite:${join(folder, 'events.db')}`);
  const app = await openNode(folder);
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    payload: { name: 'clerk', password: Server.password },
  });
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const board = (await app.inject({ url: '/api/v1/cases?limit=200', headers: { cookie } })).json();
  const pages = board.rows.map(({ id }) => `/api/v1/cases/${id}`);
  const first = ['/api/v1/cases?limit=50'];
  const past = ['/api/v1/cases?limit=50&asOf=2024-01-20'];
  await times(app, cookie, [...first, ...past, ...pages], 100);
  const figures = {
    board: quantiles(await times(app, cookie, first, count)),
    boardAsOf: quantiles(await times(app, cookie, past, count)),
    casePage: quantiles(await times(app, cookie, pages, count)),
    facets: quantiles(await times(app, cookie, ['/api/v1/cases/facets'], Math.ceil(count / 10))),
  };
  const state = { on: true };
  const written = writing(app, where, state);
  await wait(1_000);
  const busy = quantiles(await times(app, cookie, [...first, ...pages.slice(0, 1)], count));
  state.on = false;
  const load = await written;
  await app.close();
  return { ...figures, busy, ...load };
};

/**
 * GETs through the whole server, without the network: board (first 50 rows in a clerk's scope), case page, facets,
 * the board as of a past day; and the board and page while the log takes 1,000 events a second. `ratio` is the p99
 * of the board at the largest size ÷ at the smallest. Goals: 3; under writes ≤ 3 × idle; as of ≤ 3 × now.
 */
export async function run({ quick = false } = {}) {
  const sizes = quick ? [200, 1_000] : [1_000, 10_000, 100_000];
  const bySize = {};
  for (const cases of sizes)
    bySize[cases] = await inFolder((folder) => measure(join(folder, 'node'), cases, quick ? 200 : 1_000));
  const [least, most] = [bySize[sizes[0]], bySize[sizes.at(-1)]];
  const over = (one, other) => round(one / other);
  return {
    bySize,
    casePageRatio: over(most.casePage.p99, least.casePage.p99),
    asOfToNow: over(most.boardAsOf.p99, most.board.p99),
    busyToIdle: over(most.busy.p99, Math.max(most.board.p99, most.casePage.p99)),
    writesReached: Object.values(bySize).every(({ rate }) => rate >= 900),
    ratio: over(most.board.p99, least.board.p99),
    goal: 3,
  };
}
