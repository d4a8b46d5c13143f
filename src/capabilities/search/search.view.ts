import { type Id, type Position, streamOf } from '../../kernel/ids';
import { cursorAt, placeIn } from '../../kernel/reading/cursor';
import { type MomentParams, refuseMoments } from '../../kernel/time/moments';
import type { Asked, Question, Reader, RowsOf } from '../../kernel/view';
import type { AnyThing, Kind } from '../thing.part';
import { wordsOf } from './query.rules';
import { partsOfRecord, recordSearch, recordsWith } from './record-search.view';
import { hasOwnIndex, type Part } from './search.part';
import { type Snippet, snippetsOf } from './snippets.rules';

export interface SearchParams extends MomentParams {
  readonly q: string;
  readonly kind?: readonly Kind[] | undefined;
  readonly cursor?: string | undefined;
  /** At most 100; 20 where left out. */
  readonly limit?: number | undefined;
}

export interface SearchHit {
  readonly kind: Kind;
  readonly id: Id;
  readonly snippets: readonly Snippet[];
}

export interface SearchAnswer {
  /** The words that were searched for; each hit holds all of them. */
  readonly words: readonly string[];
  /** How many hits of each kind, whichever kinds are asked for. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** The newest first. */
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
}

interface Found {
  readonly thing: AnyThing;
  readonly id: Id;
  readonly first: Position;
}

const idsWith = (rowsOf: RowsOf, { category, texts }: AnyThing, words: readonly string[]): readonly Id[] => {
  const { from } = texts!;
  return hasOwnIndex(from) ? from.hits(rowsOf(from.view), words) : recordsWith(rowsOf(recordSearch), category, words);
};

/** Those of a kind that hold the words and that this reader may see. */
const foundOf = (rowsOf: RowsOf, thing: AnyThing, words: readonly string[], reader: Reader): readonly Found[] => {
  const { list, seen } = thing.maySee;
  const condition = seen(reader);
  return rowsOf(list)
    .all<{ key: Id; first: Position }>(
      `SELECT now.key AS key, first FROM json_each(?) hit CROSS JOIN now ON now.key = hit.value WHERE ${condition.sql}`,
      ...[JSON.stringify(idsWith(rowsOf, thing, words)), ...condition.values],
    )
    .map(({ key, first }) => ({ thing, id: key, first }));
};

const partsOf = (rowsOf: RowsOf, { category, texts }: AnyThing, id: Id): readonly Part[] => {
  const { from } = texts!;
  return hasOwnIndex(from)
    ? from.parts(rowsOf(from.view), id)
    : partsOfRecord(rowsOf(recordSearch), streamOf(category, id));
};

/**
 * One search over all kinds of things, only as they are now. Whoever may read cases may read the other kinds, each
 * within the same scope.
 */
export const search: Asked<SearchParams, SearchAnswer> = { name: 'search', permission: 'case.read' };

export const searchOver = (all: readonly AnyThing[]): Question<SearchParams, SearchAnswer> => {
  const things = all.filter(({ texts }) => texts !== undefined);
  const own = things.flatMap(({ texts }) => (hasOwnIndex(texts!.from) ? [texts!.from.view] : []));
  return {
    ...search,
    views: [recordSearch, ...own, ...things.map(({ maySee }) => maySee.list)],
    answer: (rowsOf, params, reader) => {
      refuseMoments(params);
      const { q, kind: kinds, cursor } = params;
      const limit = Math.min(Math.max(params.limit ?? 20, 1), 100);
      const [before] = cursor === undefined ? [Infinity] : placeIn(cursor);
      const words = wordsOf(rowsOf(recordSearch), q);
      const found = things.map((thing) => foundOf(rowsOf, thing, words, reader));
      const after = found
        .flat()
        .filter(({ thing, first }) => (kinds?.includes(thing.kind) ?? true) && first < before)
        .sort((a, b) => b.first - a.first);
      const page = after.slice(0, limit);
      const last = page.at(-1);
      return {
        words,
        counts: Object.fromEntries(things.map(({ kind }, n) => [kind, found[n]!.length])),
        hits: page.map(({ thing, id }) => ({
          kind: thing.kind,
          id,
          snippets: snippetsOf(partsOf(rowsOf, thing, id), words),
        })),
        next: after.length > limit && last !== undefined ? cursorAt([last.first, last.first]) : null,
      };
    },
  };
};
