import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

interface File {
  readonly hash: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Naming the hash of a file opens it only for those who had it already. */
describe('A file that a command names', () => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;

  beforeAll(async () => {
    ({ office, city, property } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  const matterOf = async (unit: string): Promise<string> => {
    const content = { title: '路灯不亮', description: '夜间无照明', place: { text: '东门' }, topic, urgency: 'normal' };
    const id = (await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE' })).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'normal' });
    return id;
  };
  const progress = (who: string, id: string, file: object) =>
    office.send(who, 'POST', `/cases/${id}/progress`, {
      summary: '已派人',
      evidence: { text: '照片', attachments: [file] },
    });
  const scanOf = async (who: string, words: string): Promise<File> =>
    (await office.attach(who, `${words}.pdf`, Buffer.from(`%PDF-1.4\n%${words}\n`))) as File;

  it('is not opened by its hash for a unit that was never given it', async () => {
    const [mine, theirs] = [await matterOf(city), await matterOf(property)];
    await office.post('city', `/cases/${mine}/accept`);
    await office.post('property', `/cases/${theirs}/accept`);
    const file = await scanOf('city', '城管科内部材料');
    const refused = await progress('property', theirs, file);
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([404, 'attachment.missing', 'attachments']);
    expect((await office.send('property', 'GET', `/attachments/${file.hash}`)).status).toBe(404);
    expect((await progress('city', mine, file)).status).toBe(200);
    expect((await progress('property', theirs, file)).body.code).toBe('attachment.missing');
  });

  it('was sent up before, wherever in a command it stands', async () => {
    const scan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
    const place = { text: '东门' };
    const request = { kind: 'TALK', topic, unit: city, reason: '路灯', place };
    const talk = (await office.post('deputy', '/interviews', request)).body.id as string;
    const attached = await office.send('clerk', 'POST', `/interviews/${talk}/scan`, { scan });
    expect(attached.body.code).toBe('attachment.missing');
    const outcome = { kind: 'SETTLED_ON_SPOT', unit: city, evidence: { text: '', attachments: [scan] } };
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-09T02:00:00.000Z',
      place,
      interviewees: [{ unit: city, post: '科长' }],
      said: '就路灯约谈',
      matters: [{ title: '路灯不亮', detail: '三盏', place, topic, outcome }],
    };
    const recorded = await office.send('deputy', 'POST', '/interviews/records', { note });
    expect([recorded.status, recorded.body.code]).toEqual([404, 'attachment.missing']);
  });

  it('is named again by whoever sees something that names it', async () => {
    const id = await matterOf(city);
    await office.post('city', `/cases/${id}/accept`);
    const file = await scanOf('clerk', '来信');
    await office.post('clerk', `/cases/${id}/scan`, { scan: file });
    expect((await progress('city', id, file)).status).toBe(200);
  });

  it('has the type and the size that the server knows, whatever is said of it', async () => {
    const id = await matterOf(city);
    const file = await scanOf('clerk', '批示');
    await office.post('clerk', `/cases/${id}/scan`, { scan: { ...file, mediaType: 'image/jpeg', size: 3 } });
    const { body } = await office.get('clerk', `/cases/${id}`);
    expect(JSON.stringify(body)).toContain(file.hash);
    const { scans } = (body as { case: { scans: readonly File[] } }).case;
    expect(scans).toEqual([expect.objectContaining({ mediaType: 'application/pdf', size: file.size })]);
  });
});
