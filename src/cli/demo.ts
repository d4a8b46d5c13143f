import { CommandBus } from '@nestjs/cqrs';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AccountDesk } from '../contexts/access/account-desk';
import { DemoBrowser } from '../demo/browser';
import { openOffice } from '../demo/office';
import { demoPeople } from '../demo/people';
import { recordTalks } from '../demo/talks';
import { systemClock } from '../platform/clock/clock';
import { ReferenceKeeper } from '../platform/subscriptions/reference-keeper';
import { startServer } from '../start';
import { createFirstAdministrator } from './first-administrator';
import { say } from './say';

/** For a try on one's own machine only: printed, and the same for everybody. */
const password = 'Yue-xun-demo-2026';

/** Starts on the embedded store with demo data; an office that was filled before is opened as it was left. */
export const demo = async (options: { readonly port: string; readonly folder: string }): Promise<void> => {
  const folder = resolve(options.folder);
  const filled = join(folder, 'demo-is-filled');
  // A first try that was cut short is begun anew: half an office would only puzzle.
  if (!existsSync(filled)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const url = `http://localhost:${options.port}`;
  const { app } = await startServer({
    eventStoreUrl: `sqlite:${join(folder, 'events.db')}`,
    dataFolder: folder,
    host: '127.0.0.1',
    port: Number(options.port),
    publicUrl: url,
    tls: undefined,
    trustProxy: false,
    logLevel: 'warn',
  });
  if (!existsSync(filled)) {
    const tools = { commands: app.get(CommandBus), desk: app.get(AccountDesk), keeper: app.get(ReferenceKeeper) };
    const admin = { name: 'admin', password, jurisdictionName: '示范市/示范区/示范街道' };
    const { jurisdiction } = await createFirstAdministrator(tools, admin);
    const as = async (name: string): Promise<DemoBrowser> => {
      const browser = new DemoBrowser(url);
      await browser.signIn(name, password);
      return browser;
    };
    const office = await openOffice(await as('admin'), jurisdiction, password);
    await recordTalks(as, office, Date.parse(systemClock.now()));
    writeFileSync(filled, '');
  }
  say(`\n约询演示 · yuexun demo: ${url}    接口文档 · API: ${url}/api/docs`);
  say(`登录 · sign in (密码 · password: ${password})`);
  for (const { label, signIn, roles } of [
    { label: '系统管理员', signIn: 'admin', roles: [{ role: 'administrator' }] },
    ...demoPeople,
  ]) {
    say(`  ${signIn.padEnd(10)} ${label}（${roles.map(({ role }) => role).join(', ')}）`);
  }
};
