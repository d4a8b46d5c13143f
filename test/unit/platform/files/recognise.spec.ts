import { bytesIn } from '../../../../src/platform/files/file-bytes';
import { fileKinds } from '../../../../src/platform/files/file-kinds';
import { headLength, mayBeOurs, mediaTypeOf } from '../../../../src/platform/files/recognise';
import { box, bytes, compoundOf, ftyp, track, zipOf } from '../../../support/files/containers';

const openXml = 'application/vnd.openxmlformats-officedocument';
const contentTypes = (main: string): string =>
  `<?xml version="1.0"?><Types><Default Extension="png" ContentType="image/png"/>
    <Override PartName="/main.xml" ContentType='${main}'/></Types>`;
/** What pushes the parts that tell beyond any beginning. */
const padding = {
  'media/photo.bin': Buffer.from(Array.from({ length: 90_000 }, (_, n) => (n * 7919) % 251)).toString('latin1'),
};
const office = (main: string) => zipOf({ ...padding, '[Content_Types].xml': contentTypes(main), 'main.xml': '<x/>' });
const movie = (brand: string, ...handlers: readonly string[]) =>
  Buffer.concat([ftyp(brand), box('mdat', Buffer.alloc(100_000)), box('moov', ...handlers.map((one) => track(one)))]);
const ogg = (codec: string) => bytes(`OggS\0\x02${'\0'.repeat(20)}\x01\x13${codec}`);
const label = (length: number) => Buffer.concat([bytes('ID3\x04\0\0\0\0\x4e\x10'), Buffer.alloc(length, 'x')]);

