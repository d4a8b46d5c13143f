import { Deliverer } from '../../../../src/capabilities/messages/delivery/deliverer';
import type { Office } from '../../../support/office';
import { HttpReceiver, MailReceiver } from '../../../support/receivers';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Pending {
  readonly id: string;
  readonly label: string;
  readonly failures: number;
  readonly code: string | null;
  readonly nextAt: string | null;
}

story('Messages are delivered', (step) => {
  const mailbox = new MailReceiver();
  const robot = new HttpReceiver();
  let office: Office;
  let unit: string;
  let topic: string;
  let robotUrl: string;
  const address = 'jingbanren@example.gov.cn';

  beforeAll(async () => {
    const smtpUrl = await mailbox.open();
    robotUrl = await robot.open();
    ({ office, city: unit } = await usualOffice('2025-04-01T02:00:00.000Z', {
      publicUrl: 'https://yuexun.example.gov.cn',
      mail: { smtpUrl, from: 'yuexun@example.gov.cn' },
      outbound: { hosts: ['127.0.0.1'], privateHosts: ['127.0.0.1'] },
    }));
    topic = await office.topic('物业管理');
  });
  afterAll(async () => {
    await office.close();
    await mailbox.close();
    await robot.close();
  });

  const assign = async (title: string): Promise<string> => {
    const content = {
      title,
      description: '三处',
      place: { text: '东门' },
      topic,
      origin: 'HOTLINE',
      urgency: 'normal',
    };
    const id = (await office.post('clerk', '/cases', content)).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'normal' });
    return id;
  };
  const pending = async (): Promise<readonly Pending[]> => (await office.get('clerk', '/deliveries')).body as Pending[];
  const waiting = (count: number): Promise<readonly Pending[]> => office.until(pending, (all) => all.length === count);
  const look = (): Promise<void> => office.app.get(Deliverer).look();

  step('somebody chooses mail; only they see the address', async () => {
    const wrong = await office.send('city', 'POST', '/me/delivery', { channel: 'EMAIL', address: 'x' });
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([422, 'delivery.address', 'address']);
    const outside = { channel: 'WECOM', address: 'https://169.254.169.254/latest' };
    expect((await office.send('city', 'POST', '/me/delivery', outside)).body.code).toBe('delivery.address');
    await office.post('city', '/me/delivery', { channel: 'EMAIL', address });
    expect((await office.get('city', '/me/delivery')).body).toEqual({ channel: 'EMAIL', address, urgentOnly: false });
    expect((await office.get('clerk', '/me/delivery')).body.address).toBeNull();
  });

  step('what is not urgent goes in one mail of the next day with kinds and links only', async () => {
    const [one, other] = [await assign('东门路灯不亮'), await assign('电梯故障')];
    const [first] = await waiting(2);
    expect([first!.label, first!.nextAt]).toEqual(['城管科经办人', '2025-04-02T00:30:00.000Z']);
    await look();
    expect(mailbox.mails).toEqual([]);

    await office.moveTo('2025-04-02T00:31:00.000Z');
    await look();
    expect(mailbox.mails).toHaveLength(1);
    const { to, raw } = mailbox.mails[0]!;
    expect(to).toBe(address);
    expect(raw).toContain('新交办事项');
    for (const id of [one, other]) expect(raw).toContain(`https://yuexun.example.gov.cn/cases/${id}`);
    expect(raw).not.toContain('路灯');
    expect(await pending()).toEqual([]);
    const { receipts } = (await office.get('clerk', `/receipts?about=${one}`)).body as {
      receipts: { label: string; channel: string | null; sentAt: string | null }[];
    };
    const sent = receipts.find(({ label }) => label === '城管科经办人')!;
    expect([sent.channel, sent.sentAt === null]).toEqual(['EMAIL', false]);
  });

  step('what was seen in the list is not sent', async () => {
    await assign('井盖松动');
    await waiting(1);
    const [newest] = (await office.get('city', '/inbox')).body.items as { id: string }[];
    await office.post('city', '/inbox/seen', { until: newest!.id });
    await office.moveTo('2025-04-03T00:31:00.000Z');
    await look();
    expect(await pending()).toEqual([]);
    expect(mailbox.mails).toHaveLength(1);
  });

  step(
    'what could not be sent is shown, and tried again after a restart as the same mail with the same id',
    async () => {
      await assign('围墙倾斜');
      await waiting(1);
      mailbox.refuses = true;
      await office.moveTo('2025-04-07T00:31:00.000Z');
      await look();
      const [failed] = await pending();
      expect([failed!.failures, failed!.code]).toEqual([1, 'delivery.mail-failed']);
      expect((await office.get('admin', '/deliveries')).body).toHaveLength(1);
      expect((await office.send('city', 'GET', '/deliveries')).status).toBe(403);
      await office.restart();
      mailbox.refuses = false;
      const again = await office.send('clerk', 'POST', `/deliveries/${failed!.id}/retry`);
      expect(again.status).toBe(204);
      expect(await pending()).toEqual([]);
      const ids = mailbox.mails.map(({ raw }) => /message-id: *(<[^>]+>)/i.exec(raw)![1]);
      expect(new Set(ids).size).toBe(2);
      expect(ids[1]).toMatch(/^<[0-9a-f-]{36}@yuexun>$/);
    },
  );

  step(
    'to a group robot the urgent goes at once within working hours; an error in its answer counts as not delivered',
    async () => {
      await office.post('city', '/me/delivery', {
        channel: 'DINGTALK',
        address: `${robotUrl}/send?k=1`,
        urgentOnly: true,
      });
      const id = await assign('积水');
      await office.post('clerk', `/cases/${id}/supervision`, { level: 'SUPERVISED', reason: '影响大' });
      robot.answer = '{"errcode":310000,"errmsg":"keywords not in content"}';
      await waiting(1);
      await look();
      expect((await pending())[0]).toMatchObject({ code: 'outbound.not-taken' });
      robot.answer = '{"errcode":0,"errmsg":"ok"}';
      await office.send('clerk', 'POST', `/deliveries/${(await pending())[0]!.id}/retry`);
      expect(await pending()).toEqual([]);
      const { path, body } = robot.calls.at(-1)!;
      expect(path).toBe('/send?k=1');
      expect(JSON.parse(body)).toEqual({
        msgtype: 'text',
        text: { content: `约询：事项被督办\n事项被督办\nhttps://yuexun.example.gov.cn/cases/${id}\n` },
      });
    },
  );

  step('whoever was suspended meanwhile gets nothing: it is laid aside with its reason until he is back', async () => {
    await office.post('city', '/me/delivery', { channel: 'EMAIL', address });
    const id = await assign('护栏松动');
    await waiting(1);
    const before = mailbox.mails.length;
    const account = (await office.get('city', '/me')).body.account as string;
    await office.post('admin', `/accounts/${account}/suspend`, { reason: '调离' });
    office.clock.set('2025-04-08T00:31:00.000Z');
    for (const who of ['admin', 'clerk']) await office.signIn(who);
    await look();
    expect(await pending()).toMatchObject([{ nextAt: null, failures: 0, code: 'delivery.suspended' }]);
    const { receipts } = (await office.get('clerk', `/receipts?about=${id}`)).body;
    expect(JSON.stringify(receipts)).toContain('delivery.suspended');
    const again = async () => office.send('clerk', 'POST', `/deliveries/${(await pending())[0]!.id}/retry`);
    await again();
    expect(await pending()).toMatchObject([{ code: 'delivery.suspended' }]);
    expect(mailbox.mails).toHaveLength(before);
    await office.post('admin', `/accounts/${account}/resume`);
    await again();
    expect(await pending()).toEqual([]);
    expect(mailbox.mails).toHaveLength(before + 1);
  });

  step('what was queued goes to the address of the moment, and is laid aside where none is wanted', async () => {
    await office.signIn('city');
    await assign('井盖缺失');
    await waiting(1);
    const other = 'xin@example.gov.cn';
    await office.post('city', '/me/delivery', { channel: 'EMAIL', address: other });
    await office.moveTo('2025-04-09T00:31:00.000Z');
    await look();
    expect(mailbox.mails.at(-1)!.to).toBe(other);
    await assign('路面塌陷');
    await waiting(1);
    await office.send('city', 'DELETE', '/me/delivery');
    const before = mailbox.mails.length;
    await office.moveTo('2025-04-10T00:31:00.000Z');
    await look();
    expect(await pending()).toMatchObject([{ nextAt: null, code: 'delivery.withdrawn' }]);
    expect(mailbox.mails).toHaveLength(before);
  });

  step('once switched off nothing is sent', async () => {
    await office.send('city', 'DELETE', '/me/delivery');
    expect((await office.get('city', '/me/delivery')).body.channel).toBeNull();
  });
});
