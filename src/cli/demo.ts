import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localDayOf } from '../kernel/time/moments';
import { fillDemo } from '../demo/fill';
import { people, withAccount } from '../demo/street/people';
import { systemClock } from '../platform/clock/clock';
import { StoreRefused } from '../platform/event-store/errors';
import { openEventStore } from '../platform/event-store/open';
import { type Marked, markOf } from '../platform/event-store/store-use';
import { startServer } from '../start';
import { say } from './say';

/** For a trial on your own machine only: printed, and the same for everybody. */
const password = 'Yue-xun-demo-2026';

export interface DemoOptions {
  readonly port: string;
  readonly folder: string;
  readonly seed: string;
}

/** What the folder holds. */
const markIn = async (log: string): Promise<Marked> => {
  if (!existsSync(log)) return 'empty';
  const store = await openEventStore(`sqlite:${log}`, { upcasters: {}, categories: [], readOnly: true });
  try {
    return await markOf(store);
  } finally {
    await store.close();
  }
};

/** Removes what a demo writes, and nothing else in the folder. */
const clear = (folder: string): void => {
  for (const part of ['events.db', 'events.db-wal', 'events.db-shm', 'views', 'vault'])
    rmSync(join(folder, part), { recursive: true, force: true });
};

/**
 * Starts on the embedded store with demo data: fills an empty store, and reopens a filled one as it was left. A first
 * try that was cut short starts over: half an office would only confuse.
 *
 * @throws StoreRefused where real work lies in the folder
 */
export const demo = async ({ port, folder: given, seed }: DemoOptions): Promise<void> => {
  const folder = resolve(given);
  const log = join(folder, 'events.db');
  const node = { eventStoreUrl: `sqlite:${log}`, dataFolder: folder };
  const mark = await markIn(log);
  if (mark === 'work')
    throw new StoreRefused(
      `${folder} 中已有非演示数据，演示请另选空目录（--folder）。` +
        `${folder} holds data that is not of a demo: name an empty folder (--folder).`,
    );
  if (mark !== 'demo-filled') {
    clear(folder);
    mkdirSync(folder, { recursive: true });
    const [began, worked] = [performance.now(), process.cpuUsage()];
    await fillDemo(node, { seed, today: localDayOf(Date.parse(systemClock.now())), password });
    const { user, system } = process.cpuUsage(worked);
    const [took, cpu] = [(performance.now() - began) / 1e3, (user + system) / 1e6];
    say(`演示数据已就绪 · filled in ${took.toFixed(1)} s (${cpu.toFixed(1)} s of CPU)`);
  }
  const { url } = await startServer(
    {
      ...node,
      host: '127.0.0.1',
      port: Number(port),
      publicUrl: `http://localhost:${port}`,
      tls: undefined,
      trustProxy: false,
      logLevel: 'warn',
    },
    'demo',
  );
  say(`\n约询演示 · yuexun demo: ${url}    接口文档 · API: ${url}/api/docs`);
  say(`登录 · sign in (密码 · password: ${password})`);
  say(`  ${'admin'.padEnd(10)} 系统管理员（administrator）`);
  for (const { label, signIn, roles } of withAccount(people))
    say(`  ${signIn.padEnd(10)} ${label}（${roles.map(({ role }) => role).join(', ')}）`);
};
