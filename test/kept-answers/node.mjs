/** A node on a folder, from the compiled code of a checkout, spoken to over HTTP only. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patience = 120_000;

/** Asks until the answer satisfies. */
export const until = async (ask, satisfies) => {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain; the last answer: ${JSON.stringify(answer)}`);
    await setTimeout(10);
  }
};

/** Only this machine is called, where nothing listens. */
export const outbound = { hosts: ['127.0.0.1'], privateHosts: ['127.0.0.1'] };

/** The compiled modules of a checkout. */
export const modulesOf = (dist) => {
  const load = createRequire(join(dist, 'main.js'));
  load('reflect-metadata');
  return load;
};

/**
 * A clock stands still, so that what is answered does not depend on how often somebody looked at it. `people` holds
 * the headers that each of them sends along.
 */
export const openNode = async ({ dist, folder, clock, people = {} }) => {
  const { startNode } = modulesOf(dist)('./start.js');
  const settings = { eventStoreUrl: `sqlite:${folder}/events.db`, dataFolder: folder };
  const app = await startNode({ ...settings, outbound }, clock, 'demo');

  const send = (who, method, path, { headers = {}, payload } = {}) =>
    app.inject({
      method,
      url: path,
      headers: { ...people[who], ...headers },
      ...(payload === undefined ? {} : { payload }),
    });

  const status = async (who) => JSON.parse((await send(who, 'GET', '/api/v1/system/status')).body);

  return {
    people,
    send,
    status,
    async signIn(name, password) {
      const payload = { name, password };
      const answer = await app.inject({ method: 'POST', url: '/api/v1/sign-in', payload });
      if (answer.statusCode >= 300) throw new Error(`${name} cannot sign in: ${answer.body}`);
      people[name] = { cookie: answer.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ') };
    },
    /** Every view is up, and all views and reactions have come as far as the one that is furthest. */
    settled: (who, head = 0) =>
      until(
        () => status(who),
        ({ views, reactions }) => {
          const positions = [...views, ...reactions].map(({ position }) => position ?? 0);
          const furthest = Math.max(head, ...positions);
          return positions.every((position) => position === furthest) && views.every(({ state }) => state === 'live');
        },
      ),
    close: () => app.close(),
  };
};
