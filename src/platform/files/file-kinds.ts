/** What people call it, Chinese first. */
export const families = {
  pdf: { zh: 'PDF', en: 'PDF' },
  ofd: { zh: 'OFD', en: 'OFD' },
  picture: { zh: '图片', en: 'pictures' },
  film: { zh: '录像', en: 'films' },
  sound: { zh: '录音', en: 'sound' },
  word: { zh: 'Word（WPS 文字）', en: 'Word' },
  excel: { zh: 'Excel（WPS 表格）', en: 'Excel' },
  slides: { zh: 'PowerPoint（WPS 演示）', en: 'PowerPoint' },
} as const;

export type Family = keyof typeof families;

/** How a page shows it; null: it is handed out as a file only. */
export type ShownAs = 'picture' | 'film' | 'sound';

export interface FileKind {
  readonly mediaType: string;
  readonly family: Family;
  /** The first one ends the name of a file that has none of them. */
  readonly extensions: readonly string[];
  readonly shownAs: ShownAs | null;
  /** Bytes that stand at an offset, as Latin-1: each of these lists is enough. */
  readonly begins?: readonly (readonly (readonly [at: number, bytes: string])[])[];
  /** Names in the box `ftyp` of films, sound and pictures. */
  readonly brands?: readonly string[];
  /** What `[Content_Types].xml` calls the main part of an office document. */
  readonly mainTypes?: readonly string[];
  /** The part, or the beginning of the names of parts, that only this kind of packed file has. */
  readonly parts?: readonly string[];
  /** The stream in an old office document. */
  readonly streams?: readonly string[];
  /** What the first page of an Ogg file begins with. */
  readonly codecs?: readonly string[];
}

const openXml = 'application/vnd.openxmlformats-officedocument';
const macros = 'macroEnabled';

/**
 * Every kind of file that is taken: the only list. What the server accepts, what a page offers to choose, what the
 * document of the API says and what a download is called all come from it.
 */
