import { pngCalled } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('A case that nobody independent can close off', () => {
  const world = onAStreet();
  const title = '小区南门积水';
  const reason = '两位主任都是提出人，经办人代录了评价';
  let id: string;

  /** Both chairs filed it, and the only clerk entered its rating. */
  beforeAll(async () => {
    const { office, demo } = world;
    const person = (name: string) => demo.people.get(name)!;
    const topic = demo.topics.get('基层社会治理');
    const unit = demo.units.get('CG');
    const filers = ['deputy03', 'chair', 'vicechair'].map(person);
    const told = { title, description: '每逢下雨', place: { text: '南门' }, topic, urgency: 'normal' };
    id = (await office.post('clerk', '/cases', { ...told, filers, origin: 'INTERVIEW' })).body.id as string;
    const scan = await office.attach('clerk', '评价表.png', pngCalled('评价表.png').buffer);
    const send = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${id}/${step}`, body);
    await send('clerk', 'screen', { topic, urgency: 'normal' });
    await send('clerk', 'assign', { unit, urgency: 'normal' });
    await send('cityunit', 'accept');
    const evidence = { text: '清掏前后照片', attachments: [] };
    await send('cityunit', 'reply', { category: 'A', summary: '已清掏', evidence });
    const paper = { channel: 'paper', scan, onBehalfOf: person('deputy03') };
    await send('clerk', 'rate', { ...paper, rating: 'SATISFIED' });
  });

  it('is offered for special approval to the office alone, and goes on by the signed form', async () => {
    for (const who of ['deputy03', 'cityunit']) {
      const other = await world.as(who);
      await other.open(`/cases/${id}`);
      await other.settle();
      await reads(() => other.button('特批').count(), 0);
    }
    const visitor = await world.as('clerk');
    visitor.expects(/status of 422/);
    await visitor.open(`/cases/${id}`);
    const form = await visitor.opens('特批');
    await reads(() => visitor.button('销号').count(), 0);
    expect(await visitor.barriers()).toEqual([]);
    await form.getByText('销号', { exact: true }).click();
    await form.getByText('工委主任签字', { exact: true }).click();
    await form.getByRole('textbox', { name: '* 理由' }).fill(reason);
    await form.getByLabel('签字的审批表').setInputFiles(pngCalled('审批表.png'));
    await visitor.button('移除 审批表.png', form).waitFor();
    await form.getByText('纸质', { exact: true }).click();
    // Who signed is not said: it is told, and what was typed stays.
    await visitor.button('特批', form).click();
    await form.getByRole('alert').first().waitFor();
    await reads(() => form.getByRole('textbox', { name: '* 理由' }).inputValue(), reason);
    await visitor.choose('代何人录入', '工委主任', form);
    await visitor.send(form, '特批');
    await visitor.page.getByText('特批（销号）：工委主任').and(visitor.page.getByText(reason)).waitFor();
    await visitor.button('销号').waitFor();

    const phone = await world.as('chair', 'phone');
    await phone.open(`/cases/${id}`);
    await phone.page.getByText('特批（销号）').first().waitFor();
    expect(await phone.sideways()).toBe(0);
  });
});

describe('A session to which the unit of everybody in the office is called', () => {
  const world = onAStreet();
  const approvedBy = '区人大常委会代工委〔2025〕6号';
  let id: string;

  /** It was convened while the office was independent; since then all three of it answer for the unit as well. */
  beforeAll(async () => {
    const { office, demo } = world;
    const unit = demo.units.get('CG')!;
    const topic = demo.topics.get('基层社会治理');
    const plan = {
      title: '排水问询会',
      topic,
      scheduledAt: '2027-03-01T01:00:00.000Z',
      venue: '会议室',
      units: [unit],
    };
    id = (await office.post('clerk', '/sessions', plan)).body.id as string;
    const { body: accounts } = await office.get('admin', '/accounts');
    for (const { id: account, name } of accounts as readonly { id: string; name: string }[])
      if (['clerk', 'chair', 'vicechair'].includes(name))
        await office.post('admin', `/accounts/${account}/grants`, {
          role: 'official',
          jurisdiction: office.jurisdiction,
          unit,
        });
  });

  it('goes on by leave from above, which stays visible', async () => {
    const visitor = await world.as('clerk');
    await visitor.open('/sessions/new');
    await visitor.page.getByRole('group', { name: '特批' }).waitFor();
    await visitor.open(`/sessions/${id}`);
    const form = await visitor.opens('特批');
    await reads(() => visitor.button('发出通知').count(), 0);
    expect(await visitor.barriers()).toEqual([]);
    await form.getByLabel('批准机关和文号').fill(approvedBy);
    await form.getByRole('textbox', { name: '* 原因' }).fill('办公室人员均在该科任职');
    await form.getByLabel('签字的审批表').setInputFiles(pngCalled('审批表.png'));
    await visitor.button('移除 审批表.png', form).waitFor();
    await visitor.send(form, '特批');
    await visitor.page.getByText(`特批：${approvedBy}`).first().waitFor();
    await visitor.button('发出通知').waitFor();
  });
});
