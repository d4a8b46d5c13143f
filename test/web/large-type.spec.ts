import { reads } from './support/waiting';
import type { Visitor } from './support/visitor';
import { onAStreet } from './support/world';

/** The pages that a deputy opens on the phone. */
const pages = [
  '/',
  '/inbox',
  '/notes/new',
  '/notes/queue',
  '/interviews',
  '/interviews/:interview',
  '/interviews/new',
  '/cases',
  '/cases/:case',
  '/sessions',
  '/on-site',
  '/mine',
  '/mine/record',
  '/promises',
  '/repeat-issues',
  '/review-meetings',
  '/search',
  '/account',
];

const letters = "getComputedStyle(document.querySelector('#content') ?? document.body).fontSize";

/** What is to be pressed or filled in and stands there lower than a thumb; a link within a text may be as high as it. */
const lowTargets = `[...document.querySelectorAll('button, select, input:not([type=checkbox], [type=radio], [type=file]), textarea, .phone-bar a')]
  .filter((one) => one.checkVisibility() && one.getAttribute('role') !== 'switch' && one.closest('.ant-input-affix-wrapper, .ant-select, .ant-picker, .ant-table-cell') === null)
  .filter((one) => one.getBoundingClientRect().height < 47.5)
  .map((one) => one.outerHTML.slice(0, 120))`;

const grow = (visitor: Visitor): Promise<void> =>
  visitor.page.evaluate("localStorage.setItem('yuexun.large-type', 'yes')");

describe('Large type', () => {
  const world = onAStreet();

  it('is switched on where somebody signs in, stays on the device, and is switched off on the own page', async () => {
    const stranger = await world.as(null, 'phone');
    stranger.expects(/status of 401/);
    await stranger.open('/');
    expect(await stranger.page.evaluate('getComputedStyle(document.body).fontSize')).toBe('15px');
    await stranger.button('大字版').click();
    await reads(() => stranger.page.evaluate('getComputedStyle(document.body).fontSize'), '20.25px');
    await stranger.page.reload();
    await stranger.button('标准字号').waitFor();
    expect(await stranger.page.evaluate('getComputedStyle(document.body).fontSize')).toBe('20.25px');
    expect(await stranger.sideways()).toBe(0);

    const deputy = await world.as('deputy03', 'phone');
    await deputy.open('/account');
    const large = deputy.page.getByRole('switch', { name: '大字版' });
    await large.click();
    await reads(() => deputy.page.evaluate(letters), '20.25px');
    await large.click();
    await reads(() => deputy.page.evaluate(letters), '15px');
  });

  it('fits on a phone on every page of a deputy: nothing sideways, no small places to touch, contrast kept', async () => {
    const visitor = await world.as('deputy03', 'phone');
    const talks = (await world.office.get('deputy03', '/interviews')).body as { rows: { id: string }[] };
    const ids: Readonly<Record<string, string>> = {
      ':case': await world.caseOf('东门三盏路灯不亮'),
      ':interview': talks.rows.at(-1)!.id,
    };
    await visitor.open('/');
    await grow(visitor);
    const found: string[] = [];
    for (const path of pages) {
      const address = path.replace(/:\w+/, (name) => ids[name]!);
      await visitor.open(address);
      await visitor.settle();
      if ((await visitor.page.evaluate(letters)) !== '20.25px') found.push(`${path} has usual letters`);
      const wide = await visitor.sideways();
      if (wide > 0) found.push(`${path} is ${wide} pixels too wide`);
      for (const low of await visitor.page.evaluate<string[]>(lowTargets)) found.push(`${path} low: ${low}`);
      for (const barrier of await visitor.barriers()) found.push(`${path} ${barrier}`);
    }
    expect(found).toEqual([]);
  });
});
