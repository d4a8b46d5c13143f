import { matchOf, wordsOf } from '../../../capabilities/search/query.rules';
import type { TextsPart } from '../../../capabilities/search/search.part';
import { type Position, type Revision, streamOf } from '../../../kernel/ids';
import { asGrams, gramsOf } from '../../../kernel/grams';
import { plainVersion } from '../../../kernel/plain/plain';
import { unreachable } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import type { Known, KnownEvent, RowReader, RowsOf, RowWriter, View } from '../../../kernel/view';
import type { CaseEvent } from './case.events';
import type { BoardFilter } from './board/board-filter.rules';
import { among, type Condition } from '../../../kernel/reading/condition';

/** The texts by which a case is found. Sealed texts are not among them: events hold only their ciphertext. */
interface Texts {
  readonly title: string;
  readonly description: string;
  readonly number: string;
  readonly ticket: string;
}

/** How the event changes the texts; undefined where it does not. */
const changeBy = (event: Known<CaseEvent>): ((texts: Texts) => Texts) | undefined => {
  switch (event.type) {
    case 'CaseRegistered': {
      const { title, description, ticket } = event.data;
      return (texts) => patch(texts, { title, description, ticket: ticket?.ticketNumber ?? '' });
    }
    case 'TicketAmended': {
      const { title, description, ticket } = event.data;
      return (texts) => patch(texts, { title, description, ticket: ticket.ticketNumber });
    }
    case 'CaseAmended': {
      const { title, description } = event.data;
      return (texts) => patch(texts, { title, description });
    }
    case 'CaseNumbered':
      return (texts) => patch(texts, { number: event.data.number });
    case 'CaseSettledOnSpot':
    case 'CaseScreened':
    case 'CaseRejected':
    case 'RejectionSuperseded':
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
    case 'HandlerNamed':
    case 'FilerSucceeded':
    case 'OpinionsRequested':
    case 'OpinionGiven':
    case 'ReplyDrafted':
    case 'ReplyDraftSubmitted':
    case 'ReplyDraftReturned':
    case 'FilerRated':
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
    case 'ReassignmentAgreed':
    case 'AssignmentUndone':
    case 'ReplyUndone':
    case 'RatingUndone':
    case 'CloseOffUndone':
    case 'SupervisionUndone':
    case 'RemindersPlanned':
    case 'ReminderIssued':
    case 'CaseTakenUp':
    case 'CommitmentRecorded':
    case 'SpecialApprovalGiven':
    case 'PromiseCorrected':
    case 'PromiseProven':
    case 'CaseDisputed':
    case 'DisputeSettled':
    case 'ScanAttached':
    case 'PastReplyRecorded':
    case 'PastCloseOffRecorded':
    case 'ResultPublished':
    case 'PublicationWithdrawn':
    case 'CaseWithdrawn':
    case 'CaseReinstated':
      return undefined;
    default:
      return unreachable(event);
  }
};

type Stored = Texts & { readonly first: Position; readonly revision: Revision };

const empty: Texts = { title: '', description: '', number: '', ticket: '' };

const contentOf = ({ title, description, ticket }: Texts): string =>
  gramsOf([title, description, ticket].join('\n')).join(' ');
const numberOf = ({ number }: Texts): string => gramsOf(number).join(' ');

/** Replaces `before` by `now`. The index keeps no texts itself, so it must be told which text to remove. */
const reindex = (index: 'content' | 'numbers', first: Position, before: string, now: string, rows: RowWriter): void => {
  if (before === now) return;
  if (before !== '') rows.run(`INSERT INTO ${index} (${index}, rowid, grams) VALUES ('delete', ?, ?)`, first, before);
  if (now !== '') rows.run(`INSERT INTO ${index} (rowid, grams) VALUES (?, ?)`, first, now);
};

