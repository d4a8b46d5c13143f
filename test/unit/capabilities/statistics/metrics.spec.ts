import { defaultSettings } from '../../../support/settings';
import type { CaseEvent } from '../../../../src/contexts/inquiry/cases/case.events';
import type { VisitEvent } from '../../../../src/contexts/inquiry/visits/visit.events';
import type { SessionEvent } from '../../../../src/contexts/inquiry/sessions/session.events';
import { metricList, statisticsCases } from '../../../../src/capabilities/statistics/drill-down.view';
import type { ReportParams } from '../../../../src/capabilities/statistics/report.rules';
import { ownFigures } from '../../../../src/contexts/inquiry/counters.view';
import {
  statisticsComparison,
  statisticsRanking,
  statisticsReport,
} from '../../../../src/capabilities/statistics/report.view';
import type { Instant } from '../../../../src/kernel/ids';
import type { Of } from '../../../../src/kernel/message';
import type { PolicySettings } from '../../../../src/kernel/policy';
import type { Reader } from '../../../../src/kernel/view';
import {
  assignment,
  caseFact,
  clockUntil,
  community,
  everyCaseFact,
  evidence,
  grid,
  interviewFact,
  note,
  readerAt,
  registration,
  unitA,
  unitB,
} from '../../../support/inquiry-facts';
import { everyVisitFact, everySessionFact, question, sessionPlan } from '../../../support/instrument-facts';
import { givenLog, idOf, type Told } from '../../../support/view-spec';
import { refusalOf } from '../../../support/decider-spec';

/** Noon of a day of 2025 in Asia/Shanghai: `on(3, 14)` is 14 March. */
const on = (month: number, day: number): Instant => new Date(Date.UTC(2025, month - 1, day, 4)).toISOString();

type Data<T extends CaseEvent['type']> = Of<CaseEvent, T>['data'];

const registered = (n: number, at: Instant, changes: Partial<Data<'CaseRegistered'>> = {}): Told =>
  caseFact(n, 'CaseRegistered', registration(changes), { recordedAt: at });
const assigned = (n: number, at: Instant, dueOn: string, changes: Partial<Data<'CaseAssigned'>> = {}): Told =>
  caseFact(n, 'CaseAssigned', assignment(dueOn, changes), { recordedAt: at });
const replied = (n: number, at: Instant, changes: Partial<Data<'CaseReplied'>> = {}): Told =>
  caseFact(n, 'CaseReplied', { ...everyCaseFact.CaseReplied, late: false, ...changes }, { recordedAt: at });
const rated = (n: number, at: Instant, rating: Data<'ReplyRated'>['rating'], changes = {}): Told =>
  caseFact(n, 'ReplyRated', { ...everyCaseFact.ReplyRated, rating, ...changes }, { recordedAt: at });
const closed = (n: number, at: Instant, changes: Partial<Data<'CaseClosedOff'>> = {}): Told =>
  caseFact(n, 'CaseClosedOff', { ...everyCaseFact.CaseClosedOff, late: false, ...changes }, { recordedAt: at });
const fact = <T extends CaseEvent['type']>(n: number, type: T, at: Instant, changes: Partial<Data<T>> = {}): Told => ({
  stream: `case-${idOf(n)}`,
  type,
  data: { ...everyCaseFact[type], ...changes },
  recordedAt: at,
});
const sessionFact = <T extends SessionEvent['type']>(type: T, at: Instant, changes: object = {}): Told => ({
  stream: `inquirySession-${idOf(51)}`,
  type,
  data: { ...everySessionFact[type], ...changes },
  recordedAt: at,
});
const visitFact = <T extends VisitEvent['type']>(type: T, at: Instant, changes: object = {}): Told => ({
  stream: `resolution-${idOf(61)}`,
  type,
  data: { ...everyVisitFact[type], ...changes },
  recordedAt: at,
});

