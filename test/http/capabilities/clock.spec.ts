import { standardClockLimits } from '../../../src/capabilities/days/clock.rules';
import { Deliverer } from '../../../src/capabilities/messages/delivery/deliverer';
import { Daily } from '../../../src/daily';
import { EVENT_STORE, type EventStore } from '../../../src/platform/event-store/event-store';
import { digestStream } from '../../../src/platform/event-store/digest';
import type { Office } from '../../support/office';
import { MailReceiver } from '../../support/receivers';
import { story } from '../../support/story';
import { usualOffice } from '../../support/usual-office';

const limits = { clockLimits: standardClockLimits };

const daysBegun = async ({ app, jurisdiction }: Office): Promise<readonly string[]> =>
  (await app.get<EventStore>(EVENT_STORE).read(`day-${jurisdiction}`)).map(
    ({ data }) => (data as { date: string }).date,
  );
const daysSealed = async ({ app }: Office): Promise<readonly string[]> =>
  (await app.get<EventStore>(EVENT_STORE).read(digestStream)).map(({ data }) => (data as { day: string }).day);
const look = ({ app }: Office): Promise<void> => app.get(Daily).look();
const stateOfNode = async (office: Office) => {
  const { status, parts } = (await office.get('admin', '/system/status')).body as {
    status: string;
    parts: { name: string; state: string; counts: object }[];
  };
  return [status, parts.find(({ name }) => name === 'clock')?.state];
};

story('A machine that starts forty days later', (step) => {
  let office: Office;
  beforeAll(async () => {
    ({ office } = await usualOffice('2025-04-01T01:00:00.000Z', limits));
    await look(office);
  });
  afterAll(() => office.close());

  step('begins no day, seals nothing and says so', async () => {
    const [begun, sealed] = [await daysBegun(office), await daysSealed(office)];
    expect(begun).toEqual(['2025-04-01']);
    await office.moveTo('2025-05-11T01:00:00.000Z');
    await look(office);
    expect(await daysBegun(office)).toEqual(begun);
    expect(await daysSealed(office)).toEqual(sealed);
    expect(await stateOfNode(office)).toEqual(['degraded', 'degraded']);
    const ready = await office.app.inject({ url: '/health/ready' });
    expect([ready.statusCode, ready.json<{ status: string }>().status]).toEqual([200, 'degraded']);
    expect((await office.get('clerk', '/system/clock')).body).toMatchObject({
      state: 'AHEAD',
      confirmed: false,
      today: '2025-05-11',
      lastDay: '2025-04-01',
      daysToBegin: 40,
    });
  });

  step('takes the word of the clerk or the administrator only, for the day that it shows', async () => {
    const key = { 'idempotency-key': 'confirm-1' };
    const confirm = (who: string, day: string) =>
      office.send(
        who,
        'POST',
        '/system/clock/confirm',
        {
          day,
          reason: '停机四十天，已对照挂历',
        },
        key,
      );
    for (const who of ['deputy', 'city', 'chair']) expect((await confirm(who, '2025-05-11')).status).toBe(403);
    const other = await confirm('clerk', '2025-05-10');
    expect([other.status, other.body.code, other.body.field]).toEqual([409, 'clock.other-day', 'day']);
    expect(await daysBegun(office)).toHaveLength(1);
    expect((await confirm('clerk', '2025-05-11')).status).toBe(200);
    // A repeat, where the answer was lost, is answered as the first time.
    expect((await confirm('clerk', '2025-05-11')).status).toBe(200);
  });

  step('then catches up day by day, and is ready again', async () => {
    const begun = await daysBegun(office);
    expect([begun.length, begun.at(-1)]).toEqual([41, '2025-05-11']);
    expect((await daysSealed(office)).at(-1)).toBe('2025-05-10');
    expect(await stateOfNode(office)).toEqual(['ready', 'up']);
    expect((await office.get('admin', '/system/clock')).body).toMatchObject({
      state: 'RIGHT',
      daysToBegin: 0,
    });
    const again = { day: '2025-05-11', reason: '再次' };
    expect((await office.send('admin', 'POST', '/system/clock/confirm', again)).body.code).toBe('clock.right');
  });
});

