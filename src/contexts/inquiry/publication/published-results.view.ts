import { type Id, type Instant, partsOfStream } from '../../../kernel/ids';
import type { Known, KnownEvent, RowReader, RowWriter, View } from '../../../kernel/view';
import type { CaseEvent } from '../cases/case.events';
import { cursorAt, placeIn } from '../../../kernel/reading/cursor';

/** What the public may read about a case. Nothing else about the case is stored here. */
export interface PublishedResult {
  readonly case: Id;
  readonly number: string | null;
  readonly unit: Id | null;
  readonly title: string;
  readonly result: string;
  readonly publishedAt: Instant;
}

/** 公开的办理结果 as of now: withdrawn results, and those of cases that continue, are removed. */
export const publishedResults: View = {
  name: 'published_results',
  version: 1,
  categories: ['case'],
  schema: `CREATE TABLE published (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, jurisdiction TEXT NOT NULL,
    doc TEXT NOT NULL);
    CREATE INDEX published_jurisdiction ON published (jurisdiction, position);`,
  apply: (known: KnownEvent, rows: RowWriter): void => {
    const event = known as Known<CaseEvent>;
    const { id } = partsOfStream(event.stream);
    switch (event.type) {
      case 'ResultPublished': {
        const { jurisdiction, occurredAt } = event.metadata;
        const doc: PublishedResult = { case: id, ...event.data, publishedAt: occurredAt };
        rows.run(
          'INSERT OR REPLACE INTO published VALUES (?, ?, ?, ?)',
          ...[event.position, id, jurisdiction, JSON.stringify(doc)],
        );
        return;
      }
      case 'PublicationWithdrawn':
      case 'CaseReopened':
      case 'CloseOffUndone':
      case 'CaseWithdrawn':
        rows.run('DELETE FROM published WHERE id = ?', id);
        return;
      default:
        return;
    }
  },
};

export interface PublishedPage {
  readonly rows: readonly PublishedResult[];
  readonly next: string | null;
}

/** The newest first, at most `limit`. */
export const publishedIn = (
  rows: RowReader,
  jurisdiction: Id,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): PublishedPage => {
  const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : placeIn(cursor)[0];
  const found = rows.all<{ position: number; doc: string }>(
    'SELECT position, doc FROM published WHERE jurisdiction = ? AND position < ? ORDER BY position DESC LIMIT ?',
    ...[jurisdiction, before, limit + 1],
  );
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1)?.position : undefined;
  return {
    rows: shown.map(({ doc }) => JSON.parse(doc) as PublishedResult),
    next: last === undefined ? null : cursorAt([last, last]),
  };
};
