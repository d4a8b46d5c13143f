import { pngChunk } from '../../../src/platform/files/camera/png';
import { box, bytes, ftyp, fullBox, track } from './containers';

/** What must not reach others: each stands somewhere in the samples below. */
export const secrets = ['31.2304N', 'SERIAL-4711', 'OWNER-03', 'SMALL-PICTURE', 'XMP-NOTE', 'TAIL-NOTE'] as const;
const all = secrets.join(' ');

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
const u32le = (value: number): Buffer => Buffer.from(u32(value)).reverse();

/** Exif (big-endian) with which way up, and whatever else follows its directory. */
export const exif = (orientation: number): Buffer =>
  Buffer.concat([
    bytes('MM\0*\0\0\0\x08\0\x02'),
    ...[u16(0x010f), u16(2), u32(all.length), u32(38)],
    ...[u16(0x0112), u16(3), u32(1), u16(orientation), u16(0)],
    u32(0),
    bytes(all),
  ]);

const segment = (marker: number, content: Buffer | string): Buffer => {
  const inside = typeof content === 'string' ? bytes(content) : content;
  return Buffer.concat([Buffer.from([0xff, marker]), u16(inside.length + 2), inside]);
};

/** The smallest picture there is: one grey point (baseline, 8 by 8). */
const frame = [
  segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
  segment(0xc0, bytes('\x08\0\x08\0\x08\x01\x01\x11\0')),
  segment(0xc4, bytes('\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0')),
  segment(0xc4, bytes('\x10\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0')),
  segment(0xda, bytes('\x01\x01\0\0\x3f\0')),
  bytes('\x3f\xff\0\x55\xff\xd0\xaa'),
];

export const plainJpeg = Buffer.concat([
  bytes('\xff\xd8'),
  segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
  ...frame,
  bytes('\xff\xd9'),
]);

export const cameraJpeg = (orientation = 6): Buffer =>
  Buffer.concat([
    bytes('\xff\xd8'),
    segment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x04\x01SMALL-PICTURE`),
    segment(0xe1, Buffer.concat([bytes('Exif\0\0'), exif(orientation)])),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${all}`),
    segment(0xe2, 'ICC_PROFILE\0\x01\x01colours'),
    segment(0xe2, `MPF\0${all}`),
    segment(0xed, `Photoshop 3.0\0${all}`),
    segment(0xfe, all),
    ...frame,
    bytes('\xff\xd9'),
    bytes(`SEFT ${all}`),
    bytes('\xff\xd9'),
  ]);

const pixel = bytes('\x78\x9c\x63\x60\0\0\0\x02\0\x01');
export const cameraPng = (orientation = 3): Buffer =>
  Buffer.concat([
    bytes('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', bytes('\0\0\0\x01\0\0\0\x01\x08\0\0\0\0')),
    pngChunk('iCCP', bytes('colours')),
    pngChunk('eXIf', exif(orientation)),
    ...['tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt'].map((name) => pngChunk(name, bytes(all))),
    pngChunk('IDAT', pixel),
    pngChunk('IEND', Buffer.alloc(0)),
    bytes(all),
  ]);

const riffPart = (name: string, content: Buffer | string): Buffer => {
  const inside = typeof content === 'string' ? bytes(content) : content;
  return Buffer.concat([bytes(name), u32le(inside.length), inside, Buffer.alloc(inside.length % 2)]);
};
export const riff = (kind: string, ...parts: readonly (readonly [string, Buffer | string])[]): Buffer => {
  const inside = Buffer.concat([bytes(kind), ...parts.map(([name, content]) => riffPart(name, content))]);
  return Buffer.concat([bytes('RIFF'), u32le(inside.length), inside]);
};

export const cameraWebp = (orientation = 8): Buffer =>
  riff(
    'WEBP',
    ['VP8X', '\x2c\0\0\0\0\0\0\0\0\0'],
    ['ICCP', 'colours'],
    ['VP8L', '\x2f\0\0\0\0'],
    ['EXIF', exif(orientation)],
    ['XMP ', all],
    ['XXXX', all],
  );

