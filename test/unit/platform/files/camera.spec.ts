import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { streamOfPieces, sizeOfPieces } from '../../../../src/platform/files/camera/pieces';
import { withoutCameraData } from '../../../../src/platform/files/camera/without-camera-data';
import { orientationIn } from '../../../../src/platform/files/camera/orientation';
import { Damaged } from '../../../../src/platform/files/boxes';
import { pngChunk } from '../../../../src/platform/files/camera/png';
import { bytesFrom, bytesIn } from '../../../../src/platform/files/file-bytes';
import { fileKinds } from '../../../../src/platform/files/file-kinds';
import { mediaTypeOf } from '../../../../src/platform/files/recognise';
import { box, bytes, ftyp, track } from '../../../support/files/containers';
import {
  cameraGif,
  cameraJpeg,
  cameraPng,
  cameraTiff,
  cameraWebp,
  exif,
  labelledMp3,
  phoneFilm,
  plainJpeg,
  recorderWav,
  riff,
  secrets,
} from '../../../support/files/photos';

const opening =
  (file: Buffer) =>
  (start: number, end: number): Readable =>
    Readable.from([file.subarray(start, end + 1)]);

/** What others get, by the way in which it leaves. */
const cleaned = async (mediaType: string, file: Buffer): Promise<Buffer> => {
  const pieces = await withoutCameraData(mediaType, bytesIn(file));
  if (pieces === null) return file;
  return buffer(streamOfPieces(pieces, opening(file), 0, sizeOfPieces(pieces) - 1));
};

const toldIn = (file: Buffer): readonly string[] => secrets.filter((secret) => file.includes(secret));

const samples: readonly (readonly [mediaType: string, file: Buffer, kept: readonly string[]])[] = [
  ['image/jpeg', cameraJpeg(), ['JFIF', 'ICC_PROFILE\0\x01\x01colours', '\x3f\xff\0\x55\xff\xd0\xaa\xff\xd9']],
  ['image/png', cameraPng(), ['IHDR', 'iCCPcolours', 'IDAT', 'IEND']],
  ['image/webp', cameraWebp(), ['VP8X', 'colours', 'VP8L']],
  ['image/gif', cameraGif, ['NETSCAPE2.0', '\x21\xf9\x04', '\x02\x02\x44\x01\0\x3b']],
  ['image/tiff', cameraTiff, ['POINT']],
  ['video/quicktime', phoneFilm(), ['PICTURES OF THE FILM', 'vide', 'mvhd']],
  ['video/mp4', phoneFilm('mp42'), ['PICTURES OF THE FILM']],
  ['video/3gpp', phoneFilm('3gp4'), ['PICTURES OF THE FILM']],
  ['video/3gpp2', phoneFilm('3g2a'), ['PICTURES OF THE FILM']],
  ['audio/mp4', phoneFilm('M4A '), ['soun']],
  ['audio/wav', recorderWav, ['fmt ', 'sound']],
  ['audio/mpeg', labelledMp3, ['\xff\xfb\x90\0sound']],
  ['audio/aac', Buffer.concat([labelledMp3.subarray(0, -137), bytes('\xff\xf1\x50\x80sound')]), ['sound']],
];

