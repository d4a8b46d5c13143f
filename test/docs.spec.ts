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
});
