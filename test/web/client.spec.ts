import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('The client that the pages speak through', () => {
  it('agrees with the description of the API (otherwise: npm run client)', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/web-client.mjs'), '--check'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LOG_LEVEL: 'silent' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
