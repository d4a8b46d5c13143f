import { holding, rowsAt } from '../../../kernel/history';
import { type Id, type Instant, type LocalDate, partsOfStream } from '../../../kernel/ids';
import type { Rating } from '../../../kernel/policy';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Known, KnownEvent, Question, Reader, RowReader, RowsOf, RowWriter, View } from '../../../kernel/view';
import type { CaseEvent } from '../cases/case.events';
import { caseTallies } from '../cases/case-tally.view';
import { type SessionTally, sessionTallies } from '../sessions/session-tally.view';
import { type VisitTally, visitTallies } from '../visits/visit-tally.view';
import { dueOnOf } from '../cases/case-standing.state';
import type { CasePhase } from '../cases/case-phases.rules';
import type { CaseStanding } from '../cases/case-standing.state';
import type { InterviewRecord } from '../interviews/interview-record.state';
import { interviews } from '../interviews/interviews.view';

const insert = (
  rows: RowWriter,
  { position, stream, knownAt, metadata }: KnownEvent,
  person: Id,
  kind: Involved['kind'],
  rating: Rating | null,
): void => {
  const known = Date.parse(knownAt);
  const occurred = Math.min(Date.parse(metadata.occurredAt), known);
  // A repeated delivery of a fact yields the same row.
  rows.run(
    'INSERT OR IGNORE INTO involvement (person, position, id, kind, rating, t_from, k_from) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[person, position, partsOfStream(stream).id, kind, rating, occurred, known],
  );
};

/** Who filed which case, and how it was rated by whom: such a fact stays true and known from its two moments on. */
export const involvement: View = {
  name: 'involvement',
  version: 2,
  categories: ['case'],
  schema: `CREATE TABLE involvement (person TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,
    kind TEXT NOT NULL, rating TEXT, t_from INTEGER NOT NULL, k_from INTEGER NOT NULL,
    PRIMARY KEY (person, position)) WITHOUT ROWID;`,
  apply: (known: KnownEvent, rows: RowWriter): void => {
    const event = known as Known<CaseEvent>;
    if (event.type === 'CaseRegistered')
      for (const person of new Set(event.data.filers)) insert(rows, known, person, 'FILED', null);
    if (event.type === 'FilerSucceeded') {
      insert(rows, known, event.data.to, 'SUCCEEDED', null);
      insert(rows, known, event.data.from, 'HANDED_OVER', null);
    }
    if (event.type === 'ReplyRated' && event.data.rater !== null)
      insert(rows, known, event.data.rater, 'RATED', event.data.rating);
    if (event.type === 'RatingUndone')
      rows.run(
        `DELETE FROM involvement WHERE person = ? AND id = ? AND kind = 'RATED' AND t_from = ?`,
        ...[event.data.rater, partsOfStream(event.stream).id, Date.parse(event.data.at)],
      );
  },
};

export interface Involved {
  readonly id: Id;
  /** Filed or rated it; took over from a filer, or handed over to one. */
  readonly kind: 'FILED' | 'RATED' | 'SUCCEEDED' | 'HANDED_OVER';
  readonly rating: Rating | null;
  readonly on: LocalDate;
}

/** What somebody filed and rated, in the order in which it was recorded. */
export const involvementsOf = (rows: RowReader, person: Id, moment: Moment): readonly Involved[] =>
  rows
    .all<Omit<Involved, 'on'> & { readonly at: number }>(
      `SELECT id, kind, rating, t_from AS at FROM involvement
       WHERE person = ? AND (? OR (t_from <= ? AND k_from <= ?)) ORDER BY position`,
      ...[person, Number(moment.isNow), ...holding(moment).now],
    )
    .map(({ at, ...row }) => ({ ...row, on: localDayOf(at) }));

/** The views that show what somebody took part in. */
export const participationViews: readonly View[] = [interviews.view, sessionTallies.view, visitTallies.view];

/** Rows that mention the person anywhere; the caller checks where. */
const naming = (person: Id) => ({ sql: 'instr(doc, ?) > 0', values: [person] });

export const talksNaming = (rowsOf: RowsOf, person: Id, moment: Moment) =>
  rowsAt<InterviewRecord>(rowsOf(interviews.view), moment, naming(person));
