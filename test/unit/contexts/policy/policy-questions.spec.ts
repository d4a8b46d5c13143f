import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import {
  calendarQuestion,
  deadlineQuestion,
  policiesQuestion,
} from '../../../../src/contexts/policy/policy-questions.view';
import { policyReference, rulesFrom } from '../../../../src/contexts/policy/policy.reference.state';
import { rootJurisdiction as jurisdiction } from '../../../../src/kernel/system';
import { months, workingDays } from '../../../../src/kernel/time/term';
import type { RowReader } from '../../../../src/kernel/view';
import { refusalOf } from '../../../support/decider-spec';
import { readerAt } from '../../../support/inquiry-facts';
import { idOf, logOf, testActor } from '../../../support/view-spec';

const directory = directoryReference.initial();
const book = policyReference.initial();
for (const event of logOf([
  {
    stream: `policy-${jurisdiction}`,
    type: 'CalendarRevised',
    data: {
      version: 2,
      closures: [{ date: '2025-09-29', kind: 'holiday', reason: '台风' }],
      publishedUntil: '2026-12-31',
      reason: '台风',
    },
    recordedAt: '2025-09-28T00:00:00.000Z',
  },
]))
  policyReference.evolve(book, event);

const reader = { ...readerAt('2025-10-01T00:00:00.000Z'), directory, rules: rulesFrom(book, directory) };
const noRows = (): RowReader => {
  throw new Error('These answers read no view');
};

describe('answers about rules', () => {
  it('tell the version that holds and all of them', () => {
    const { current, versions } = policiesQuestion.answer(noRows, { jurisdiction }, reader);
    expect([current, versions.map(({ version }) => version)]).toStrictEqual([1, [1]]);
    expect(versions.map(({ made }) => made)).toStrictEqual([null]);
  });
  it('tell who made a version, when and why, and what it marks otherwise', () => {
    const { versions } = calendarQuestion.answer(noRows, { jurisdiction }, reader);
    const { person, role } = testActor;
    const made = { jurisdiction, person, role, at: '2025-09-28T00:00:00.000Z', reason: '台风' };
    expect(versions).toStrictEqual([
      // The holidays fixed by law came as a version of its own.
      { version: 3, publishedUntil: '2026-12-31', changes: [], made: null },
      {
        version: 2,
        publishedUntil: '2026-12-31',
        made,
        changes: [{ date: '2025-09-29', kind: 'holiday', reason: '台风' }],
      },
      { version: 1, publishedUntil: '2026-12-31', changes: [], made: null },
    ]);
  });
  it('tell a year of the calendar, the present one where none is named', () => {
    const answer = calendarQuestion.answer(noRows, { jurisdiction }, reader);
    expect([answer.year, answer.version, answer.newestVersion, answer.days.length]).toStrictEqual([2025, 3, 3, 365]);
    expect(answer.days.filter(({ local }) => local)).toStrictEqual([
      { date: '2025-09-29', kind: 'holiday', reason: '台风', provisional: false, local: true },
    ]);
    const before = calendarQuestion.answer(noRows, { jurisdiction, year: 2024, version: 1 }, reader);
    expect([before.days.length, before.version]).toStrictEqual([366, 1]);
  });
  it('count a deadline by the newest calendar', () => {
    const params = { jurisdiction, startedOn: '2025-09-26', term: workingDays(5) };
    const { dueOn, policyVersion, calendarVersion } = deadlineQuestion.answer(noRows, params, reader);
    expect([dueOn, policyVersion, calendarVersion]).toStrictEqual(['2025-10-11', 1, 3]);
  });
  it('count over the holidays fixed by law, name them, and say that exchanged days alone are open', () => {
    const params = { jurisdiction, startedOn: '2026-12-01', term: months(1) };
    const { dueOn, rolledFrom, days, rule } = deadlineQuestion.answer(noRows, params, reader);
    expect([dueOn, rolledFrom]).toStrictEqual(['2027-01-04', '2027-01-01']);
    expect(days.find(({ date }) => date === '2027-01-01')).toMatchObject({ kind: 'holiday', provisional: false });
    expect(days.at(-1)).toMatchObject({ date: '2027-01-04', provisional: true });
    expect(rule.at(-1)?.zh).toContain('元旦（2027-01-01）');
    expect(rule.at(-1)?.zh).toContain('只可能因调休变动');
  });
  it('refuse what is not there or too far away', () => {
    const nowhere = { jurisdiction: idOf(77) };
    expect(refusalOf(() => policiesQuestion.answer(noRows, nowhere, reader))).toBe('jurisdiction.missing');
    expect(refusalOf(() => calendarQuestion.answer(noRows, { jurisdiction, version: 4 }, reader))).toBe(
      'calendar.version-missing',
    );
    const far = { jurisdiction, startedOn: '9999-12-31', term: workingDays(5) };
    expect(refusalOf(() => deadlineQuestion.answer(noRows, far, reader))).toBe('deadline.too-far');
  });
});