const { metrics } = ownFigures;
const year = { from: '2025-01-01', to: '2025-12-31' };

/** Given these facts, a report of 2025 as of the end of June says this of these metrics: `[numerator, denominator]`. */
const given = (...told: readonly Told[]) => ({
  then: (
    expected: Readonly<Record<string, readonly [number, (number | null)?]>>,
    params: ReportParams = year,
    reader: Reader = readerAt(on(6, 30)),
  ): void =>
    givenLog(told).then(statisticsReport, { ...params, metric: Object.keys(expected) }, reader, (report) => {
      const figures = Object.fromEntries(
        report.figures.map(({ code, numerator, denominator }) => [
          code,
          denominator === null ? [numerator] : [numerator, denominator],
        ]),
      );
      expect(figures).toEqual(expected);
    }),
});

const withSettings = (settings: object, reader = readerAt(on(6, 30))): Reader => {
  const all: PolicySettings = { ...defaultSettings, dueSoon: 5, endOfDay: '24:00', ...settings };
  const whole = { version: 1, from: '2020-01-01', settings: all };
  return { ...reader, rules: { ...reader.rules, policyOn: () => whole, policyVersion: () => whole } };
};

describe('Metrics of cases', () => {
  it('count a registration by the day it was raised, and the withdrawn and historical apart', () => {
    given(
      registered(1, on(3, 3)),
      registered(2, on(3, 4)),
      fact(2, 'CaseWithdrawn', on(3, 5)),
      registered(3, on(3, 6)),
      fact(3, 'CaseRejected', on(3, 7)),
      registered(4, on(3, 8), { history: true }),
      registered(5, '2024-12-31T04:00:00.000Z'),
      registered(6, on(3, 9)),
      fact(6, 'CaseWithdrawn', on(3, 9)),
      fact(6, 'CaseReinstated', on(3, 10)),
    ).then({
      casesRegistered: [3],
      casesWithdrawn: [1],
      casesRejected: [1],
      historyImported: [1],
      casesOpen: [3],
    });
  });

  it('hold the open overdue in the on-time rate, and not in the simple one', () => {
    given(
      ...[1, 2, 3, 4, 5].flatMap((n) => [registered(n, on(3, 3)), assigned(n, on(3, 4), '2025-04-03')]),
      ...[replied(1, on(4, 1)), closed(1, on(4, 20))],
      ...[replied(2, on(4, 9), { late: true }), closed(2, on(4, 21), { late: true })],
      // 3 is open and overdue, 4 is open and replied: its clock has stopped. 5 may run on.
      replied(4, on(4, 1)),
      fact(5, 'ExtensionGranted', on(4, 2), { dueOn: '2025-07-30' }),
      registered(6, on(3, 5)),
      fact(6, 'CaseSettledOnSpot', on(3, 5)),
    ).then({
      casesClosed: [3],
      casesClosedOnTime: [2],
      casesClosedLate: [1],
      settledOnSpot: [1],
      casesOpen: [3],
      casesOverdue: [1],
      onTimeRate: [2, 4],
      simpleOnTimeRate: [2, 3],
      completionRate: [3, 6],
      casesReplied: [3],
      replyOnTimeRate: [2, 4],
      extensions: [1],
    });
  });

  it('do not call the last day overdue, nor count time in pauses and deferrals', () => {
    given(
      ...[registered(1, on(3, 3)), assigned(1, on(3, 4), '2025-06-30')],
      ...[registered(2, on(3, 3)), assigned(2, on(3, 4), '2025-04-03'), fact(2, 'ClockPaused', on(4, 1))],
      ...[registered(3, on(3, 3)), assigned(3, on(3, 4), '2025-04-03'), fact(3, 'CaseDeferred', on(4, 1))],
    ).then({ casesOpen: [3], casesOverdue: [0], deferrals: [1] });
  });

  it('leave the unrated out of satisfaction, and take the last result of a round for the rate of solution', () => {
    given(
      ...[1, 2, 3, 4].flatMap((n) => [registered(n, on(3, 3)), assigned(n, on(3, 4), '2025-04-03')]),
      ...[replied(1, on(3, 20)), rated(1, on(3, 25), 'SATISFIED')],
      ...[replied(2, on(3, 20), { category: 'B' }), rated(2, on(3, 25), 'BASICALLY_SATISFIED')],
      // The second reply of the round: neither a new reply nor a second result.
      replied(2, on(4, 25)),
      ...[replied(3, on(3, 20), { category: 'D' }), rated(3, on(3, 25), 'DISSATISFIED')],
      fact(3, 'ReworkOrdered', on(3, 25)),
      replied(3, on(4, 5), { round: 2, late: true }),
      ...[replied(4, on(3, 20)), rated(4, on(4, 9), 'NOT_RATED')],
    ).then({
      ratingsGiven: [3],
      ratingsMissing: [1],
      dissatisfied: [1],
      satisfactionRate: [2, 3],
      fullSatisfactionRate: [1, 3],
      resolutionRate: [4, 5],
      casesReplied: [5],
      reworks: [1],
      replyOnTimeRate: [4, 5],
    });
  });

  it('judge old replies that do not say so by the day of their term', () => {
    const { late: _, ...old } = everyCaseFact.CaseReplied;
    given(
      ...[registered(1, on(3, 3)), assigned(1, on(3, 4), '2025-04-03')],
      caseFact(1, 'CaseReplied', old, { recordedAt: on(4, 4) }),
    ).then({ replyOnTimeRate: [0, 1] });
  });

  it('tell due promises kept in time, late or broken; those not due do not count, and a rework breaks one', () => {
    const promise = (dueOn: string) => ({ commitment: { text: '修好', dueOn } });
    given(
      ...[registered(1, on(3, 3), promise('2025-03-31')), replied(1, on(3, 30))],
      ...[registered(2, on(3, 3), promise('2025-03-31')), replied(2, on(4, 2))],
      registered(3, on(3, 3), promise('2025-03-31')),
      ...[registered(4, on(3, 3), promise('2025-03-31')), replied(4, on(3, 30)), fact(4, 'ReworkOrdered', on(4, 20))],
      registered(5, on(3, 3), promise('2025-07-31')),
      registered(6, on(3, 3), promise('2025-06-30')),
    ).then({
      promisesDue: [4],
      promisesKept: [1],
      promisesKeptLate: [1],
      promisesBroken: [2],
      fulfilmentRate: [2, 4],
    });
  });

  it('count as recurrence what was closed off in the period and came back; a correction is none', () => {
    const nothing = { text: '', attachments: [] };
    given(
      ...[1, 2, 3].flatMap((n) => [registered(n, on(3, 3)), closed(n, on(4, 1))]),
      fact(1, 'CaseReopened', on(5, 6), { evidence }),
      closed(1, on(6, 1)),
      fact(2, 'LookBackConfirmed', on(5, 6)),
      registered(4, on(3, 3)),
      fact(4, 'CaseSettledOnSpot', on(3, 3)),
      fact(4, 'CaseReopened', on(3, 5), { evidence: nothing }),
    ).then({
      casesClosed: [4],
      settledOnSpot: [0],
      reopened: [1],
      relapseRate: [1, 4],
      lookBacks: [2],
      casesOpen: [1],
    });
  });

  it('count an identified recurrence among repeat issues', () => {
    const issue = {
      stream: `repeatIssue-${idOf(71)}`,
      type: 'RepeatIssueIdentified',
      data: {
        title: '路灯',
        firstCase: idOf(1),
        links: [
          { case: idOf(2), relation: 'RECURRENCE', likeness: null },
          { case: idOf(3), relation: 'DUPLICATE', likeness: null },
        ],
      },
      recordedAt: on(3, 9),
    };
    given(registered(1, on(3, 3)), registered(2, on(3, 4)), registered(3, on(3, 5)), issue).then({
      recurrences: [1],
      recurrenceRate: [1, 3],
    });
  });

  it('count the rest each on its own', () => {
    given(
      registered(1, on(3, 3)),
      fact(1, 'AssignmentDeclined', on(3, 4)),
      fact(1, 'SupervisionRaised', on(3, 5)),
      fact(1, 'CaseReferredUpward', on(3, 6)),
      closed(1, on(3, 7), { override: '主任决定' }),
    ).then({ declined: [1], supervisions: [1], referrals: [1], closedByOverride: [1], casesClosed: [1] });
  });
});

