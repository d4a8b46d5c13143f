#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { createAdministrator } from './cli/administrator';
import { clock } from './cli/clock';
import { demo, type DemoOptions } from './cli/demo';
import { say, sayTable } from './cli/say';
import { verifyLog } from './cli/verify';
import { rebuildViews, viewsStatus } from './cli/views';
import { readNodeSettings } from './config';

const program = new Command('yuexun').description(
  '约询: 代表约询制事项跟踪 · tracks the matters of the deputy inquiry system',
);

const views = program.command('views').description('视图 · the rows that questions are answered from');
views
  .command('status')
  .description('各视图的进度 · how far each view has come')
  .action(async () => sayTable(await viewsStatus(readNodeSettings(process.env))));
views
  .command('rebuild [names...]')
  .description('在旧视图旁重建，完成后切换 · build the next generation beside the one in use')
  .action((names: string[]) => rebuildViews(readNodeSettings(process.env), names, (report) => sayTable([report])));
views
  .command('prepare')
  .description('为新版本预先建好缺少的视图 · build what this release will need before it starts')
  .action(async () => {
    const settings = readNodeSettings(process.env);
    const missing = (await viewsStatus(settings)).filter((view) => view.generation === 0).map((view) => view.view);
    if (missing.length > 0) await rebuildViews(settings, missing, (report) => sayTable([report]));
    else say('没有要建的视图 · nothing to build');
  });

program
  .command('admin')
  .description('管理员 · administrators')
  .command('create')
  .description(
    '建立第一位管理员 · the first administrator; the password is read from standard input or YUEXUN_PASSWORD',
  )
  .requiredOption('--name <name>', '登录名 · sign-in name')
  .requiredOption('--jurisdiction <name>', '辖区名称 · the name of the jurisdiction')
  .action(async (options: { name: string; jurisdiction: string }) =>
    createAdministrator(readNodeSettings(process.env), options),
  );

program
  .command('verify')
  .description('逐条核对事件日志 · recompute every chain of the log and say which event was touched')
  .option('--anchor <anchor>', '纪要上印的日志存证 · the anchor that minutes bear')
  .action(async ({ anchor }: { anchor?: string }) => verifyLog(readNodeSettings(process.env), anchor));

const ofClock = program.command('clock').description('本机时钟 · the clock of this machine; stop the node first');
ofClock
  .command('status')
  .description('与记录是否相符 · whether it fits the log')
  .action(async () => clock(readNodeSettings(process.env), undefined));
ofClock
  .command('confirm')
  .description('确认本机日期无误 · says that its date is right, so that days begin again')
  .requiredOption('--reason <reason>', '原因 · why it differs, and how it was compared')
  .action(async ({ reason }: { reason: string }) => clock(readNodeSettings(process.env), reason));

program
  .command('demo')
  .description('以演示数据启动 · start on the embedded store with demo data')
  .option('--port <port>', '端口 · port', '3000')
  .option('--folder <folder>', '数据目录 · data folder', './data/demo')
  .option('--seed <seed>', '种子，同一天同一种子得到同样的数据 · the same seed makes the same data', '1')
  .action(async (options: DemoOptions) => demo(options));

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
