import { WebhookSender } from '../../src/capabilities/messages/webhooks/webhook-sender';
import { Daily } from '../../src/daily';
import { HttpReceiver } from '../support/receivers';
import { someMonday } from './support/street';
import { reads } from './support/waiting';
import { onAStreet, type World } from './support/world';

/** A street whose webhooks may go to a receiver on this machine. */
const onAStreetThatSends = (): {
  readonly world: World;
  readonly receiver: HttpReceiver;
  readonly url: () => string;
} => {
  const receiver = new HttpReceiver();
  let url = '';
  beforeAll(async () => {
    url = await receiver.open();
  });
  afterAll(() => receiver.close());
  const world = onAStreet(() => ({ outbound: { hosts: ['127.0.0.1'], privateHosts: ['127.0.0.1'] } }));
  return { world, receiver, url: () => `${url}/hook` };
};

describe('The addresses of webhooks', () => {
  const { world, url } = onAStreetThatSends();

  it('are registered for some events, with a secret shown once; a host that is not allowed is refused at once', async () => {
    const visitor = await world.as('admin');
    visitor.expects(/status of 4\d\d/);
    const { page } = visitor;
    await visitor.open('/administration/outside');
    const sheet = await visitor.opens('登记推送地址');
    await sheet.getByLabel('名称').fill('城市运行平台');
    await sheet.getByLabel('网址（https）').fill('https://elsewhere.example/');
    await visitor.chooseSeveral('要哪些事件', { CaseRegistered: 'CaseRegistered' }, sheet);
    await visitor.button('登记推送地址', sheet).click();
    await sheet.getByRole('alert').first().waitFor();
    await sheet.getByLabel('网址（https）').fill(url());
    await visitor.button('登记推送地址', sheet).click();
    const told = visitor.sheet('签名密钥');
    await told.getByText('请现在抄下并交给对方系统').waitFor();
    const secret = (await told.locator('code').textContent())!;
    expect(secret).toMatch(/^.{20,}$/);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.send(told, '关闭');
    await page.getByText('1 种事件').waitFor();
    await reads(() => page.getByText(secret).count(), 0);

    const other = await visitor.opens('更换密钥：城市运行平台');
    await visitor.send(other, '更换密钥');
    await told.locator('code').waitFor();
    expect(await told.locator('code').textContent()).not.toBe(secret);
    await visitor.send(told, '关闭');
  });
});

