import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { jpegOf, usualPhotoLimits } from '../../../../src/platform/files/heic/photo-thread';
import { heicPhoto, largeHeicPhoto } from '../../../support/files/heic';
import { cameraJpeg, phoneFilm, plainJpeg, secrets } from '../../../support/files/photos';
import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
const { decode } = createRequire(__filename)('jpeg-js') as { decode(jpeg: Buffer): Picture };

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The colour that is strongest at a point. */
const colourAt = ({ width, data }: Picture, x: number, y: number): string => {
  const point = [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  return ['red', 'green', 'blue'][point.indexOf(Math.max(...point))]!;
};
const coloursOf = (jpeg: Buffer): readonly unknown[] => {
  const picture = decode(jpeg);
  const { width, height } = picture;
  const [left, right] = [Math.floor(width / 4), Math.floor((width * 3) / 4)];
  const [top, bottom] = [Math.floor(height / 4), Math.floor((height * 3) / 4)];
  return [width, height, colourAt(picture, left, top), colourAt(picture, right, top), colourAt(picture, right, bottom)];
};

describe('Files as others see them', () => {
  let office: Office;
  let city: string;
  let topic: string;

  beforeAll(async () => {
    ({ office, city } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  /** A file that the unit sends up as evidence of its work. */
  const handedIn = async (name: string, content: Buffer): Promise<string> => {
    const about = { title: '路灯不亮', description: '夜间无照明', place: { text: '东门' }, topic, urgency: 'normal' };
    const id = (await office.post('clerk', '/cases', { ...about, origin: 'HOTLINE' })).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${id}/accept`);
    const file = (await office.attach('city', name, content)) as { hash: string };
    const evidence = { text: '已修好', attachments: [file] };
    await office.post('city', `/cases/${id}/progress`, { summary: '已派人', evidence });
    return file.hash;
  };
  const download = (who: string, path: string, headers: Record<string, string> = {}) =>
    office.bytes(who, 'GET', `/attachments/${path}`, headers);

  it('show a photo of a telephone to everybody as a picture that any browser shows, and keep it as it came', async () => {
    const hash = await handedIn('现场.HEIC', heicPhoto);
    const seen = await download('deputy', hash);
    expect([seen.status, seen.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(String(seen.headers['content-disposition'])).toContain(encodeURIComponent('现场.jpg'));
    expect(coloursOf(seen.content)).toEqual([48, 32, 'red', 'green', 'blue']);
    const part = await download('deputy', hash, { range: 'bytes=1-9' });
    expect([part.status, part.content.equals(seen.content.subarray(1, 10))]).toEqual([206, true]);
    await office.restart();
    expect((await download('deputy', hash)).content.equals(seen.content)).toBe(true);
    const original = await download('clerk', `${hash}/original`);
    expect([original.headers['content-type'], hashOf(original.content)]).toEqual(['image/heic', hash]);
    expect(String(original.headers['content-disposition'])).toContain(encodeURIComponent('现场.HEIC'));
  });

  it('hold nothing that the camera wrote; who sent them up and the office get them as they came', async () => {
    const files: [string, Buffer][] = [
      ['现场.jpg', cameraJpeg()],
      ['现场.mov', phoneFilm()],
    ];
    for (const [name, content] of files) {
      const hash = await handedIn(name, content);
      for (const who of ['deputy', 'clerk', 'city']) {
        const seen = await download(who, hash);
        expect([who, seen.status, secrets.filter((secret) => seen.content.includes(secret))]).toEqual([who, 200, []]);
        expect(String(seen.headers['content-disposition'])).toContain(encodeURIComponent(name));
      }
      for (const who of ['clerk', 'city']) expect(hashOf((await download(who, `${hash}/original`)).content)).toBe(hash);
      const refused = await download('deputy', `${hash}/original`);
      expect([refused.status, JSON.parse(refused.content.toString()).code]).toEqual([403, 'access.not-allowed']);
      expect((await download('property', `${hash}/original`)).status).toBe(404);
    }
  });

  it('are as they came where nothing stands in them, and a film may be asked for by parts', async () => {
    const plain = await handedIn('截图.jpg', plainJpeg);
    expect((await download('deputy', plain)).headers['etag']).toBe(`"${plain}"`);
    const film = await handedIn('现场.mp4', phoneFilm('mp42'));
    const whole = await download('deputy', film);
    const tag = String(whole.headers['etag']);
    expect(tag).not.toBe(`"${film}"`);
    const first = await download('deputy', film, { range: 'bytes=0-1' });
    expect([first.status, first.headers['content-range'], first.headers['content-type']]).toEqual([
      206,
      `bytes 0-1/${whole.content.length}`,
      'video/mp4',
    ]);
    const rest = await download('deputy', film, { range: 'bytes=20-', 'if-range': tag });
    expect([rest.status, rest.content.equals(whole.content.subarray(20))]).toEqual([206, true]);
    expect((await download('deputy', film, { range: 'bytes=20-', 'if-range': `"${film}"` })).status).toBe(200);
  });

  it('that cannot be read are refused in words, at once when asked again', async () => {
    const broken = Buffer.from(heicPhoto);
    broken.fill(0xff, 60, 200);
    const damaged = Buffer.concat([phoneFilm('mp42').subarray(0, 60), Buffer.from('\0\0\0\x09moovx', 'latin1')]);
    for (const content of [broken, damaged, heicPhoto.subarray(0, 40)]) {
      const hash = await handedIn('坏的', content);
      for (let time = 0; time < 2; time += 1) {
        const refused = await download('deputy', hash);
        expect([refused.status, JSON.parse(refused.content.toString()).code]).toEqual([409, 'attachment.no-view']);
      }
      expect(hashOf((await download('clerk', `${hash}/original`)).content)).toBe(hash);
    }
  });
});

describe('A photo of a telephone that is made to keep the server busy', () => {
  it('is given up beyond its pixels, its memory or its time, and nothing else stops', async () => {
    const within = await jpegOf(heicPhoto);
    expect(coloursOf(within!)).toEqual([48, 32, 'red', 'green', 'blue']);
    expect(await jpegOf(heicPhoto, { ...usualPhotoLimits, mostPixels: 48 * 32 - 1 })).toBeNull();
    expect(await jpegOf(largeHeicPhoto, { ...usualPhotoLimits, memory: 17 * 1_048_576 })).toBeNull();
    expect(await jpegOf(largeHeicPhoto)).not.toBeNull();
    expect(await jpegOf(heicPhoto, { ...usualPhotoLimits, time: 1 })).toBeNull();
    expect(await jpegOf(Buffer.from('no photo'))).toBeNull();
  });

  it('is made smaller where it is larger than a screen', async () => {
    const small = await jpegOf(heicPhoto, { ...usualPhotoLimits, longestSide: 12 });
    expect(coloursOf(small!)).toEqual([12, 8, 'red', 'green', 'blue']);
  });
});
