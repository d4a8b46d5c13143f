import type { Id } from '../../kernel/ids';
import type { Content, Place } from '../documents/document.part';
import type { Shown, ShownContent, ShownLine } from '../documents/layout.rules';

/** A personal word of a paper, and whose it is. */
export interface PersonalWord {
  readonly person: Id;
  readonly word: string;
}

/** A value as whoever makes the paper sees it: words, a place in the web page, or a person's word in clear. */
export type ClearValue = string | Place | PersonalWord;

export type ClearLine = Readonly<Record<string, ClearValue>>;

/** The content of a paper with people's words in clear. */
export interface ClearContent extends Pick<Content, 'jurisdiction' | 'about'> {
  readonly values: ClearLine;
  readonly lists: Readonly<Record<string, readonly ClearLine[]>>;
}

/** The mark in the place of the word with this number. */
export const markOf = (mark: string, index: number): string => `⟦${mark}-${index}⟧`;

/** Shorter words are not looked for in running text: a single character occurs everywhere. */
const shortest = 2;

const isPersonal = (value: ClearValue): value is PersonalWord => typeof value === 'object' && 'person' in value;

/** The personal words of a paper, each once, the longest first: one may be a part of another. */
export const personalWordsOf = ({ values, lists }: ClearContent): readonly PersonalWord[] => {
  const found = new Map<string, PersonalWord>();
  for (const value of [values, ...Object.values(lists).flat()].flatMap((line) => Object.values(line)))
    if (isPersonal(value) && value.word.trim() !== '') found.set(`${value.person} ${value.word}`, value);
  return [...found.values()].sort((a, b) => b.word.length - a.word.length);
};

const withoutWords = (text: string, words: readonly PersonalWord[], placeOf: (index: number) => string): string =>
  words.reduce(
    (left, { word }, index) => ([...word].length < shortest ? left : left.replaceAll(word, placeOf(index))),
    text,
  );

/**
 * The same content with each personal word replaced by what stands in its place, also where running text repeats it.
 */
export const withHoles = (
  { about, values, lists, ...rest }: ClearContent,
  words: readonly PersonalWord[],
  placeOf: (index: number) => string,
): ShownContent => {
  const holed = (value: ClearValue): Shown => {
    if (typeof value === 'string') return withoutWords(value, words, placeOf);
    if (!isPersonal(value)) return value;
    const index = words.findIndex(({ person, word }) => person === value.person && word === value.word);
    return index === -1 ? '' : placeOf(index);
  };
  const line = (of: ClearLine): ShownLine =>
    Object.fromEntries(Object.entries(of).map(([name, one]) => [name, holed(one)]));
  return {
    ...rest,
    about: withoutWords(about, words, () => '某某'),
    values: line(values),
    lists: Object.fromEntries(Object.entries(lists).map(([name, lines]) => [name, lines.map(line)])),
  };
};

/** What a reprint says in the place of a word that was erased. */
export const blackedOut = '████（个人信息已删除）';
/** In the place of one that this reader may not see. */
export const notShown = '（略）';
/** In the place of one whose key is out of reach for the moment. */
export const notNow = '（暂不可用）';