/** Indexes a case's texts once per batch: its number usually comes in the same batch as its registration. */
const applyAll = (events: readonly KnownEvent[], rows: RowWriter): void => {
  const found = new Map<string, Stored | undefined>();
  const touched = new Map<string, Stored>();
  for (const event of events as readonly Known<CaseEvent>[]) {
    const { stream, position, revision } = event;
    const change = changeBy(event);
    if (change === undefined) continue;
    if (!found.has(stream)) found.set(stream, rows.get<Stored>('SELECT * FROM texts WHERE stream = ?', stream));
    const stored = touched.get(stream) ?? found.get(stream);
    // Delivered again.
    if (stored !== undefined && revision <= stored.revision) continue;
    touched.set(stream, { ...change(stored ?? empty), first: stored?.first ?? position, revision });
  }
  for (const [stream, now] of touched) {
    const { first, revision, title, description, number, ticket } = now;
    const before = found.get(stream);
    const texts = [revision, title, description, number, ticket] as const;
    // Not INSERT OR REPLACE: SQLite opens a savepoint for it, and at each of those FTS5 empties its buffer, so that
    // every case would become a segment of its own to be merged.
    if (before === undefined)
      rows.run(
        'INSERT INTO texts (revision, title, description, number, ticket, first, stream) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[...texts, first, stream],
      );
    else
      rows.run(
        'UPDATE texts SET revision = ?, title = ?, description = ?, number = ?, ticket = ? WHERE first = ?',
        ...[...texts, first],
      );
    reindex('content', first, contentOf(before ?? empty), contentOf(now), rows);
    reindex('numbers', first, numberOf(before ?? empty), numberOf(now), rows);
  }
};

/**
 * Finds cases by words, case number or ticket number, as they are now. Numbers come later than
 * the texts and have their own index, so that a number does not require a long text to be indexed again.
 */
export const caseSearch: View = {
  name: 'case_search',
  version: 2 + plainVersion,
  categories: ['case'],
  schema: `
    CREATE TABLE texts (first INTEGER PRIMARY KEY, stream TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
      title TEXT NOT NULL, description TEXT NOT NULL, number TEXT NOT NULL, ticket TEXT NOT NULL);
    CREATE VIRTUAL TABLE content USING fts5(grams, content='', ${asGrams});
    CREATE VIRTUAL TABLE numbers USING fts5(grams, content='', ${asGrams});`,
  apply: (event, rows) => applyAll([event], rows),
  applyAll,
};

/** The ids of the cases whose texts, or whose number, contain all these words. */
export const casesWith = (rows: RowReader, words: readonly string[]): readonly string[] => {
  const wanted = matchOf(words);
  return rows
    .all<{ id: string }>(
      `SELECT substr(stream, 6) AS id FROM texts WHERE first IN (
         SELECT rowid FROM content WHERE content MATCH ? UNION SELECT rowid FROM numbers WHERE numbers MATCH ?)`,
      ...[wanted, wanted],
    )
    .map(({ id }) => id);
};

/**
 * The ids of the cases whose texts, or whose number, contain all words of the text.
 *
 * @throws Rejection `search.empty` if the text contains no word
 */
export const hitsOf = (rows: RowReader, text: string): readonly string[] => casesWith(rows, wordsOf(rows, text));

/** The condition on the board that the search text of a filter adds. */
export const searched = (rowsOf: RowsOf, { search }: BoardFilter): Condition =>
  search === undefined ? { sql: 'TRUE', values: [] } : among('key', hitsOf(rowsOf(caseSearch), search));

const fields = ['title', 'description', 'number', 'ticket'] as const;

declare module '../../../capabilities/search/search.part' {
  interface SearchedFields extends Record<(typeof fields)[number], true> {}
}

/** Cases have their own index, which the board uses as well. */
export const caseTexts: TextsPart<CaseEvent> = {
  fields,
  from: {
    view: caseSearch,
    hits: casesWith,
    parts: (rows, id) => {
      const texts = rows.get<Texts>(
        'SELECT title, description, number, ticket FROM texts WHERE stream = ?',
        streamOf('case', id),
      );
      return fields.map((field) => ({ key: field, field, text: texts?.[field] ?? '' }));
    },
  },
};
