import type { Locator } from 'playwright-core';
import { pngCalled } from './support/own';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

/** When each step happened, by its field; the street stands on 10 March 2025. */
const moments = {
  提出时间: '2025-02-03T09:00',
  交办时间: '2025-02-04T09:00',
  答复时间: '2025-02-12T09:00',
  评价时间: '2025-02-14T09:00',
};

describe('The entry sheet', () => {
  const world = onAStreet();

  const formOf = ({ page }: Visitor): Locator => page.locator('form');
  const field = (visitor: Visitor, label: string): Locator => formOf(visitor).getByLabel(label, { exact: true });

  /** Fills the whole chain, from the registration to the rating. */
  const fill = async (visitor: Visitor, title: string): Promise<void> => {
    const form = formOf(visitor);
    for (const [label, moment] of Object.entries(moments)) await field(visitor, label).fill(moment);
    for (const [label, words] of Object.entries({
      补录理由: '归档时发现',
      标题: title,
      事由: '三盏不亮',
      具体位置: '东门',
      答复内容: '已更换灯具',
      文字说明: '更换前后照片',
    }))
      await field(visitor, label).fill(words);
    await visitor.choose('专题', '基层社会治理', form);
    await visitor.choose('承办单位', '城市管理科', form);
    await visitor.chooseSeveral('提出人', { 代表03: '代表03' }, form);
    await visitor.choose('评价人', '代表03', form);
    for (const choice of ['热线', 'A 已解决', '满意']) await form.getByText(choice, { exact: true }).click();
    await field(visitor, '纸质材料的扫描件').setInputFiles(pngCalled('回函.png'));
    await visitor.button('移除 回函.png', form).waitFor();
  };

  const stored = async (title: string): Promise<unknown> => {
    const { body } = await world.office.get('clerk', `/cases/${await world.caseOf(title)}`);
    return (body as { case: { state: unknown } }).case.state;
  };

  it('enters a whole chain at once; a step before its cause is told at its field, and nothing is stored', async () => {
    const title = '补录：东门路灯不亮';
    const visitor = await world.as('clerk');
    visitor.expects(/status of 422/);
    const { page } = visitor;
    await visitor.open('/cases/entry');
    await fill(visitor, title);
    const rated = field(visitor, '评价时间');
    await rated.fill('2025-02-11T09:00');
    await visitor.button('全部登记').click();
    await page.getByRole('alert').getByText('答复').first().waitFor();
    await reads(() => rated.getAttribute('aria-invalid'), 'true');
    await reads(() => field(visitor, '答复时间').getAttribute('aria-invalid'), null);
    await expect(world.caseOf(title)).rejects.toThrow('No case');
    expect(await visitor.barriers()).toEqual([]);

    await rated.fill(moments.评价时间);
    await visitor.button('全部登记').click();
    await visitor.title(title).waitFor();
    expect(await stored(title)).toBe('RATED');
  });

  it('fits on a phone, and loses nothing that was typed where the network is away or the page is left', async () => {
    const title = '补录：西门井盖松动';
    const visitor = await world.as('clerk', 'phone');
    visitor.expects(/ERR_/);
    const { page } = visitor;
    await visitor.open('/cases/entry');
    await fill(visitor, title);
    expect(await visitor.sideways()).toBe(0);
    await page.route('**/entry-sheet', (route) => route.abort());
    await visitor.button('全部登记').click();
    await page.getByRole('alert').getByText('服务器').waitFor();
    await reads(() => field(visitor, '标题').inputValue(), title);

    await page.unroute('**/entry-sheet');
    await visitor.open('/cases/entry');
    for (const [label, moment] of Object.entries(moments))
      await reads(() => field(visitor, label).inputValue(), moment);
    await visitor.button('移除 回函.png', formOf(visitor)).waitFor();
    await visitor.button('全部登记').click();
    await visitor.title(title).waitFor();
    expect(await stored(title)).toBe('RATED');
  });
});
