import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Installed {
  readonly version?: string;
  readonly dev?: boolean;
  readonly deprecated?: string;
}

const lock = JSON.parse(readFileSync(join(__dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Installed>>;
};

const inProduction = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, installed]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...installed }));

/** Nobody mends these any more, or they tell their maker who installed them. */
const unwanted = ['inflight', 'fstream', 'rimraf', '@scarf/scarf'];

describe('What is installed for production', () => {
  it('was given up by nobody', () => {
    expect(inProduction.filter(({ deprecated }) => deprecated !== undefined)).toEqual([]);
  });

  it('holds no abandoned part and none that reports home', () => {
    expect(inProduction.filter(({ name }) => unwanted.includes(name))).toEqual([]);
  });
});
