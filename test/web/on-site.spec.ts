import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('会办（手机上到现场，案头出纪要）与承诺台账', () => {
  let world: World;
  let visit: string;
  /** One dot, as a picture. */
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  beforeAll(async () => {
    // Browsers take dates by their own clock; the office is ahead of it, for a slow machine.
    world = await openWorld(new Date(Date.now() + 3_600_000).toISOString());
    const { office, demo } = world;
    const cases = (await office.get('clerk', '/cases?search=井盖')).body as { rows: { id: string }[] };
    const plan = {
      title: '河堤花园停车会办',
      focus: 'HARD_SPOT',
      topic: demo.topics.get('物业管理'),
      place: { estate: demo.estates[0] },
      scheduledAt: new Date(Date.now() + 86_400_000).toISOString(),
      units: [demo.units.get('CG'), demo.units.get('WY')],
      participants: [{ person: demo.people.get('deputy03'), role: 'deputy' }],
      aboutCases: [cases.rows[0]!.id],
    };
    visit = (await office.post('clerk', '/resolutions', plan)).body.id as string;
  });
  afterAll(() => world.close());

  const record = async () => (await world.office.get('clerk', `/resolutions/${visit}`)).body.resolution;

  it('代表在手机上接受邀请；工委在现场记到场', async () => {
    const deputy = await world.browsing.as('deputy03', 'phone');
    await deputy.open(`/on-site/${visit}`);
    await deputy.page.getByRole('button', { name: '回复邀请' }).click();
    await deputy.page.getByRole('dialog').getByRole('button', { name: '回复邀请' }).click();
    await deputy.page.getByRole('list').getByText('参加', { exact: true }).waitFor();
    await reads(() => deputy.page.getByRole('button', { name: '到现场，记到场' }).count(), 0);
    expect(await deputy.barriers()).toEqual([]);
    expect(await deputy.sideways()).toBe(0);
    expect(deputy.problems()).toEqual([]);

    const clerk = await world.browsing.as('clerk', 'phone');
    await clerk.open(`/on-site/${visit}`);
    await clerk.page.getByRole('button', { name: '到现场，记到场' }).click();
    const dialog = clerk.page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles({ name: 'gate.png', mimeType: 'image/png', buffer: dot });
    await dialog.getByText('gate.png').waitFor();
    expect(await clerk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: '到现场，记到场' }).click();
    await clerk.page.getByRole('heading', { name: '各单位结论' }).waitFor();
    await clerk.page.getByRole('img', { name: 'gate.png' }).waitFor();
    expect(await record()).toMatchObject({
      state: 'HELD',
      present: [{ role: 'deputy' }],
      photos: [{ name: 'gate.png' }],
    });
    expect(clerk.problems()).toEqual([]);
  });

  it('安排会办时按文字查找所涉的未结事项，可选多项', async () => {
    const clerk = await world.browsing.as('clerk');
    const { page } = clerk;
    await clerk.open('/on-site/new');
    const picker = page.getByRole('combobox', { name: '所涉未结事项' });
    await picker.fill('没有这样的词');
    await page.getByText('没有这样的未结事项').first().waitFor();
    for (const word of ['井盖', '路灯']) {
      await picker.fill(word);
      await page.locator('.ant-select-item-option', { hasText: word }).click();
    }
    await page.locator('.ant-select-selection-item', { hasText: '主路井盖破损' }).waitFor();
    await page.locator('.ant-select-selection-item', { hasText: '东门三盏路灯不亮' }).waitFor();
    expect(await clerk.barriers()).toEqual([]);
    expect(clerk.problems()).toEqual([]);
    await clerk.leave();
  });

  it('现场问答、发现、措施、未达成一致都在手机上记下；齐了才能出纪要；承诺进台账', async () => {
    const deputy = await world.browsing.as('deputy03', 'phone');
    await deputy.open(`/on-site/${visit}`);
    await deputy.page.getByRole('button', { name: '记一条发现' }).click();
    await deputy.page.getByRole('dialog').getByLabel('发现什么').fill('消防通道停满车辆');
    await deputy.page.getByRole('dialog').getByRole('button', { name: '记一条发现' }).click();
    await deputy.page.getByRole('paragraph').filter({ hasText: '消防通道停满车辆' }).waitFor();
    await world.office.post('deputy03', `/resolutions/${visit}/question`, {
      unit: world.demo.units.get('CG'),
      text: '何时划线？',
    });

    const unit = await world.browsing.as('cityunit', 'phone');
    const { page } = unit;
    await unit.open(`/on-site/${visit}`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '答复' }).click();
    await dialog.getByLabel('答复内容').fill('月底前划线');
    await dialog.getByRole('button', { name: '答复' }).click();
    await page.getByText('当场答复 月底前划线').waitFor();
    const own = page.getByRole('region', { name: '城市管理科' });
    await own.getByRole('button', { name: '议定措施' }).click();
    await dialog.getByLabel('做什么').fill('划定停车位');
    await dialog.getByLabel('承诺内容').fill('月底前完成');
    await dialog.getByRole('combobox', { name: '所涉未结事项' }).click();
    await page.locator('.ant-select-item-option', { hasText: '主路井盖破损' }).click();
    await dialog.getByLabel('完成日期').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
    expect(await unit.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: '议定措施' }).click();
    await own.getByText('划定停车位').waitFor();
    await own.getByRole('link', { name: /主路井盖破损/ }).waitFor();
    expect((await record()).measures[0].aboutCase).toBe((await record()).plan.aboutCases[0]);
    // Of another unit one says nothing.
    await reads(() => page.getByRole('region', { name: '某物业公司' }).getByRole('button').count(), 0);
    expect(await unit.sideways()).toBe(0);
    expect(unit.problems()).toEqual([]);

    const clerk = await world.browsing.as('clerk');
    await clerk.open(`/on-site/${visit}`);
    await clerk.page.getByText('某物业公司还没有结论，纪要暂不能印发。').waitFor();
    await reads(() => clerk.page.getByRole('button', { name: '印发会办纪要' }).count(), 0);
    await clerk.page.getByRole('region', { name: '某物业公司' }).getByRole('button', { name: '未达成一致' }).click();
    await clerk.page.getByRole('dialog').getByLabel('未达成一致的理由').fill('产权不属本单位');
    await clerk.page.getByRole('dialog').getByRole('button', { name: '未达成一致' }).click();
    await clerk.page.getByRole('button', { name: '印发会办纪要' }).click();
    const minutes = clerk.page.getByRole('dialog').getByLabel('会办纪要');
    await reads(async () => (await minutes.inputValue()).includes('城市管理科：划定停车位'), true);
    await clerk.page.getByRole('dialog').getByRole('button', { name: '印发会办纪要' }).click();
    await clerk.page.getByRole('heading', { name: '会办纪要' }).waitFor();
    expect(await clerk.barriers()).toEqual([]);

    await world.office.until(
      () => world.office.get('clerk', '/promises'),
      ({ body }) => (body.lines as { text: string }[]).some(({ text }) => text === '月底前完成'),
    );
    await clerk.open('/promises');
    await clerk.page.getByText('月底前完成').waitFor();
    await clerk.page.getByRole('button', { name: /逾期未兑现/ }).click();
    await clerk.page.getByText('月底前完成').waitFor({ state: 'detached' });
    expect(await clerk.barriers()).toEqual([]);
    expect(clerk.problems()).toEqual([]);
  });
});