describe('Metrics of interviews, sessions and visits', () => {
  const talk = (n: number, at: Instant, changes = {}): Told =>
    interviewFact(n, 'NoteFiled', { note: note({ heldAt: at, ...changes }) }, { recordedAt: at });
  const deputies = [
    { person: idOf(301), role: 'deputy' },
    { person: idOf(302), role: 'voterRepresentative' },
    { person: idOf(303), role: 'voterRepresentative' },
  ] as const;
  const talks = [
    talk(11, on(3, 3), { participants: deputies }),
    talk(12, on(3, 4), {
      filers: [idOf(301)],
      interviewees: [
        { unit: unitA, post: '科长' },
        { unit: unitB, post: '经理' },
      ],
    }),
    interviewFact(13, 'InterviewHeld', { heldAt: on(3, 5), place: { grid } }, { recordedAt: on(3, 5) }),
    talk(14, on(3, 6)),
    interviewFact(14, 'InterviewWithdrawn', { reason: '误录' }, { recordedAt: on(3, 7) }),
  ];

  it('count events and heads apart, representatives by role, and the filer where nobody is named', () => {
    given(...talks).then({
      interviewsHeld: [3],
      interviewees: [3],
      representatives: [4],
      deputiesInterviewing: [1],
      voterRepresentativesInterviewing: [2],
      filersInterviewing: [1],
      interviewPersonTimes: [3],
    });
  });

  it('tell how often a unit sent a delegate: once for each interview that was held', () => {
    const delegate = { unit: unitB, post: '副经理' };
    const named = (n: number): Told =>
      interviewFact(n, 'DelegateNamed', { unit: unitB, delegate, reason: '经理出差' }, { recordedAt: on(3, 4) });
    const sent = [...talks, named(13), named(13), named(14)];
    given(...sent).then({ delegatesSent: [1] });
    givenLog(sent).then(
      statisticsReport,
      { ...year, by: 'unit', metric: ['delegatesSent'] },
      readerAt(on(6, 30)),
      ({ breakdown }) =>
        expect(breakdown!.rows.map(({ value, figures }) => [value, figures[0]!.numerator])).toContainEqual([unitB, 1]),
    );
  });

  it('count heads of interviews as the rule says', () => {
    const rules = withSettings({ statistics: { yearStartsInMonth: 1, countedAs: 'PARTICIPANTS' } });
    given(...talks).then({ interviewPersonTimes: [4], interviewees: [3] }, year, rules);
    givenLog(talks).then(metricList, {}, rules, (list) =>
      expect(list.find(({ code }) => code === 'interviewPersonTimes')!.numerator).toContain('INTERVIEW_DEPUTY'),
    );
  });

  it('give interviews across units a row of their own, so that the rows add up', () => {
    givenLog(talks).then(
      statisticsReport,
      { ...year, by: 'unit', metric: ['interviewsHeld', 'interviewees'] },
      readerAt(on(6, 30)),
      ({ breakdown }) =>
        expect(breakdown!.rows.map(({ value, figures }) => [value, figures.map((f) => f.numerator)])).toEqual([
          [unitA, [1, 2]],
          [unitB, [0, 1]],
          ['several', [1, 0]],
          [null, [1, 0]],
        ]),
    );
  });

  it('tell questions answered, only to be looked into and unanswered; merged and withdrawn ones do not count, and an empty answer is none', () => {
    const asked = (n: number, changes = {}): Told =>
      sessionFact('QuestionSubmitted', on(4, 1), { question: { ...question, id: idOf(n), ...changes } });
    const put = (n: number): Told => sessionFact('QuestionPut', on(4, 10), { question: idOf(n) });
    const answered = (n: number, kind: string, number = 1): Told =>
      sessionFact('QuestionAnswered', on(4, 10), {
        question: idOf(n),
        number,
        answer: { kind, text: '在办', admits: false },
      });
    given(
      sessionFact('SessionConvened', on(4, 1), sessionPlan),
      ...[81, 82, 83, 84, 85, 86].map((n) => asked(n)),
      sessionFact('QuestionsMerged', on(4, 2), { into: idOf(81), merged: [idOf(85)] }),
      sessionFact('QuestionWithdrawn', on(4, 2), { question: idOf(86) }),
      sessionFact('SessionOpened', on(4, 10), { openedAt: on(4, 10) }),
      ...[81, 82, 83, 84].map(put),
      answered(81, 'ON_SPOT'),
      answered(82, 'HOLDING'),
      ...[answered(83, 'ON_SPOT'), sessionFact('AnswerJudgedEmpty', on(4, 11), { question: idOf(83), number: 1 })],
      sessionFact('BallotCounted', on(4, 10)),
      sessionFact('BallotCounted', on(4, 10), { ballot: idOf(56), outcome: 'DISSATISFIED' }),
    ).then({
      sessionsHeld: [1],
      sessionAttendance: [1],
      questionsPut: [4],
      questionsAnswered: [1],
      questionsHoldingOnly: [2],
      questionsUnanswered: [1],
      answerRate: [1, 4],
      ballotsHeld: [2],
      ballotSatisfaction: [1, 2],
    });
  });

  it('leave out visits that were not held, and count measures and outcomes there', () => {
    given(visitFact('ResolutionCalled', on(4, 1))).then({ visitsHeld: [0] });
    given(
      visitFact('ResolutionCalled', on(4, 1)),
      visitFact('ResolutionHeld', on(4, 20), { heldAt: on(4, 20) }),
      visitFact('SiteQuestionPut', on(4, 20)),
      visitFact('MeasureAgreed', on(4, 20)),
      visitFact('SettledOnSite', on(4, 20)),
      visitFact('AgreementFailed', on(4, 20)),
    ).then({
      visitsHeld: [1],
      visitAttendance: [1],
      questionsPut: [1],
      questionsUnanswered: [1],
      measuresAgreed: [1],
      settledOnSite: [1],
      agreementsFailed: [1],
    });
  });
});

