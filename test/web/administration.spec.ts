import { password } from '../support/office';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('The administration', () => {
  const world = onAStreet();

  it('registers a unit, refusing a code in use at once, renames it, retires it and takes it back', async () => {
    const visitor = await world.as('admin');
    visitor.expects(/status of 4\d\d/);
    await visitor.open('/administration');
    await visitor.page.getByText('某物业公司').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const unit = await visitor.opens('登记单位');
    await unit.getByLabel('名称').fill('综合执法队');
    await unit.getByLabel('编码').fill('CG');
    await visitor.button('登记单位', unit).click();
    await unit.getByRole('alert').first().waitFor();
    await unit.getByLabel('编码').fill('ZF');
    await visitor.send(unit, '登记单位');
    const renaming = await visitor.opens('改名：综合执法队');
    expect(await visitor.barriers()).toEqual([]);
    await renaming.getByLabel('名称').fill('综合行政执法队');
    await visitor.send(renaming, '改名');
    const retiring = await visitor.opens('停用：综合行政执法队');
    await retiring.getByLabel('原因').fill('机构调整');
    await visitor.send(retiring, '停用');
    await visitor.send(await visitor.opens('恢复使用：综合行政执法队'), '恢复使用');
    await visitor.button('停用：综合行政执法队').waitFor();
  });

  it('lists by pinyin, and tells of names that are alike in all but their writing', async () => {
    const visitor = await world.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/places');
    for (const name of ['试点第10网格', '试点第２网格', '试点第2网格', '试点安宁里']) {
      const place = await visitor.opens('登记地点');
      await place.getByLabel('名称').fill(name);
      await place.getByText('社区', { exact: true }).click();
      await visitor.send(place, '登记地点');
      await page.locator('.entry', { hasText: name }).waitFor();
    }
    const notice = page.getByRole('alert').filter({ hasText: '写法不同' });
    await notice.getByText('试点第２网格、试点第2网格').or(notice.getByText('试点第2网格、试点第２网格')).waitFor();
    const names = await page.locator('.entry strong').allTextContents();
    const made = names.filter((name) => name.startsWith('试点'));
    expect([made[0], made[3]]).toEqual(['试点安宁里', '试点第10网格']);
    expect(await visitor.barriers()).toEqual([]);
  });

  it('lets a form be sent once it is known what can be chosen, and not before', async () => {
    const visitor = await world.as('admin');
    const { page } = visitor;
    let known = (): void => undefined;
    const asked = new Promise<void>((resolve) => (known = resolve));
    await page.route('**/api/v1/jurisdictions', async (route) => {
      await asked;
      await route.continue();
    });
    await visitor.open('/administration/places');
    const place = await visitor.opens('登记地点');
    await place.getByLabel('名称').fill('迟来里');
    await place.getByText('社区', { exact: true }).click();
    await visitor.button('登记地点', place).and(page.locator(':disabled')).waitFor();
    known();
    await visitor.send(place, '登记地点');
    await page.locator('.entry', { hasText: '迟来里' }).waitFor();
  });

  it('keeps what was typed where somebody else was faster, and says so', async () => {
    const { office } = world;
    const visitor = await world.as('admin');
    visitor.expects(/status of 4\d\d/);
    await visitor.open('/administration');
    const registering = await visitor.opens('登记单位');
    await registering.getByLabel('名称').fill('某供水站');
    await registering.getByLabel('编码').fill('GS');
    await visitor.send(registering, '登记单位');
    const units = (await office.get('admin', '/units')).body as { id: string; name: string }[];
    const unit = units.find(({ name }) => name === '某供水站')!;
    const closing = await visitor.opens('停用：某供水站');
    await closing.getByLabel('原因').fill('机构调整，另行挂牌');
    await office.post('admin', `/units/${unit.id}/close`, { reason: '撤并' });
    await visitor.page.locator('.entry-closed', { hasText: '某供水站' }).waitFor();
    await visitor.button('停用', closing).click();
    await closing.getByRole('alert').first().waitFor();
    expect(await closing.getByLabel('原因').inputValue()).toBe('机构调整，另行挂牌');
  });

  it('registers a person, opens an account, grants a role and revokes it', async () => {
    const visitor = await world.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/people');
    const person = await visitor.opens('登记人员');
    await person.getByLabel('称呼').fill('代表21');
    await visitor.send(person, '登记人员');
    await page.getByText('代表21', { exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await visitor.link('账号与身份').click();
    const account = await visitor.opens('开通账号');
    await visitor.choose('人员', '代表21', account);
    await account.getByLabel('登录名').fill('deputy21');
    await account.getByLabel('初始密码').fill('zheli-xie-yiju-hua');
    await visitor.send(account, '开通账号');
    const grant = await visitor.opens('授予身份：deputy21');
    await visitor.choose('身份', '人大代表', grant);
    await visitor.send(grant, '授予身份');
    const revoking = await visitor.opens('撤销：人大代表：deputy21');
    await revoking.getByLabel('原因').fill('届满');
    await visitor.send(revoking, '撤销：人大代表');
    await page.getByText('人大代表（2025年3月10日 撤销）').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  it('registers a jurisdiction, renames it and retires it', async () => {
    const visitor = await world.as('admin', 'phone');
    await visitor.open('/administration/jurisdictions');
    await visitor.page.getByText('示范街道').first().waitFor();
    const made = await visitor.opens('登记辖区');
    await made.getByLabel('名称').fill('示范新区');
    await made.getByText('区县级').click();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.send(made, '登记辖区');
    const renaming = await visitor.opens('改名：示范新区');
    await renaming.getByLabel('名称').fill('示范区');
    await visitor.send(renaming, '改名');
    const retiring = await visitor.opens('停用：示范区');
    await retiring.getByLabel('原因').fill('区划调整');
    await visitor.send(retiring, '停用');
    await visitor.button('恢复使用：示范区').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });

  it('revokes a token that somebody issued and saw once', async () => {
    const clerk = await world.as('clerk');
    await clerk.open('/account');
    const form = await clerk.opens('签发令牌');
    await form.getByLabel('用途').fill('统计接口');
    await form.getByLabel('现在的密码').fill(password);
    await clerk.send(form, '签发令牌');
    const secret = (await clerk.sheet('接口令牌').locator('code').textContent())!;
    const ask = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${secret}` };
      return (await fetch(`${world.url}/api/v1/cases`, { headers })).status;
    };
    expect(await ask()).toBe(200);
    expect(await clerk.barriers()).toEqual([]);

    const admin = await world.as('admin');
    await admin.open('/administration/accounts');
    const tokens = await admin.opens('接口令牌：clerk');
    await admin.button('撤销令牌：统计接口', tokens).click();
    await admin.button('撤销', tokens).click();
    await tokens.getByText('已撤销').waitFor();
    expect(await admin.barriers()).toEqual([]);
    expect(await ask()).toBe(401);
  });

  it('shows in the security log who signed in, by person and kind', async () => {
    const auditor = await world.as('auditor');
    await auditor.open('/administration/security');
    const lines = auditor.page.getByRole('row');
    await auditor.page.getByLabel('类别').selectOption({ label: '登录' });
    await lines.filter({ hasText: 'auditor' }).first().waitFor();
    await reads(() => lines.filter({ hasText: '授予身份' }).count(), 0);
    await auditor.page.getByLabel('类别').selectOption({ label: '授予身份' });
    await lines.filter({ hasText: '人大代表' }).first().waitFor();
    expect(await auditor.barriers()).toEqual([]);
  });

  it('adds a topic', async () => {
    const visitor = await world.as('admin', 'phone');
    await visitor.open('/administration/lists');
    const sheet = await visitor.opens('增加：专题');
    await sheet.getByLabel('名称').fill('养老助餐');
    await sheet.getByLabel('起').fill('2025-03-10');
    await visitor.send(sheet, '增加');
    await visitor.page.getByText('养老助餐').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });

  it('is there for an auditor to read, and for nobody else', async () => {
    const auditor = await world.as('auditor');
    await auditor.open('/administration/places');
    await auditor.page.getByText('河堤花园').waitFor();
    await reads(() => auditor.button(/改名|停用|登记/).count(), 0);
    const deputy = await world.as('deputy03');
    await deputy.open('/');
    await deputy.settle();
    await reads(() => deputy.link('系统管理').count(), 0);
  });
});
