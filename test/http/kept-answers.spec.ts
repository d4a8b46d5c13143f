import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newFolder } from '../support/folder';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');
const inTools = (name: string): string => join(root, 'test', 'kept-answers', name);

interface Told {
  readonly status: number;
  readonly etag: string | null;
  readonly id: string | null;
  readonly position: number | null;
}

interface Facts {
  readonly compared: number;
  readonly differing: readonly {
    readonly route: string;
    readonly who: string;
    readonly differences: readonly object[];
  }[];
  readonly undocumented: readonly { readonly path: string; readonly problems: readonly string[] }[];
  readonly unanswered: readonly string[];
  readonly reactions: readonly { readonly name: string; readonly scannedTo: number | null }[];
  readonly leftAlone: readonly string[];
  readonly byItself: readonly string[];
  readonly repeats: readonly { readonly request: string; readonly first: Told; readonly again: Told }[];
  readonly afterRepeats: readonly string[];
}

/**
 * The folder that a release left behind, opened by the code of now. All of it happens in a process of its own from
 * the compiled code, which opens the folder once.
 */
describe('The kept folder of an earlier release', () => {
  let facts: Facts;

  beforeAll(async () => {
    const { stdout } = await run(process.execPath, [inTools('answers.mjs'), 'facts'], { maxBuffer: 64 * 2 ** 20 });
    facts = JSON.parse(stdout.slice(stdout.lastIndexOf('{"compared"'))) as Facts;
  });

  it('answers each route, each role and each figure of a year as it was answered then', () => {
    expect(facts.differing).toEqual([]);
    expect(facts.compared).toBeGreaterThan(1_000);
  });

  it('would be told to answer otherwise by place, with both values, unless the written list permits it', async () => {
    const script = `
      import { differencesOf, isPermitted } from ${JSON.stringify(inTools('differences.mjs'))};
      const list = [{ route: '/api/v1/cases/{id}', field: '/body/*/allowed/**', reason: 'new', who: ['clerk'] }];
      const isWanted = (route, who) => (one) => isPermitted(list, { route, who }, one);
      const found = differencesOf(
        { status: 200, body: { rows: [{ a: 1, 'b/c': null }], gone: 'x' } },
        { status: 200, body: { rows: [{ a: 2, 'b/c': undefined }, {}], case: { allowed: { rate: 1 } } } },
      );
      const allowed = differencesOf({ body: { case: { allowed: {} } } }, { body: { case: { allowed: { rate: 1 } } } });
      const permitted = ['clerk', 'chair'].map((who) => allowed.filter(isWanted('/api/v1/cases/{id}', who)).length);
      console.log(JSON.stringify({ found: found.map(({ path }) => path), permitted }));
    `;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
    expect(JSON.parse(stdout)).toEqual({
      found: ['/body/rows/0/a', '/body/rows/0/b~1c', '/body/rows/1', '/body/gone', '/body/case'],
      permitted: [1, 0],
    });
  });

  it('answers what the document of the API says, field by field, and nothing besides', () => {
    expect(facts.undocumented).toEqual([]);
  });

  it('was asked on every GET route by somebody who got an answer', () => {
    expect(facts.unanswered).toEqual([]);
  });

  it('gets no event by being opened', () => {
    expect(facts.byItself).toEqual([]);
  });

  it('lets every reaction go on where it was', () => {
    expect(facts.reactions.length).toBeGreaterThanOrEqual(12);
    // These follow what the kept folder holds none of (papers, reminders of ballots, slips, lasting measures), or begin behind it: with the
    // next.
    const later = [
      ...['number-paper-when-drafted', 'replace-paper-when-further-issued'],
      ...['plan-reminders-when-ballot-counted', 'remind-of-ballot-when-day-started'],
      ...['follow-slip-when-note-filed', 'hand-over-slip-when-work-handed-over', 'end-unit-calendar-when-unit-closed'],
      'check-measure-when-looked-back',
    ];
    const begun = facts.reactions.filter(({ name }) => !later.includes(name));
    expect(begun.length).toBe(facts.reactions.length - later.length);
    expect(begun.filter(({ scannedTo }) => scannedTo === null)).toEqual([]);
    expect(facts.leftAlone).toEqual([]);
  });

  it('answers what was sent before as repeats, and appends nothing', () => {
    expect(facts.repeats.filter(({ first, again }) => JSON.stringify(first) !== JSON.stringify(again))).toEqual([]);
    expect(facts.repeats.length).toBeGreaterThan(60);
    expect(facts.afterRepeats).toEqual([]);
  });

  it('passes the check of its chains', async () => {
    const folder = newFolder();
    await run(process.execPath, [inTools('unpack.mjs'), folder.path]);
    const env = { ...process.env, DATA_FOLDER: folder.path, EVENT_STORE_URL: `sqlite:${folder.path}/events.db` };
    const { stdout } = await run(process.execPath, [join(root, 'dist', 'cli.js'), 'verify'], { env });
    expect(stdout).toContain('the log is intact');
    folder.remove();
  });
});
