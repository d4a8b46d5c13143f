import { plain } from '../../../../kernel/plain/plain';
import { districtsIn } from './districts.rules';
import type { NameBook } from './name-book.rules';
import { namesByKind } from './named-kinds.rules';
import type { CaseText, Read } from './profile.rules';
import { tellingNames } from './reasons.rules';

/** What a case names, by which two are told apart. */
export interface Marks {
  readonly districts: readonly string[];
  /** Roads, villages, companies and schools, without what ends their names. */
  readonly kinds: readonly (readonly string[])[];
  /** All names that tell something. */
  readonly telling: readonly string[];
  /** Estates of the directory. */
  readonly estates: readonly string[];
  /** What it says of the matter in its title and at its beginning. */
  readonly words: readonly string[];
  /** It names nothing at all, or only cities and districts: a question of everybody. */
  readonly isUnplaced: boolean;
}

export const marksOf = (
  { title, body }: CaseText,
  { names, words }: Pick<Read, 'names' | 'words'>,
  book: NameBook,
): Marks => {
  const telling = tellingNames(names);
  return {
    districts: districtsIn(plain(title), plain(body.slice(0, 200))),
    kinds: namesByKind(telling),
    telling,
    estates: names.filter((name) => book.isEstate(name)),
    words,
    isUnplaced: telling.length === 0,
  };
};
