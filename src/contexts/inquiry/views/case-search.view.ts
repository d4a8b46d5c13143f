import type { Position, Revision } from '../../../kernel/ids';
import { gramsOf, phraseOf } from '../../../kernel/grams';
import { unreachable } from '../../../kernel/message';
import { invalid } from '../../../kernel/rejection';
import type { Known, KnownEvent, RowReader, RowWriter, View } from '../../../kernel/view';
import type { CaseEvent } from '../cases/case.events';
import { among, type BoardFilter, type Condition } from './board-filter.view';

/** What a case is found by. Sealed texts are not: they stand in the events as ciphertext only. */
interface Texts {
  readonly title: string;
  readonly description: string;
  readonly number: string;
  readonly ticket: string;
}

const changes = (event: Known<CaseEvent>): Partial<Texts> | undefined => {
  switch (event.type) {
    case 'CaseRegistered': {
      const { title, description, ticket } = event.data;
      return { title, description, ticket: ticket?.ticketNumber ?? '' };
    }
    case 'TicketAmended': {
      const { title, description, ticket } = event.data;
      return { title, description, ticket: ticket.ticketNumber };
    }
    case 'CaseAmended': {
      const { title, description } = event.data;
      return { title, description };
    }
    case 'CaseNumbered':
      return { number: event.data.number };
    case 'CaseSettledOnSpot':
    case 'CaseScreened':
    case 'CaseRejected':
    case 'CaseAssigned':
    case 'AssignmentAccepted':
    case 'AssignmentDeclined':
    case 'FilerContacted':
    case 'RectificationPlanned':
    case 'ProgressReported':
    case 'EvidenceAdded':
    case 'ExtensionRequested':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'CalendarChangeConfirmed':
    case 'CaseReplied':
    case 'ReplyRated':
    case 'CommitteeReviewOpened':
    case 'ReworkOrdered':
    case 'CaseDeferred':
    case 'DeferralEnded':
    case 'CaseClosedOff':
    case 'LookBackConfirmed':
    case 'CaseReopened':
    case 'SupervisionRaised':
    case 'CaseReferredUpward':
    case 'CaseDisputed':
    case 'DisputeSettled':
    case 'ScanAttached':
    case 'PastReplyRecorded':
    case 'PastCloseOffRecorded':
    case 'CaseWithdrawn':
    case 'CaseReinstated':
      return undefined;
    default:
      return unreachable(event);
  }
};

type Stored = Texts & { readonly first: Position; readonly revision: Revision };

const empty: Texts = { title: '', description: '', number: '', ticket: '' };

/** A case's texts are indexed once per batch: its number mostly follows in the batch that registers it. */
const applyAll = (events: readonly KnownEvent[], rows: RowWriter): void => {
  const touched = new Map<string, Stored>();
  for (const event of events as readonly Known<CaseEvent>[]) {
    const { stream, position, revision } = event;
    const change = changes(event);
    if (change === undefined) continue;
    const stored = touched.get(stream) ?? rows.get<Stored>('SELECT * FROM texts WHERE stream = ?', stream);
    // Delivered again.
    if (stored !== undefined && revision <= stored.revision) continue;
    touched.set(stream, { ...empty, ...stored, ...change, first: stored?.first ?? position, revision });
  }
  for (const [stream, { first, revision, title, description, number, ticket }] of touched) {
    rows.run(
      `INSERT OR REPLACE INTO texts (first, stream, revision, title, description, number, ticket)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[first, stream, revision, title, description, number, ticket],
    );
    const grams = gramsOf([title, description, number, ticket].join('\n')).join(' ');
    rows.run('INSERT OR REPLACE INTO hay (rowid, grams) VALUES (?, ?)', first, grams);
  }
};

/** Finds cases by words, case number or ticket number, as they are now. */
export const caseSearch: View = {
  name: 'case_search',
  version: 2,
  categories: ['case'],
  schema: `
    CREATE TABLE texts (first INTEGER PRIMARY KEY, stream TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
      title TEXT NOT NULL, description TEXT NOT NULL, number TEXT NOT NULL, ticket TEXT NOT NULL);
    CREATE VIRTUAL TABLE hay USING fts5(grams, content='', contentless_delete=1, tokenize='unicode61');`,
  apply: (event, rows) => applyAll([event], rows),
  applyAll,
};

/**
 * The cases that hold all words of the text, by their id.
 *
 * @throws Rejection `search.empty` where the text holds no word
 */
export const hitsOf = (rows: RowReader, text: string): readonly string[] => {
  const all = rows.segment(text).split(' ');
  // 的, 了 and the like tell nothing beside a longer word.
  const telling = all.filter((word) => word.length > 1);
  const words = telling.length > 0 ? telling : all.filter((word) => word !== '');
  if (words.length === 0) invalid('search.empty', '请输入检索词', 'Write something to search for', 'search');
  return rows
    .all<{ id: string }>(
      `SELECT substr(stream, 6) AS id FROM hay JOIN texts ON texts.first = hay.rowid WHERE hay MATCH ?`,
      [...new Set(words)].map((word) => phraseOf(word)).join(' '),
    )
    .map(({ id }) => id);
};

/** The condition on the board that a filter's search makes. */
export const searched = (rowsOf: (view: View) => RowReader, { search }: BoardFilter): Condition =>
  search === undefined ? { sql: 'TRUE', values: [] } : among('key', hitsOf(rowsOf(caseSearch), search));
