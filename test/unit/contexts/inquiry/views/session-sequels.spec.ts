import { sessionPage } from '../../../../../src/contexts/inquiry/sessions/sessions.view';
import { weakWorks, weakWorkStanding } from '../../../../../src/contexts/inquiry/sessions/weak-works.view';
import { readerAt, unitA, unitB } from '../../../../support/inquiry-facts';
import { everySessionFact } from '../../../../support/instrument-facts';
import { givenLog, idOf, type Told } from '../../../../support/view-spec';

const at = (day: string) => ({ recordedAt: `${day}T04:00:00.000Z` });
const told = (n: number, type: keyof typeof everySessionFact, data: object, day: string): Told => ({
  stream: `inquirySession-${idOf(n)}`,
  type,
  data: { ...everySessionFact[type], ...data },
  ...at(day),
});
const convened = (n: number): Told =>
  told(n, 'SessionConvened', { title: '物业管理问询会', units: [unitA, unitB] }, '2025-03-03');

describe('a ballot that did not pass', () => {
  const count = (ballot: number, outcome: string, day: string, unit: string = unitA) =>
    told(1, 'BallotCounted', { ballot: idOf(ballot), question: null, unit, outcome, policyVersion: 1 }, day);
  const after = (...ballots: readonly Told[]) => {
    let found: unknown;
    const reader = readerAt('2025-09-01T04:00:00.000Z');
    givenLog([convened(1), ...ballots]).then(sessionPage, { id: idOf(1) }, reader, ({ ballotFollowUps }) => {
      found = ballotFollowUps.map(({ ballot, reportBy, ballotAgain, again }) => [ballot, reportBy, ballotAgain, again]);
    });
    return found;
  };

  it('asks for a report within three months, and another ballot (Shiquan)', () => {
    expect(after(count(81, 'SATISFIED', '2025-03-10'))).toEqual([]);
    // Three months end on Tuesday 10 June.
    expect(after(count(81, 'DISSATISFIED', '2025-03-10'))).toEqual([[idOf(81), '2025-06-10', true, 'NOT_YET']]);
  });

  it('is followed by the next one on the same unit', () => {
    const first = count(81, 'DISSATISFIED', '2025-03-10');
    const other = count(82, 'SATISFIED', '2025-03-10', unitB);
    expect(after(first, other)).toEqual([[idOf(81), '2025-06-10', true, 'NOT_YET']]);
    expect(after(first, count(83, 'BASICALLY_SATISFIED', '2025-06-09'))).toEqual([
      [idOf(81), '2025-06-10', true, 'PASSED'],
    ]);
    expect(after(first, count(83, 'DISSATISFIED', '2025-06-09'))).toEqual([
      [idOf(81), '2025-06-10', true, 'FAILED'],
      [idOf(83), '2025-09-09', true, 'NOT_YET'],
    ]);
  });
});

describe('weak works', () => {
  const measure = { name: '按时办结率', unitOfCount: '%', value: 72, target: 90 };
  const marked = (n: number, more: object) => ({
    id: idOf(n),
    unit: unitA,
    topic: idOf(701),
    what: '按时办结率偏低',
    measure,
    dueOn: '2025-06-30',
    ...more,
  });
  const reading = (work: number, on: string, value: number) =>
    told(1, 'WeakWorkMeasured', { work: idOf(work), on, value, note: '' }, on);
  const log = [
    convened(1),
    told(1, 'WorkMarkedWeak', { work: marked(91, {}) }, '2025-03-10'),
    told(1, 'WorkMarkedWeak', { work: marked(92, { unit: unitB, dueOn: null }) }, '2025-03-10'),
    told(1, 'WorkMarkedWeak', { work: marked(93, { measure: null, dueOn: '2025-12-31' }) }, '2025-03-10'),
    reading(91, '2025-04-30', 80),
    reading(91, '2025-05-31', 91),
    convened(2),
  ];
  const lines = (now: string, scope = {}, params = {}) => {
    let found: unknown;
    givenLog(log).then(weakWorks, params, readerAt(`${now}T05:00:00.000Z`, scope), (answer) => {
      found = answer.lines.map(
        ({ id, standing, overdue }) => `${Number(id.slice(-3))} ${standing}${overdue ? ' !' : ''}`,
      );
    });
    return found;
  };

  it('have caught up when a reading reaches the target', () => {
    expect(lines('2025-06-01')).toEqual(['91 CAUGHT_UP', '93 UNMEASURED', '92 UNREAD']);
    expect(lines('2025-07-01', {}, { asOf: '2025-05-01' })).toEqual(['91 CLOSER', '93 UNMEASURED', '92 UNREAD']);
    expect(lines('2025-07-01', {}, { asOf: '2025-03-05' })).toEqual([]);
    expect(lines('2026-01-01', {}, { standing: ['UNMEASURED'] })).toEqual(['93 UNMEASURED !']);
    expect(lines('2025-06-01', {}, { unit: [unitB] })).toEqual(['92 UNREAD']);
  });

  it('are told to their own unit and to the office', () => {
    expect(lines('2025-06-01', { jurisdictions: [], units: [unitB] })).toEqual(['92 UNREAD']);
  });

  it('may have to fall: fewer complaints are better', () => {
    const work = (value: number) => ({
      ...marked(91, { measure: { name: '投诉', unitOfCount: '件', value: 40, target: 10 } }),
      by: {} as never,
      readings: [{ work: idOf(91), on: '2025-04-01', value, note: '', by: {} as never }],
    });
    expect([10, 25, 55].map((value) => weakWorkStanding(work(value)))).toEqual(['CAUGHT_UP', 'CLOSER', 'NO_CLOSER']);
  });
});
