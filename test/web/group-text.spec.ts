import { ownMatter } from './support/own';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

/** What is pasted is what was copied, whichever way. */
const pasted = async ({ page }: Visitor): Promise<string> => {
  await page.evaluate(`{
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  }`);
  await page.keyboard.press('Control+V');
  const text = await page.locator('#pasted').inputValue();
  await page.evaluate("document.querySelector('#pasted').remove()");
  return text;
};

/** As on plain http: there is no clipboard. */
const withoutClipboard = (visitor: Visitor): Promise<unknown> =>
  visitor.page.addInitScript('Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined })');

describe('A text for a group', () => {
  const world = onAStreet();
  const secret = '王某某家13800138000漏水';
  let id: string;
  beforeAll(async () => {
    id = await ownMatter(world, secret);
  });

  it.each(['desk', 'phone'] as const)('is copied from a notice, on a %s, and opens the thing', async (screen) => {
    const visitor = await world.as('property', screen);
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = visitor;
    await visitor.open('/inbox');
    await visitor
      .button(/^复制文字/)
      .first()
      .click();
    await page.getByText('已复制').first().waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    const text = await pasted(visitor);
    expect(text).toMatch(/^【约询】.+\n(编号：.+\n)?单位：.+\n((期限|时间|至)：.+\n)?http:\/\/.+$/);
    await visitor.open(text.split('\n').at(-1)!);
    expect(page.url()).toBe(text.split('\n').at(-1)!);
  });

  it('is copied at the head of a page without a clipboard, and says nothing of the matter', async () => {
    const visitor = await world.as('clerk');
    await withoutClipboard(visitor);
    await visitor.open(`/cases/${id}`);
    await visitor.title(secret).waitFor();
    await visitor.button('复制文字').click();
    await visitor.page.getByText('已复制').waitFor();
    const text = await pasted(visitor);
    expect(text).toMatch(/^【约询】整改事项（.+）\n/);
    expect(text).toContain(`/cases/${id}`);
    expect(text).not.toMatch(/王某某|13800138000|漏水/);
  });

  it('is shown where nothing can be copied', async () => {
    const visitor = await world.as('clerk', 'phone');
    await withoutClipboard(visitor);
    await visitor.page.addInitScript('document.execCommand = () => false');
    await visitor.open(`/cases/${id}`);
    const sheet = await visitor.opens('复制文字', '没有复制成功');
    await reads(async () => (await sheet.getByLabel('复制文字').inputValue()).includes(`/cases/${id}`), true);
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sideways()).toBe(0);
  });
});
