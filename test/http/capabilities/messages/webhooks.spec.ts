import { createHmac } from 'node:crypto';
import type { EventStoreWithCheckpoints } from '../../../../src/platform/event-store/checkpoint-store';
import { EVENT_STORE } from '../../../../src/platform/event-store/event-store';
import { WebhookSender } from '../../../../src/capabilities/messages/webhooks/webhook-sender';
import type { Office } from '../../../support/office';
import { HttpReceiver } from '../../../support/receivers';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Fact {
  readonly position: number;
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly state: string;
}

story('The feed and its webhooks', (step) => {
  const receiver = new HttpReceiver();
  let office: Office;
  let url: string;
  let topic: string;
  let unit: string;
  let hook: string;
  let secret: string;

  beforeAll(async () => {
    url = await receiver.open();
    ({ office, city: unit } = await usualOffice('2025-04-01T02:00:00.000Z', {
      outbound: { hosts: ['127.0.0.1'], privateHosts: ['127.0.0.1'] },
    }));
    topic = await office.topic('物业管理');
    await office.hire('auditor', '审计员', { role: 'auditor' });
  });
  afterAll(async () => {
    await office.close();
    await receiver.close();
  });

  const register = async (title: string): Promise<string> => {
    const content = {
      title,
      description: '三处',
      place: { text: '东门' },
      topic,
      origin: 'HOTLINE',
      urgency: 'normal',
    };
    return (await office.post('clerk', '/cases', content)).body.id as string;
  };
  const assign = async (id: string): Promise<void> => {
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'normal' });
  };
  const read = async (after: number, limit: number): Promise<{ items: Fact[]; next: number; more: boolean }> =>
    (await office.get('auditor', `/feed?after=${after}&limit=${limit}`)).body as never;
  const look = (): Promise<void> => office.app.get(WebhookSender).look();
  const status = async () => ((await office.get('admin', '/webhooks')).body as Record<string, unknown>[])[0]!;
  /** Looks until it has what it should: lists may be behind for a moment. */
  const lookUntil = (satisfied: () => Promise<boolean> | boolean): Promise<boolean> =>
    office.until(async () => {
      await look();
      return satisfied();
    }, Boolean);
  const told = (): readonly Fact[] => receiver.calls.map(({ body }) => JSON.parse(body) as Fact);

  step('the feed is in order, can be read on, and holds neither texts nor personal data', async () => {
    const id = await register('东门路灯不亮');
    await assign(id);
    const all = await office.until(
      () => read(-1, 1000),
      ({ items }) => items.some(({ kind }) => kind === 'RemindersPlanned'),
    );
    expect(
      all.items.filter(({ kind }) => kind !== 'RemindersPlanned').map(({ kind, state }) => `${kind} ${state}`),
    ).toEqual([
      ...['CaseRegistered REGISTERED', 'CaseNumbered REGISTERED', 'CaseScreened SCREENED', 'CaseAssigned ASSIGNED'],
    ]);
    expect(JSON.stringify(all)).not.toContain('路灯');
    expect(all.more).toBe(false);

    const piecewise: Fact[] = [];
    for (let page = await read(-1, 2); ; page = await read(page.next, 2)) {
      piecewise.push(...page.items);
      if (!page.more) break;
    }
    expect(piecewise).toEqual(all.items);
    expect(await read(all.next, 10)).toEqual({ items: [], next: all.next, more: false });
    expect((await office.send('clerk', 'GET', '/feed')).status).toBe(403);
  });

  step('an administrator registers an address to push to, on a configured host only', async () => {
    const outside = { name: '外', url: 'https://elsewhere.example/', kinds: [] };
    const refused = await office.send('admin', 'POST', '/webhooks', outside);
    expect([refused.status, refused.body.code]).toEqual([422, 'webhook.url']);
    const stray = { ...outside, url: `${url}/hook`, kinds: ['CaseDone'] };
    const strange = await office.send('admin', 'POST', '/webhooks', stray);
    expect([strange.status, strange.body.code, strange.body.field]).toEqual([422, 'webhook.kind-unknown', 'kinds[0]']);
    const kinds = (await office.get('admin', '/feed/kinds')).body as unknown as { kind: string; of: string }[];
    expect(kinds).toContainEqual({ kind: 'CaseScreened', of: 'case' });
    const endpoint = { name: '城市运行平台', url: `${url}/hook`, kinds: ['CaseRegistered', 'CaseScreened'] };
    expect((await office.send('clerk', 'POST', '/webhooks', endpoint)).status).toBe(403);
    const { body } = await office.post('admin', '/webhooks', endpoint, { 'idempotency-key': 'hook-1' });
    hook = body.id as string;
    secret = body.secret as string;
    const again = await office.post('admin', '/webhooks', endpoint, { 'idempotency-key': 'hook-1' });
    expect([again.body.id, again.body.secret, again.body.repeated]).toEqual([hook, secret, true]);
  });

  step('only the wanted kinds since the registration are pushed, signed and in order', async () => {
    const [one, two] = [await register('电梯故障'), await register('井盖松动')];
    await assign(one);
    await lookUntil(() => receiver.calls.length >= 3);
    expect(told().map(({ kind, about }) => [kind, about])).toEqual([
      ['CaseRegistered', one],
      ['CaseRegistered', two],
      ['CaseScreened', one],
    ]);
    for (const { path, headers, body } of receiver.calls) {
      const timestamp = headers['yuexun-timestamp'] as string;
      const expected = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
      expect(headers['yuexun-signature']).toBe(`sha256=${expected}`);
      expect([path, headers['yuexun-delivery']]).toEqual(['/hook', (JSON.parse(body) as Fact).id]);
    }
    await look();
    expect(receiver.calls).toHaveLength(3);
  });

  step('what cannot be delivered waits, and after a restart it goes on from there without a gap', async () => {
    receiver.calls.length = 0;
    receiver.status = 503;
    const [one, two] = [await register('围墙倾斜'), await register('积水')];
    await lookUntil(async () => (await status())['failures'] === 1);
    expect(await status()).toMatchObject({ failures: 1, code: 'outbound.not-taken' });
    await look();
    expect(receiver.calls).toHaveLength(1);
    await office.restart();
    await office.moveTo('2025-04-01T02:30:00.000Z');
    receiver.status = 200;
    await lookUntil(() => receiver.calls.length >= 3);
    expect(told().map(({ about }) => about)).toEqual([one, one, two]);
    expect(await status()).toMatchObject({ failures: 0, nextAt: null, deadLetters: 0 });
  });

  step('what failed several times is set aside, the next goes on, and it can be sent again', async () => {
    receiver.calls.length = 0;
    receiver.status = 500;
    const one = await register('占道经营');
    let now = Date.parse('2025-04-01T03:00:00.000Z');
    while ((await status())['deadLetters'] === 0) {
      await office.moveTo(new Date((now += 3 * 3_600_000)).toISOString());
      await look();
    }
    expect(await status()).toMatchObject({ failures: 0, deadLetters: 1 });
    receiver.status = 200;
    const two = await register('噪声');
    await lookUntil(() => told().at(-1)!.about === two);
    expect(told().at(-1)!.about).toBe(two);
    const letters = (await office.get('admin', `/webhooks/${hook}/dead-letters`)).body as {
      fact: Fact;
      code: string;
    }[];
    expect(letters.map(({ fact, code }) => [fact.about, code])).toEqual([[one, 'outbound.not-taken']]);
    const resend = `/webhooks/${hook}/dead-letters/${letters[0]!.fact.id}/resend`;
    expect((await office.send('admin', 'POST', resend)).status).toBe(204);
    expect(told().at(-1)!.about).toBe(one);
    expect(await status()).toMatchObject({ deadLetters: 0 });
    expect((await office.send('admin', 'POST', resend)).body.code).toBe('webhook.letter-missing');
  });

  step(
    'a new secret signs from then on; a position of another log begins again at the registration; once removed nothing is pushed',
    async () => {
      const { body } = await office.post('admin', `/webhooks/${hook}/secret`);
      expect(body.secret).not.toBe(secret);
      await office.post('admin', `/webhooks/${hook}/change`, { name: '平台', url: `${url}/other`, kinds: [] });
      receiver.calls.length = 0;
      await register('乱停车');
      await lookUntil(() => receiver.calls.length > 0);
      const { path, headers, body: sent } = receiver.calls[0]!;
      const mac = createHmac('sha256', body.secret as string).update(
        `${headers['yuexun-timestamp'] as string}.${sent}`,
      );
      expect([path, headers['yuexun-signature']]).toEqual(['/other', `sha256=${mac.digest('hex')}`]);
      const { checkpoints } = office.app.get<EventStoreWithCheckpoints>(EVENT_STORE);
      const checkpoint = (await checkpoints.load(`webhook-${hook}`))!;
      const last = { ...checkpoint.last!, eventId: hook };
      await checkpoints.save(`webhook-${hook}`, { ...checkpoint, last });
      const before = receiver.calls.length;
      await lookUntil(() => receiver.calls.length > before);
      expect(told()[before]!.position).toBeLessThan(last.position);
      await office.post('admin', `/webhooks/${hook}/remove`, { reason: '系统下线' });
      expect((await office.get('admin', '/webhooks')).body).toEqual([]);
      receiver.calls.length = 0;
      await register('下水堵塞');
      await look();
      expect(receiver.calls).toEqual([]);
    },
  );
});