export const fileKinds: readonly FileKind[] = [
  { mediaType: 'application/pdf', family: 'pdf', extensions: ['pdf'], shownAs: null, begins: [[[0, '%PDF-']]] },
  { mediaType: 'application/ofd', family: 'ofd', extensions: ['ofd'], shownAs: null, parts: ['ofd.xml'] },
  {
    mediaType: 'image/jpeg',
    family: 'picture',
    extensions: ['jpg', 'jpeg'],
    shownAs: 'picture',
    begins: [[[0, '\xff\xd8\xff']]],
  },
  {
    mediaType: 'image/png',
    family: 'picture',
    extensions: ['png'],
    shownAs: 'picture',
    begins: [[[0, '\x89PNG\r\n\x1a\n']]],
  },
  {
    mediaType: 'image/gif',
    family: 'picture',
    extensions: ['gif'],
    shownAs: 'picture',
    begins: [[[0, 'GIF87a']], [[0, 'GIF89a']]],
  },
  {
    mediaType: 'image/webp',
    family: 'picture',
    extensions: ['webp'],
    shownAs: 'picture',
    begins: [
      [
        [0, 'RIFF'],
        [8, 'WEBP'],
      ],
    ],
  },
  {
    mediaType: 'image/heic',
    family: 'picture',
    extensions: ['heic'],
    shownAs: 'picture',
    brands: ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'],
  },
  {
    mediaType: 'image/heif',
    family: 'picture',
    extensions: ['heif', 'hif'],
    shownAs: 'picture',
    brands: ['mif1', 'msf1'],
  },
  // Browsers show no scans of this kind.
  {
    mediaType: 'image/tiff',
    family: 'picture',
    extensions: ['tif', 'tiff'],
    shownAs: null,
    begins: [[[0, 'II*\0']], [[0, 'MM\0*']]],
  },
  {
    mediaType: 'video/mp4',
    family: 'film',
    extensions: ['mp4', 'm4v'],
    shownAs: 'film',
    brands: [
      ...['mp41', 'mp42', 'mp71', 'isom', 'iso2', 'iso3', 'iso4', 'iso5', 'iso6', 'iso7', 'iso8', 'iso9', 'avc1'],
      ...['M4V ', 'M4VH', 'M4VP', 'MSNV', 'XAVC', 'dash', 'msdh', 'mmp4', 'f4v '],
    ],
  },
  { mediaType: 'video/quicktime', family: 'film', extensions: ['mov', 'qt'], shownAs: 'film', brands: ['qt  '] },
  {
    mediaType: 'video/3gpp',
    family: 'film',
    extensions: ['3gp', '3gpp'],
    shownAs: 'film',
    brands: ['3gp4', '3gp5', '3gp6', '3gp7', '3gp8', '3gp9', '3gr6', '3gs6', '3gs7', '3ge6', '3ge7', '3gg6'],
  },
  {
    mediaType: 'video/3gpp2',
    family: 'film',
    extensions: ['3g2', '3gp2'],
    shownAs: 'film',
    brands: ['3g2a', '3g2b', '3g2c'],
  },
  { mediaType: 'video/webm', family: 'film', extensions: ['webm'], shownAs: 'film' },
  {
    mediaType: 'audio/mp4',
    family: 'sound',
    extensions: ['m4a', 'm4b'],
    shownAs: 'sound',
    brands: ['M4A ', 'M4B '],
  },
  { mediaType: 'audio/mpeg', family: 'sound', extensions: ['mp3'], shownAs: 'sound' },
  { mediaType: 'audio/aac', family: 'sound', extensions: ['aac'], shownAs: 'sound' },
  // No browser plays it; telephones do.
  { mediaType: 'audio/amr', family: 'sound', extensions: ['amr'], shownAs: null, begins: [[[0, '#!AMR\n']]] },
  { mediaType: 'audio/amr-wb', family: 'sound', extensions: ['awb'], shownAs: null, begins: [[[0, '#!AMR-WB\n']]] },
  {
    mediaType: 'audio/wav',
    family: 'sound',
    extensions: ['wav'],
    shownAs: 'sound',
    begins: [
      [
        [0, 'RIFF'],
        [8, 'WAVE'],
      ],
    ],
  },
  {
    mediaType: 'audio/ogg',
    family: 'sound',
    extensions: ['ogg', 'oga', 'opus'],
    shownAs: 'sound',
    codecs: ['OpusHead', '\x01vorbis', 'Speex   '],
  },
  {
    mediaType: `${openXml}.wordprocessingml.document`,
    family: 'word',
    extensions: ['docx'],
    shownAs: null,
    mainTypes: [`${openXml}.wordprocessingml.document.main+xml`],
    parts: ['word/document.xml'],
  },
  {
    mediaType: `application/vnd.ms-word.document.${macros}.12`,
    family: 'word',
    extensions: ['docm'],
    shownAs: null,
    mainTypes: [`application/vnd.ms-word.document.${macros}.main+xml`],
  },
  // WPS names its old documents .wps, .et and .dps; what stands in them is that of the others.
  {
    mediaType: 'application/msword',
    family: 'word',
    extensions: ['doc', 'wps'],
    shownAs: null,
    streams: ['WordDocument'],
  },
  {
    mediaType: `${openXml}.spreadsheetml.sheet`,
    family: 'excel',
    extensions: ['xlsx'],
    shownAs: null,
    mainTypes: [`${openXml}.spreadsheetml.sheet.main+xml`],
    parts: ['xl/workbook.xml'],
  },
  {
    mediaType: `application/vnd.ms-excel.sheet.${macros}.12`,
    family: 'excel',
    extensions: ['xlsm'],
    shownAs: null,
    mainTypes: [`application/vnd.ms-excel.sheet.${macros}.main+xml`],
  },
  {
    mediaType: 'application/vnd.ms-excel',
    family: 'excel',
    extensions: ['xls', 'et'],
    shownAs: null,
    streams: ['Workbook', 'Book'],
  },
  {
    mediaType: `${openXml}.presentationml.presentation`,
    family: 'slides',
    extensions: ['pptx', 'ppsx'],
    shownAs: null,
    mainTypes: [`${openXml}.presentationml.presentation.main+xml`, `${openXml}.presentationml.slideshow.main+xml`],
    parts: ['ppt/presentation.xml'],
  },
  {
    mediaType: 'application/vnd.ms-powerpoint',
    family: 'slides',
    extensions: ['ppt', 'pps', 'dps'],
    shownAs: null,
    streams: ['PowerPoint Document'],
  },
];

const byType = new Map(fileKinds.map((kind) => [kind.mediaType, kind]));

/** The families in a sentence, as far as there is a kind of them. */
export const familiesTaken = (language: 'zh' | 'en'): string =>
  [...new Set(fileKinds.map(({ family }) => families[family][language]))].join(language === 'zh' ? '、' : ', ');

/** Every ending that such a file may have. */
export const endingsTaken = fileKinds.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(' ');

/** The name with an ending that tells what the file is, whatever its sender called it. */
export const nameFitting = (name: string, mediaType: string): string => {
  const extensions = byType.get(mediaType)?.extensions ?? ['bin'];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return extensions.includes(ending) ? name : `${name}.${extensions[0]}`;
};

/** What a page needs of the list, as the document of the API tells it. */
export const toldKinds = fileKinds.map(({ mediaType, family, extensions, shownAs }) => ({
  mediaType,
  extensions,
  shownAs,
  ...families[family],
}));
