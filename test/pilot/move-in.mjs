/**
 * Moves a made-up kind of thing, a tree, into a copy of the sources, compiles it and uses it; prints what was touched
 * and what every capability then says of a tree, as one line of JSON.
 *
 *     node test/pilot/move-in.mjs
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { transformFileSync } from '@swc/core';
import { officeFolder, readKept } from '../kept-answers/kept.mjs';
import { openNode } from '../kept-answers/node.mjs';

const root = join(import.meta.dirname, '..', '..');
const here = import.meta.dirname;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** The copy with the garden in it. */
const moveIn = (copy) => {
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  for (const name of ['tsconfig.json', 'tsconfig.build.json', 'package.json'])
    cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const plant = (from, to) => {
    mkdirSync(join(copy, to), { recursive: true });
    for (const name of readdirSync(join(here, from)))
      cpSync(join(here, from, name), join(copy, to, name.replace(/\.txt$/, '')));
  };
  plant('garden', 'src/contexts/garden');
  plant('pages', 'src/web/areas/trees');
  const catalogue = join(copy, 'src/catalogue.ts');
  writeFileSync(
    catalogue,
    readFileSync(catalogue, 'utf8')
      .replace('\nexport const', "import { gardenContext } from './contexts/garden/garden.context';\n\nexport const")
      .replace(/(contexts = \[[^\]]*)\]/, '$1, gardenContext]'),
  );
};

/** Which files differ from the sources, and by how many lines. */
const touchedIn = (copy) => {
  const [before, now] = [join(root, 'src'), join(copy, 'src')];
  const old = new Set(filesIn(before));
  const linesOf = (folder, file) => readFileSync(join(folder, file), 'utf8').split('\n');
  return filesIn(now)
    .map((file) => {
      const was = old.has(file) ? linesOf(before, file) : [];
      return { file, isNew: !old.has(file), lines: linesOf(now, file).filter((line) => !was.includes(line)).length };
    })
    .filter(({ lines }) => lines > 0);
};

const viewFiles = (folder) =>
  readdirSync(join(folder, 'views'))
    .filter((name) => name.endsWith('.db'))
    .sort();

/** A misspelt word of the garden is an error, as it is for the sources. */
const checkTypes = (copy) => {
  cpSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
  mkdirSync(join(copy, 'scripts'), { recursive: true });
  cpSync(join(root, 'scripts', 'lint-rules.mjs'), join(copy, 'scripts', 'lint-rules.mjs'));
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'),
      ...['--type-aware', '--type-check', '--deny-warnings'],
      ...['src/contexts/garden', 'src/web/areas/trees', 'src/catalogue.ts'],
    ],
    { cwd: copy, stdio: ['ignore', process.stderr, 'inherit'] },
  );
};

const asNodeLoadsIt = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
};

/** What is compiled already is copied, but for threads that are packed without the garden; what moved in is compiled. */
const compile = (copy, touched) => {
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  for (const { file } of touched.filter(({ file }) => !file.startsWith('web/'))) {
    const target = join(copy, 'dist', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(join(copy, 'src', file), asNodeLoadsIt).code);
  }
  rmSync(join(copy, 'dist', 'packed'), { recursive: true, force: true });
};

