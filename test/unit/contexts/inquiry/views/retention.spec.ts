import { keptLongEnough } from '../../../../../src/contexts/inquiry/retention/retention.view';
import { caseFact, everyCaseFact, registration } from '../../../../support/inquiry-facts';
import { readerWithRules } from '../../../../support/repeat-complaints';
import { givenLog, idOf, type Told } from '../../../../support/view-spec';

const person = idOf(401);
const sealed = { person, field: 'reporter', keyVersion: 1, nonce: '', ciphertext: '', tag: '' };
const at = (day: string) => ({ recordedAt: `${day}T04:00:00.000Z` });
const told = (n: number, day: string, reporter: object = sealed): Told =>
  caseFact(n, 'CaseRegistered', { ...registration(), reporter } as never, at(day));
const closed = (n: number, day: string): Told => caseFact(n, 'CaseClosedOff', everyCaseFact.CaseClosedOff, at(day));
const reopened = (n: number, day: string): Told => caseFact(n, 'CaseReopened', everyCaseFact.CaseReopened, at(day));
const erased: Told = {
  stream: `person-${person}`,
  type: 'PersonErased',
  data: { reason: '期满' },
  ...at('2025-03-01'),
};

const due = (log: readonly Told[], now: string, scope?: Parameters<typeof readerWithRules>[1]): unknown => {
  let found: unknown;
  givenLog(log).then(keptLongEnough, {}, readerWithRules(`${now}T04:00:00.000Z`, scope), ({ people }) => {
    found = people.map(({ person: who, cases, keptUntil }) => [who, cases, keptUntil]);
  });
  return found;
};

describe('personal data that was kept long enough', () => {
  const log = [told(1, '2015-01-05'), closed(1, '2015-02-02'), told(2, '2015-01-06'), closed(2, '2015-02-03')];

  it('is that of people all of whose cases ended so long ago, from the day after', () => {
    expect(due(log, '2025-02-03')).toEqual([]);
    expect(due(log, '2025-02-04')).toEqual([[person, 2, '2025-02-03']]);
  });

  it('is not that of somebody with a case that goes on, or ended later', () => {
    expect(due([...log, told(3, '2020-01-05')], '2025-03-04')).toEqual([]);
    expect(due([...log, reopened(1, '2020-01-05')], '2025-03-04')).toEqual([]);
    expect(due([...log, reopened(1, '2020-01-05'), closed(1, '2020-02-03')], '2025-03-04')).toEqual([]);
  });

  it('leaves out who was erased, and whose cases are partly elsewhere', () => {
    expect(due([...log, erased], '2025-03-04')).toEqual([]);
    expect(due(log, '2025-03-04', { jurisdictions: [] })).toEqual([]);
  });

  it('is also that of whoever was named for a unit in a talk, a session or a visit', () => {
    const personal = { person, fields: { name: sealed } };
    const fact = (category: string, type: string, day: string, data: object): Told => ({
      stream: `${category}-${idOf(50)}`,
      type,
      data,
      ...at(day),
    });
    const named = [{ unit: idOf(501), post: '科长', person: personal }];
    const ends: readonly (readonly [string, string, object, string])[] = [
      ['interview', 'InterviewNoticed', { interviewees: named }, 'InterviewFinished'],
      ['interview', 'DelegateNamed', { delegate: named[0] }, 'InterviewWithdrawn'],
      ['inquirySession', 'SessionOpened', { respondents: named }, 'MinutesIssued'],
      ['resolution', 'ResolutionHeld', { respondents: named }, 'ResolutionMinutesIssued'],
    ];
    for (const [category, type, data, end] of ends) {
      const begun = [...log, fact(category, type, '2015-01-07', data)];
      expect(due(begun, '2025-03-04')).toEqual([]);
      expect(due([...begun, fact(category, end, '2015-02-04', {})], '2025-03-04')).toEqual([[person, 3, '2025-02-04']]);
    }
  });

  it('leaves out who is in the register of people, which says itself how long', () => {
    const registered: Told = {
      stream: `person-${person}`,
      type: 'PersonRegistered',
      data: { label: '城管科经办人' },
      ...at('2015-01-04'),
    };
    expect(due([registered, ...log], '2025-03-04')).toEqual([]);
  });
});
