import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './support/folder';

const root = join(__dirname, '..');

/** What may not be written, each in a file in which one rule finds it. */
const offences: readonly [rule: string, file: string, text: string][] = [
  ['yuexun(no-fresh-spread)', 'src/kernel/a.ts', 'export const a = { ...{ b: 1 } };'],
  ['yuexun(no-fresh-spread)', 'test/unit/a.spec.ts', 'export const a = { ...{ b: 1 } };'],
  ['yuexun(no-fresh-spread)', 'bench/b.ts', 'export const a = { ...{ b: 1 } };'],
  ['yuexun(no-fresh-spread)', 'src/web/a.tsx', 'export const A = () => <p {...{ title: "b" }} />;'],
  ['yuexun(no-clock)', 'src/kernel/b.ts', 'export const a = Date.now();'],
  ['yuexun(no-clock)', 'src/contexts/one/b.ts', 'export const a = new Date();'],
  ['yuexun(no-sleep)', 'test/http/b.spec.ts', 'setTimeout(() => undefined, 10);'],
  ['yuexun(no-double-cast)', 'src/web/b.ts', 'export const a = 1 as unknown as string;'],
  ['eslint(no-unused-vars)', 'src/kernel/c.ts', 'const a = 1;\nexport const b = 2;'],
  [
    'eslint(no-useless-assignment)',
    'src/kernel/d.ts',
    'export const f = (b: number) => { let a = 1; a = b; return a; };',
  ],
  ['typescript(no-explicit-any)', 'src/kernel/e.ts', 'export const a = (b: any): any => b;'],
  ['jest(no-conditional-expect)', 'test/unit/c.spec.ts', 'it("a", () => { if (it.name) expect(1).toBe(1); });'],
  ['jest(no-focused-tests)', 'test/unit/d.spec.ts', 'it.only("a", () => expect(1).toBe(1));'],
];

/** The same where it is allowed. */
const innocent: readonly [file: string, text: string][] = [
  ['src/platform/clock/clock.ts', 'export const a = Date.now();'],
  ['src/web/c.ts', 'export const a = new Date();'],
  ['src/kernel/f.ts', 'export const a = 1 as unknown as string;'],
  ['test/support/wait.ts', 'setTimeout(() => undefined, 10);'],
  ['src/kernel/g.ts', 'export const f = (_a: number, b: object) => ({ ...b });'],
];

describe('The rules of writing', () => {
  const folder = newFolder();
  let found: readonly { readonly code: string; readonly filename: string }[];

  beforeAll(() => {
    const write = (file: string, text: string): void => {
      mkdirSync(join(folder.path, dirname(file)), { recursive: true });
      writeFileSync(join(folder.path, file), `${text}\n`);
    };
    for (const file of ['.oxlintrc.json', 'scripts/lint-rules.mjs'])
      cpSync(join(root, file), join(folder.path, file), { recursive: true });
    for (const [, file, text] of offences) write(file, text);
    for (const [file, text] of innocent) write(file, text);
    const program = join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout, stderr } = spawnSync(process.execPath, [program, '--format', 'json', '.'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
    found = (JSON.parse(stdout) as { diagnostics: typeof found }).diagnostics;
  });
  afterAll(() => folder.remove());

  it.each(offences)('%s is found in %s', (rule, file) => {
    expect(found.filter(({ filename }) => filename === file).map(({ code }) => code)).toContain(rule);
  });

  it('accuse nobody who keeps to them', () => {
    const clean = new Set(innocent.map(([file]) => file));
    expect(found.filter(({ filename }) => clean.has(filename))).toEqual([]);
  });
});