describe('A webhook that cannot be delivered', () => {
  const { world, receiver, url } = onAStreetThatSends();

  it('is set aside, and the state of the system asks for attention until it was sent again', async () => {
    const { office, demo } = world;
    const hook = { name: '城市运行平台', url: url(), kinds: ['CaseRegistered'] };
    await office.post('admin', '/webhooks', hook);
    receiver.status = 503;
    await office.post('clerk', '/cases', {
      title: '围墙倾斜',
      description: '一处',
      place: { text: '东门' },
      topic: demo.topics.get('物业管理'),
      origin: 'HOTLINE',
      urgency: 'normal',
    });
    let now = Date.parse(someMonday);
    const waiting = async (): Promise<number> =>
      ((await office.get('admin', '/webhooks')).body as unknown as { deadLetters: number }[])[0]!.deadLetters;
    while ((await waiting()) === 0) {
      await office.moveTo(new Date((now += 3 * 3_600_000)).toISOString());
      await office.app.get(WebhookSender).look();
    }
    const visitor = await world.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/system');
    await page.getByText('仍在答复，有事项须过问').waitFor();
    await page.getByText('搁置 1').waitFor();
    await page.getByRole('cell', { name: 'case_page' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.link('查看').last().click();
    receiver.status = 200;
    const letters = await visitor.opens(visitor.button('查看搁置的'), '搁置的：城市运行平台');
    await visitor.button('再送一次：登记事项（CaseRegistered）', letters).click();
    await letters.getByText('没有搁置的').waitFor();
    await visitor.send(letters, '关闭');
    const removing = await visitor.opens('移除：城市运行平台');
    await removing.getByLabel('原因').fill('平台下线');
    await visitor.send(removing, '移除');
    await page.getByText('还没有推送地址').waitFor();
    await visitor.link('系统状态').click();
    await page.getByText('一切正常').waitFor();
  });
});

describe('A clock that does not fit the log', () => {
  const world = onAStreet(() => ({ clockLimits: { mostBack: 1, mostGap: 35 } }));

  it('is shown to the clerk, who compares the date and confirms it', async () => {
    const { office } = world;
    await office.app.get(Daily).look();
    await office.moveTo(new Date(Date.parse(someMonday) + 40 * 86_400_000).toISOString());
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/administration/system');
    await page.getByText('须确认').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const form = await visitor.opens('确认本机日期无误');
    await form.getByLabel('原因和核对办法').fill('停机四十天，已对照挂历');
    await visitor.send(form, '确认本机日期无误');
    await page.getByText('与记录相符').waitFor();
  });
});

describe('Somebody who leaves', () => {
  const world = onAStreet();

  it('hands over what is open on the page of the person, to a successor and with a reason', async () => {
    const { office, demo } = world;
    const [from, to] = [demo.people.get('deputy03')!, demo.people.get('deputy08')!];
    const content = { title: '护栏松动', description: '一处', place: { text: '东门' }, urgency: 'normal' };
    const topic = demo.topics.get('物业管理');
    await office.post('clerk', '/cases', { ...content, topic, origin: 'ON_SITE', filers: [from] });
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open(`/administration/people/${from}`);
    await page.getByText('护栏松动').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const form = await visitor.opens('移交给接手人：代表03');
    await visitor.choose('接手人', /代表08/, form);
    await form.getByLabel('原因').fill('换届');
    await visitor.send(form, '移交给接手人');
    await page.getByText('没有在办的').waitFor();
    await page.getByText(/移交给 代表08：换届/).waitFor();
    await visitor.open(`/administration/people/${to}`);
    await page.getByText('护栏松动').waitFor();
  });
});

describe('Personal data', () => {
  const world = onAStreet();

  it('is filled in, shown when asked for, corrected, and erased by whoever types the name', async () => {
    const visitor = await world.as('admin', 'phone');
    const { page } = visitor;
    await visitor.open('/administration/people');
    await visitor.link('个人信息：代表08').click();
    const form = await visitor.opens('填写或更改：代表08');
    await form.getByLabel('电话').fill('13800000008');
    await visitor.send(form, '填写或更改');
    await reads(() => page.getByText('13800000008').count(), 0);
    await visitor.button('显示').click();
    await page.getByText('13800000008').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);

    const duty = await visitor.opens(visitor.button(/^更正：人大代表/));
    await duty.getByLabel('起').fill('2022-03-01');
    await duty.getByLabel('原因').fill('录入有误');
    await visitor.send(duty, '更正：人大代表');
    await page.getByText('2022年3月1日 至 今').waitFor();

    await visitor.button('查看正文中何处出现此人').click();
    await page.getByText('没有找到').waitFor();
    const erasing = await visitor.opens('删除此人的个人信息', '删除此人的个人信息：代表08');
    await erasing.getByLabel('原因').fill('本人要求');
    await erasing.getByLabel('输入“代表08”以确认').fill('代表8');
    await visitor.button('删除此人的个人信息', erasing).click();
    await erasing.getByText('与此人的称呼不符').waitFor();
    await erasing.getByLabel('输入“代表08”以确认').fill('代表08');
    await visitor.send(erasing, '删除此人的个人信息');
    await page.getByText('没有个人信息：未填写，或已删除').waitFor();
  });
});

describe('Log and files', () => {
  const world = onAStreet();

  it('are verified by a button, beside the work, with the anchor of a paper if there is one', async () => {
    const visitor = await world.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/system');
    await page.getByText('尚未核对过').waitFor();
    const sheet = await visitor.opens('开始核对');
    await sheet.getByLabel('纸上的日志存证').fill('1-00000000-00000000-00000000-00000000');
    await visitor.send(sheet, '开始核对');
    const part = visitor.part('日志核对');
    await part.getByText('有问题').waitFor();
    await part.getByText(/^日志完好/).waitFor();
    await part.getByText('日志中没有纸上的存证，请核对所填').waitFor();
    await part.getByText('附件 0 个，缺失或被改动 0 个').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });
});