export const recorderWav = riff(
  'WAVE',
  ['bext', all],
  ['fmt ', '\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0'],
  ['LIST', `INFO${all}`],
  ['data', 'sound'],
);

export const cameraGif = bytes(
  `GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0\x21\xfe${String.fromCharCode(all.length)}${all}\0` +
    `\x21\xff\x0bXMP DataXMP${String.fromCharCode(all.length)}${all}\0\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b${all}`,
);

export const labelledMp3 = Buffer.concat([
  bytes(`ID3\x04\0\0\0\0\0${String.fromCharCode(all.length)}${all}`),
  bytes('\xff\xfb\x90\0sound'),
  bytes('TAG'),
  bytes(all.padEnd(125, '\0').slice(0, 125)),
]);

/** A scan (TIFF, little-endian) of one point with a directory of Exif and one of the place. */
export const cameraTiff = ((): Buffer => {
  const le16 = (value: number): Buffer => Buffer.from(u16(value)).reverse();
  const entry = (tag: number, type: number, count: number, value: number): Buffer =>
    Buffer.concat([le16(tag), le16(type), u32le(count), u32le(value)]);
  const directory = (...entries: readonly Buffer[]): Buffer =>
    Buffer.concat([le16(entries.length), ...entries, u32le(0)]);
  const first = 8;
  const second = first + 2 + 5 * 12 + 4;
  const words = second + 2 + 12 + 4;
  return Buffer.concat([
    bytes('II*\0'),
    u32le(first),
    directory(
      entry(256, 4, 1, 1),
      entry(271, 2, all.length, words),
      entry(273, 4, 1, words + all.length * 2),
      entry(279, 4, 1, 5),
      entry(34853, 4, 1, second),
    ),
    directory(entry(2, 2, all.length, words + all.length)),
    bytes(all),
    bytes(all),
    bytes('POINT'),
  ]);
})();

/** Numbers of a table of samples. */
const numbers = (...values: readonly number[]): Buffer => Buffer.concat(values.map(u32));

/** A film as telephones write it: notes about the device and the place, and a track that says where it was, second by second. */
export const phoneFilm = (brand = 'qt  '): Buffer => {
  const head = ftyp(brand, brand);
  const pictures = bytes('PICTURES OF THE FILM');
  const places = bytes(all);
  const data = box('mdat', pictures, places);
  const placesAt = head.length + 8 + pictures.length;
  const samples = (at: number, length: number): Buffer =>
    box(
      'minf',
      box(
        'stbl',
        fullBox('stsd', numbers(0)),
        fullBox('stsz', numbers(0, 1, length)),
        fullBox('stsc', numbers(1, 1, 1, 1)),
        fullBox('stco', numbers(1, at)),
      ),
    );
  const mediaOf = (handler: string, at: number, length: number): Buffer =>
    box(
      'trak',
      fullBox('tkhd', numbers(0x11223344, 0x11223344, 1)),
      box('udta', all),
      box('meta', all),
      box(
        'mdia',
        fullBox('mdhd', numbers(0x11223344, 0x11223344, 600)),
        fullBox('hdlr', numbers(0), handler, Buffer.alloc(12)),
        samples(at, length),
      ),
    );
  return Buffer.concat([
    head,
    box('wide'),
    data,
    box(
      'moov',
      fullBox('mvhd', numbers(0x11223344, 0x11223344, 600, 1200)),
      mediaOf('vide', placesAt + 8 - pictures.length, pictures.length),
      mediaOf('meta', placesAt + 8, places.length),
      track('soun'),
      box('udta', box('\xa9xyz', '\0\x08\x15\xc731.2304N'), box('loci', all)),
      box('meta', all),
      box('uuid', all),
    ),
    box('uuid', all),
    box('free', all),
    bytes(`SEFT${all}`),
  ]);
};