describe('Period and moment', () => {
  const log = [
    registered(1, on(1, 10)),
    assigned(1, on(1, 11), '2025-02-10'),
    closed(1, on(4, 2), { late: true }),
    registered(2, on(5, 5)),
  ];
  const told = { casesRegistered: 1, casesOpen: 1, casesOverdue: 1, casesClosed: 0 } as const;
  const counts = (report: { figures: readonly { code: string; numerator: number }[] }) =>
    Object.fromEntries(report.figures.map(({ code, numerator }) => [code, numerator]));

  it('a period that is past is judged at its last day', () => {
    const params = { from: '2025-01-01', to: '2025-03-31', metric: Object.keys(told) };
    givenLog(log).then(statisticsReport, params, readerAt(on(6, 30)), (report) => {
      expect(counts(report)).toEqual(told);
      expect(report.moment.asOf).toBe('2025-03-31T15:59:59.999Z');
    });
  });

  it('a given moment is what counts', () => {
    const params = { from: '2025-01-01', to: '2025-03-31', asOf: '2025-06-30', metric: Object.keys(told) };
    givenLog(log).then(statisticsReport, params, readerAt(on(6, 30)), (report) =>
      expect(counts(report)).toEqual({ casesRegistered: 1, casesOpen: 1, casesOverdue: 0, casesClosed: 0 }),
    );
  });

  it('the year of statistics begins in the month that the rule says', () => {
    const rules = withSettings({ statistics: { yearStartsInMonth: 7, countedAs: 'INTERVIEWEES' } });
    const period = (params: ReportParams, expected: object): void =>
      givenLog(log).then(statisticsReport, params, rules, (report) => expect(report.period).toEqual(expected));
    period({}, { from: '2024-07-01', to: '2025-06-30' });
    period({ year: 2023 }, { from: '2023-07-01', to: '2024-06-30' });
    period({ to: '2025-02-28' }, { from: '2024-07-01', to: '2025-02-28' });
  });

  it('a reversed period, a year with dates, and unknown metrics are refused', () => {
    const refused = (params: ReportParams): string | null =>
      refusalOf(() => givenLog(log).then(statisticsReport, params, readerAt(on(6, 30)), () => undefined));
    expect(refused({ from: '2025-03-02', to: '2025-03-01' })).toBe('statistics.period');
    expect(refused({ year: 2025, to: '2025-03-01' })).toBe('statistics.period');
    expect(refused({ metric: ['happiness'] })).toBe('statistics.metric-missing');
  });

  it('a comparison is with the year before or the given period', () => {
    const before = registered(3, '2024-02-03T04:00:00.000Z');
    const params = { from: '2025-01-01', to: '2025-03-31', metric: ['casesRegistered', 'simpleOnTimeRate'] };
    givenLog([before, ...log]).then(statisticsComparison, params, readerAt(on(6, 30)), (comparison) => {
      expect(comparison.against.period).toEqual({ from: '2024-01-01', to: '2024-03-31' });
      expect(comparison.differences).toEqual([
        { code: 'casesRegistered', before: 1, after: 1, change: 0, relative: 0 },
        { code: 'simpleOnTimeRate', before: null, after: null, change: null, relative: null },
      ]);
    });
    const other = { ...params, againstFrom: '2025-04-01', againstTo: '2025-06-30', metric: ['casesClosed'] };
    givenLog(log).then(statisticsComparison, other, readerAt(on(6, 30)), ({ differences }) =>
      expect(differences).toEqual([{ code: 'casesClosed', before: 1, after: 0, change: -1, relative: -1 }]),
    );
  });
});