/** A tree is planted and watered by people of the kept office, and every capability is asked of it. */
const useGarden = async (dist) => {
  const kept = readKept();
  const { folder, remove } = officeFolder();
  const clock = { now: () => kept.at };
  const open = (from) => openNode({ dist: from, folder, clock, people: kept.people });
  try {
    const before = await open(join(root, 'dist'));
    await before.settled('admin', kept.head);
    await before.close();
    const built = viewFiles(folder);

    const node = await open(dist);
    try {
      await node.settled('admin', kept.head);
      const still = viewFiles(folder);
      const get = async (who, path) => {
        const answer = await node.send(who, 'GET', `/api/v1${path}`);
        return { status: answer.statusCode, body: JSON.parse(answer.body) };
      };
      const post = async (who, path, payload) => {
        const answer = await node.send(who, 'POST', `/api/v1${path}`, { payload });
        return { status: answer.statusCode, body: JSON.parse(answer.body) };
      };
      const calendarOf = async (who) => {
        const { url } = (await post(who, '/me/calendar', {})).body;
        return (await node.send(null, 'GET', url.slice(url.indexOf('/api/v1')))).body;
      };
      const official = 'cityunit';
      const me = (await get(official, '/me')).body;
      const { unit, jurisdiction, permissions } = me.capacities.find(({ unit }) => unit !== undefined && unit !== null);
      const rules = `/policies/${jurisdiction}`;
      const setLength = (wateringNoteLength) =>
        post('admin', rules, { from: kept.at.slice(0, 10), settings: { wateringNoteLength } });
      const body = { title: '示范银杏', unit, waterBy: '2099-03-01' };
      const planted = await post('clerk', '/trees', body);
      const { id } = planted.body;
      await node.settled('admin', planted.body.position);
      const ofTree = (list) => list.filter((one) => (one.about?.id ?? one.about ?? one.id) === id);
      const page = await get(official, `/trees/${id}`);
      const facts = {
        planted: planted.status,
        allowedToUnit: page.body.allowed,
        allowedToClerk: (await get('clerk', `/trees/${id}`)).body.allowed,
        task: ofTree((await get(official, '/workbench?limit=500')).body.tasks).map(({ of, kind, title }) => ({
          of,
          kind,
          title,
        })),
        message: ofTree((await get(official, '/inbox?limit=200')).body.items).map(({ kind, words, about }) => ({
          kind,
          words,
          about: about.of,
        })),
        day: (await calendarOf(official)).includes('SUMMARY:浇水：示范银杏'),
        found: ofTree((await get('clerk', '/search?q=银杏&kind=tree')).body.hits).map(({ kind }) => kind),
      };
      const { current, versions } = (await get('admin', rules)).body;
      const standard = versions.find(({ version }) => version === current).settings.wateringNoteLength;
      const notSet = (await setLength(0)).body;
      const ruled = await setLength(3);
      await node.settled('admin', ruled.body.position);
      const short = (await post(official, `/trees/${id}/water`, { note: '浇' })).body.code;
      const watered = await post(official, `/trees/${id}/water`, { note: '浇透水' });
      await node.settled('admin', watered.body.position);
      return {
        ...facts,
        permissions: permissions.filter((permission) => permission.startsWith('tree.')),
        notPlanted: (await post(official, '/trees', body)).status,
        setting: { standard, notSet: notSet.code, field: notSet.field, ruled: ruled.status, short },
        watered: watered.status,
        refused: (await post(official, `/trees/${id}/water`, { note: '再浇' })).body.code,
        taskAfter: ofTree((await get(official, '/workbench?limit=500')).body.tasks).length,
        foundByNote: ofTree((await get('clerk', '/search?q=浇透')).body.hits).map(({ kind }) => kind),
        timeline: (await get('clerk', `/trees/${id}/timeline`)).body.facts.map(({ type }) => type),
        fed: ofTree((await get('auditor', `/feed?limit=1000&after=${kept.head - 1}`)).body.items ?? []).map(
          ({ kind, of, state }) => ({ kind, of, state }),
        ),
        feedKinds: (await get('auditor', '/feed/kinds')).body.filter(({ of }) => of === 'tree').map(({ kind }) => kind),
        rebuilt: built.filter((name) => !still.includes(name)),
      };
    } finally {
      await node.close();
    }
  } finally {
    remove();
  }
};

const copy = mkdtempSync(join(tmpdir(), 'yuexun-pilot-'));
try {
  moveIn(copy);
  const touched = touchedIn(copy);
  checkTypes(copy);
  compile(copy, touched);
  console.log(JSON.stringify({ touched, used: await useGarden(join(copy, 'dist')) }));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
