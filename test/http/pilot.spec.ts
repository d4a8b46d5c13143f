import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Facts {
  readonly touched: readonly { readonly file: string; readonly isNew: boolean; readonly lines: number }[];
  readonly used: Readonly<Record<string, unknown>>;
}

/** A tree, a kind of thing that nobody has thought of, moves into a copy of the sources (test/pilot). */
describe('A new kind of thing', () => {
  let facts: Facts;

  beforeAll(async () => {
    const { stdout } = await run(process.execPath, [join(__dirname, '../pilot/move-in.mjs')]);
    facts = JSON.parse(stdout) as Facts;
  });

  it('touches its own folder, its area of pages and the catalogue, and nothing else', () => {
    const own = /^(contexts\/garden|web\/areas\/trees)\//;
    const outside = facts.touched.filter(({ file }) => !own.test(file));
    // An import, and its place in the list.
    expect(outside).toEqual([{ file: 'catalogue.ts', isNew: false, lines: 2 }]);
    expect(facts.touched.filter(({ file }) => own.test(file)).every(({ isNew }) => isNew)).toBe(true);
  });

  it('brings its permissions and its setting, waits in the workbench, tells its people, stands on calendars, and is found, told on and shown in order', () => {
    expect(facts.used).toEqual({
      planted: 201,
      allowedToUnit: { WaterTree: true },
      allowedToClerk: {},
      task: [{ of: 'tree', kind: 'WATER_TREE', title: '示范银杏' }],
      message: [{ kind: 'TREE_PLANTED', words: { zh: '新树待浇水', en: 'A tree waits for water' }, about: 'tree' }],
      day: true,
      found: ['tree'],
      permissions: ['tree.read', 'tree.water'],
      notPlanted: 403,
      setting: {
        standard: 1,
        notSet: 'policy.number',
        field: 'settings.wateringNoteLength',
        ruled: 200,
        short: 'tree.note-short',
      },
      watered: 200,
      refused: 'tree.wrong-phase',
      taskAfter: 0,
      foundByNote: ['tree'],
      timeline: ['TreePlanted', 'TreeWatered'],
      fed: [
        { kind: 'TreePlanted', of: 'tree', state: 'PLANTED' },
        { kind: 'TreeWatered', of: 'tree', state: 'WATERED' },
      ],
      feedKinds: ['TreePlanted', 'TreeWatered'],
      // Views that things share are not built anew for a kind that has no events yet.
      rebuilt: [],
    });
  });
});
