import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Installed {
  readonly version?: string;
  readonly dev?: boolean;
  readonly deprecated?: string;
  readonly engines?: { readonly node?: string } | readonly string[];
}

const { satisfies } = createRequire(__filename)('semver') as {
  readonly satisfies: (version: string, range: string) => boolean;
};

const textOf = (file: string): string => readFileSync(join(__dirname, '..', file), 'utf8');

/** The versions of Node that everything is run under before a release (`.ci/each-node`). */
const nodes = textOf('.ci/nodes').trim().split('\n');

const lock = JSON.parse(textOf('package-lock.json')) as {
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

describe('The versions of Node', () => {
  it.each(nodes)('%s is one that everything installed declares to run on', (version) => {
    const others = Object.entries(lock.packages).flatMap(([path, { engines }]) => {
      const range = engines !== undefined && 'node' in engines ? engines.node : undefined;
      return range === undefined || satisfies(version, range) ? [] : [`${path}: ${range}`];
    });
    expect(others).toEqual([]);
  });

  it('the newest of them is in the container', () => {
    expect(/^ARG NODE=(.+)$/m.exec(textOf('Dockerfile'))?.[1]).toBe(nodes.at(-1));
  });
});
