import { type Id, type Position, streamOf } from '../../kernel/ids';
import { type MomentParams, refuseMoments } from '../../kernel/time/moments';
import type { Question, Reader, RowReader, RowsOf, View } from '../../kernel/view';
import { visible } from '../../contexts/inquiry/cases/board/board-filter.rules';
import { among, type Condition } from '../../kernel/reading/condition';
import { caseBoard } from '../../contexts/inquiry/cases/board/board.view';
import { caseSearch, hitsOf, wordsOf } from '../../contexts/inquiry/cases/case-search.view';
import { cursorAt, placeIn } from '../../kernel/reading/cursor';
import { seenRows } from '../../kernel/reading/rows';
import { interviews } from '../../contexts/inquiry/interviews/interviews.view';
import { repeatIssues } from '../../contexts/inquiry/repeats/repeat-record.view';
import { visitRows } from '../../contexts/inquiry/visits/visits.view';
import { sessionRows } from '../../contexts/inquiry/sessions/sessions.view';
import { partsOfRecord, recordSearch, recordsWith } from './record-search.view';
import type { Part } from './record-texts.rules';
import { type Snippet, snippetsOf } from './snippets.rules';

export const searchKinds = ['case', 'interview', 'session', 'visit', 'repeatIssue'] as const;
export type SearchKind = (typeof searchKinds)[number];

type Rows = RowsOf;

interface Source {
  readonly category: string;
  /** The view whose newest rows say who may see which. */
  readonly list: View;
  readonly seen: (reader: Reader) => Condition;
}

const sources: Readonly<Record<SearchKind, Source>> = {
  case: { category: 'case', list: caseBoard.view, seen: visible },
  interview: { category: 'interview', list: interviews.view, seen: seenRows },
  session: { category: 'inquirySession', list: sessionRows.view, seen: seenRows },
  visit: { category: 'resolution', list: visitRows.view, seen: seenRows },
  // They span units: read within the jurisdiction only, as their list is.
  repeatIssue: {
    category: 'repeatIssue',
    list: repeatIssues.view,
    seen: ({ scope }) => among('jurisdiction', scope.jurisdictions),
  },
};

export interface SearchParams extends MomentParams {
  readonly q: string;
  readonly kind?: readonly SearchKind[] | undefined;
  readonly cursor?: string | undefined;
  /** At most 100; 20 where left out. */
  readonly limit?: number | undefined;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: Id;
  readonly snippets: readonly Snippet[];
}

export interface SearchAnswer {
  /** What was searched for, word by word: all of them stand in each hit. */
  readonly words: readonly string[];
  /** How many of each kind, whichever are asked for. */
  readonly counts: Readonly<Record<SearchKind, number>>;
  /** The newest first. */
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
}

interface Found {
  readonly kind: SearchKind;
  readonly id: Id;
  readonly first: Position;
}

/** Those of a kind that hold the words and that this reader may see. */
const foundOf = (
  rowsOf: Rows,
  kind: SearchKind,
  q: string,
  words: readonly string[],
  reader: Reader,
): readonly Found[] => {
  const { category, list, seen } = sources[kind];
  const ids = kind === 'case' ? hitsOf(rowsOf(caseSearch), q) : recordsWith(rowsOf(recordSearch), category, words);
  const condition = seen(reader);
  return rowsOf(list)
    .all<{ key: Id; first: Position }>(
      `SELECT now.key AS key, first FROM json_each(?) hit CROSS JOIN now ON now.key = hit.value WHERE ${condition.sql}`,
      ...[JSON.stringify(ids), ...condition.values],
    )
    .map(({ key, first }) => ({ kind, id: key, first }));
};

const partsOfCase = (rows: RowReader, id: Id): readonly Part[] => {
  const fields = ['title', 'description', 'number', 'ticket'] as const;
  const texts = rows.get<Record<(typeof fields)[number], string>>(
    'SELECT title, description, number, ticket FROM texts WHERE stream = ?',
    streamOf('case', id),
  );
  return fields.map((field) => ({ key: field, field, text: texts?.[field] ?? '' }));
};

/**
 * One search over cases, interviews, sessions, visits and repeat issues; of now alone. Whoever may read cases may read
 * the other kinds, each within the same scope.
 */
export const search: Question<SearchParams, SearchAnswer> = {
  name: 'search',
  permission: 'case.read',
  views: [caseSearch, recordSearch, ...Object.values(sources).map(({ list }) => list)],
  answer: (rowsOf, params, reader) => {
    refuseMoments(params);
    const { q, kind: kinds = searchKinds, cursor } = params;
    const limit = Math.min(Math.max(params.limit ?? 20, 1), 100);
    const [before] = cursor === undefined ? [Infinity] : placeIn(cursor);
    const words = wordsOf(rowsOf(caseSearch), q);
    const found = searchKinds.map((kind) => foundOf(rowsOf, kind, q, words, reader));
    const counts = Object.fromEntries(searchKinds.map((kind, n) => [kind, found[n]!.length]));
    const after = found
      .flat()
      .filter(({ kind, first }) => kinds.includes(kind) && first < before)
      .sort((a, b) => b.first - a.first);
    const page = after.slice(0, limit);
    const last = page.at(-1);
    return {
      words,
      counts: counts as Record<SearchKind, number>,
      hits: page.map(({ kind, id }) => {
        const parts =
          kind === 'case'
            ? partsOfCase(rowsOf(caseSearch), id)
            : partsOfRecord(rowsOf(recordSearch), streamOf(sources[kind].category, id));
        return { kind, id, snippets: snippetsOf(parts, words) };
      }),
      next: after.length > limit && last !== undefined ? cursorAt([last.first, last.first]) : null,
    };
  },
};
