import { reads } from './support/waiting';
import { onAStreet } from './support/world';

interface Line {
  readonly case: string;
  readonly title: string;
}

describe('A review meeting', () => {
  const world = onAStreet();

  it('is prepared, opened and decides case by case; what somebody else decided meanwhile is shown', async () => {
    const visitor = await world.as('chair');
    visitor.expects(/status of 412/);
    const { page } = visitor;
    await visitor.open('/review-meetings');
    const planning = await visitor.opens(visitor.button('筹备会议').first());
    await planning.getByLabel('名称').fill('三月整改情况听取会');
    await planning.getByLabel('何时开会').fill('2025-03-10T08:00');
    await planning.getByLabel('地点').fill('街道会议室');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.send(planning, '筹备会议');
    await visitor.link('三月整改情况听取会').click();
    await page.getByText('会议材料').waitFor();

    // It opens an hour after it was planned; the form's field is in local time.
    const hour = 3_600_000;
    const opened = Date.parse(world.office.clock.now()) + hour;
    await world.office.moveTo(new Date(opened).toISOString());
    const opening = await visitor.opens('开会');
    await opening.getByLabel('实际开会时间').fill(new Date(opened + 8 * hour).toISOString().slice(0, 16));
    await visitor.chooseSeveral('到会人员', { 工委主任: '工委主任' }, opening);
    await visitor.send(opening, '开会');
    await page.getByText('正在开会').waitFor();

    const id = page.url().split('/').at(-1)!;
    const { lines } = (await world.office.get('chair', `/review-meetings/${id}/pack`)).body as { lines: Line[] };
    // Only what the case takes now is offered: one that is closed off is not supervised any more.
    const open: Line[] = [];
    const ended: Line[] = [];
    for (const line of lines) {
      const { allowed, case: record } = (await world.office.get('chair', `/cases/${line.case}`)).body;
      if (allowed.RaiseSupervision === undefined) ended.push(line);
      else if (record.supervision === null) open.push(line);
    }
    const closed = await visitor.opens(`作决定：${ended[0]!.title}`);
    await closed.getByRole('radio', { name: '知悉', exact: true }).waitFor();
    expect(await closed.getByRole('radio', { name: '督办', exact: true }).count()).toBe(0);
    await visitor.send(closed, '取消');

    const { title } = open[0]!;
    const decideOn = `作决定：${title}`;
    const form = await visitor.opens(decideOn);
    await form.getByRole('radio', { name: '督办', exact: true }).check();
    await form.getByLabel('理由').fill('须限期办结');
    await form.getByLabel('责任人（写职务）').fill('科长');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.send(form, '作决定');
    const decided = page.locator('.pack li').filter({ hasText: title });
    await decided.getByText('已落实').waitFor();
    const responsible = page.getByRole('region', { name: '责任清单' });
    await responsible.getByRole('row').filter({ hasText: title }).getByText('科长').waitFor();

    // The clerk decides on another case in the meantime: both are shown, and the chair's goes out when the chair says so.
    const second = await visitor.opens(decideOn);
    await second.getByRole('radio', { name: '知悉', exact: true }).check();
    await second.getByLabel('理由').fill('已在办理');
    const other = lines.find((line) => line.title !== title)!;
    const decision = { case: other.case, kind: 'TAKE_NOTE', reason: '工委办公室先行登记' };
    await world.office.post('clerk', `/review-meetings/${id}/decide`, decision);
    await visitor.button('作决定', second).click();
    const conflict = second.getByRole('alert', { name: '事项刚刚有了变动' });
    await conflict.getByText('工委办公室先行登记').waitFor();
    await reads(() => second.getByLabel('理由').inputValue(), '已在办理');
    await visitor.send(second, '仍按我填写的提交');

    const third = await visitor.opens(decideOn);
    await third.getByRole('radio', { name: '转呈上级' }).check();
    await third.getByLabel('理由').fill('不在街道职权之内');
    await visitor.button('作决定', third).click();
    await third.getByText('此项必填').first().waitFor();
    await visitor.send(third, '取消');

    expect(await visitor.barriers()).toEqual([]);
    const ending = await visitor.opens('结束会议');
    await ending.getByLabel('纪要').fill('听取一件');
    await visitor.send(ending, '结束会议');
    await page.getByText('已结束').waitFor();
  });

  it('can be read on a phone, and has no buttons for who does not hold it', async () => {
    const { office, demo } = world;
    const plan = { title: '四月整改情况听取会', scheduledAt: office.clock.now(), venue: '街道会议室' };
    const id = (await office.post('clerk', '/review-meetings', plan)).body.id as string;
    const opened = { openedAt: office.clock.now(), present: [demo.people.get('chair')] };
    await office.post('clerk', `/review-meetings/${id}/open`, opened);
    const visitor = await world.as('auditor', 'phone');
    await visitor.open('/review-meetings');
    await visitor.link('四月整改情况听取会').click();
    await visitor.page.getByText('三张清单').waitFor();
    await reads(() => visitor.button(/^作决定/).count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });
});