describe('Ranking', () => {
  const units = [unitA, unitB, idOf(503)] as const;
  const closedOf = (n: number, unit: string, late: boolean): readonly Told[] => [
    registered(n, on(3, 3)),
    assigned(n, on(3, 4), '2025-04-03', { unit }),
    closed(n, on(4, 1), { unit, late }),
  ];
  const log = [
    ...[1, 2, 3, 4].flatMap((n) => closedOf(n, units[0], n > 3)),
    ...[5, 6].flatMap((n) => closedOf(n, units[1], false)),
    ...[7, 8, 9].flatMap((n) => closedOf(n, units[2], n > 8)),
    // Not yet due: with the rule it does not hurt the second unit's completion.
    registered(10, on(6, 20)),
    assigned(10, on(6, 21), '2025-07-20', { unit: units[1] }),
  ];
  const ranked = (metric: string, ranking: object, expected: readonly (readonly [string, number | null, number])[]) =>
    givenLog(log).then(statisticsRanking, { ...year, metric }, withSettings({ ranking }), (answer) =>
      expect(answer.units.map(({ unit, place, figure }) => [unit, place, figure.value])).toEqual(expected),
    );

  it('puts the best first, and those with too few cases last and without a place', () => {
    ranked('onTimeRate', { minimum: 3, excludeNotYetDue: true }, [
      [units[0], 1, 0.75],
      [units[2], 2, 0.6667],
      [units[1], null, 1],
    ]);
  });

  it('leaves out what is not due, as the rule says', () => {
    ranked('completionRate', { minimum: 2, excludeNotYetDue: true }, [
      [units[0], 1, 1],
      [units[2], 1, 1],
      [units[1], 1, 1],
    ]);
    ranked('completionRate', { minimum: 2, excludeNotYetDue: false }, [
      [units[0], 1, 1],
      [units[2], 1, 1],
      [units[1], 3, 0.6667],
    ]);
  });

  it('does not rank a metric that has no better or worse', () => {
    const params = { ...year, metric: 'casesRegistered' };
    const work = () => givenLog(log).then(statisticsRanking, params, readerAt(on(6, 30)), () => undefined);
    expect(refusalOf(work)).toBe('statistics.not-ranked');
  });
});