story('A clock that ran ahead and is set back', (step) => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    ({ office } = await usualOffice('2025-04-01T01:00:00.000Z', limits));
    await look(office);
  });
  afterAll(() => office.close());

  const about = {
    title: '井盖松动',
    description: '一处',
    place: { text: '东门' },
    origin: 'HOTLINE',
    urgency: 'normal',
  };
  const register = async () => {
    const topic = await office.topic('物业管理');
    return (await office.post('clerk', '/cases', { ...about, topic })).body.id as string;
  };
  const momentsOf = async (one: string) =>
    (await office.app.get<EventStore>(EVENT_STORE).read(`case-${one}`)).map(({ metadata }) => metadata);

  step('its date before what happened already begins nothing until it is confirmed', async () => {
    await office.moveTo('2025-05-20T01:00:00.000Z');
    id = await register();
    await office.moveTo('2025-04-02T01:00:00.000Z');
    await look(office);
    expect(await daysBegun(office)).toEqual(['2025-04-01']);
    expect(await stateOfNode(office)).toEqual(['degraded', 'degraded']);
    expect((await office.get('clerk', '/system/clock')).body).toMatchObject({
      state: 'BEHIND',
      daysBehind: 48,
    });
    await office.post('clerk', '/system/clock/confirm', {
      day: '2025-04-02',
      reason: '机房误设日期，已改正',
    });
    expect(await daysBegun(office)).toEqual(['2025-04-01', '2025-04-02']);
    expect(await stateOfNode(office)).toEqual(['ready', 'up']);
  });

  step('recordedAt never runs backwards in a stream, and what the clock said stays beside it', async () => {
    await office.post('clerk', `/cases/${id}/screen`, {
      topic: await office.topic('物业管理'),
      urgency: 'normal',
    });
    const moments = await momentsOf(id);
    const recorded = moments.map(({ recordedAt }) => recordedAt);
    expect(recorded).toEqual([...recorded].sort());
    expect(moments.at(-1)!.occurredAt >= moments[0]!.occurredAt).toBe(true);
    expect(moments.at(-1)!.clockAt?.slice(0, 10)).toBe('2025-04-02');
    // What was written down in a stream that ran ahead does not make the clock suspicious again.
    await look(office);
    expect(await stateOfNode(office)).toEqual(['ready', 'up']);
  });

  step('who asks for the past is shown nothing of a case before it was registered', async () => {
    const other = await register();
    await office.moveTo('2025-04-03T01:00:00.000Z');
    const past = await office.get('clerk', '/cases?asOf=2025-04-02');
    expect((past.body.rows as { id: string }[]).map((row) => row.id)).toEqual([other]);
    expect((await office.send('clerk', 'GET', `/cases/${id}?asOf=2025-04-02`)).status).toBe(404);
    expect((await office.get('clerk', `/cases/${other}?asOf=2025-04-02`)).body.case.title).toBe('井盖松动');
    expect((await office.get('clerk', `/cases/${id}`)).body.case.title).toBe('井盖松动');
  });

  step('days go on being sealed over what was recorded ahead', async () => {
    await look(office);
    const [sealed] = await office.app.get<EventStore>(EVENT_STORE).read(digestStream, { backwards: true, max: 1 });
    const { day, position } = sealed!.data as { day: string; position: number };
    const ahead = (await office.app.get<EventStore>(EVENT_STORE).read(`case-${id}`))[0]!;
    expect(day).toBe('2025-04-02');
    expect(position).toBeGreaterThan(ahead.position);
  });
});

story('Days that were missed over a holiday', (step) => {
  const mailbox = new MailReceiver();
  let office: Office;
  beforeAll(async () => {
    const smtpUrl = await mailbox.open();
    const mail = { smtpUrl, from: 'yuexun@example.gov.cn' };
    const sent = {
      publicUrl: 'https://yuexun.example.gov.cn',
      mail,
      outbound: { hosts: [], privateHosts: [] },
    };
    const usual = await usualOffice('2025-04-01T01:00:00.000Z', {
      ...limits,
      ...sent,
    });
    ({ office } = usual);
    await look(office);
    await office.post('city', '/me/delivery', {
      channel: 'EMAIL',
      address: 'jingbanren@example.gov.cn',
    });
    const topic = await office.topic('物业管理');
    const content = {
      topic,
      description: '一处',
      place: { text: '东门' },
      origin: 'HOTLINE',
      urgency: 'urgent',
    };
    for (const title of ['路灯不亮', '电梯故障', '井盖松动']) {
      const id = (await office.post('clerk', '/cases', { ...content, title })).body.id as string;
      await office.post('clerk', `/cases/${id}/screen`, {
        topic,
        urgency: 'urgent',
      });
      await office.post('clerk', `/cases/${id}/assign`, {
        unit: usual.city,
        urgency: 'urgent',
      });
      await office.post('city', `/cases/${id}/accept`);
    }
    await office.until(
      async () => (await office.get('clerk', '/deliveries')).body as unknown[],
      (all) => all.length === 3,
    );
  });
  afterAll(async () => {
    await office.close();
    await mailbox.close();
  });

  step('begin by themselves, and tell each person in one letter', async () => {
    await office.moveTo('2025-04-21T02:00:00.000Z');
    await look(office);
    expect(await daysBegun(office)).toHaveLength(21);
    const overdue = async () =>
      ((await office.get('city', '/inbox')).body.items as { kind: string }[]).filter(({ kind }) => kind === 'OVERDUE');
    await office.until(overdue, (all) => all.length === 3);
    await office.until(
      async () => (await office.get('clerk', '/deliveries')).body as { kind: string }[],
      (all) => all.filter(({ kind }) => kind === 'OVERDUE').length === 3,
    );
    await office.moveTo('2025-04-21T02:15:00.000Z');
    await office.app.get(Deliverer).look();
    const reminding = mailbox.mails.filter(({ raw }) => raw.includes('催办'));
    expect(reminding).toHaveLength(1);
    expect(reminding[0]!.raw.match(/催办/g)!.length).toBeGreaterThanOrEqual(3);
    expect((await office.get('clerk', '/deliveries')).body).toEqual([]);
  });
});
