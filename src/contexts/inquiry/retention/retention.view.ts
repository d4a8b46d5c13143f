import { type Id, type LocalDate, partsOfStream } from '../../../kernel/ids';
import { dueDate } from '../../../kernel/time/deadline';
import { localDayOf } from '../../../kernel/time/moments';
import type { Known, KnownEvent, Question, RowWriter, View } from '../../../kernel/view';
import type { PersonEvent } from '../../directory/people/person.events';
import type { CaseEvent } from '../cases/case.events';

const applyCase = (event: Known<CaseEvent>, rows: RowWriter): void => {
  const { id } = partsOfStream(event.stream);
  const ends = (at: number | null): void => rows.run('UPDATE reported SET ended = ? WHERE id = ?', at, id);
  switch (event.type) {
    case 'CaseRegistered': {
      const { reporter } = event.data;
      if (reporter !== undefined)
        rows.run(
          'INSERT OR IGNORE INTO reported (id, jurisdiction, person, ended) VALUES (?, ?, ?, NULL)',
          ...[id, event.metadata.jurisdiction, reporter.person],
        );
      return;
    }
    case 'CaseSettledOnSpot':
    case 'CaseRejected':
    case 'CaseClosedOff':
    case 'CaseWithdrawn':
      return ends(Date.parse(event.metadata.occurredAt));
    case 'PastCloseOffRecorded':
      return ends(Date.parse(event.data.closedAt));
    case 'RejectionSuperseded':
    case 'CaseReopened':
    case 'CloseOffUndone':
    case 'CaseReinstated':
      return ends(null);
    default:
      return;
  }
};

/** Whose personal data each case holds, and when that case ended. */
export const reporters: View = {
  name: 'reporters',
  version: 1,
  categories: ['case', 'person'],
  schema: `CREATE TABLE reported (id TEXT PRIMARY KEY, jurisdiction TEXT NOT NULL, person TEXT NOT NULL, ended INTEGER)
    WITHOUT ROWID;
    CREATE INDEX reported_person ON reported (person, ended);
    CREATE TABLE erased (person TEXT PRIMARY KEY) WITHOUT ROWID;`,
  apply: (known: KnownEvent, rows: RowWriter): void => {
    const { category, id } = partsOfStream(known.stream);
    if (category === 'case') applyCase(known as Known<CaseEvent>, rows);
    else if ((known as Known<PersonEvent>).type === 'PersonErased')
      rows.run('INSERT OR IGNORE INTO erased VALUES (?)', id);
  },
};

/** Somebody whose data need not be kept any longer. */
export interface KeptLongEnough {
  readonly person: Id;
  readonly cases: number;
  /** The day on which the last of the cases ended. */
  readonly lastEndedOn: LocalDate;
  /** The last day on which the data had to be kept. */
  readonly keptUntil: LocalDate;
}

/** The list holds at most this many, oldest first; each erasure makes room for the next. */
const most = 500;

/**
 * 保存期满 (policy 51; 个人信息保护法第47条): people of whom nothing is known but through cases that all ended longer ago
 * than the office keeps them. Somebody erases them; nothing is erased by itself, for a case may be wanted in court.
 */
export const keptLongEnough: Question<object, { readonly people: readonly KeptLongEnough[] }> = {
  name: 'retention.due',
  permission: 'person.erase',
  views: [reporters],
  answer: (rowsOf, _params, { rules, scope, now }) => {
    const today = localDayOf(Date.parse(now));
    const found = rowsOf(reporters).all<{ person: Id; jurisdiction: Id; cases: number; ended: number }>(
      `SELECT person, min(jurisdiction) AS jurisdiction, count(*) AS cases, max(ended) AS ended FROM reported
       WHERE person NOT IN (SELECT person FROM erased)
       GROUP BY person
       HAVING count(*) = count(ended)
         AND sum(jurisdiction IN (SELECT value FROM json_each(?))) = count(*)
       ORDER BY ended LIMIT ?`,
      ...[JSON.stringify(scope.jurisdictions), most],
    );
    const people = found.flatMap(({ person, jurisdiction, cases, ended }) => {
      const lastEndedOn = localDayOf(ended);
      const { settings } = rules.policyOn(jurisdiction, today);
      const keptUntil = dueDate(lastEndedOn, settings.retention, rules.calendar(jurisdiction), settings);
      return keptUntil < today ? [{ person, cases, lastEndedOn, keptUntil }] : [];
    });
    return { people };
  },
};