const samples: Readonly<Record<string, readonly (() => Buffer | Promise<Buffer>)[]>> = {
  'application/pdf': [() => bytes('%PDF-1.7')],
  'application/ofd': [() => zipOf({ 'OFD.xml': '<ofd:OFD/>' }), () => zipOf({ ...padding, 'OFD.xml': '<ofd:OFD/>' })],
  'image/jpeg': [() => bytes('\xff\xd8\xff\xe0')],
  'image/png': [() => bytes('\x89PNG\r\n\x1a\n')],
  'image/gif': [() => bytes('GIF87a'), () => bytes('GIF89a')],
  'image/webp': [() => bytes('RIFF....WEBPVP8 ')],
  'image/tiff': [() => bytes('II*\0'), () => bytes('MM\0*')],
  'image/heic': ['heic', 'heix', 'heim', 'heis', 'hevc'].map((brand) => () => ftyp(brand, 'mif1')),
  'image/heif': [() => ftyp('mif1', 'heic'), () => ftyp('msf1')],
  'video/mp4': [
    ...['mp41', 'mp42', 'isom', 'iso2', 'iso4', 'iso5', 'iso6', 'avc1', 'M4V ', 'MSNV', 'dash'].map(
      (brand) => () => movie(brand, 'soun', 'vide'),
    ),
    () => ftyp('ABCD', 'ABCE', 'mp42'),
    () => Buffer.concat([ftyp('isom'), bytes('\0\0\0\x01mdat')]),
  ],
  'video/quicktime': [() => ftyp('qt  '), () => Buffer.concat([box('wide'), box('mdat', 'x'), box('moov')])],
  'video/3gpp': ['3gp4', '3gp5', '3gp6', '3gp7'].map((brand) => () => ftyp(brand)),
  'video/3gpp2': [() => ftyp('3g2a')],
  'video/webm': [() => bytes('\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm')],
  'audio/mp4': [() => ftyp('M4A '), () => movie('mp42', 'soun'), () => movie('isom', 'soun', 'meta')],
  'audio/mpeg': [
    ...['\xff\xfb\x90\x00', '\xff\xfa\x90\x00', '\xff\xf3\x40\x00', '\xff\xe3\x40\x00'].map(
      (head) => () => bytes(head),
    ),
    () => Buffer.concat([label(10_000), bytes('\xff\xfb\x90\x00')]),
    () => Buffer.concat([label(10_000), Buffer.alloc(3), bytes('\xff\xfb\x90\x00')]),
  ],
  'audio/aac': [
    () => bytes('\xff\xf1\x50\x80'),
    () => bytes('\xff\xf9\x50\x80'),
    () => Buffer.concat([label(10_000), bytes('\xff\xf1\x50\x80')]),
  ],
  'audio/amr': [() => bytes('#!AMR\n<')],
  'audio/amr-wb': [() => bytes('#!AMR-WB\n<')],
  'audio/wav': [() => bytes('RIFF....WAVEfmt ')],
  'audio/ogg': [() => ogg('OpusHead\x01'), () => ogg('\x01vorbis\0'), () => ogg('Speex   1')],
  [`${openXml}.wordprocessingml.document`]: [
    () => office(`${openXml}.wordprocessingml.document.main+xml`),
    () => zipOf({ ...padding, 'word/document.xml': '<w/>' }),
  ],
  'application/vnd.ms-word.document.macroEnabled.12': [
    () => office('application/vnd.ms-word.document.macroEnabled.main+xml'),
  ],
  'application/msword': [() => compoundOf('WordDocument')],
  [`${openXml}.spreadsheetml.sheet`]: [
    () => office(`${openXml}.spreadsheetml.sheet.main+xml`),
    () => zipOf({ ...padding, 'xl/workbook.xml': '<w/>' }),
  ],
  'application/vnd.ms-excel.sheet.macroEnabled.12': [
    () => office('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  ],
  'application/vnd.ms-excel': [() => compoundOf('Workbook'), () => compoundOf('Book')],
  [`${openXml}.presentationml.presentation`]: [
    () => office(`${openXml}.presentationml.presentation.main+xml`),
    () => zipOf({ 'ppt/presentation.xml': '<p/>' }),
  ],
  'application/vnd.ms-powerpoint': [() => compoundOf('PowerPoint Document')],
};

/** As far as a first part of an upload shows it. */
const beginsAcceptably = (file: Buffer): boolean => mayBeOurs(file.subarray(0, headLength));

describe('What kind a file is', () => {
  it.each(fileKinds.map(({ mediaType }) => mediaType))(
    '%s is known by its bytes, wherever what tells it stands',
    async (type) => {
      const made = await Promise.all((samples[type] ?? []).map(async (make) => make()));
      expect(made.length).toBeGreaterThan(0);
      expect(await Promise.all(made.map((file) => mediaTypeOf(bytesIn(file))))).toStrictEqual(made.map(() => type));
      expect(made.filter((file) => !beginsAcceptably(file))).toStrictEqual([]);
    },
  );

  it.each([
    ['a picture of another codec', () => ftyp('avif', 'mif1')],
    ['a picture of another codec under a general brand', () => ftyp('mif1', 'avif')],
    ['a box of an unknown brand', () => ftyp('xxxx')],
    ['a box without any', () => box('ftyp')],
    ['a program', () => bytes('MZ')],
    ['a page', () => bytes('<html>')],
    ['nothing', () => Buffer.alloc(0)],
    ['some packed file', () => zipOf({ 'evil.exe': 'MZ', 'about/word/document.xml': '' })],
    ['a packed file without its list', async () => (await zipOf({ 'word/document.xml': '' })).subarray(0, 60)],
    ['a packed file that only speaks of a document', () => zipOf({ 'a.txt': 'word/document.xml OFD.xml' })],
    ['a compound file of an installer', () => compoundOf('Property', 'Icon')],
    ['the beginning of a compound file', () => compoundOf('WordDocument').subarray(0, 300)],
    ['Matroska', () => bytes('\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska')],
    ['Ogg of a codec that is not sound', () => ogg('\x80theora')],
    ['a byte order mark', () => bytes('\xff\xfea\0')],
    ['a label without sound', () => Buffer.concat([label(10_000), bytes('text')])],
    ['free space without a film', () => box('free', 'x')],
  ] as const)('%s is not taken', async (_name, make) => expect(await mediaTypeOf(bytesIn(await make()))).toBeNull());

  it('and damaged boxes neither throw nor last', async () => {
    const endless = Buffer.concat([ftyp('isom'), ...Array.from({ length: 150_000 }, () => box('free'))]);
    const outside = Buffer.concat([ftyp('isom'), bytes('\xff\0\0\0moov')]);
    expect(await mediaTypeOf(bytesIn(endless))).toBe('video/mp4');
    expect(await mediaTypeOf(bytesIn(outside))).toBe('video/mp4');
  });
});