describe('Scope and filters', () => {
  const log = [
    ...[registered(1, on(3, 3), { origin: 'HOTLINE', place: { community } }), assigned(1, on(3, 4), '2025-04-03')],
    assigned(1, on(3, 20), '2025-04-20', { unit: unitB, round: 1 }),
    fact(1, 'AssignmentDeclined', on(3, 10)),
    registered(2, on(3, 5), { place: {}, topic: null }),
  ];

  it('a unit sees its own figures only, and people from elsewhere none', () => {
    const registers = { casesRegistered: [0], declined: [1] } as const;
    given(...log).then(registers, year, readerAt(on(6, 30), { jurisdictions: [], units: [unitA] }));
    given(...log).then({ casesRegistered: [0] }, year, readerAt(on(6, 30), { jurisdictions: [idOf(999)] }));
  });

  it('every filter, with none for nothing', () => {
    const only = (filter: ReportParams, expected: number): void =>
      given(...log).then({ casesRegistered: [expected] }, { ...year, ...filter });
    only({ origin: ['HOTLINE'] }, 1);
    only({ community: [community] }, 1);
    only({ community: ['none'] }, 1);
    only({ topic: ['none'] }, 1);
    only({ unit: [unitA] }, 0);
    only({ state: ['REGISTERED'] }, 1);
    only({ jurisdiction: [idOf(999)] }, 0);
  });
});

