import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');

describe('文档', () => {
  it('事件目录与代码一致', () => {
    const check = spawnSync(process.execPath, ['scripts/event-catalogue.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([check.status, check.stderr]).toEqual([0, '']);
  }, 60_000);
});
