import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './support/folder';

const root = join(__dirname, '..');

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly totalCruised: number;
  };
}

const cruise = (folder: string, ...what: readonly string[]): Cruise['summary'] => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...what,
      ...['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as Cruise).summary;
};

const broken = ({ violations }: Cruise['summary']): string[] => [
  ...new Set(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)),
];

describe('The layout', () => {
  it('lets each file import only what its suffix and folder allow', () => {
    const found = cruise(root, 'src', 'test', 'bench');
    expect(broken(found)).toEqual([]);
    expect(found.totalCruised).toBeGreaterThan(200);
  });
});

/** What may not be, each in a file that breaks exactly this rule. */
const offences: readonly [rule: string, file: string, imports: string][] = [
  ['kernel-knows-only-itself', 'src/kernel/a.ts', '../platform/clock'],
  ['kernel-knows-only-itself', 'src/kernel/b.ts', 'node:fs'],
  ['kernel-knows-only-itself', 'src/kernel/c.ts', 'rxjs'],
  ['platform-knows-no-context', 'src/platform/a.ts', '../contexts/one/x.events'],
  ['contexts-meet-only-in-events', 'src/contexts/two/a.module.ts', '../one/x.state'],
  ['capabilities-serve-any-context', 'src/capabilities/one/b.view.ts', '../../contexts/one/x.events'],
  ['contexts-are-joined-from-above', 'src/contexts/two/b.module.ts', '../../app.module'],
  ['pure-files-use-nothing-from-outside', 'src/contexts/two/a.decider.ts', 'node:crypto'],
  ['pure-files-use-nothing-from-outside', 'src/contexts/two/a.view.ts', '@nestjs/common'],
  ['pure-files-use-nothing-from-outside', 'src/contexts/two/commands/a.ts', 'uuid'],
  ['events-know-only-events', 'src/contexts/one/a.events.ts', './x.state'],
  ['states-know-events-states-and-rules', 'src/contexts/one/a.state.ts', './x.decider'],
  ['states-know-events-states-and-rules', 'src/contexts/one/b.state.ts', '../../platform/clock'],
  ['deciders-know-events-states-and-rules', 'src/contexts/one/a.decider.ts', './x.view'],
  ['deciders-know-events-states-and-rules', 'src/contexts/one/commands/b.ts', '../../../platform/clock'],
  ['rules-know-pure-files', 'src/contexts/one/a.rules.ts', './x.decider'],
  ['things-know-their-own-pure-files', 'src/contexts/one/a.thing.ts', './x.decider'],
  ['parts-know-the-kernel-parts-and-stored-names', 'src/capabilities/one/a.part.ts', './x.view'],
  ['permissions-and-settings-know-rules', 'src/contexts/one/a.permissions.ts', './x.view'],
  ['permissions-and-settings-know-rules', 'src/contexts/one/a.settings.ts', './x.decider'],
  ['words-know-only-what-they-name', 'src/contexts/one/a.words.ts', './x.events'],
  ['views-know-events-and-views', 'src/contexts/one/a.view.ts', './x.decider'],
  ['reactions-know-events-deciders-and-views', 'src/contexts/one/a.reaction.ts', '../../platform/clock'],
  ['dtos-know-only-shapes', 'src/contexts/one/a.dto.ts', './x.decider'],
  ['dtos-know-only-shapes', 'src/contexts/one/b.dto.ts', 'node:fs'],
  ['controllers-keep-no-state-of-their-own', 'src/contexts/one/a.controller.ts', '../../platform/event-store/store'],
  ['one-importer-of-the-event-store-client', 'src/platform/b.ts', '@eventstore/db-client'],
  ['few-importers-of-the-sqlite-driver', 'src/platform/c.ts', '@photostructure/sqlite'],
  ['only-pinned-packages', 'src/platform/d.ts', 'jest'],
  ['nothing-is-missing', 'src/platform/e.ts', './nowhere'],
  ['product-knows-no-test', 'src/platform/f.ts', '../../test/kit'],
  ['demo-is-known-by-its-command-alone', 'src/platform/j.ts', '../demo/demo-clock'],
  ['no-circle', 'src/platform/g.ts', './h'],
  ['files-are-made-in-threads', 'src/contexts/two/b.controller.ts', '../../platform/tables/csv-write'],
  ['web-knows-nothing-of-the-server', 'src/web/a.ts', '../contexts/one/x.view'],
  ['nobody-knows-the-web', 'src/platform/i.ts', '../web/b'],
  ['areas-of-the-web-stand-alone', 'src/web/areas/one/a.ts', '../two/b'],
];

