import { CommandBus } from '@nestjs/cqrs';
import { text } from 'node:stream/consumers';
import { AccountDesk } from '../contexts/access/account-desk';
import type { NodeSettings } from '../platform/platform.module';
import { ReferenceKeeper } from '../platform/subscriptions/reference-keeper';
import { startNode } from '../start';
import { createFirstAdministrator } from '../first-administrator';
import { say } from './say';

/** The first administrator; the password comes from `YUEXUN_PASSWORD` or standard input, never from the arguments. */
export const createAdministrator = async (
  settings: NodeSettings,
  { name, jurisdiction }: { readonly name: string; readonly jurisdiction: string },
): Promise<void> => {
  const password = process.env.YUEXUN_PASSWORD ?? (await text(process.stdin)).trimEnd();
  const app = await startNode(settings);
  try {
    const tools = { commands: app.get(CommandBus), desk: app.get(AccountDesk), keeper: app.get(ReferenceKeeper) };
    const created = await createFirstAdministrator(tools, { name, password, jurisdictionName: jurisdiction });
    say(`管理员 ${name} 已建立 · created, account ${created.account}`);
  } finally {
    await app.close();
  }
};
