import { myMatters } from '../../../../../src/contexts/inquiry/mine/involvement.view';
import { myRecord } from '../../../../../src/contexts/inquiry/mine/my-record.view';
import type { Reader } from '../../../../../src/kernel/view';
import {
  assignment,
  caseFact,
  everyCaseFact,
  everyInterviewFact,
  grid,
  interviewFact,
  note,
  readerAt,
  registration,
  unitA,
} from '../../../../support/inquiry-facts';
import { everyVisitFact, everySessionFact, question, sessionPlan } from '../../../../support/instrument-facts';
import { givenLog, idOf, type Told } from '../../../../support/view-spec';

const on = (month: number, day: number): string => new Date(Date.UTC(2025, month - 1, day, 4)).toISOString();
const me = idOf(301);
const reader = (now = on(6, 30), person = me): Reader => {
  const plain = readerAt(now);
  const directory = { ...plain.directory, person: (id: string) => ({ id, label: '代表03', jurisdiction: '' }) };
  return { ...plain, actor: { ...plain.actor, person }, directory };
};

const filed = (n: number, at: string, filers: readonly string[] = [me]): Told =>
  caseFact(n, 'CaseRegistered', registration({ title: `事项${n}`, filers }), { recordedAt: at });
const session = (type: keyof typeof everySessionFact, at: string, changes: object = {}): Told => ({
  stream: `inquirySession-${idOf(51)}`,
  type,
  data: { ...everySessionFact[type], ...changes },
  recordedAt: at,
});
const visit = (type: keyof typeof everyVisitFact, at: string, changes: object = {}): Told => ({
  stream: `resolution-${idOf(61)}`,
  type,
  data: { ...everyVisitFact[type], ...changes },
  recordedAt: at,
});

const log = [
  filed(1, on(3, 3)),
  caseFact(1, 'CaseAssigned', assignment('2025-04-03'), { recordedAt: on(3, 4) }),
  caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, { recordedAt: on(3, 20) }),
  filed(2, on(3, 5), [idOf(302), me]),
  caseFact(2, 'ReplyRated', { ...everyCaseFact.ReplyRated, rater: me, rating: 'SATISFIED' }, { recordedAt: on(4, 1) }),
  caseFact(2, 'CaseClosedOff', everyCaseFact.CaseClosedOff, { recordedAt: on(4, 20) }),
  filed(3, on(3, 6), [idOf(302)]),
  filed(4, on(3, 7), [idOf(302)]),
  filed(5, on(3, 8), [idOf(302)]),
  filed(6, on(3, 9)),
  caseFact(6, 'CaseWithdrawn', everyCaseFact.CaseWithdrawn, { recordedAt: on(3, 10) }),
  session('SessionConvened', on(4, 1), sessionPlan),
  session('QuestionSubmitted', on(4, 1), { question: { ...question, aboutCase: idOf(3) } }),
  session('SessionOpened', on(4, 10), { openedAt: on(4, 10) }),
  session('QuestionPut', on(4, 10)),
  session('QuestionAnswered', on(4, 10)),
  interviewFact(
    11,
    'InterviewRequested',
    { ...everyInterviewFact.InterviewRequested, aboutCases: [idOf(4)] },
    { recordedAt: on(4, 2) },
  ),
  interviewFact(
    12,
    'NoteFiled',
    { note: note({ heldAt: on(4, 5), participants: [{ person: me, role: 'deputy' }] }) },
    { recordedAt: on(4, 5) },
  ),
  interviewFact(13, 'NoteFiled', { note: note({ heldAt: on(4, 6), filers: [idOf(302)] }) }, { recordedAt: on(4, 6) }),
  visit('ResolutionCalled', on(4, 15)),
  visit('ResolutionHeld', on(4, 20), { heldAt: on(4, 20), place: { grid }, present: [{ person: me, role: 'deputy' }] }),
];

describe('My cases', () => {
  it('show what I filed, asked and interviewed about, each with its phase, and what waits for my rating', () => {
    givenLog(log).then(myMatters, {}, reader(), ({ matters }) =>
      expect(matters.map(({ title, joined, state, mayRate }) => [title, joined, state, mayRate])).toEqual([
        ['事项6', ['FILED'], 'WITHDRAWN', false],
        ['事项4', ['INTERVIEWED'], 'REGISTERED', false],
        ['事项3', ['ASKED'], 'REGISTERED', false],
        ['事项2', ['FILED'], 'CLOSED_OFF', false],
        ['事项1', ['FILED'], 'REPLIED', true],
      ]),
    );
    givenLog(log).then(myMatters, { phase: ['closed'] }, reader(), ({ matters }) =>
      expect(matters.map(({ title }) => title)).toEqual(['事项6', '事项2']),
    );
  });

  it('show what was so at an earlier moment', () => {
    givenLog(log).then(myMatters, { asOf: '2025-03-04' }, reader(), ({ matters }) =>
      expect(matters.map(({ title, state }) => [title, state])).toEqual([['事项1', 'ASSIGNED']]),
    );
    givenLog(log).then(myMatters, {}, reader(on(6, 30), idOf(399)), ({ matters }) => expect(matters).toEqual([]));
  });
});

describe('The record of a representative', () => {
  it('tells what was done in a year and what came of it, without the withdrawn', () => {
    givenLog(log).then(myRecord, { year: 2025 }, reader(), (record) => {
      expect(record.counts).toEqual({
        interviews: 1,
        sessions: 1,
        visits: 1,
        questions: 1,
        questionsAnswered: 1,
        cases: 2,
        casesClosed: 1,
        casesSolved: 1,
        casesOpen: 1,
        ratings: 1,
      });
      expect(record.label).toBe('代表03');
      expect(record.interviews).toEqual([{ id: idOf(12), title: '', heldOn: '2025-04-05', units: [unitA] }]);
      expect(record.ratings).toMatchObject([{ title: '事项2', rating: 'SATISFIED', on: '2025-04-01' }]);
    });
  });

  it('is ordered by date, whatever ids and order of registration', () => {
    givenLog([filed(7, on(2, 1)), ...log]).then(myRecord, { year: 2025 }, reader(), ({ cases }) =>
      expect(cases.map(({ title, on: day }) => [title, day])).toEqual([
        ['事项7', '2025-02-01'],
        ['事项1', '2025-03-03'],
        ['事项2', '2025-03-05'],
      ]),
    );
  });

  it('counts what lies in the period, as of its end', () => {
    givenLog(log).then(myRecord, { from: '2025-03-01', to: '2025-03-31' }, reader(), ({ counts, moment }) => {
      expect(counts).toMatchObject({
        interviews: 0,
        sessions: 0,
        cases: 2,
        casesClosed: 0,
        casesSolved: 1,
        ratings: 0,
      });
      expect(moment.asOf).toBe('2025-03-31T15:59:59.999Z');
    });
  });
});
