import { WebhookSender } from '../../src/capabilities/messages/webhooks/webhook-sender';
import { HttpReceiver } from '../support/receivers';
import { openWorld, someMonday, type World } from './support/world';
import { reads } from './support/reads';

describe('系统状态、送出与推送、个人信息', () => {
  const receiver = new HttpReceiver();
  let world: World;
  let url: string;
  beforeAll(async () => {
    url = await receiver.open();
    world = await openWorld(someMonday, { outbound: { hosts: ['127.0.0.1'], privateHosts: ['127.0.0.1'] } });
    await world.office.signIn('admin');
  });
  afterAll(async () => {
    await world.close();
    await receiver.close();
  });

  it('推送地址：登记时选事件，密钥只显示一次；不许可的主机当场指出；更换、移除', async () => {
    const visitor = await world.browsing.as('admin');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/administration/outside');
    await page.getByRole('button', { name: '登记推送地址' }).click();
    await sheet.getByLabel('名称').fill('城市运行平台');
    await sheet.getByLabel('网址（https）').fill('https://elsewhere.example/');
    await sheet.getByLabel('要哪些事件').click();
    await page.keyboard.type('CaseRegistered');
    await page.locator('.ant-select-item-option', { hasText: '（CaseRegistered）' }).click();
    await sheet.getByLabel('网址（https）').click();
    await sheet.getByRole('button', { name: '登记推送地址' }).click();
    await sheet.getByRole('alert').first().waitFor();
    await sheet.getByLabel('网址（https）').fill(`${url}/hook`);
    await sheet.getByRole('button', { name: '登记推送地址' }).click();
    await sheet.getByText('请现在抄下并交给对方系统', { exact: false }).waitFor();
    const secret = await sheet.locator('code').textContent();
    expect(secret).toMatch(/^.{20,}$/);
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByRole('button', { name: '关闭' }).click();
    await page.getByText('1 种事件', { exact: false }).waitFor();
    await reads(() => page.getByText(secret!).count(), 0);

    await page.getByRole('button', { name: '更换密钥：城市运行平台' }).click();
    await sheet.getByRole('button', { name: '更换密钥' }).click();
    await sheet.locator('code').waitFor();
    expect(await sheet.locator('code').textContent()).not.toBe(secret);
    await sheet.getByRole('button', { name: '关闭' }).click();
    expect(visitor.problems(/status of 4\d\d/)).toEqual([]);
  });

  it('送不到的搁置，系统状态须过问；再送一次即正常', async () => {
    const { office } = world;
    receiver.status = 503;
    const topic = world.demo.topics.get('物业管理');
    const told = {
      title: '围墙倾斜',
      description: '一处',
      place: { text: '东门' },
      topic,
      origin: 'HOTLINE',
      urgency: 'normal',
    };
    await office.post('clerk', '/cases', told);
    let now = Date.parse(someMonday);
    const waiting = async (): Promise<number> =>
      ((await office.get('admin', '/webhooks')).body as unknown as { deadLetters: number }[])[0]!.deadLetters;
    while ((await waiting()) === 0) {
      await office.moveTo(new Date((now += 3 * 3_600_000)).toISOString());
      await office.app.get(WebhookSender).look();
    }
    const visitor = await world.browsing.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/system');
    await page.getByText('仍在答复，有事项须过问').waitFor();
    await page.getByText('搁置 1', { exact: false }).waitFor();
    await page.getByRole('cell', { name: 'case_page' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('link', { name: '查看' }).last().click();
    await page.getByRole('button', { name: '查看搁置的' }).click();
    receiver.status = 200;
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: '再送一次：登记事项（CaseRegistered）' }).click();
    await sheet.getByText('没有搁置的').waitFor();
    await sheet.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '移除：城市运行平台' }).click();
    await sheet.getByLabel('原因').fill('平台下线');
    await sheet.getByRole('button', { name: '移除' }).click();
    await page.getByText('还没有推送地址').waitFor();
    await page.getByRole('link', { name: '系统状态' }).click();
    await page.getByText('一切正常').waitFor();
    expect(visitor.problems()).toEqual([]);
  });

  it('个人信息：填写、按需显示、更正任职、输入称呼才能删除', async () => {
    const { office } = world;
    const people = (await office.get('admin', '/people')).body as unknown as { id: string; label: string }[];
    const deputy = people.find(({ label }) => label === '代表08')!;
    await office.post('admin', `/people/${deputy.id}/duties`, { kind: 'deputy', from: '2022-01-01' });
    const visitor = await world.browsing.as('admin', 'phone');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/administration/people');
    await page.getByRole('link', { name: '个人信息：代表08' }).click();
    await page.getByRole('button', { name: '填写或更改' }).click();
    await sheet.getByLabel('电话').fill('13800000008');
    await sheet.getByRole('button', { name: '填写或更改' }).click();
    await sheet.waitFor({ state: 'detached' });
    await reads(() => page.getByText('13800000008').count(), 0);
    await page.getByRole('button', { name: '显示' }).click();
    await page.getByText('13800000008').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);

    await page.getByRole('button', { name: /^更正：人大代表/ }).click();
    await sheet.getByLabel('起').fill('2022-03-01');
    await sheet.getByLabel('原因').fill('录入有误');
    await sheet.getByRole('button', { name: '更正' }).click();
    await page.getByText('2022年3月1日 至 今').waitFor();

    await page.getByRole('button', { name: '查看正文中何处出现此人' }).click();
    await page.getByText('没有找到').waitFor();
    await page.getByRole('button', { name: '删除此人的个人信息' }).click();
    await sheet.getByLabel('原因').fill('本人要求');
    await sheet.getByLabel('输入“代表08”以确认').fill('代表8');
    await sheet.getByRole('button', { name: '删除此人的个人信息' }).click();
    await sheet.getByText('与此人的称呼不符').waitFor();
    await sheet.getByLabel('输入“代表08”以确认').fill('代表08');
    await sheet.getByRole('button', { name: '删除此人的个人信息' }).click();
    await page.getByText('没有个人信息：未填写，或已删除').waitFor();
    expect(visitor.problems()).toEqual([]);
  });
});
