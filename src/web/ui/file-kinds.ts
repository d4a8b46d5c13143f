import { fileKinds } from '../api/file-kinds.made';

type Kind = (typeof fileKinds)[number];
type ShownAs = NonNullable<Kind['shownAs']>;

const offering = (kinds: readonly Kind[]): string =>
  kinds.flatMap(({ mediaType, extensions }) => [mediaType, ...extensions.map((one) => `.${one}`)]).join(',');

/** All that the server takes, and nothing else. */
export const anyFile = offering(fileKinds);
export const anyPicture = offering(fileKinds.filter(({ mediaType }) => mediaType.startsWith('image/')));

const wordsOf = (language: 'zh' | 'en'): string =>
  [...new Set(fileKinds.map((kind) => kind[language]))].join(language === 'zh' ? '、' : ', ');

export const kindsInWords: readonly [zh: string, en: string] = [wordsOf('zh'), wordsOf('en')];

/** How a page shows it; null: by its name alone. Photos of phones (HEIC) come converted. */
export const shownAs = (mediaType: string): ShownAs | null =>
  fileKinds.find((kind) => kind.mediaType === mediaType)?.shownAs ?? null;
