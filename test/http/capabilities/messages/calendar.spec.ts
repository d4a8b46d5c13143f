import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

story('The calendar subscription', (step) => {
  let office: Office;
  let topic: string;
  let unit: string;
  let matter: string;
  let address: string;

  beforeAll(async () => {
    ({ office, city: unit } = await usualOffice('2025-04-01T02:00:00.000Z'));
    topic = await office.topic('物业管理');
    const content = { title: '东门路灯不亮', description: '三处', place: { text: '东门' }, topic };
    matter = (await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE', urgency: 'normal' })).body
      .id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit, urgency: 'normal' });
    const plan = { title: '物业管理问询会', topic, scheduledAt: '2025-04-10T01:00:00.000Z', venue: '会议室' };
    const { body } = await office.post('clerk', '/sessions', {
      ...plan,
      units: [unit],
      participants: [],
      aboutCases: [],
    });
    await office.post('clerk', `/sessions/${body.id as string}/notice`);
  });
  afterAll(() => office.close());

  const fetched = async (url: string) => {
    const { statusCode, headers, body } = await office.app.inject({ url });
    return { statusCode, type: headers['content-type'], events: body.split('BEGIN:VEVENT').slice(1), body };
  };

  step('the address gives the appointments of all roles of a person, without what the cases say', async () => {
    const { body } = await office.post('city', '/me/calendar');
    address = body.url as string;
    const { statusCode, type, events, body: text } = await fetched(address);
    expect([statusCode, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const [due, session] = [events.find((e) => e.includes('整改到期'))!, events.find((e) => e.includes('问询会'))!];
    expect(events).toHaveLength(2);
    expect(due).toContain('DTSTART;VALUE=DATE:20250506');
    expect(due).toContain('DTEND;VALUE=DATE:20250507');
    for (const event of [due, session]) expect(event).toContain('STATUS:CONFIRMED');
    expect(due).toContain('热线〔2025〕001号');
    expect(due).toContain(`UID:${matter}-CASE_DUE@yuexun`);
    expect(session).toContain('DTSTART:20250410T010000Z');
    expect(session).toContain('物业管理问询会');
    expect(text).not.toContain('路灯');
    expect((await fetched(address)).body).toBe(text);
  });

  step('after the reply the due day is told as cancelled', async () => {
    await office.post('city', `/cases/${matter}/accept`);
    await office.post('city', `/cases/${matter}/reply`, {
      category: 'A',
      summary: '已修复',
      points: [],
      inPerson: false,
      evidence: { text: '照片', attachments: [] },
    });
    const { events } = await fetched(address);
    const [due] = events.filter((event) => event.includes('整改到期'));
    for (const line of ['STATUS:CANCELLED', 'SEQUENCE:1', `UID:${matter}-CASE_DUE@yuexun`]) expect(due).toContain(line);
  });

  step('the token only shows the calendar; after a new one or its end the old address is useless', async () => {
    const token = new URL(address, 'http://yuexun.example').searchParams.get('token')!;
    const asToken = await office.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
    expect(asToken.statusCode).toBe(401);
    expect((await fetched('/api/v1/calendar.ics?token=nothing')).statusCode).toBe(401);
    const { body } = await office.post('city', '/me/calendar');
    expect((await fetched(address)).statusCode).toBe(401);
    expect((await fetched(body.url as string)).statusCode).toBe(200);
    expect((await office.get('city', '/me/calendar')).body).toEqual({ open: true });
    await office.send('city', 'DELETE', '/me/calendar');
    expect((await fetched(body.url as string)).statusCode).toBe(401);
    expect((await office.get('city', '/me/calendar')).body).toEqual({ open: false });
  });
});
