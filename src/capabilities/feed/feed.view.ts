import type { Id, Instant, Position } from '../../kernel/ids';
import type { Asked, NamedView, Question, RowReader, View } from '../../kernel/view';
import { followed, summaryTable } from '../summaries.view';
import { type AnyThing, type Kind, sharedVersion } from '../thing.part';
import { type PublicKind, publicKindsOf } from './public-kinds.rules';

/**
 * A fact as other systems receive it: what happened to which thing, when, and how the thing stands now. It holds no
 * personal field and no free text: whoever needs more asks by the id, with the rights of their own account.
 */
export interface PublicFact {
  /** Its position in the order of all facts; a reader continues after it. */
  readonly position: Position;
  readonly id: Id;
  /** The stored name of the event. */
  readonly kind: string;
  readonly of: Kind;
  readonly about: Id;
  readonly jurisdiction: Id;
  readonly state: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

export const feedRows: NamedView = { name: 'feed' };

/** The public facts in the order of the log. */
export const feedView = (all: readonly AnyThing[]): View => {
  const things = all.filter(({ publicFacts }) => publicFacts !== undefined);
  const applyAll = followed(things, {
    turn: (rows, { thing, event, after }) => {
      const { position, id, type, metadata } = event;
      if (!thing.publicFacts!.includes(type)) return;
      const { occurredAt, recordedAt, chain } = metadata;
      const { id: about, jurisdiction, state } = after;
      const fact: PublicFact = {
        position,
        id,
        kind: type,
        of: thing.kind,
        about,
        jurisdiction,
        state,
        occurredAt,
        recordedAt,
      };
      rows.run(
        'INSERT OR IGNORE INTO fact (position, jurisdiction, chain, doc) VALUES (?, ?, ?, ?)',
        ...[position, jurisdiction, chain, JSON.stringify(fact)],
      );
    },
  });
  return {
    ...feedRows,
    version: sharedVersion(2, things),
    categories: things.map(({ category }) => category),
    schema: `${summaryTable}
      CREATE TABLE fact (position INTEGER PRIMARY KEY, jurisdiction TEXT NOT NULL, chain TEXT NOT NULL,
        doc TEXT NOT NULL) STRICT;`,
    apply: (event, rows) => applyAll([event], rows),
    applyAll,
  };
};

/** The next facts of these jurisdictions behind a position, in order. */
export const factsAfter = (
  rows: RowReader,
  after: Position,
  jurisdictions: readonly Id[],
  most: number,
): readonly PublicFact[] =>
  rows
    .all<{ doc: string }>(
      `SELECT doc FROM fact WHERE position > ? AND jurisdiction IN (SELECT value FROM json_each(?))
       ORDER BY position LIMIT ?`,
      ...[after, JSON.stringify(jurisdictions), most],
    )
    .map(({ doc }) => JSON.parse(doc) as PublicFact);

/** Shows whether a checkpoint belongs to this log: the fact at its position, and how far the facts reach. */
export const factAt = (
  rows: RowReader,
  position: Position,
): { readonly eventId: Id | null; readonly chain: string | null; readonly newest: Position | null } => {
  const found = rows.get<{ chain: string; doc: string }>('SELECT chain, doc FROM fact WHERE position = ?', position);
  const { newest } = rows.get<{ newest: Position | null }>('SELECT max(position) AS newest FROM fact')!;
  const eventId = found === undefined ? null : (JSON.parse(found.doc) as PublicFact).id;
  return { eventId, chain: found?.chain ?? null, newest };
};

export interface FeedParams {
  /** Left out: from the first fact. */
  readonly after?: Position | undefined;
  /** At most 1000; 100 where left out. */
  readonly limit?: number | undefined;
}

export interface Feed {
  readonly items: readonly PublicFact[];
  /** Continue after this one next time; unchanged if there was nothing new. */
  readonly next: Position;
  /** Whether more lies behind it already. */
  readonly more: boolean;
}

/**
 * Facts of the reader's jurisdictions, oldest first: whoever continues where they stopped misses none and gets none
 * twice.
 */
export const feed: Question<FeedParams, Feed> = {
  name: 'messages.feed',
  permission: 'feed.read',
  views: [feedRows],
  answer: (rowsOf, { after = -1, limit: wanted = 100 }, { scope }) => {
    const limit = Math.min(Math.max(wanted, 1), 1000);
    const found = factsAfter(rowsOf(feedRows), after, scope.jurisdictions, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: items.at(-1)?.position ?? after, more: found.length > limit };
  },
};

/** Which events the feed tells of, and webhooks may choose from. */
export const feedKinds: Asked<Record<string, never>, readonly PublicKind[]> = {
  name: 'messages.feed-kinds',
  permission: 'feed.read',
};

export const feedKindsOver = (things: readonly AnyThing[]): Question<Record<string, never>, readonly PublicKind[]> => ({
  ...feedKinds,
  views: [],
  answer: () => publicKindsOf(things),
});