export const sessionsNaming = (rowsOf: RowsOf, person: Id, moment: Moment) =>
  rowsAt<SessionTally>(rowsOf(sessionTallies.view), moment, naming(person));
export const visitsNaming = (rowsOf: RowsOf, person: Id, moment: Moment) =>
  rowsAt<VisitTally>(rowsOf(visitTallies.view), moment, naming(person));

/** How somebody became involved in a case: filed it, took over from who did, asked about it in a session or on site, or had a talk about it. */
export const joinings = ['FILED', 'SUCCEEDED', 'ASKED', 'INTERVIEWED'] as const;
export type Joining = (typeof joinings)[number];

export interface MyMatter {
  readonly id: Id;
  readonly number: string | null;
  readonly title: string;
  readonly joined: readonly Joining[];
  readonly state: CasePhase;
  readonly phase: CaseStanding['phase'];
  readonly leadUnit: Id | null;
  readonly round: number;
  readonly dueOn: LocalDate | null;
  /** Whether its reply is waiting for this person's rating. */
  readonly mayRate: boolean;
  readonly reportedAt: Instant | null;
  readonly closedAt: Instant | null;
}

export interface MyMatters {
  readonly moment: Moment['shown'];
  readonly matters: readonly MyMatter[];
}

/** The cases of a person, and how the person became involved in each. */
export const joinedBy = (rowsOf: RowsOf, person: Id, moment: Moment): ReadonlyMap<Id, ReadonlySet<Joining>> => {
  const found = new Map<Id, Set<Joining>>();
  const note = (id: Id, how: Joining): void => {
    found.set(id, (found.get(id) ?? new Set()).add(how));
  };
  for (const { id, kind } of involvementsOf(rowsOf(involvement), person, moment))
    if (kind === 'FILED' || kind === 'SUCCEEDED') note(id, kind);
  const asked = [...sessionsNaming(rowsOf, person, moment), ...visitsNaming(rowsOf, person, moment)];
  for (const { questions } of asked)
    for (const { aboutCase, askers } of questions)
      if (aboutCase !== null && askers.includes(person)) note(aboutCase, 'ASKED');
  for (const { aboutCases, leadFiler, coFilers, successions } of talksNaming(rowsOf, person, moment))
    if ([leadFiler, ...coFilers, ...successions.map(({ to }) => to)].includes(person))
      for (const id of aboutCases) note(id, 'INTERVIEWED');
  return found;
};

export interface MyMattersParams extends MomentParams {
  readonly phase?: readonly string[] | undefined;
}

/** Every case that the reader raised or is involved in, and where it stands; newest first. */
export const myMatters: Question<MyMattersParams, MyMatters> = {
  name: 'me.matters',
  permission: 'case.read',
  views: [involvement, caseTallies.view, ...participationViews],
  answer: (rowsOf, params, reader: Reader) => {
    const moment = momentOf(params, reader.now);
    const { person } = reader.actor;
    const left = new Set(
      involvementsOf(rowsOf(involvement), person, moment).flatMap(({ id, kind }) =>
        kind === 'HANDED_OVER' ? [id] : [],
      ),
    );
    const matters = [...joinedBy(rowsOf, person, moment)].flatMap(([id, how]): MyMatter[] => {
      const standing = caseTallies.find(rowsOf(caseTallies.view), id, moment)?.standing;
      if (standing === undefined) return [];
      const { number, title, state, phase, leadUnit, round, reportedAt, closedAt } = standing;
      const joined = joinings.filter((one) => how.has(one));
      const mayRate = state === 'REPLIED' && (how.has('SUCCEEDED') || (how.has('FILED') && !left.has(id)));
      return [
        {
          id,
          number,
          title,
          joined,
          state,
          phase,
          leadUnit,
          round,
          dueOn: dueOnOf(standing),
          mayRate,
          reportedAt,
          closedAt,
        },
      ];
    });
    const shown = params.phase === undefined ? matters : matters.filter(({ phase }) => params.phase!.includes(phase));
    const newest = (a: MyMatter, b: MyMatter): number => ((a.reportedAt ?? '') < (b.reportedAt ?? '') ? 1 : -1);
    return { moment: moment.shown, matters: shown.sort(newest) };
  },
};
