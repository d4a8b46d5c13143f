import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultSettings } from './support/settings';

const root = join(__dirname, '..');

const checked = (script: string) => {
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { cwd: root, encoding: 'utf8' });
  return [status, stderr];
};

describe('The documents', () => {
  it('list the events as the code has them', () => {
    expect(checked('scripts/event-catalogue.mjs')).toEqual([0, '']);
  });

  it('say of the answers what the handlers answer, whose routes and decisions drop no field (else: npm run client)', () => {
    expect(checked('scripts/answer-shapes.mjs')).toEqual([0, '']);
  });

  it('say of each setting where it works', () => {
    const table = readFileSync(join(root, 'docs/settings.md'), 'utf8');
    expect(Object.keys(defaultSettings).filter((name) => !table.includes(`\`${name}`))).toEqual([]);
  });

  it('and the sources speak as an official would: former words stay only in the templates that offices made with them', () => {
    const former = /复发|审议会|工委审议|审查|破例|重办|超期/u;
    const speaks = (folder: string): string[] =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|md|json|html|css)$/.test(name))
        .map((name) => join(folder, name));
    const texts = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', ...speaks('docs'), ...speaks('src')];
    const said = texts.flatMap((text) =>
      readFileSync(join(root, text), 'utf8')
        .split('\n')
        .map((line, index) => ({ line, at: `${text}:${index + 1}` }))
        .filter(({ line }) => former.test(line))
        .map(({ line, at }) => `${at} ${line.trim()}`),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(said.filter((line) => !line.startsWith('src/contexts/inquiry/former-placeholders.words.ts'))).toEqual([]);
  });

  it('have no link that leads nowhere', () => {
    const inFolder = (folder: string): string[] =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name));
    const texts = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', ...inFolder('docs')];
    const broken = texts.flatMap((text) =>
      [...readFileSync(join(root, text), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !existsSync(join(root, dirname(text), target)))
        .map((target) => `${text} → ${target}`),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
  });

  it('name only files that are there', () => {
    const below = (folder: string): string[] =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `/${join(folder, name)}`);
    const there = ['src', 'test', 'docs', 'scripts', 'bench'].flatMap(below);
    const texts = there.filter((name) => name.endsWith('.md')).concat(['/README.md', '/README.zh-CN.md']);
    const missing = texts.flatMap((text) =>
      [...readFileSync(join(root, text), 'utf8').matchAll(/`([\w./-]+\.(?:tsx?|m[jt]s|cjs))`/g)]
        .map(([, file]) => file!)
        .filter((file) => !there.some((one) => one.endsWith(`/${file}`)))
        .filter((file) => !file.startsWith('.'))
        .map((file) => `${text} ${file}`),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});
