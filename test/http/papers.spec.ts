import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from '../support/docx';
import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

const name = '被约谈人乙';
const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.4\n%${words}\n`);

/** Papers that leave the house: signed, numbered, kept as they were sent, and what became of them. */
story('Papers that leave the house', (step) => {
  let office: Office;
  let city: string;
  let chair: string;
  let matter: string;
  let order: string;
  let talk: string;
  let notice: string;
  let sent: Buffer;

  const page = async (who: string, id: string) => (await office.get(who, `/papers/${id}`)).body;
  const refused = async (who: string, path: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', path, body);
    return [status, said.code];
  };
  const draft = async (document: string, subject: string, more: object = {}): Promise<string> => {
    const { id } = (await office.post('clerk', '/papers', { document, subject, ...more })).body as { id: string };
    await office.until(
      () => page('clerk', id),
      ({ paper }) => paper.number !== null,
    );
    return id;
  };
  const file = async (who: string, id: string, part = 'file') => office.bytes(who, 'GET', `/papers/${id}/${part}`);
  const codeOf = (content: Buffer): unknown => (JSON.parse(content.toString()) as { code: string }).code;
  const register = async (who: string, query = '') =>
    (await office.get(who, `/papers${query}`)).body.rows as { number: string; state: string; ended: unknown }[];

  beforeAll(async () => {
    const usual = await usualOffice();
    ({ office, city, chair } = usual);
    const topic = await office.topic('物业管理');
    const filed = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic, urgency: 'normal' };
    const registered = { ...filed, origin: 'INTERVIEW', filers: [usual.deputy] };
    matter = (await office.post('clerk', '/cases', registered)).body.id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit: city, urgency: 'normal' });
    const request = { kind: 'TALK', topic, unit: city, reason: `请${name}说明路灯的事`, place: { text: '东门' } };
    talk = (await office.post('deputy', '/interviews', request)).body.id as string;
    await office.post('clerk', `/interviews/${talk}/accept`);
    await office.post('chair', `/interviews/${talk}/approve`);
    await office.post('clerk', `/interviews/${talk}/notice`, {
      scheduledAt: '2025-03-20T02:00:00.000Z',
      venue: '代表之家',
      interviewees: [{ unit: city, post: '科长', person: { name } }],
    });
  });
  afterAll(() => office.close());

  step('a paper is drafted by the office with a number of our own, and only what leaves the house', async () => {
    order = await draft('assignment-order', matter);
    expect((await page('clerk', order)).paper).toMatchObject({
      number: '发文2025-0001',
      state: 'DRAFTED',
      item: 1,
      units: [city],
      officialNumber: null,
    });
    expect(await refused('deputy', '/papers', { document: 'assignment-order', subject: matter })).toEqual([
      403,
      'access.not-allowed',
    ]);
    expect(await refused('clerk', '/papers', { document: 'close-off', subject: matter })).toEqual([422, 'paper.kind']);
    const wrong = { document: 'assignment-order', subject: matter, officialNumber: '示街人工委〔2025〕005号' };
    expect(await refused('clerk', '/papers', wrong)).toEqual([422, 'paper.official-number']);
    expect(await register('city')).toEqual([]);
    const early = await file('clerk', order);
    expect([early.status, codeOf(early.content)]).toEqual([409, 'paper.not-signed']);
  });

  step('the chair signs it once, also where the request is sent again, and what is kept is that', async () => {
    expect(Object.keys((await page('chair', order)).allowed as object).sort()).toEqual([
      'DiscardPaperDraft',
      'SignPaper',
    ]);
    expect(await refused('clerk', `/papers/${order}/sign`)).toEqual([403, 'paper.chair']);
    const body = { officialNumber: '示街人工委[2025]5号' };
    const key = { 'idempotency-key': 'sign-the-order' };
    const first = await office.post('chair', `/papers/${order}/sign`, body, key);
    const again = await office.post('chair', `/papers/${order}/sign`, body, key);
    expect([again.body.repeated, again.body.revision]).toEqual([true, first.body.revision]);
    const { paper } = await page('chair', order);
    expect(paper).toMatchObject({
      state: 'SIGNED',
      officialNumber: '示街人工委〔2025〕5号',
      named: [],
      signing: { signatory: chair, template: null },
    });
    const { headers, content } = await file('clerk', order);
    expect(headers['x-blacked-out']).toBe('0');
    expect(createHash('sha256').update(content).digest('hex')).toBe(paper.signing.kept.hash);
    const words = wordsIn(content);
    for (const phrase of ['示街人工委〔2025〕5号', '发文2025-0001', '城市管理科：', '东门路灯不亮'])
      expect(words).toContain(phrase);
    // The unit sees it once it is out.
    expect((await office.send('city', 'GET', `/papers/${order}`)).body.code).toBe('paper.not-found');
  });

  step('the stamped scan is what was sent, and the unit that it went to may read it, nobody else', async () => {
    const scan = await office.attach('clerk', '盖章件.pdf', pdf('盖章'));
    await office.post('clerk', `/papers/${order}/seal`, { scan });
    expect(await refused('clerk', `/papers/${order}/seal`, { scan })).toEqual([409, 'paper.sealed']);
    expect((await page('city', order)).paper).toMatchObject({ state: 'ISSUED' });
    expect((await file('city', order, 'scans/stamped')).content.equals(pdf('盖章'))).toBe(true);
    const none = await file('city', order, 'scans/signed');
    expect([none.status, codeOf(none.content)]).toEqual([404, 'paper.no-scan']);
    expect((await office.send('property', 'GET', `/papers/${order}`)).body.code).toBe('paper.not-found');
    expect((await office.send('deputy', 'GET', `/papers/${order}`)).body.code).toBe('access.not-allowed');
  });

  step('what is printed again stays as it was, whatever becomes of the case', async () => {
    const before = (await file('clerk', order)).content;
    const { body } = await office.get('clerk', `/cases/${matter}`);
    const { topic, place } = body.case as { topic: string; place: object };
    await office.post('clerk', `/cases/${matter}/amend`, {
      title: '西门路灯不亮',
      description: '五盏',
      place,
      topic,
      reason: '地点有误',
    });
    expect(
      wordsIn((await office.bytes('clerk', 'GET', `/documents/assignment-order?subject=${matter}`)).content),
    ).toContain('西门路灯不亮');
    expect((await file('clerk', order)).content.equals(before)).toBe(true);
  });

  step('another paper takes its place once that is out, and the register explains every number', async () => {
    const given = await draft('assignment-order', matter);
    await office.post('clerk', `/papers/${given}/discard`, { reason: '并入另一份' });
    const taken = { replaces: order, officialNumber: '示街人工委〔2025〕5号' };
    const further = { document: 'assignment-order', subject: matter };
    expect(await refused('clerk', '/papers', { ...further, ...taken })).toEqual([409, 'paper.official-number-taken']);
    expect(await refused('clerk', '/papers', { ...further, replaces: given })).toEqual([
      409,
      'paper.replaces-not-issued',
    ]);
    const other = { document: 'interview-notice', subject: talk, replaces: order };
    expect(await refused('clerk', '/papers', other)).toEqual([409, 'paper.replaces-other']);
    const next = await draft('assignment-order', matter, { replaces: order });
    await office.post('chair', `/papers/${next}/sign`);
    expect((await page('clerk', order)).paper.state).toBe('ISSUED');
    const scan = await office.attach('clerk', '盖章件二.pdf', pdf('盖章二'));
    await office.post('clerk', `/papers/${next}/seal`, { scan });
    const { paper } = await office.until(
      () => page('clerk', order),
      (body) => body.paper.state === 'REPLACED',
    );
    expect(paper.replacedBy).toEqual({ by: next, number: '发文2025-0003' });
    await office.post('chair', `/papers/${next}/withdraw`, { reason: '单位有误' });
    expect((await register('clerk', '?year=2025')).map(({ number, state }) => [number, state])).toEqual([
      ['发文2025-0003', 'WITHDRAWN'],
      ['发文2025-0002', 'DISCARDED'],
      ['发文2025-0001', 'REPLACED'],
    ]);
    expect((await register('clerk'))[0]!.ended).toMatchObject({ reason: '单位有误', by: { role: 'chair' } });
    expect(await register('clerk', '?state=ISSUED')).toEqual([]);
  });

  step('two that are signed at the same time never bear one number', async () => {
    const both = [await draft('assignment-order', matter), await draft('assignment-order', matter)];
    const signed = await Promise.all(
      both.map((id) =>
        office.send('chair', 'POST', `/papers/${id}/sign`, { officialNumber: '示街人工委〔2025〕77号' }),
      ),
    );
    expect(signed.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(signed.map(({ body }) => body.code as unknown)).toContain('paper.official-number-taken');
  });

  step('a unit that is not beneath the office gets a letter, from the day on which that is said', async () => {
    const title = async () =>
      (await office.get('clerk', `/documents/interview-notice/page?subject=${talk}`)).body.blocks[0].text as string;
    expect(await title()).toBe('约谈通知书');
    expect(await refused('clerk', `/units/${city}/nature`, { nature: 'INDEPENDENT' })).toEqual([
      403,
      'access.not-allowed',
    ]);
    await office.post('admin', `/units/${city}/nature`, { nature: 'INDEPENDENT' });
    const units = (await office.get('admin', '/units')).body as { id: string; nature: string }[];
    expect(units.find(({ id }) => id === city)!.nature).toBe('INDEPENDENT');
    expect(await title()).toBe('约谈函');
  });

  step('names stand in the paper for those who may read them, and in no kept byte', async () => {
    notice = await draft('interview-notice', talk);
    const form = await office.attach('clerk', '签发单.pdf', pdf('签发'));
    const entered = { channel: 'paper', onBehalfOf: chair };
    expect(await refused('clerk', `/papers/${notice}/sign`, entered)).toEqual([422, 'paper.form-missing']);
    await office.post('clerk', `/papers/${notice}/sign`, { ...entered, form });
    const scan = await office.attach('clerk', '盖章的通知.pdf', pdf('通知'));
    await office.post('clerk', `/papers/${notice}/seal`, { scan });
    sent = (await file('clerk', notice)).content;
    expect(wordsIn(sent)).toContain(`请${name}说明路灯的事`);
    expect((await file('chair', notice)).content.equals(sent)).toBe(true);
    expect((await file('clerk', notice, 'scans/signed')).content.equals(pdf('签发'))).toBe(true);
    const forUnit = wordsIn((await file('city', notice)).content);
    expect(forUnit).not.toContain(name);
    expect(forUnit).toContain('（略）');
    const closed = await file('city', notice, 'scans/stamped');
    expect([closed.status, codeOf(closed.content)]).toEqual([403, 'paper.scan-names']);
    expect((await page('city', notice)).paper.named[0].fields).toBeUndefined();
    const { hash } = (await page('clerk', notice)).paper.signing.kept as { hash: string };
    const kept = readFileSync(join(office.dataFolder, 'vault', 'attachments', hash.slice(0, 2), hash));
    expect(wordsIn(kept)).toContain('说明路灯的事');
    expect(wordsIn(kept)).not.toContain(name);
  });

  step('after an erasure it is printed with that blacked out, says so, and the scan is not handed out', async () => {
    const [named] = (await page('clerk', notice)).paper.named as { person: string; fields: { name: string } }[];
    expect(named!.fields.name).toBe(name);
    await office.post('admin', `/people/${named!.person}/erase`, { reason: '本人申请' });
    const { headers, content } = await file('clerk', notice);
    expect(headers['x-blacked-out']).toBe('1');
    expect(wordsIn(content)).not.toContain(name);
    expect(wordsIn(content)).toContain('████（个人信息已删除）');
    expect((await page('clerk', notice)).paper.named[0]).toMatchObject({ erased: true });
    const withheld = await file('clerk', notice, 'scans/stamped');
    expect([withheld.status, codeOf(withheld.content)]).toEqual([409, 'paper.scan-withheld']);
  });
});