describe('What a camera wrote about a file', () => {
  it.each(samples)('does not leave in %s; what is seen and heard does', async (mediaType, file, kept) => {
    expect(toldIn(file)).not.toStrictEqual([]);
    const seen = await cleaned(mediaType, file);
    expect(toldIn(seen)).toStrictEqual([]);
    expect(kept.filter((part) => !seen.includes(bytes(part)))).toStrictEqual([]);
    expect(await mediaTypeOf(bytesIn(seen))).toBe(mediaType);
    // Nothing more goes the second time.
    expect(await cleaned(mediaType, seen)).toStrictEqual(seen);
  });

  it('is thought of for every kind of picture, film and sound, or the kind holds none', () => {
    const without = new Set(['image/heic', 'image/heif', 'video/webm', 'audio/amr', 'audio/amr-wb', 'audio/ogg']);
    const thought = new Set([...samples.map(([mediaType]) => mediaType), ...without]);
    const kinds = fileKinds.filter(({ family }) => ['picture', 'film', 'sound'].includes(family));
    expect(kinds.map(({ mediaType }) => mediaType).filter((type) => !thought.has(type))).toStrictEqual([]);
  });

  it('was never in a plain photo, which leaves as it came', async () => {
    expect(await withoutCameraData('image/jpeg', bytesIn(plainJpeg))).toBeNull();
    expect(await withoutCameraData('application/pdf', bytesIn(bytes('%PDF-1.7')))).toBeNull();
  });

  it('but for which way up the picture is', async () => {
    const told = (seen: Buffer): number => orientationIn(seen.subarray(seen.indexOf('MM\0*')));
    expect(told(await cleaned('image/jpeg', cameraJpeg(6)))).toBe(6);
    expect(told(await cleaned('image/png', cameraPng(3)))).toBe(3);
    expect(told(await cleaned('image/webp', cameraWebp(8)))).toBe(8);
    expect((await cleaned('image/jpeg', cameraJpeg(1))).includes('Exif')).toBe(false);
    expect(orientationIn(exif(99))).toBe(1);
  });

  it('goes without moving anything in a film: the same bytes at the same places, free space for the rest', async () => {
    const film = phoneFilm();
    const seen = await cleaned('video/quicktime', film);
    expect(seen.length).toBe(film.length);
    expect(seen.indexOf('PICTURES')).toBe(film.indexOf('PICTURES'));
    expect(seen.includes(Buffer.from('11223344', 'hex'))).toBe(false);
  });

  it('does not leave in any range that is asked for either', async () => {
    const film = phoneFilm();
    const pieces = (await withoutCameraData('video/quicktime', bytesIn(film)))!;
    const whole = await cleaned('video/quicktime', film);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(whole.length - 1), async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const part = await buffer(streamOfPieces(pieces, opening(film), start, end));
        expect(part.equals(whole.subarray(start, end + 1))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('does not leave where the file is cut off or bytes in it are others, and nothing hangs', async () => {
    const [kinds, cut, at, by] = [
      fc.constantFrom(...samples),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      fc.nat(255),
    ];
    await fc.assert(
      fc.asyncProperty(kinds, cut, at, by, async ([mediaType, file], share, place, value) => {
        const broken = Buffer.from(file.subarray(0, Math.ceil(share * file.length)));
        if (broken.length > 0) broken[place % broken.length] = value;
        const failure = await cleaned(mediaType, broken).then(
          () => null,
          (error: unknown) => error,
        );
        expect(failure === null || failure instanceof Damaged).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['image/jpeg', () => Buffer.concat([bytes('\xff\xd8'), Buffer.alloc(800_000, bytes('\xff\xdb\0\x02'))])],
    [
      'image/png',
      () => Buffer.concat([bytes('\x89PNG\r\n\x1a\n'), Buffer.alloc(2_400_000, pngChunk('tEXt', bytes('')))]),
    ],
    ['image/webp', () => Buffer.concat([riff('WEBP'), Buffer.alloc(1_600_000, bytes('XXXX\0\0\0\0'))])],
    ['image/gif', () => Buffer.concat([cameraGif.subarray(0, 19), Buffer.alloc(600_000, bytes('\x21\xfe\0'))])],
    ['video/mp4', () => Buffer.concat([ftyp('isom'), box('moov', Buffer.alloc(1_600_000, box('skip')))])],
  ] as const)('is not looked for without end in a file that is made for it (%s)', async (mediaType, make) => {
    await expect(cleaned(mediaType, make())).rejects.toBeInstanceOf(Damaged);
  });

  it('nor in a scan whose directories lie upon each other', async () => {
    const scan = Buffer.alloc(1_000_000);
    bytes('II*\0\x08\0\0\0').copy(scan);
    scan.writeUInt16LE(60_000, 8);
    for (let at = 10; at + 12 < scan.length; at += 12) {
      scan.writeUInt16LE(34665, at);
      scan.writeUInt32LE(at + 1, at + 8);
    }
    await expect(cleaned('image/tiff', scan)).rejects.toBeInstanceOf(Damaged);
  });

  it('is not looked for without end in a film that is made for it', async () => {
    const table = Buffer.alloc(5_000_000);
    const filmOf = (...tables: readonly Buffer[]): Buffer =>
      Buffer.concat([ftyp('isom'), box('moov', track('meta', box('minf', box('stbl', ...tables))))]);
    const large = filmOf(box('stsz', table), box('stsc', table), box('stco', table));
    await expect(cleaned('video/mp4', large)).rejects.toBeInstanceOf(Damaged);
    const many = bytes('\0\0\0\0\0\0\0\x01\0\0\0\x01\x7f\xff\xff\xff\0\0\0\x01');
    const long = filmOf(box('stsz', Buffer.alloc(12)), box('stsc', many), box('stco', Buffer.alloc(400_000)));
    await expect(cleaned('video/mp4', long)).rejects.toBeInstanceOf(Damaged);
  });
});

describe('A file that is read in any order', () => {
  it('gives the same bytes from where it lies as from memory', async () => {
    const file = Buffer.from(Array.from({ length: 400_000 }, (_, n) => (n * 31) % 256));
    const far = bytesFrom(file.length, opening(file));
    await fc.assert(
      fc.asyncProperty(fc.nat(410_000), fc.nat(150_000), async (start, length) => {
        expect((await far.read(start, length)).equals(file.subarray(start, start + length))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
