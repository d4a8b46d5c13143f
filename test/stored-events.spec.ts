import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '../src/catalogue';
import type { RecordedEvent } from '../src/kernel/message';
import type { KnownEvent } from '../src/kernel/view';
import { upcast } from '../src/platform/event-store/codec';
import { everyFact } from './support/every-fact';
import { idOf, logOf, ViewOnFile } from './support/view-spec';

const root = join(__dirname, '..');
const folder = join(__dirname, 'fixtures', 'events');
const sums = join(folder, 'SHA256SUMS');

interface Listed {
  readonly category: string;
  readonly type: string;
  readonly schema: number;
  readonly fields: readonly { readonly name: string; readonly optional: boolean }[];
}

/** Every type that the code can store, read from the sources and not from the fixtures. */
const listed = ((): readonly Listed[] => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/event-catalogue.mjs', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  const { aggregates } = JSON.parse(stdout) as {
    aggregates: { category: string; events: Omit<Listed, 'category'>[] }[];
  };
  return aggregates.flatMap(({ category, events }) => events.map((event): Listed => ({ ...event, category })));
})();

const fileOf = ({ category, type, schema }: Listed): string => `${category}/${type}.v${schema}.json`;
const hashOf = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');

/** `FREEZE_EVENTS=1` writes the fixtures that are missing, from `everyFact`; what is there is never written again. */
const freezeMissing = (): void => {
  const lines: string[] = [];
  for (const [index, event] of listed.entries()) {
    const file = fileOf(event);
    if (existsSync(join(folder, file))) continue;
    const recordedAt = '2025-03-03T02:00:00.000Z';
    const stream = `${event.category}-${idOf(1)}`;
    const data = everyFact[event.category]?.[event.type];
    const [known] = logOf([{ stream, type: event.type, data, recordedAt, metadata: { schema: event.schema } }]);
    const { knownAt: _, ...recorded } = { ...known!, id: idOf(200_000 + index) };
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${JSON.stringify(recorded, null, 2)}\n`);
    lines.push(`${hashOf(file)}  ${file}\n`);
  }
  const before = existsSync(sums) ? readFileSync(sums, 'utf8') : '';
  writeFileSync(sums, before + lines.join(''));
};
if (process.env.FREEZE_EVENTS === '1') freezeMissing();

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
  .sort();

const stored = new Map(
  files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as RecordedEvent]),
);
const today = files.map((file) => upcast(catalogue.upcasters, stored.get(file)!));

describe('Every shape that was ever stored', () => {
  it('has a sample for each version of each event, and no sample beyond', () => {
    const wanted = listed.flatMap((event) =>
      Array.from({ length: event.schema }, (_, index) => fileOf({ ...event, schema: index + 1 })),
    );
    expect(files).toEqual(wanted.sort());
  });

  it('keeps its sample as it was committed', () => {
    const kept = Object.fromEntries(
      readFileSync(sums, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    expect(Object.fromEntries(files.map((file) => [file, hashOf(file)]))).toEqual(kept);
  });

  it('is read in the shape of today', () => {
    for (const event of today) {
      const category = event.stream.slice(0, event.stream.indexOf('-'));
      const { schema, fields } = listed.find((l) => l.category === category && l.type === event.type)!;
      expect([event.type, event.metadata.schema]).toEqual([event.type, schema]);
      const present = Object.keys(event.data as object);
      const missing = fields.filter(({ name, optional }) => !optional && !present.includes(name));
      const unknown = present.filter((name) => !fields.some((field) => field.name === name));
      expect([event.type, missing, unknown]).toEqual([event.type, [], []]);
    }
  });

  it.each(catalogue.deciders.map((decider) => [decider.category, decider] as const))(
    'can be folded into the state of %s',
    (category, decider) => {
      const mine = today.filter((event) => event.stream.startsWith(`${category}-`));
      const order = listed.filter((l) => l.category === category).map((l) => l.type);
      const inOrder = [...mine].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
      const state = inOrder.reduce<unknown>((s, event) => decider.evolve(s, event), decider.initial);
      expect(state).toBeDefined();
      for (const event of mine) expect(decider.evolve(decider.initial, event)).toBeDefined();
    },
  );

  it.each(catalogue.references.map((fold) => [fold.name, fold] as const))(
    'can be folded into %s in memory',
    (_, fold) => {
      const mine = today.filter(({ stream }) => fold.categories.includes(stream.slice(0, stream.indexOf('-'))));
      const state = fold.initial();
      expect(() => mine.forEach((event) => fold.evolve(state, event))).not.toThrow();
    },
  );

  it.each(catalogue.views.map((view) => [view.name, view] as const))('can be projected into the view %s', (_, view) => {
    const revisions = new Map<string, number>();
    const log = today
      .filter(({ stream }) => view.categories.includes(stream.slice(0, stream.indexOf('-'))))
      .map((event, index): KnownEvent => {
        const revision = (revisions.get(event.stream) ?? -1) + 1;
        revisions.set(event.stream, revision);
        return { ...event, revision, position: index + 1, knownAt: event.metadata.recordedAt };
      });
    expect(log.length).toBeGreaterThan(0);
    const file = new ViewOnFile(view);
    try {
      for (const event of log) file.apply([event]);
      expect(Object.keys(file.dump()).length).toBeGreaterThan(0);
    } finally {
      file.close();
    }
  });
});
