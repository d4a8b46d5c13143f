import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { plainJpeg } from '../../../support/files/photos';
import { Office } from '../../../support/office';

const part = 'application/offset+octet-stream';
const photo = Buffer.concat([plainJpeg.subarray(0, -2), Buffer.alloc(20_000, 'photo'), plainJpeg.subarray(-2)]);
const hash = createHash('sha256').update(photo).digest('hex');

describe('Uploads in parts, and downloads', () => {
  let office: Office;

  beforeAll(async () => {
    office = await Office.open();
    await office.hire('clerk', '办公室01', { role: 'clerk' });
    await office.hire('deputy', '代表03', { role: 'deputy' });
    await office.hire('official', '经办人01', { role: 'official', unit: await office.unit('CG', '城管科') });
  });
  afterAll(() => office.close());

  const begin = async (size = photo.length, more: object = {}, who = 'clerk') =>
    (await office.post(who, '/attachments/uploads', { name: '../现场\u5b57.jpg', size, ...more })).body.id as string;
  const send = async (id: string, offset: number, content: Buffer, who = 'clerk') => {
    const headers = { 'content-type': part, 'upload-offset': String(offset) };
    const answer = await office.bytes(who, 'PATCH', `/attachments/uploads/${id}`, headers, content);
    const body = JSON.parse(answer.content.toString()) as Record<string, unknown>;
    return { status: answer.status, headers: answer.headers, body };
  };
  const offsetOf = async (id: string) => {
    const { status, headers } = await office.bytes('clerk', 'HEAD', `/attachments/uploads/${id}`);
    return [status, Number(headers['upload-offset']), Number(headers['upload-length'])];
  };

  it('sent part by part it goes on where it broke off after a restart, and is checked at its end', async () => {
    const id = await begin(photo.length, { hash });
    expect(await offsetOf(id)).toEqual([200, 0, photo.length]);
    expect((await send(id, 0, photo.subarray(0, 7_000))).body).toMatchObject({ offset: 7_000, attachment: null });
    await office.restart();
    expect(await offsetOf(id)).toEqual([200, 7_000, photo.length]);
    const wrong = await send(id, 0, photo);
    expect([wrong.status, wrong.body.code]).toEqual([409, 'upload.offset']);
    const last = await send(id, 7_000, photo.subarray(7_000));
    const attachment = { hash, name: '现场字.jpg', mediaType: 'image/jpeg', size: photo.length };
    expect([last.status, last.body.attachment]).toEqual([200, attachment]);
    // The answer may have been lost: it can be asked for again.
    expect((await office.get('clerk', `/attachments/uploads/${id}`)).body.attachment).toEqual(attachment);
    expect((await send(id, photo.length, Buffer.from('x'))).body.code).toBe('upload.offset');
  });

  it('the upload of somebody else is as if it were not there', async () => {
    const id = await begin();
    expect((await send(id, 0, photo, 'deputy')).body.code).toBe('upload.not-found');
    expect((await office.send('deputy', 'GET', `/attachments/uploads/${id}`)).status).toBe(404);
    expect((await office.bytes('deputy', 'DELETE', `/attachments/uploads/${id}`)).status).toBe(404);
    expect((await office.bytes('clerk', 'DELETE', `/attachments/uploads/${id}`)).status).toBe(204);
    expect((await offsetOf(id))[0]).toBe(404);
  });

  it('what is too large, too many, of a wrong type, hash or form is refused', async () => {
    const body = { name: 'a', size: 50 * 1_048_576 + 1 };
    expect((await office.send('clerk', 'POST', '/attachments/uploads', body)).body.code).toBe('attachment.too-large');
    const empty = await office.send('clerk', 'POST', '/attachments/uploads', { name: 'a', size: 0 });
    expect(empty.body.code).toBe('attachment.empty');
    const long = await begin(10);
    expect((await send(long, 0, photo)).body.code).toBe('upload.beyond-end');
    expect(await offsetOf(long)).toEqual([200, 0, 10]);
    const page = await begin(6);
    expect((await send(page, 0, Buffer.from('<html>'))).body.code).toBe('attachment.type');
    expect((await offsetOf(page))[0]).toBe(404);
    const early = await begin(20_000);
    expect((await send(early, 0, Buffer.alloc(5_000, '<script>'))).body.code).toBe('attachment.type');
    const other = await begin(photo.length, { hash: 'a'.repeat(64) });
    expect((await send(other, 0, photo)).body.code).toBe('upload.hash');
    const id = await begin();
    const bare = await office.bytes('clerk', 'PATCH', `/attachments/uploads/${id}`, { 'content-type': part }, photo);
    expect(bare.status).toBe(400);
    const json = { 'content-type': 'application/json', 'upload-offset': '0' };
    const asJson = await office.bytes('clerk', 'PATCH', `/attachments/uploads/${id}`, json, Buffer.from('{}'));
    expect(asJson.status).toBe(422);
  });

  it('when received parts are lost it says to send again, and one can begin anew without the folder', async () => {
    const id = await begin();
    await send(id, 0, photo.subarray(0, 7_000));
    rmSync(join(office.dataFolder, 'vault', 'uploads'), { recursive: true });
    const lost = await send(id, 7_000, photo.subarray(7_000));
    expect([lost.status, lost.body.code]).toEqual([404, 'upload.lost']);
    expect((await offsetOf(id))[0]).toBe(404);
    expect((await send(await begin(), 0, photo)).body.attachment).toMatchObject({ hash });
  });

  it('files sent as a whole count in the quota too', async () => {
    await office.hire('scanner', '扫描员', { role: 'clerk' });
    const size = 50 * 1_048_576;
    for (let n = 0; n < 40; n += 1) await begin(size, {}, 'scanner');
    const large = Buffer.concat([photo, Buffer.alloc(49 * 1_048_576)]);
    await office.attach('scanner', '扫描件.jpg', large);
    await expect(office.attach('scanner', '扫描件.jpg', photo)).rejects.toThrow('upload.quota');
  });

  it('there is a quota for each person and day, and what nobody goes on with expires', async () => {
    const size = 50 * 1_048_576;
    const ids: string[] = [];
    for (let n = 0; n < 40; n += 1) ids.push(await begin(size, {}, 'deputy'));
    const refused = await office.send('deputy', 'POST', '/attachments/uploads', { name: 'a', size });
    expect([refused.status, refused.body.code]).toEqual([422, 'upload.quota']);
    await office.moveTo('2025-03-05T01:00:00.000Z');
    await begin(size, {}, 'deputy');
    expect((await office.send('deputy', 'GET', `/attachments/uploads/${ids[0]}`)).status).toBe(404);
  });

  it('who sees where it is used may download it, also in ranges, and never as a page', async () => {
    const download = (who: string, headers: Record<string, string> = {}) =>
      office.bytes(who, 'GET', `/attachments/${hash}`, headers);
    await send(await begin(), 0, photo);
    expect((await download('clerk')).status).toBe(404);
    const topic = await office.topic('基层社会治理');
    const content = { title: '路灯不亮', description: '夜间无照明', place: { text: '东门' }, topic, urgency: 'normal' };
    const found = (await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE' })).body.id as string;
    const file = { hash, name: '扫描件.jpg', mediaType: 'image/jpeg', size: photo.length };
    await office.post('clerk', `/cases/${found}/scan`, { scan: file });
    const whole = await download('deputy');
    expect([whole.status, whole.content.equals(photo)]).toEqual([200, true]);
    expect(whole.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="${hash.slice(0, 12)}.jpg"; filename*=UTF-8''${encodeURIComponent('扫描件.jpg')}`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    expect((await download('official')).status).toBe(404);
    const parts: [string, number, number][] = [
      ['bytes=0-3', 0, 3],
      ['bytes=19000-', 19_000, photo.length - 1],
      ['bytes=-5', photo.length - 5, photo.length - 1],
      ['bytes=19990-99999', 19_990, photo.length - 1],
    ];
    for (const [range, start, end] of parts) {
      const { status, headers, content: bytes } = await download('clerk', { range });
      expect([range, status, headers['content-range']]).toEqual([range, 206, `bytes ${start}-${end}/${photo.length}`]);
      expect(bytes.equals(photo.subarray(start, end + 1))).toBe(true);
    }
    expect((await download('clerk', { range: `bytes=${photo.length}-` })).status).toBe(416);
    for (const range of ['bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-'])
      expect((await download('clerk', { range })).status).toBe(200);
    expect((await download('clerk', { range: 'bytes=0-3', 'if-range': '"older"' })).status).toBe(200);
    expect((await office.bytes('clerk', 'GET', '/attachments/..%2f..%2fvault.db')).status).toBe(404);
  });
});
