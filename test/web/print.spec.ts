import type { Route } from 'playwright-core';
import { ownMatter } from './support/own';
import { answeredSession, heldVisit } from './support/meetings';
import { type Sheet, sheetsOf } from './support/pdf';
import type { Visitor } from './support/visitor';
import { onAStreet } from './support/world';

/** What stands on every sheet besides the page: its number, and the title above all but the first. */
const aroundIt = (title: string): RegExp =>
  new RegExp(`第\\d+页共\\d+页|^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'g');

/** Whatever is pressed or filled in, and floats above the page, that a sheet of paper would show. */
const pressed = `[...document.querySelectorAll('button, input, select, textarea, dialog, .toasts, .side, .phone-bar, .ant-btn, .ant-select, [role=tooltip]')]
  .filter((one) => one.checkVisibility() && !one.matches('.on-paper, .on-paper *, :has(img), .choices [aria-pressed=true]'))
  .map((one) => one.outerHTML.slice(0, 160))`;

/** What the rows and entries of the page are called. */
const entries = `[...document.querySelectorAll('#content :is(tr, li) a')]
  .filter((one) => one.closest('nav, .documents, .no-print') === null && one.querySelector('button, .anticon-left, img') === null)
  .map((one) => one.textContent.replace(/\\s/g, ''))`;

/** Presses print and says what the browser would be given; \`print\` itself does nothing without a screen. */
const printed = async (visitor: Visitor, paper?: string): Promise<readonly Sheet[]> => {
  await visitor.page.evaluate(`globalThis.print = () => {
    const [last] = document.adoptedStyleSheets.slice(-1);
    const kept = new CSSStyleSheet();
    kept.replaceSync([...last.cssRules].map((rule) => rule.cssText).join(''));
    document.adoptedStyleSheets.push(kept);
  }`);
  const sheet = await visitor.opens(visitor.page.locator('.print-button'), '打印');
  if (paper !== undefined) await sheet.getByRole('radio', { name: paper }).check();
  await visitor.send(sheet, '打印');
  return sheetsOf(await visitor.page.pdf({ format: 'A4', preferCSSPageSize: true }));
};

/** Makes the pages of the board as short as three rows; what is asked for is noted. */
const shortPages = async (visitor: Visitor, answer?: (route: Route) => Promise<void>): Promise<readonly string[]> => {
  const asked: string[] = [];
  await visitor.page.route(
    ({ pathname }) => pathname === '/api/v1/cases',
    async (route) => {
      const address = new URL(route.request().url());
      asked.push(address.search);
      address.searchParams.set('limit', '3');
      if (answer !== undefined && address.searchParams.has('cursor')) await answer(route);
      else await route.continue({ url: address.href });
    },
  );
  return asked;
};

const inOne = (sheets: readonly Sheet[]): string => sheets.map(({ text }) => text).join('');

describe('On paper', () => {
  const world = onAStreet();
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const talks = (await world.office.get('clerk', '/interviews')).body as { rows: { id: string }[] };
    const session = await answeredSession(world, '路灯问询会');
    const visit = await heldVisit(world, '东门会办');
    ids = {
      ':case': await world.caseOf('东门三盏路灯不亮'),
      ':interview': talks.rows[0]!.id,
      ':session': session.id,
      ':visit': visit.id,
    };
  });

  it.each([
    ['clerk', '/'],
    ['clerk', '/cases?view=kanban'],
    ['clerk', '/cases/:case'],
    ['clerk', '/interviews'],
    ['clerk', '/interviews?view=calendar'],
    ['clerk', '/interviews/:interview'],
    ['clerk', '/sessions'],
    ['clerk', '/sessions/:session'],
    ['clerk', '/on-site'],
    ['clerk', '/on-site/:visit'],
    ['clerk', '/promises'],
    ['clerk', '/repeat-issues'],
    ['clerk', '/repeat-issues/overview'],
    ['clerk', '/repeat-issues/places'],
    ['clerk', '/review-meetings'],
    ['clerk', '/statistics'],
    ['clerk', '/year-plans'],
    ['clerk', '/papers'],
    ['clerk', '/inbox'],
    ['clerk', '/search?q=路灯'],
    ['clerk', '/documents/assignment-order?subject=:case'],
    ['deputy03', '/mine'],
    ['deputy03', '/mine/record'],
    ['admin', '/administration'],
    ['admin', '/administration/people'],
    ['admin', '/administration/calendar'],
    ['admin', '/administration/rules'],
  ])('%s finds %s whole: every entry, nothing to press, no empty sheet', async (who, path) => {
    const visitor = await world.as(who, 'desk');
    await visitor.open(path.replace(/:\w+/, (name) => ids[name]!));
    await visitor.settle();
    const sheets = await printed(visitor);
    const title = (await visitor.page.title()).replace(/\s/g, '');
    expect(sheets.filter(({ text }) => text.replaceAll(aroundIt(title), '') === '')).toEqual([]);
    const whole = inOne(sheets);
    await visitor.page.emulateMedia({ media: 'print' });
    expect(await visitor.page.evaluate(pressed)).toEqual([]);
    const listed = await visitor.page.evaluate<readonly string[]>(entries);
    expect(listed.filter((one) => !whole.includes(one))).toEqual([]);
    // A document in a form of its own says nothing of who printed it.
    expect(whole.includes('打印于2025年3月10日')).toBe(!path.startsWith('/documents'));
  });

  it.each([
    ['A3 横向', 420, 297],
    ['A4 竖向', 210, 297],
  ])(
    'the board on %s is whole, however few of it were on the screen, with its heads on each sheet and its filters in words',
    async (paper, wide, high) => {
      await ownMatter(world, `西门围墙开裂${wide}`);
      const visitor = await world.as('clerk', 'desk');
      const asked = await shortPages(visitor);
      await visitor.open('/cases?phase=open');
      await visitor.settle();
      const { rows } = (await world.office.get('clerk', '/cases?phase=open&limit=200')).body as {
        rows: readonly { readonly title: string }[];
      };
      expect(await visitor.page.locator('.cases tbody tr').count()).toBe(3);
      // A few rows fill a sheet.
      await visitor.page.evaluate(`{
      const high = new CSSStyleSheet();
      high.replaceSync('@media print { .cases tbody tr { height: 45mm } }');
      document.adoptedStyleSheets.unshift(high);
    }`);
      const sheets = await printed(visitor, paper);
      expect(asked).toHaveLength(Math.ceil(rows.length / 3));
      expect(sheets.length).toBeGreaterThan(1);
      const whole = inOne(sheets);
      expect(rows.filter(({ title }) => !whole.includes(title))).toEqual([]);
      expect(sheets.map(({ width, height }) => [width, height])).toEqual(sheets.map(() => [wide, high]));
      expect(sheets.filter(({ text }) => !text.includes('编号与标题'))).toEqual([]);
      expect(sheets.map(({ text }) => /第\d+页共\d+页/.exec(text)![0])).toEqual(
        sheets.map((_, n) => `第${n + 1}页共${sheets.length}页`),
      );
      expect(sheets.slice(1).filter(({ text }) => !text.includes('整改看板'))).toEqual([]);
      expect(whole).toContain(`共${rows.length}行·工委办公室打印于2025年3月10日`);
      expect(whole).toContain('未结已结：未结');
    },
  );

  it('the key of the browser for printing gets the whole list, too, and its menu says that the list is cut', async () => {
    const visitor = await world.as('clerk', 'desk');
    await shortPages(visitor);
    await visitor.open('/cases');
    await visitor.settle();
    expect(inOne(sheetsOf(await visitor.page.pdf({ format: 'A4', preferCSSPageSize: true })))).toContain(
      '只印了前3行，后面还有。',
    );
    await visitor.page.keyboard.press('Control+p');
    await visitor.sheet('打印').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  it('what does not come is said, and nothing is printed', async () => {
    const visitor = await world.as('clerk', 'desk');
    visitor.expects(/status of 403/);
    await shortPages(visitor, (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        body: '{"status":403,"code":"x","zh":"否","en":"no"}',
      }),
    );
    await visitor.open('/cases');
    await visitor.settle();
    await visitor.page.evaluate('globalThis.print = () => { globalThis.printed = true; }');
    const sheet = await visitor.opens(visitor.page.locator('.print-button'), '打印');
    await visitor.button('打印', sheet).click();
    await sheet.getByRole('alert').getByText('有内容没有取来').waitFor();
    expect(await visitor.page.evaluate('globalThis.printed === true')).toBe(false);
  });

  it.each([
    ['assignment-order', /^—\d+—|—\d+—$/],
    ['promise-ledger', /第\d+页共\d+页/],
  ])('the document %s has the margins and page numbers of its form', async (document, number) => {
    const visitor = await world.as('clerk', 'desk');
    await visitor.open(`/documents/${document}?${document === 'assignment-order' ? `subject=${ids[':case']}` : ''}`);
    await visitor.settle();
    const sheets = await printed(visitor);
    expect(sheets.filter(({ text }) => !number.test(text))).toEqual([]);
    expect(sheets.every(({ width, height }) => width === 210 && height === 297)).toBe(true);
    expect(inOne(sheets)).not.toContain('打印于');
  });
});
