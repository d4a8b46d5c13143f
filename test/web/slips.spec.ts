import { pngCalled } from './support/own';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

/** A photographed paper, from the phone by way of the desk back to the phone. */
describe('A photographed slip', () => {
  const world = onAStreet();
  let shots = 0;

  const slips = async (who = 'clerk') =>
    (await world.office.get(who, '/slips')).body.rows as {
      id: string;
      filer: string;
      state: string;
      words: string | null;
    }[];
  /** Another picture each time: the same file once more would be the same photo. */
  const shot = async (who: string): Promise<object> => {
    shots += 1;
    return world.office.attach(who, `纸面${shots}.png`, Buffer.concat([pngCalled('').buffer, Buffer.from([shots])]));
  };
  const handIn = async (who = 'deputy03'): Promise<string> =>
    (await world.office.post(who, '/slips', { photos: [await shot(who)] })).body.id as string;
  const stands = (id: string, state: string) =>
    world.office.until(
      () => world.office.get('clerk', `/slips/${id}`),
      ({ body }) => body.slip.state === state,
    );
  const typed = async (id: string): Promise<void> => {
    const { demo } = world;
    const topic = demo.topics.get('物业管理')!;
    const matter = { title: '西门路灯不亮', detail: '两盏', place: { text: '西门' }, topic };
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-08T02:00:00.000Z',
      place: { text: '代表之家' },
      interviewees: [{ unit: demo.units.get('CG')!, post: '科长' }],
      participants: [],
      said: '就路灯约谈',
      matters: [{ ...matter, outcome: { kind: 'EXPLAINED', explanation: '已列入改造' } }],
    };
    await world.office.post('clerk', `/slips/${id}/type`, { note });
    await stands(id, 'TYPED');
  };
  const fits = async (visitor: Visitor): Promise<void> => {
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sideways()).toBe(0);
  };

  it('is filed from the first page of the phone without a network, and arrives once there is one', async () => {
    const visitor = await world.as('deputy08', 'phone');
    visitor.expects(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    const { page, context } = visitor;
    const before = (await slips('deputy08')).length;
    await visitor.open('/');
    await visitor.settle();
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    await context.setOffline(true);
    await page.getByLabel(/拍照即交/).setInputFiles(pngCalled('纸面.png'));
    await visitor.title('拍照即交').waitFor();
    await page.getByRole('img', { name: '第1张照片' }).waitFor();
    await fits(visitor);
    await visitor.button('提交').click();
    await page.getByText('已存在本机，将自动送出').waitFor();
    await page.getByText('待网络恢复后送出').waitFor();
    await context.setOffline(false);
    await page.getByText('待网络恢复后送出').waitFor({ state: 'detached' });
    const after = await world.office.until(
      () => slips('deputy08'),
      (rows) => rows.length > before,
    );
    expect(after).toHaveLength(before + 1);
    await page.getByText('待代录').last().waitFor();
    await fits(visitor);
  });

  it('is handed in by the office for somebody, and typed beside the photo, which can be turned and enlarged', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/slips/new');
    await page.getByLabel('从相册选').setInputFiles(pngCalled('扫描.png'));
    await page.getByRole('img', { name: '第1张照片' }).waitFor();
    await visitor.button('提交').click();
    await page.getByRole('alert').getByText('请选择是谁的记录').waitFor();
    await page.getByLabel('谁的记录').selectOption({ label: '代表08' });
    await page.getByLabel('附言（可不填）').fill('背面还有一行');
    await visitor.button('提交').click();
    await visitor.title('纸面记录').waitFor();
    await world.office.until(slips, (rows) => rows.some(({ words }) => words === '背面还有一行'));
    const { id } = (await slips()).find(({ words }) => words === '背面还有一行')!;

    await visitor.open(`/slips/${id}`);
    const drawn = () =>
      page.evaluate<string>(
        "(({ style }) => style.rotate + ' ' + style.width)(document.querySelector('.slip-frame img'))",
      );
    await page.getByRole('img', { name: '第1张' }).waitFor();
    expect(await drawn()).toBe('0deg 100%');
    await visitor.button('旋转第1张').click();
    await visitor.button('放大第1张').click();
    await reads(drawn, '90deg 150%');
    const form = visitor.part('代录');
    await visitor.choose(
      '专题',
      '物业管理',
      form.getByRole('group', { name: '约谈记录' }).locator(':scope > .ant-form-item').nth(1),
    );
    await form.getByLabel('约谈时间').fill('2025-03-08T10:00');
    await form.getByLabel('具体位置').first().fill('代表之家');
    const called = form.getByRole('group', { name: '被约谈人', exact: true });
    await visitor.choose('单位', '城市管理科', called);
    await called.getByLabel('职务').fill('科长');
    await form.getByLabel('谈话内容').fill('就路灯约谈');
    const matter = form.getByRole('group', { name: '事项', exact: true }).locator('.list-item').first();
    await matter.getByLabel('事项', { exact: true }).fill('西门路灯不亮');
    await matter.getByLabel('详情').fill('两盏');
    await matter.getByLabel('具体位置').fill('西门');
    await visitor.choose('专题', '物业管理', matter);
    await matter.getByText('已解释').click();
    await matter.getByLabel('如何解释').fill('已列入改造');
    await fits(visitor);
    await visitor.button('代录', form).click();
    await page.getByText('待本人确认').first().waitFor();
    const { body } = await stands(id, 'TYPED');
    const talk = (await world.office.get('clerk', `/interviews/${body.slip.typed[0].interview}`)).body.interview;
    expect(talk).toMatchObject({ leadFiler: world.demo.people.get('deputy08'), note: { said: '就路灯约谈' } });
    await fits(visitor);
  });

  it('that cannot be read goes back to its filer, who photographs it again', async () => {
    const id = await handIn();
    const clerk = await world.as('clerk');
    await clerk.open(`/slips/${id}`);
    const asking = await clerk.opens('看不清，请补拍');
    await asking.getByLabel('原因').fill('第二行反光');
    await clerk.send(asking, '看不清，请补拍');
    const deputy = await world.as('deputy03', 'phone');
    await deputy.open(`/slips/${id}?do=photos`);
    await deputy.page.getByText('请补拍：第二行反光').waitFor();
    const form = deputy.sheet('补拍或说明');
    await form.locator('input[type=file]').setInputFiles(pngCalled('再拍.png'));
    await form.getByRole('button', { name: '移除 再拍.png' }).waitFor();
    await fits(deputy);
    await deputy.send(form, '补拍或说明');
    await stands(id, 'RECEIVED');
  });

  it('is confirmed by its filer beside the photo with one tap, and disputed with words', async () => {
    const id = await handIn();
    await typed(id);
    const visitor = await world.as('deputy03', 'phone');
    await visitor.open(`/slips/${id}`);
    await visitor.page.getByText('就路灯约谈').waitFor();
    await visitor.page.getByText('收到纸面记录').waitFor();
    await fits(visitor);
    const wrong = await visitor.opens('有出入');
    await wrong.getByLabel('原因').fill('是三盏');
    await visitor.send(wrong, '有出入');
    await visitor.page.getByText('有出入：是三盏').waitFor();
    await visitor.button('确认无误').click();
    await visitor.page.getByText('本人已确认').first().waitFor();
    await stands(id, 'CONFIRMED');
  });

  it('is signed on the glass where the rules ask for a signature', async () => {
    const id = await handIn();
    await typed(id);
    const rules = `/policies/${world.office.jurisdiction}`;
    const set = (slipConfirmation: string) =>
      world.office.post('admin', rules, { from: '2025-03-10', settings: { slipConfirmation } });
    await set('SIGNATURE');
    try {
      const visitor = await world.as('deputy03', 'phone');
      const { page } = visitor;
      await visitor.open(`/slips/${id}`);
      await visitor.button('确认无误').click();
      await page.getByRole('alert').getByText('请先签名').waitFor();
      const pad = page.getByRole('img', { name: '请在框内手写签名' });
      await pad.scrollIntoViewIfNeeded();
      const { x, y } = (await pad.boundingBox())!;
      await page.mouse.move(x + 40, y + 40);
      await page.mouse.down();
      await page.mouse.move(x + 160, y + 120, { steps: 5 });
      await page.mouse.up();
      await fits(visitor);
      await visitor.button('确认无误').click();
      const { body } = await stands(id, 'CONFIRMED');
      const { scans } = (await world.office.get('deputy03', `/interviews/${body.slip.typed[0].interview}`)).body
        .interview;
      expect(scans).toMatchObject([{ name: '手写签名.png', mediaType: 'image/png' }]);
    } finally {
      await set('TAP');
    }
  });
});
