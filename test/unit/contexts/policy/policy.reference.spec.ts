import { defaultSettings } from '../../../support/settings';
import { type PolicyBook, policyReference, rulesFrom } from '../../../../src/contexts/policy/policy.reference.state';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import { rootJurisdiction } from '../../../../src/kernel/system';
import { idOf, logOf } from '../../../support/view-spec';

const district = idOf(1);
const street = idOf(2);
const recordedAt = '2025-04-01T00:00:00.000Z';
const directory = directoryReference.initial();
for (const event of logOf(
  [
    { id: district, level: 'district', parent: null },
    { id: street, level: 'street', parent: district },
  ].map(({ id, ...data }) => ({
    stream: `jurisdiction-${id}`,
    type: 'JurisdictionRegistered',
    data: { name: id, ...data },
    recordedAt,
  })),
))
  directoryReference.evolve(directory, event);

const policySet = (jurisdiction: string, version: number, from: string, dueSoon: number) => ({
  stream: `policy-${jurisdiction}`,
  type: 'PolicySet',
  data: { version, from, settings: { ...defaultSettings, dueSoon } },
  recordedAt,
});
const revised = (jurisdiction: string, version: number, date: string) => ({
  stream: `policy-${jurisdiction}`,
  type: 'CalendarRevised',
  data: {
    version,
    closures: [{ date, kind: 'holiday', reason: '停电' }],
    publishedUntil: '2026-12-31',
    reason: '停电',
  },
  recordedAt,
});
const rulesOf = (...told: Parameters<typeof logOf>[0]) => {
  const book: PolicyBook = policyReference.initial();
  for (const event of logOf(told)) policyReference.evolve(book, event);
  return rulesFrom(book, directory);
};

describe('the book of rules', () => {
  it('begins with the defaults and the national calendar as version 1', () => {
    const rules = rulesOf();
    expect(rules.policyOn(street, '1999-01-01')).toStrictEqual({
      version: 1,
      from: '0001-01-01',
      settings: defaultSettings,
    });
    expect(rules.newestPolicy(street).version).toBe(1);
    // The second one knows the holidays fixed by law.
    expect(rules.calendar(street).version).toBe(2);
    expect(rules.calendarVersion(street, 1).day('2027-01-01').kind).toBe('workday');
    expect(rules.calendar(street).day('2027-01-01').kind).toBe('holiday');
    expect(rules.calendar(street).day('2025-10-01')).toStrictEqual({
      kind: 'holiday',
      reason: '国庆节',
      provisional: false,
    });
    expect(defaultSettings.inadmissibleReasons).toHaveLength(8);
  });
  it('gives a version the standard values of settings that were brought after it was set', () => {
    const { dueSoon: _, ...older } = defaultSettings;
    const stored = { version: 2, from: '2025-05-01', settings: { ...older, quorum: 0.6 } };
    const rules = rulesOf({ stream: `policy-${street}`, type: 'PolicySet', data: stored, recordedAt });
    expect(rules.policyVersion(street, 2).settings).toStrictEqual({ ...defaultSettings, quorum: 0.6 });
  });
  it('holds each version from its day, and of those that have begun the one set last', () => {
    const rules = rulesOf(policySet(street, 2, '2025-06-01', 6), policySet(street, 3, '2025-05-01', 7));
    expect(['2025-04-30', '2025-05-01', '2025-06-01'].map((day) => rules.policyOn(street, day).version)).toStrictEqual([
      1, 3, 3,
    ]);
    expect(rules.policyVersion(street, 2).settings.dueSoon).toBe(6);
    expect(() => rules.policyVersion(street, 4)).toThrow('no version 4');
  });
  it('previews a change on top of what holds on its day', () => {
    const rules = rulesOf(policySet(street, 2, '2025-06-01', 6));
    expect(rules.policyAfter(street, '2025-05-01', { quorum: 0.6 })).toStrictEqual({ ...defaultSettings, quorum: 0.6 });
    expect(rules.policyAfter(street, '2025-06-01', { quorum: 0.6 })).toStrictEqual({
      ...defaultSettings,
      dueSoon: 6,
      quorum: 0.6,
    });
    expect(rules.policyAfter(street, '2025-06-01', { dueSoon: 6 }).dueSoon).toBe(6);
  });
  it('tells by whom and why a version was made', () => {
    const rules = rulesOf({
      ...policySet(street, 2, '2025-06-01', 6),
      data: { ...policySet(street, 2, '2025-06-01', 6).data, reason: '会议' },
    });
    expect(rules.makingOf(rules.policyVersion(street, 1))).toBeNull();
    expect(rules.makingOf(rules.policyVersion(street, 2))).toMatchObject({
      jurisdiction: street,
      reason: '会议',
      at: recordedAt,
    });
    expect(rules.policyVersion(street, 2)).not.toHaveProperty('reason');
  });
  it('follows the one above, in the end the root, until the jurisdiction sets its own', () => {
    const rules = rulesOf(policySet(rootJurisdiction, 2, '2025-05-01', 6), policySet(district, 3, '2025-06-01', 7));
    expect(rules.policyOn(street, '2025-05-01').settings.dueSoon).toBe(6);
    expect(rules.policyOn(street, '2025-06-01').settings.dueSoon).toBe(7);
    expect(rules.policyOn(rootJurisdiction, '2025-06-01').settings.dueSoon).toBe(6);
  });
  it('keeps the meaning of a number when a jurisdiction goes its own way', () => {
    const rules = rulesOf(
      policySet(district, 2, '2025-05-01', 6),
      policySet(street, 3, '2025-06-01', 7),
      policySet(district, 3, '2025-05-15', 8),
    );
    expect(rules.policyVersion(street, 2).settings.dueSoon).toBe(6);
    expect(rules.policyVersion(street, 3).settings.dueSoon).toBe(7);
    expect(rules.policyOn(street, '2025-05-20').settings.dueSoon).toBe(6);
    expect(rules.policyOn(district, '2025-05-20').settings.dueSoon).toBe(8);
  });
  it('does the same with calendars', () => {
    const rules = rulesOf(revised(district, 2, '2025-03-03'), revised(street, 3, '2025-03-04'));
    const kinds = (version: number) =>
      ['2025-03-03', '2025-03-04'].map((day) => rules.calendarVersion(street, version).day(day).kind);
    expect([kinds(1), kinds(2), kinds(3)]).toStrictEqual([
      ['workday', 'workday'],
      ['holiday', 'workday'],
      ['workday', 'holiday'],
    ]);
    expect([rules.calendar(street).version, rules.calendar(district).version]).toStrictEqual([4, 3]);
    expect(rules.calendarVersion(street, 3).day('2027-01-01').kind).toBe('workday');
    expect(['2025-03-04', '2027-01-01'].map((day) => rules.calendar(street).day(day).kind)).toStrictEqual([
      'holiday',
      'holiday',
    ]);
  });
  it('leaves no gap where a revision follows the version that came by itself', () => {
    const newer = revised(street, 5, '2025-03-05');
    const known = { ...newer, data: { ...newer.data, fixedHolidays: true } };
    const rules = rulesOf(revised(district, 2, '2025-03-03'), revised(street, 3, '2025-03-04'), known);
    expect([1, 2, 3, 4, 5].map((version) => rules.calendarVersion(street, version).version)).toStrictEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(rules.calendar(street).version).toBe(5);
    expect(rules.calendar(street)).toBe(rules.calendar(street));
  });
});
