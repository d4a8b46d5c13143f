import type { Id, LocalDate } from '../../../kernel/ids';
import type { Rating } from '../../../kernel/policy';
import type { Moment, MomentParams } from '../../../kernel/time/moments';
import type { Question, RowReader, RowsOf } from '../../../kernel/view';
import { caseTallies, marksOfCase } from '../cases/case-tally.view';
import { heldOnOf, presentIn, titleOf } from '../interviews/interview-tally.rules';
import { frameOf } from '../../../capabilities/statistics/report.rules';
import type { QuestionTally } from '../sessions/session-tally.view';
import type { Period } from '../../../capabilities/statistics/counter.part';
import type { CasePhase } from '../cases/case-phases.rules';
import {
  involvement,
  type Involved,
  involvementsOf,
  participationViews,
  sessionsNaming,
  talksNaming,
  visitsNaming,
} from './involvement.view';

/** A talk, a session or a visit that the person attended. */
export interface Attended {
  readonly id: Id;
  readonly title: string;
  readonly heldOn: LocalDate;
  readonly units: readonly Id[];
}

/** A question that the person asked, alone or with others. */
export interface Asked {
  readonly in: 'SESSION' | 'ON_SITE';
  readonly id: Id;
  readonly question: Id;
  readonly text: string;
  readonly unit: Id;
  readonly putOn: LocalDate;
  readonly answered: boolean;
}

/** A case that the person filed, and what became of it. */
export interface RaisedCase {
  readonly id: Id;
  readonly number: string | null;
  readonly title: string;
  readonly on: LocalDate;
  readonly state: CasePhase;
  readonly closed: boolean;
  readonly late: boolean;
  /** Whether a reply said "solved"; only the last result of each round counts. */
  readonly solved: boolean;
}

export interface Rated {
  readonly id: Id;
  readonly number: string | null;
  readonly title: string;
  readonly on: LocalDate;
  readonly rating: Rating;
}

/** 履职记录: what one person did in a period, taken from the events themselves, so nothing is typed twice. */
export interface MyRecord {
  readonly moment: Moment['shown'];
  readonly period: Period;
  readonly person: Id;
  readonly label: string | null;
  readonly interviews: readonly Attended[];
  readonly sessions: readonly Attended[];
  readonly visits: readonly Attended[];
  readonly questions: readonly Asked[];
  readonly cases: readonly RaisedCase[];
  readonly ratings: readonly Rated[];
  readonly counts: Readonly<
    Record<
      | 'interviews'
      | 'sessions'
      | 'visits'
      | 'questions'
      | 'questionsAnswered'
      | 'cases'
      | 'casesClosed'
      | 'casesSolved'
      | 'casesOpen'
      | 'ratings',
      number
    >
  >;
}

const within = ({ from, to }: Period, day: LocalDate | null): day is LocalDate =>
  day !== null && day >= from && day <= to;

/** Sorted by day; items of one day keep their order. */
const byDay = <T>(items: readonly T[], dayOf: (item: T) => LocalDate): readonly T[] =>
  [...items].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));

const askedIn = (
  where: Asked['in'],
  { id, questions }: { readonly id: Id; readonly questions: readonly QuestionTally[] },
  person: Id,
  period: Period,
): readonly Asked[] =>
  questions.flatMap(({ id: question, text, unit, putOn, askers, answers }): Asked[] =>
    within(period, putOn) && askers.includes(person)
      ? [{ in: where, id, question, text, unit, putOn, answered: answers.some(({ counts }) => counts) }]
      : [],
  );

const attended = (
  { id, title, heldOn, units }: Pick<Attended, 'id' | 'title' | 'units'> & { readonly heldOn: LocalDate | null },
  period: Period,
): readonly Attended[] => (within(period, heldOn) ? [{ id, title, heldOn, units }] : []);

const raised = (rows: RowReader, { id, on }: Involved, moment: Moment): readonly RaisedCase[] => {
  const tally = caseTallies.find(rows, id, moment);
  // A withdrawn case counts as never raised.
  if (tally === undefined || tally.standing.state === 'WITHDRAWN') return [];
  const { number, title, state, phase, late } = tally.standing;
  const solved = marksOfCase(tally).some(({ kind }) => kind === 'RESULT_A' || kind === 'SETTLED_ON_SPOT');
  return [{ id, number, title, on, state, closed: phase === 'closed' && state !== 'REJECTED', late, solved }];
};

const rated = (rows: RowReader, { id, on, rating }: Involved, moment: Moment): readonly Rated[] => {
  const standing = caseTallies.find(rows, id, moment)?.standing;
  return standing === undefined || rating === null
    ? []
    : [{ id, number: standing.number, title: standing.title, on, rating }];
};

export interface MyRecordParams extends MomentParams {
  readonly year?: number | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

const heldOn = (one: Attended): LocalDate => one.heldOn;

const of = (rowsOf: RowsOf, person: Id, period: Period, moment: Moment) => {
  const talks = talksNaming(rowsOf, person, moment).flatMap((talk) => {
    const { id, units } = talk;
    const told = { id, title: titleOf(talk), heldOn: heldOnOf(talk), units };
    return presentIn(talk).includes(person) ? attended(told, period) : [];
  });
  const sessions = sessionsNaming(rowsOf, person, moment);
  const visits = visitsNaming(rowsOf, person, moment);
  const isThere = ({ present }: { readonly present: readonly { readonly person: Id }[] }): boolean =>
    present.some((one) => one.person === person);
  return {
    interviews: byDay(talks, heldOn),
    sessions: byDay(
      sessions.filter(isThere).flatMap((one) => attended(one, period)),
      heldOn,
    ),
    visits: byDay(
      visits.filter(isThere).flatMap((one) => attended(one, period)),
      heldOn,
    ),
    questions: byDay(
      [
        ...sessions.flatMap((one) => askedIn('SESSION', one, person, period)),
        ...visits.flatMap((one) => askedIn('ON_SITE', one, person, period)),
      ],
      ({ putOn }) => putOn,
    ),
  };
};

/** The reader's own record of a year, as it is printed (代表法 2025 第58条: kept, reported, publicised). */
export const myRecord: Question<MyRecordParams, MyRecord> = {
  name: 'me.record',
  permission: 'case.read',
  views: [involvement, caseTallies.view, ...participationViews],
  answer: (rowsOf, params, reader) => {
    const { moment, period } = frameOf(params, reader);
    const { person } = reader.actor;
    const took = of(rowsOf, person, period, moment);
    const inPeriod = involvementsOf(rowsOf(involvement), person, moment).filter(({ on }) => within(period, on));
    const acts = byDay(inPeriod, ({ on }) => on);
    const rows = rowsOf(caseTallies.view);
    const cases = acts.filter(({ kind }) => kind === 'FILED').flatMap((act) => raised(rows, act, moment));
    const ratings = acts.filter(({ kind }) => kind === 'RATED').flatMap((act) => rated(rows, act, moment));
    const closed = cases.filter((one) => one.closed).length;
    return {
      moment: moment.shown,
      period,
      person,
      label: reader.directory.person(person)?.label ?? null,
      ...took,
      cases,
      ratings,
      counts: {
        interviews: took.interviews.length,
        sessions: took.sessions.length,
        visits: took.visits.length,
        questions: took.questions.length,
        questionsAnswered: took.questions.filter((q) => q.answered).length,
        cases: cases.length,
        casesClosed: closed,
        casesSolved: cases.filter((one) => one.solved).length,
        casesOpen: cases.filter(({ state }) => state !== 'REJECTED').length - closed,
        ratings: ratings.length,
      },
    };
  },
};
