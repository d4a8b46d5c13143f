import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { categoryOf } from '../../src/kernel/ids';
import type { View } from '../../src/kernel/view';
import { systemClock } from '../../src/platform/clock/clock';
import type { EventTypes, Shapes } from '../../src/platform/event-store/codec';
import { openSqliteEventStore } from '../../src/platform/event-store/sqlite/sqlite.event-store';
import { RowStore } from '../../src/platform/read-db/row-store';
import { buildGeneration } from '../../src/platform/subscriptions/build';
import { Projector } from '../../src/platform/subscriptions/projector';
import type { SubscriptionStatus } from '../../src/platform/subscriptions/status';
import { ViewFolder } from '../../src/platform/subscriptions/view-file';
import { newFolder } from '../support/folder';
import { until } from '../support/until';
import { rowsIn } from '../support/view-spec';

/** The release of today, and one before it that knows of each kind of stream only the types with which streams begin. */
const today: Shapes = catalogue;
const firstOnly = (types: EventTypes, first: ReadonlySet<string>): EventTypes =>
  Object.fromEntries(
    Object.entries(types).map(([category, all]) => [category, new Set([...all].filter((type) => first.has(type)))]),
  );

describe('Views over a log to which a newer release wrote', () => {
  const log = newFolder();
  const path = join(log.path, 'events.db');
  const opened: { stop(): Promise<void> }[] = [];
  const folders = [log];
  let before: Shapes;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(__dirname, '../kept-answers/unpack.mjs'), log.path]);
    const store = await openSqliteEventStore(path, { ...today, readOnly: true });
    const events = await store.readAll(null, 100_000);
    await store.close();
    const first = new Set(events.filter(({ revision }) => revision === 0).map(({ type }) => type));
    before = { ...today, types: firstOnly(catalogue.types, first) };
  });
  afterEach(async () => {
    for (const { stop } of opened.splice(0)) await stop();
  });
  afterAll(() => folders.forEach(({ remove }) => remove()));

  const newViews = (): ViewFolder => {
    const folder = newFolder();
    folders.push(folder);
    return new ViewFolder(folder.path);
  };

  /** What a release makes of the views in a folder, until all of them are as it wants them. */
  const run = async (
    shapes: Shapes,
    folder: ViewFolder,
    views: readonly View[],
    done: (status: SubscriptionStatus) => boolean = () => true,
  ): Promise<ReadonlyMap<string, SubscriptionStatus>> => {
    const store = await openSqliteEventStore(path, { ...shapes, readOnly: true });
    const head = await store.head();
    const all = new Map<string, SubscriptionStatus>();
    const seen: SubscriptionStatus[] = [];
    const report = (status: SubscriptionStatus): void => {
      seen.push(status);
      all.set(status.name, status);
    };
    const projector = new Projector(views, { store, folder, shapes, clock: systemClock, report });
    const stop = async (): Promise<void> => {
      await projector.stop();
      await store.close();
    };
    opened.push({ stop });
    projector.start();
    await until(
      () => Promise.resolve([...all.values()]),
      (now) =>
        now.length === views.length &&
        now.every((one) => one.state === 'live' && (one.position ?? 0) >= (head ?? 0) && done(one)),
    );
    await opened.pop()!.stop();
    expect(seen.filter(({ state }) => state === 'failing' || state === 'stopped')).toEqual([]);
    return all;
  };

  const rowsOf = (folder: ViewFolder, view: View) => {
    const rows = RowStore.write(folder.fileOf(view, folder.newest(view)), 'normal');
    try {
      return rowsIn(rows);
    } finally {
      rows.close();
    }
  };

  const gapsOf = (statuses: ReadonlyMap<string, SubscriptionStatus>): Record<string, number> =>
    Object.fromEntries([...statuses].map(([name, { gaps }]) => [name, gaps?.streams ?? 0]));

  it('go on with what they can read, say what is missing, and are built anew by themselves once it can be read', async () => {
    const { views } = catalogue;
    const folder = newViews();
    const went = gapsOf(await run(before, folder, views));
    expect(went['timeline']).toBeGreaterThan(10);
    expect(Object.values(went).filter((streams) => streams > 0).length).toBeGreaterThan(views.length / 2);

    const came = await run(today, folder, views, ({ name, gaps, generation }) =>
      went[name] === 0 ? true : gaps === undefined && generation === 2,
    );
    expect(Object.values(gapsOf(came)).every((streams) => streams === 0)).toBe(true);

    const scratch = newViews();
    const store = await openSqliteEventStore(path, { ...today, readOnly: true });
    const signal = new AbortController().signal;
    await Promise.all(views.map((view) => buildGeneration(view, { folder: scratch, store, shapes: today }, signal)));
    await store.close();
    for (const view of views) expect([view.name, rowsOf(folder, view)]).toEqual([view.name, rowsOf(scratch, view)]);
  });

  it('are not taken over from a newer release, which may have put something into them', async () => {
    const [view] = catalogue.views.filter(({ name }) => name === 'timeline');
    const folder = newViews();
    await run(today, folder, [view!]);
    const whole = rowsOf(folder, view!);
    const status = await run(before, folder, [view!]);
    expect(status.get('timeline')).toMatchObject({ generation: 2 });
    const types = new Set(rowsOf(folder, view!)['fact']!.map(({ type }) => type));
    expect(rowsOf(folder, view!)['fact']!.length).toBeLessThan(whole['fact']!.length);
    for (const category of view!.categories)
      for (const type of catalogue.types[category]!)
        expect([type, types.has(type) && !before.types![category]!.has(type)]).toEqual([type, false]);
  });

  it('are built anew where a kind of stream was passed over that can be read by now', async () => {
    const [view] = catalogue.views.filter(({ name }) => name === 'timeline');
    const strange = 'interview';
    const without = { ...view!, categories: view!.categories.filter((category) => category !== strange) };
    const folder = newViews();
    await run(today, folder, [without]);
    const streams = (): Set<string> =>
      new Set(rowsOf(folder, view!)['fact']!.map(({ stream }) => categoryOf(String(stream))));
    expect(streams().has(strange)).toBe(false);
    await run(today, folder, [view!], ({ generation }) => generation === 2);
    expect(streams().has(strange)).toBe(true);
  });
});
