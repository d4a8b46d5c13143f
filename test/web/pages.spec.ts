import { onAStreet } from './support/world';

/** Who looks at which pages; `:case` and `:interview` are ones that this person sees. */
const looks: readonly (readonly [who: string, paths: readonly string[]])[] = [
  ['deputy03', ['/', '/cases', '/cases/:case', '/interviews', '/interviews/:interview', '/interviews/new']],
  ['cityunit', ['/', '/cases', '/cases/:case', '/interviews/:interview']],
  ['clerk', ['/', '/cases?view=kanban', '/cases/:case', '/cases?since=2025-03-01', '/interviews?view=calendar']],
  ['chair', ['/', '/cases/:case']],
  ['auditor', ['/', '/cases', '/cases/:case']],
  ['admin', ['/', '/account']],
];

describe('The pages of each role', () => {
  const world = onAStreet();
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const talks = (await world.office.get('cityunit', '/interviews')).body as { rows: { id: string }[] };
    ids = { ':case': await world.caseOf('东门三盏路灯不亮'), ':interview': talks.rows.at(-1)!.id };
  });

  it.each(looks.flatMap(([who, paths]) => (['desk', 'phone'] as const).map((screen) => [who, screen, paths] as const)))(
    'of %s at the %s have no barriers, fit on the screen and ask no other host',
    async (who, screen, paths) => {
      const visitor = await world.as(who, screen);
      const found: string[] = [];
      for (const [index, path] of paths.entries()) {
        const address = path.replace(/:\w+/, (name) => ids[name]!);
        await (index === 0 ? visitor.open(address) : visitor.goOnTo(address));
        await visitor.settle();
        for (const barrier of await visitor.barriers()) found.push(`${path} ${barrier}`);
        if ((await visitor.sideways()) > 0) found.push(`${path} scrolls sideways`);
      }
      expect(found).toEqual([]);
    },
  );
});
