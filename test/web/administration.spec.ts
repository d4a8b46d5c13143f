import type { Page } from 'playwright-core';
import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

/** Chooses from a list by its words. */
const choose = async (page: Page, field: string, choice: string): Promise<void> => {
  await page.getByRole('dialog').getByLabel(field).click();
  await page.locator('.ant-select-item-option', { hasText: choice }).click();
};

describe('系统管理', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.office.signIn('admin');
  });
  afterAll(() => world.close());

  it('单位：登记、编码已占用的当场指出、改名、停用后恢复', async () => {
    const visitor = await world.browsing.as('admin');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/administration');
    await page.getByText('城市管理科').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '登记单位' }).click();
    await sheet.getByLabel('名称').fill('综合执法队');
    await sheet.getByLabel('编码').fill('CG');
    await sheet.getByRole('button', { name: '登记单位' }).click();
    await sheet.getByRole('alert').first().waitFor();
    await sheet.getByLabel('编码').fill('ZF');
    await sheet.getByRole('button', { name: '登记单位' }).click();
    await page.getByRole('button', { name: '改名：综合执法队' }).click();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByLabel('名称').fill('综合行政执法队');
    await sheet.getByRole('button', { name: '改名' }).click();
    await page.getByRole('button', { name: '停用：综合行政执法队' }).click();
    await sheet.getByLabel('原因').fill('机构调整');
    await sheet.getByRole('button', { name: '停用' }).click();
    await page.getByRole('button', { name: '恢复使用：综合行政执法队' }).click();
    await sheet.getByRole('button', { name: '恢复使用' }).click();
    await page.getByRole('button', { name: '停用：综合行政执法队' }).waitFor();
    expect(visitor.problems(/status of 4\d\d/)).toEqual([]);
  });

  it('登记人员，开通账号，授予和撤销身份', async () => {
    const visitor = await world.browsing.as('admin');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/administration/people');
    await page.getByRole('button', { name: '登记人员' }).click();
    await sheet.getByLabel('称呼').fill('代表21');
    await sheet.getByRole('button', { name: '登记人员' }).click();
    await page.getByText('代表21', { exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await page.getByRole('link', { name: '账号与身份' }).click();
    await page.getByRole('button', { name: '开通账号' }).click();
    await choose(page, '人员', '代表21');
    await sheet.getByLabel('登录名').fill('deputy21');
    await sheet.getByLabel('初始密码').fill('zheli-xie-yiju-hua');
    await sheet.getByRole('button', { name: '开通账号' }).click();
    await page.getByRole('button', { name: '授予身份：deputy21' }).click();
    await choose(page, '身份', '人大代表');
    await sheet.getByRole('button', { name: '授予身份' }).click();
    await page.getByRole('button', { name: '撤销：人大代表：deputy21' }).click();
    await sheet.getByLabel('原因').fill('届满');
    await sheet.getByRole('button', { name: '撤销：人大代表' }).click();
    await page.getByText('人大代表（2025年3月10日 撤销）').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('辖区：登记下级、改名、停用后恢复', async () => {
    const visitor = await world.browsing.as('admin', 'phone');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/administration/jurisdictions');
    await page.getByText('示范街道').waitFor();
    await page.getByRole('button', { name: '登记辖区' }).click();
    await sheet.getByLabel('名称').fill('示范新区');
    await sheet.getByText('区县级').click();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByRole('button', { name: '登记辖区' }).click();
    await page.getByRole('button', { name: '改名：示范新区' }).click();
    await sheet.getByLabel('名称').fill('示范区');
    await sheet.getByRole('button', { name: '改名' }).click();
    await page.getByRole('button', { name: '停用：示范区' }).click();
    await sheet.getByLabel('原因').fill('区划调整');
    await sheet.getByRole('button', { name: '停用' }).click();
    await page.getByRole('button', { name: '恢复使用：示范区' }).waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('接口令牌：本人签发，全文只显示一次，管理员可撤销', async () => {
    const clerk = await world.browsing.as('clerk');
    const form = clerk.page.getByRole('dialog');
    await clerk.open('/account');
    await clerk.page.getByRole('button', { name: '签发令牌' }).click();
    await form.getByLabel('用途').fill('统计接口');
    await form.getByRole('button', { name: '签发令牌' }).click();
    const secret = (await clerk.page.locator('code.secret').textContent())!;
    const ask = () =>
      clerk.page.request.get('/api/v1/cases', { headers: { authorization: `Bearer ${secret}`, cookie: '' } });
    expect((await ask()).status()).toBe(200);
    expect(await clerk.barriers()).toEqual([]);

    const admin = await world.browsing.as('admin');
    await admin.open('/administration/accounts');
    await admin.page.getByRole('button', { name: '接口令牌：clerk' }).click();
    await admin.page.getByRole('button', { name: '撤销令牌：统计接口' }).click();
    await admin.page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await admin.page.getByText('已撤销').waitFor();
    expect(await admin.barriers()).toEqual([]);
    expect((await ask()).status()).toBe(401);
    expect([...clerk.problems(), ...admin.problems()]).toEqual([]);
  });

  it('专题可增加；审计人员只看不改；别的身份没有这一栏', async () => {
    const visitor = await world.browsing.as('admin', 'phone');
    const { page } = visitor;
    await visitor.open('/administration/lists');
    await page.getByRole('button', { name: '增加：专题' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('名称').fill('养老助餐');
    await sheet.getByLabel('起').fill('2025-03-10');
    await sheet.getByRole('button', { name: '增加' }).click();
    await page.getByText('养老助餐').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);

    const auditor = await world.browsing.as('auditor');
    await auditor.open('/administration/places');
    await auditor.page.getByText('河堤花园').waitFor();
    await reads(() => auditor.page.getByRole('button', { name: /改名|停用|登记/ }).count(), 0);
    expect(auditor.problems()).toEqual([]);
    const deputy = await world.browsing.as('deputy03');
    await deputy.open('/');
    await reads(() => deputy.page.getByRole('link', { name: '系统管理' }).count(), 0);
  });
});
