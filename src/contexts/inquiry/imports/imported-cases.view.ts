import type { Id, Position, Revision } from '../../../kernel/ids';
import { partsOfStream } from '../../../kernel/ids';
import type { Known, KnownEvent, Question, RowWriter, View } from '../../../kernel/view';
import type { TicketRef } from '../cases/case-shapes.events';
import type { CaseEvent } from '../cases/case.events';
import { among } from '../../../kernel/reading/condition';

/** The ticket of an event that came from a row of an import; null for any other event. */
const ticketOf = (event: Known<CaseEvent>): TicketRef | null => {
  if (event.type === 'CaseRegistered' || event.type === 'CaseReinstated') return event.data.ticket;
  return event.type === 'TicketAmended' ? event.data.ticket : null;
};

const apply = (known: KnownEvent, rows: RowWriter): void => {
  const event = known as Known<CaseEvent>;
  const ticket = ticketOf(event);
  if (ticket === null) return;
  const { id } = partsOfStream(event.stream);
  const { position, revision, metadata } = event;
  const opens = event.type !== 'TicketAmended';
  rows.run(
    `INSERT INTO imported (first, id, revision, jurisdiction, ticket, opened, batch) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, batch = excluded.batch,
       opened = CASE WHEN ? THEN excluded.opened ELSE opened END
     WHERE excluded.revision > revision`,
    ...[position, id, revision, metadata.jurisdiction, ticket.ticketNumber, ticket.batch, ticket.batch, opens ? 1 : 0],
  );
};

/** Which import created a case (`opened`), and which one last contained it (`batch`). */
export const importedCases: View = {
  name: 'imported_cases',
  version: 1,
  categories: ['case'],
  schema: `
    CREATE TABLE imported (first INTEGER NOT NULL, id TEXT PRIMARY KEY, revision INTEGER NOT NULL,
      jurisdiction TEXT NOT NULL, ticket TEXT NOT NULL, opened TEXT NOT NULL, batch TEXT NOT NULL);
    CREATE INDEX imported_opened ON imported (opened, first);
    CREATE INDEX imported_batch ON imported (batch, first);`,
  apply,
};

export interface ImportedCase {
  readonly id: Id;
  readonly ticketNumber: string;
  /** False if another import created the case and this one changed it. */
  readonly opened: boolean;
  readonly revision: Revision;
  /** Where to continue after this case. */
  readonly first: Position;
}

export interface ImportedCasesParams {
  readonly batch: Id;
  readonly after: Position;
  readonly limit: number;
}

/** The cases that an import created or changed, in the order in which they were created. */
export const importedCasesQuestion: Question<ImportedCasesParams, readonly ImportedCase[]> = {
  name: 'case.imported',
  permission: 'case.import',
  views: [importedCases],
  answer: (rowsOf, { batch, after, limit }, { scope }) => {
    const inside = among('jurisdiction', scope.jurisdictions);
    const found = rowsOf(importedCases).all<Omit<ImportedCase, 'opened'> & { readonly opened: number }>(
      `SELECT id, ticket AS ticketNumber, opened = ? AS opened, revision, first FROM imported
       WHERE (opened = ? OR batch = ?) AND first > ? AND ${inside.sql} ORDER BY first LIMIT ?`,
      ...[batch, batch, batch, after, ...inside.values, limit],
    );
    return found.map((row) => ({ ...row, opened: row.opened === 1 }));
  },
};
