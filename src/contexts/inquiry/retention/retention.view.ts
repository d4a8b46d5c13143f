import { type Id, type Instant, type LocalDate, partsOfStream } from '../../../kernel/ids';
import { dueDate } from '../../../kernel/time/deadline';
import { localDayOf } from '../../../kernel/time/moments';
import type { KnownEvent, Question, RowWriter, View } from '../../../kernel/view';

/** When what each kind of thing holds of people is done with, and what begins it anew. */
const ends: ReadonlySet<string> = new Set([
  ...['CaseSettledOnSpot', 'CaseRejected', 'CaseClosedOff', 'CaseWithdrawn', 'PastCloseOffRecorded'],
  ...['InterviewFinished', 'InterviewRejected', 'InterviewMerged', 'InterviewWithdrawn'],
  ...['MinutesIssued', 'SessionCancelled', 'ResolutionMinutesIssued', 'ResolutionCancelled'],
]);
const goesOn: ReadonlySet<string> = new Set([
  ...['RejectionSuperseded', 'CaseReopened', 'CloseOffUndone', 'CaseReinstated', 'InterviewMergeUndone'],
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whose sealed data stand anywhere in this value, whoever they are: reporters, who was called, sent or answered. */
const namedIn = (value: unknown): readonly Id[] => {
  if (!isObject(value)) return [];
  const { person } = value;
  if (typeof person === 'string' && (isObject(value['fields']) || 'ciphertext' in value)) return [person];
  return Object.values(value).flatMap(namedIn);
};

/** Whose personal data each case, talk, session and visit holds, and when that ended. */
export const namedPeople: View = {
  name: 'namedPeople',
  version: 1,
  categories: ['case', 'interview', 'inquirySession', 'resolution', 'person'],
  schema: `CREATE TABLE named (person TEXT NOT NULL, thing TEXT NOT NULL, jurisdiction TEXT NOT NULL,
      PRIMARY KEY (person, thing)) WITHOUT ROWID;
    CREATE TABLE ended (thing TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE apart (person TEXT PRIMARY KEY) WITHOUT ROWID;`,
  apply: (known: KnownEvent, rows: RowWriter): void => {
    const { category, id } = partsOfStream(known.stream);
    const { type, data, metadata } = known;
    if (category === 'person') {
      // The register of people says itself what is known of them, and who was erased is known no more.
      if (type === 'PersonRegistered' || type === 'PersonErased')
        rows.run('INSERT OR IGNORE INTO apart VALUES (?)', id);
      return;
    }
    for (const person of namedIn(data))
      rows.run('INSERT OR IGNORE INTO named VALUES (?, ?, ?)', person, known.stream, metadata.jurisdiction);
    if (goesOn.has(type)) rows.run('DELETE FROM ended WHERE thing = ?', known.stream);
    if (!ends.has(type)) return;
    const { closedAt } = data as { readonly closedAt?: Instant };
    const at = type === 'PastCloseOffRecorded' && closedAt !== undefined ? closedAt : metadata.occurredAt;
    rows.run('INSERT OR REPLACE INTO ended VALUES (?, ?)', known.stream, Date.parse(at));
  },
};

/** Somebody whose data need not be kept any longer. */
export interface KeptLongEnough {
  readonly person: Id;
  /** In how many cases, talks, sessions and visits the person is named. */
  readonly cases: number;
  /** The day on which the last of them ended. */
  readonly lastEndedOn: LocalDate;
  /** The last day on which the data had to be kept. */
  readonly keptUntil: LocalDate;
}

/** The list holds at most this many, oldest first; each erasure makes room for the next. */
const most = 500;

/**
 * 保存期满 (policy 51; 个人信息保护法第47条): people of whom nothing is known but through cases, talks, sessions and
 * visits that all ended longer ago than the office keeps them. Somebody erases them; nothing is erased by itself, for a case may be wanted in court.
 */
export const keptLongEnough: Question<object, { readonly people: readonly KeptLongEnough[] }> = {
  name: 'retention.due',
  permission: 'person.erase',
  views: [namedPeople],
  answer: (rowsOf, _params, { rules, scope, now }) => {
    const today = localDayOf(Date.parse(now));
    const found = rowsOf(namedPeople).all<{ person: Id; jurisdiction: Id; cases: number; ended: number }>(
      `SELECT person, min(jurisdiction) AS jurisdiction, count(*) AS cases, max(at) AS ended
       FROM named LEFT JOIN ended ON ended.thing = named.thing
       WHERE person NOT IN (SELECT person FROM apart)
       GROUP BY person
       HAVING count(*) = count(at)
         AND sum(jurisdiction IN (SELECT value FROM json_each(?))) = count(*)
       ORDER BY max(at) LIMIT ?`,
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
