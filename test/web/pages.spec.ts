import { openWorld, type World } from './support/world';

/** Who looks at which pages; `:case` and `:interview` are ones that this person sees. */
const looks: readonly (readonly [who: string, paths: readonly string[]])[] = [
  ['deputy03', ['/', '/cases', '/cases/:case', '/interviews', '/interviews/:interview', '/interviews/new']],
  ['cityunit', ['/', '/cases', '/cases/:case', '/interviews/:interview']],
  ['clerk', ['/', '/cases?view=kanban', '/cases/:case', '/cases?since=2025-03-01', '/interviews?view=calendar']],
  ['chair', ['/', '/cases/:case']],
  ['auditor', ['/', '/cases', '/cases/:case']],
  ['admin', ['/', '/account']],
];

describe('各种身份的页面', () => {
  let world: World;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    world = await openWorld();
    const { rows } = (await world.office.get('clerk', '/cases?limit=50')).body as {
      rows: { id: string; title: string }[];
    };
    const talks = (await world.office.get('cityunit', '/interviews')).body as { rows: { id: string }[] };
    ids = {
      ':case': rows.find(({ title }) => title === '东门三盏路灯不亮')!.id,
      ':interview': talks.rows.at(-1)!.id,
    };
  });
  afterAll(() => world.close());

  it.each(looks.flatMap(([who, paths]) => (['desk', 'phone'] as const).map((screen) => [who, screen, paths] as const)))(
    '%s · %s：无障碍、不横向滚动、控制台干净、不向外请求',
    async (who, screen, paths) => {
      const visitor = await world.browsing.as(who, screen);
      const found: string[] = [];
      for (const [index, path] of paths.entries()) {
        const address = path.replace(/:\w+/, (name) => ids[name]!);
        await (index === 0 ? visitor.open(address) : visitor.goOnTo(address));
        await visitor.settle();
        for (const barrier of await visitor.barriers()) found.push(`${path} ${barrier}`);
        if ((await visitor.sideways()) > 0) found.push(`${path} scrolls sideways`);
      }
      await visitor.leave();
      expect([...found, ...visitor.problems()]).toEqual([]);
    },
  );
});