describe('Definitions', () => {
  it('give each metric its code, name and explanation, and its pages list as many as it counts', () => {
    expect(new Set(metrics.map(({ code }) => code)).size).toBe(metrics.length);
    expect(metrics.filter(({ zh, en, definition }) => zh === '' || en === '' || definition.length < 6)).toEqual([]);
    const log = [1, 2, 3].map((n) => registered(n, on(3, n), { title: `事项${n}` }));
    const params = { ...year, metric: 'casesRegistered', limit: 2 };
    givenLog(log).then(statisticsCases, params, readerAt(on(6, 30)), (page) => {
      expect([page.total, page.rows.map(({ title }) => title)]).toEqual([3, ['事项3', '事项2']]);
    });
    const second = { ...params, cursor: `2025-03-02.${idOf(2)}.0` };
    givenLog(log).then(statisticsCases, second, readerAt(on(6, 30)), (page) => {
      expect(page.rows.map(({ title, on: day }) => [title, day])).toEqual([['事项1', '2025-03-01']]);
      expect(page.next).toBeNull();
    });
    const refused = refusalOf(() =>
      givenLog(log).then(statisticsCases, { ...params, cursor: 'x' }, readerAt(on(6, 30)), () => undefined),
    );
    expect(refused).toBe('page.cursor');
  });

  it('keep for a term the rules it was started with', () => {
    const log = [registered(1, on(3, 3)), assigned(1, on(3, 4), '2025-06-30', { clock: clockUntil('2025-06-30') })];
    const early = withSettings({ endOfDay: '11:00' });
    given(...log).then({ casesOverdue: [1] }, year, early);
    given(...log).then({ casesOverdue: [0] }, year);
  });
});
