import type { Id } from '../../../../kernel/ids';
import { plain } from '../../../../kernel/plain/plain';
import type { RowReader } from '../../../../kernel/view';
import type { Commonness } from './commonness.rules';
import { commonnessOf } from './counting.view';
import { areOfOtherDistricts } from './districts.rules';
import { type Beside, type Figures, figuresOf } from './figures.rules';
import { type Candidate, candidateOf, type Compared, nameBookOf, Shelf, textOf, textsIn } from './likeness-rows.view';
import { marksOf } from './marks.rules';
import { nameOthers } from './named-kinds.rules';
import type { NameBook } from './name-book.rules';
import { placesOf } from './places.rules';
import { Postings } from './postings.view';
import { chiefTopic, type Read, readCase } from './profile.rules';
import { nearNamesOf, reasonsFor, type Told } from './reasons.rules';
import { likelihoodOf, type Model } from './weights.rules';

/** An earlier case that may be the same matter. */
export interface Likely {
  readonly id: Id;
  /** Cases are numbered as they came. */
  readonly number: number;
  readonly likelihood: number;
  readonly figures: Figures;
  readonly sameReporter: boolean;
  /** At one place, so far as the directory and the texts tell, and about something else. */
  readonly isAlsoHere: boolean;
  /** That it matches by more than words; null where it does not. */
  readonly key: string | null;
}

/** A case read for comparison. */
export type Mine = Pick<Candidate, 'reporter' | 'within' | 'toldAt' | 'names' | 'marks' | 'profile'>;

export const mineOf = ({ reporter, within, toldAt, ...text }: Compared, read: Read, book: NameBook): Mine => ({
  reporter,
  within,
  toldAt,
  names: read.names,
  marks: marksOf(text, read, book),
  profile: read.profile,
});

const dayLength = 86_400_000;

type Known = Omit<Mine, 'profile'>;

const besideOf = (a: Known, b: Known): Beside => ({
  sameReporter: a.reporter !== null && a.reporter === b.reporter,
  places: placesOf({ at: a.within, estates: a.marks.estates }, { at: b.within, estates: b.marks.estates }),
  nearNames: nearNamesOf(a.names, b.names) !== undefined,
  otherDistrict: areOfOtherDistricts(a.marks.districts, b.marks.districts),
  otherKind: nameOthers(a.marks.kinds, b.marks.kinds),
  otherNames: nameOthers([a.marks.telling], [b.marks.telling]),
  unplaced: a.marks.isUnplaced && b.marks.isUnplaced && (isNowhere(a) || isNowhere(b)),
  days: a.toldAt === null || b.toldAt === null ? null : Math.abs(a.toldAt - b.toldAt) / dayLength,
});

const isNowhere = ({ within }: Known): boolean => Object.keys(within).length === 0;

/** Cases that match by more than words: by number, why. They are shown however unlikely their words make them. */
export type Keyed = ReadonlyMap<number, string>;
const noKeys: Keyed = new Map();

/** What is asked of the index: by which model, from which likelihood on, how many. */
export interface Asking {
  readonly model: Model;
  readonly least: number;
  readonly limit: number;
}

/** So much of the names of one stands in the other that they name one place. */
const hereFrom = 0.58;
/** Below it they speak of other things. */
const otherTopic = 0.5;

const isHere = ({ placeMost }: Figures, { places, nearNames, otherNames }: Beside): boolean =>
  places === 'same' || (places === 'unknown' && placeMost >= hereFrom && !nearNames && !otherNames);

/** The likeliest of these cases, exactly compared. */
export const compare = (
  mine: Mine,
  candidates: readonly Candidate[],
  common: Commonness,
  { model, least, limit }: Asking,
  keyed: Keyed = noKeys,
): readonly Likely[] =>
  candidates
    .map((candidate): Likely => {
      const { id, number } = candidate;
      const beside = besideOf(mine, candidate);
      const figures = figuresOf(mine.profile, candidate.profile, common, beside);
      const likelihood = likelihoodOf(figures, model.weights);
      const { sameReporter } = beside;
      const isAlsoHere = isHere(figures, beside) && figures.topic < otherTopic;
      return { id, number, likelihood, figures, sameReporter, isAlsoHere, key: keyed.get(number) ?? null };
    })
    .filter(({ likelihood, key }) => likelihood >= least || key !== null)
    .sort((a, b) => b.likelihood - a.likelihood || b.number - a.number)
    .slice(0, limit);

/** What two cases that are here have in common; undefined where one is not. */
export const figuresBetween = (rows: RowReader, one: Id, other: Id): Figures | undefined => {
  const [a, b] = [candidateOf(rows, one), candidateOf(rows, other)];
  if (a === undefined || b === undefined) return undefined;
  return figuresOf(a.profile, b.profile, commonnessOf(rows), besideOf(a, b));
};

/** A case that earlier ones are sought for: one that is being typed, or one that is here. */
export class Sought {
  private constructor(
    private readonly rows: RowReader,
    private readonly mine: Mine,
    private readonly texts: Pick<Told, 'text' | 'written'>,
    private readonly book: NameBook,
  ) {}

  static typed(rows: RowReader, mine: Compared): Sought {
    const book = nameBookOf(rows);
    const read = readCase(mine, (text) => rows.tag(text), book);
    const written = textOf(mine);
    return new Sought(rows, mineOf(mine, read, book), { text: plain(written), written }, book);
  }

  /** Undefined where the index has not read the case yet. */
  static here(rows: RowReader, id: Id): Sought | undefined {
    const mine = candidateOf(rows, id);
    return mine === undefined ? undefined : new Sought(rows, mine, textsIn(rows, id), nameBookOf(rows));
  }

  get reporter(): Id | null {
    return this.mine.reporter;
  }

  /** Earlier cases like it, or matching by a key of its topic, the likeliest first; `not` is left out. */
  likeliest(
    asking: Asking,
    not: Id | null = null,
    keysFor: (topic: string | null) => Keyed = () => noKeys,
  ): readonly Likely[] {
    const { profile } = this.mine;
    const common = commonnessOf(this.rows);
    const keyed = keysFor(chiefTopic(profile.topics));
    const numbers = new Set([...new Postings(this.rows).candidates(profile, common), ...keyed.keys()]);
    const candidates = new Shelf(this.rows).of([...numbers]).filter(({ id }) => id !== not);
    return compare(this.mine, candidates, common, asking, keyed);
  }

  /**
   * Why it and an earlier case are thought to be one matter, or not, in words for people. `isSuspected`: what was
   * decided; what speaks against that is not said.
   */
  reasons(id: Id, figures: Figures, isSuspected: boolean): readonly string[] {
    const other = candidateOf(this.rows, id);
    if (other === undefined) return [];
    const told = ({ names, marks, profile }: Mine, texts: Pick<Told, 'text' | 'written'>): Told => ({
      read: { names, words: marks.words, topics: profile.topics },
      ...texts,
    });
    const judged = { figures, beside: besideOf(this.mine, other), isSuspected };
    return reasonsFor(told(this.mine, this.texts), told(other, textsIn(this.rows, id)), judged, this.book);
  }
}
