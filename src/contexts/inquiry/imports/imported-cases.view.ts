import type { Id, Position, Revision } from '../../../kernel/ids';
import { partsOfStream } from '../../../kernel/ids';
import { plainKey, plainVersion } from '../../../kernel/plain/plain';
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
    `INSERT INTO imported (first, id, revision, jurisdiction, source, ticket, plain, opened, batch)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, batch = excluded.batch,
       opened = CASE WHEN ? THEN excluded.opened ELSE opened END
     WHERE excluded.revision > revision`,
    ...[position, id, revision, metadata.jurisdiction, ticket.source, ticket.ticketNumber],
    ...[plainKey(ticket.ticketNumber), ticket.batch, ticket.batch, opens ? 1 : 0],
  );
};

/** Which import created a case (`opened`), and which one last contained it (`batch`). */
export const importedCases: View = {
  name: 'imported_cases',
  version: 1 + plainVersion,
  categories: ['case'],
  schema: `
    CREATE TABLE imported (first INTEGER NOT NULL, id TEXT PRIMARY KEY, revision INTEGER NOT NULL,
      jurisdiction TEXT NOT NULL, source TEXT NOT NULL, ticket TEXT NOT NULL, plain TEXT NOT NULL,
      opened TEXT NOT NULL, batch TEXT NOT NULL);
    CREATE INDEX imported_plain ON imported (jurisdiction, source, plain);
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

/** A case that came from a ticket, by the number as the list wrote it. */
export interface CaseOfTicket {
  readonly id: Id;
  readonly ticketNumber: string;
}

export interface TicketAsked {
  readonly jurisdiction: Id;
  readonly source: string;
  readonly ticketNumber: string;
}

/** The cases of tickets of one source whose numbers are plainly the same, however each is written. */
export const casesOfTicketQuestion: Question<TicketAsked, readonly CaseOfTicket[]> = {
  name: 'case.of-ticket',
  permission: 'case.import',
  views: [importedCases],
  answer: (rowsOf, { jurisdiction, source, ticketNumber }, { scope }) =>
    scope.jurisdictions.includes(jurisdiction)
      ? rowsOf(importedCases).all<CaseOfTicket & { [column: string]: string }>(
          'SELECT id, ticket AS ticketNumber FROM imported WHERE jurisdiction = ? AND source = ? AND plain = ?',
          ...[jurisdiction, source, plainKey(ticketNumber)],
        )
      : [],
};

/** Several cases whose tickets' numbers are plainly the same: one matter twice, or two that somebody wrote alike. */
export interface AlikeTickets {
  readonly jurisdiction: Id;
  readonly source: string;
  readonly cases: readonly CaseOfTicket[];
}

/** Those that are alike; at most so many cases. */
const mostAlike = 500;

/** They stay apart: which of them is meant, only somebody who knows them can say. */
export const alikeTicketsQuestion: Question<Record<string, never>, readonly AlikeTickets[]> = {
  name: 'case.alike-tickets',
  permission: 'case.import',
  views: [importedCases],
  answer: (rowsOf, _, { scope }) => {
    const inside = among('jurisdiction', scope.jurisdictions);
    const rows = rowsOf(importedCases).all<CaseOfTicket & { jurisdiction: Id; source: string; plain: string }>(
      `SELECT id, ticket AS ticketNumber, jurisdiction, source, plain FROM imported
       WHERE (jurisdiction, source, plain) IN (SELECT jurisdiction, source, plain FROM imported
         WHERE ${inside.sql} GROUP BY jurisdiction, source, plain HAVING count(*) > 1)
       ORDER BY jurisdiction, source, plain, first LIMIT ?`,
      ...[...inside.values, mostAlike],
    );
    const groups = new Map<string, { jurisdiction: Id; source: string; cases: CaseOfTicket[] }>();
    for (const { id, ticketNumber, jurisdiction, source, plain } of rows) {
      const key = JSON.stringify([jurisdiction, source, plain]);
      const group = groups.get(key) ?? { jurisdiction, source, cases: [] };
      group.cases.push({ id, ticketNumber });
      groups.set(key, group);
    }
    return [...groups.values()];
  },
};