/** What the offenders import, and what is allowed: none of these may be reported. */
const innocent: readonly [file: string, imports?: string][] = [
  ['src/app.module.ts'],
  ['src/platform/clock.ts', 'rxjs'],
  ['src/platform/event-store/store.ts', 'node:fs'],
  ['src/platform/h.ts', './g'],
  ['src/platform/tables/csv-write.ts'],
  ['src/platform/tables/a.worker.ts', './csv-write'],
  ['src/demo/demo-clock.ts'],
  ['src/cli/demo.ts', '../demo/demo-clock'],
  ['src/contexts/one/x.events.ts'],
  ['src/contexts/one/x.state.ts', './x.events'],
  ['src/contexts/one/x.decider.ts', './x.state'],
  ['src/contexts/one/x.view.ts', './x.events'],
  ['src/contexts/one/x.rules.ts', './x.state'],
  ['src/contexts/one/x.permissions.ts'],
  ['src/contexts/one/x.settings.ts', './x.rules'],
  ['src/contexts/one/x.thing.ts', '../../capabilities/one/x.part'],
  ['src/capabilities/one/x.part.ts'],
  ['src/capabilities/one/x.view.ts', './x.part'],
  ['src/contexts/one/x.reaction.ts', './x.decider'],
  ['src/contexts/two/y.view.ts', '../one/x.events'],
  ['src/web/b.ts', 'react'],
  ['src/web/areas/two/b.ts', '../../b'],
  ['test/kit.ts'],
];

describe('The rules find what breaks them', () => {
  const folder = newFolder();
  let found: Cruise['summary']['violations'];

  beforeAll(() => {
    const write = (file: string, imports?: string): void => {
      mkdirSync(join(folder.path, dirname(file)), { recursive: true });
      writeFileSync(join(folder.path, file), imports === undefined ? 'export {};\n' : `import '${imports}';\n`);
    };
    for (const [, file, imports] of offences) write(file, imports);
    for (const [file, imports] of innocent) write(file, imports);
    for (const file of ['package.json', 'tsconfig.json', 'node_modules'])
      symlinkSync(join(root, file), join(folder.path, file));
    found = cruise(folder.path, 'src', 'test').violations;
  });
  afterAll(() => folder.remove());

  it.each(offences)('%s: %s → %s', (rule, file) => {
    expect(found.filter((v) => v.from === file).map((v) => v.rule.name)).toContain(rule);
  });

  it('and accuse nobody who keeps to them', () => {
    const clean = new Set(innocent.map(([file]) => file).filter((file) => file !== 'src/platform/h.ts'));
    expect(found.filter(({ from }) => clean.has(from))).toEqual([]);
  });
});

/** The sources below these folders by their path. */
const sourcesIn = (...folders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|mts|mjs|js)$/.test(name) && !/schema\.d\.ts$|answers\.made\.ts$/.test(name))
        .map((name) => [join(folder, name), readFileSync(join(root, folder, name), 'utf8')] as const),
    ),
  );

/** What files give to others by name (functions and values), each with its file. */
const givenBy = (file: string, text: string): readonly (readonly [name: string, file: string])[] =>
  [...text.matchAll(/^export (?:async )?(?:const|function\*?) (\w+)/gm)].map(([, name]) => [name!, file] as const);

/** Those of them that no other file names. */
const unused = (given: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): readonly string[] => {
  const namedIn = new Map<string, Set<string>>();
  for (const [file, text] of all)
    for (const [name] of text.matchAll(/\w+/g)) namedIn.set(name, (namedIn.get(name) ?? new Set()).add(file));
  return [...given]
    .flatMap(([file, text]) => givenBy(file, text))
    .filter(([name, file]) => [...(namedIn.get(name) ?? [])].every((other) => other === file))
    .map(([name, file]) => `${file} ${name}`);
};

describe('What a file exports', () => {
  it('is used by another file', () => {
    const sources = sourcesIn('src');
    expect(sources.size).toBeGreaterThan(500);
    expect(unused(sources, new Map([...sources, ...sourcesIn('test', 'scripts', 'bench')]))).toEqual([]);
  });

  it('is told where nobody uses it, also where a longer name holds it', () => {
    const sources = new Map([
      ['a.ts', 'export const used = 1;\nexport const lost = 2;\nconst own = lost;\n'],
      ['b.ts', "import { used } from './a';\nconst lostAgain = used;\n"],
    ]);
    expect(unused(sources, sources)).toEqual(['a.ts lost']);
  });
});

describe('The thread of the views', () => {
  const file = join(root, 'dist/packed/projector.worker.packed.js');
  beforeAll(() => {
    if (!existsSync(file)) throw new Error('Its file is missing: run "npm run emit" first');
  });

  it('loads no package but the drivers of the logs, the driver of the rows and the words of texts', () => {
    const loaded = [...readFileSync(file, 'utf8').matchAll(/\brequire\("((?!node:)[^"]+)"\)/g)].map(
      ([, name]) => name!,
    );
    expect([...new Set(loaded)].sort()).toEqual([
      '@eventstore/db-client',
      '@eventstore/db-client/dist/Client/parseConnectionString',
      '@node-rs/jieba',
      '@node-rs/jieba/dict',
      '@photostructure/sqlite',
    ]);
  });

  it('starts from what the build has compiled', () => {
    const run = `process.exitCode = require('./dist/platform/threads/packed').runPacked('${file}').cachedDataRejected ? 1 : 0;`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', run], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
