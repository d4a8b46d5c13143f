import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('网页所用的接口客户端', () => {
  it('与接口文档一致（否则：npm run client）', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/web-client.mjs'), '--check'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LOG_LEVEL: 'silent' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
