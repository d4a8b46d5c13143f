import { randomUUID } from 'node:crypto';
import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

story('The calendar of a unit', (step) => {
  let office: Office;
  let unit: string;
  let path: string;
  let matter: string;
  let address: string;

  beforeAll(async () => {
    let other: string;
    ({ office, city: unit, property: other } = await usualOffice('2025-04-01T02:00:00.000Z'));
    path = `/units/${unit}/calendar`;
    await office.hire('head', '城管科科长', { role: 'unitHead', unit });
    await office.hire('otherhead', '物业经理', { role: 'unitHead', unit: other });
    const topic = await office.topic('物业管理');
    const content = { title: '东门路灯不亮', description: '三处', place: { text: '东门' }, topic };
    matter = (await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE', urgency: 'normal' })).body
      .id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit, urgency: 'normal' });
  });
  afterAll(() => office.close());

  const fetched = async (url: string) => {
    const { statusCode, body } = await office.app.inject({ url });
    return { statusCode, events: body.split('BEGIN:VEVENT').slice(1), body };
  };

  step('its head gets an address, which shows the dates of the unit and no word of what they are about', async () => {
    const { body } = await office.post('head', path);
    address = body.url as string;
    const { statusCode, events, body: text } = await fetched(address);
    expect([statusCode, events.length]).toEqual([200, 1]);
    expect(events[0]).toContain(`UID:${matter}-CASE_DUE@yuexun`);
    expect(text).toContain('城市管理科');
    expect(text).not.toContain('路灯');
    expect((await office.get('head', path)).body).toEqual({ open: true });
  });

  step('officials, the head of another unit and the administrator get none', async () => {
    for (const who of ['city', 'otherhead', 'admin', 'deputy'])
      for (const method of ['GET', 'POST', 'DELETE'] as const)
        expect([who, method, (await office.send(who, method, path)).status]).toEqual([who, method, 403]);
    expect((await office.send('clerk', 'POST', `/units/${randomUUID()}/calendar`)).body.code).toBe('unit.missing');
  });

  step('it is not the address of the one who made it, and opens nothing else', async () => {
    const own = (await office.post('head', '/me/calendar')).body.url as string;
    expect((await fetched(address)).statusCode).toBe(200);
    await office.send('head', 'DELETE', '/me/calendar');
    expect([(await fetched(own)).statusCode, (await fetched(address)).statusCode]).toEqual([401, 200]);
    const token = new URL(address, 'http://yuexun.example').searchParams.get('token')!;
    const asToken = await office.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
    expect(asToken.statusCode).toBe(401);
  });

  step('a new one, by the office too, ends the one before, and either can be ended', async () => {
    const { body } = await office.post('clerk', path);
    expect([(await fetched(address)).statusCode, (await fetched(body.url as string)).statusCode]).toEqual([401, 200]);
    await office.send('head', 'DELETE', path);
    expect((await fetched(body.url as string)).statusCode).toBe(401);
    expect((await office.get('clerk', path)).body).toEqual({ open: false });
  });

  step('it ends with the unit, and stays so when the unit is opened again', async () => {
    address = (await office.post('clerk', path)).body.url as string;
    expect((await fetched(address)).statusCode).toBe(200);
    await office.post('admin', `/units/${unit}/close`, { reason: '机构改革' });
    expect((await fetched(address)).statusCode).toBeGreaterThanOrEqual(400);
    await office.until(
      () => fetched(address),
      ({ statusCode }) => statusCode === 401,
    );
    await office.post('admin', `/units/${unit}/reopen`);
    expect((await fetched(address)).statusCode).toBe(401);
    expect((await office.get('clerk', path)).body).toEqual({ open: false });
  });

  step('it ends with the password of the one who made it', async () => {
    address = (await office.post('head', path)).body.url as string;
    const accounts = (await office.get('admin', '/accounts')).body as { id: string; name: string }[];
    const { id } = accounts.find(({ name }) => name === 'head')!;
    await office.post('admin', `/accounts/${id}/password`, { password: 'A-word-of-my-own-4' });
    expect((await fetched(address)).statusCode).toBe(401);
    expect((await office.get('clerk', path)).body).toEqual({ open: false });
  });
});
