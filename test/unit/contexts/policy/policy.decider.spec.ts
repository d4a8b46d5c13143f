import { defaultPolicy, defaultSettings } from '../../../support/settings';
import { nationalCalendar, publishedUntil } from '../../../../src/contexts/policy/national-calendar.rules';
import { policyDecider } from '../../../../src/contexts/policy/policy.decider';
import type { Closure, PolicyEvent } from '../../../../src/contexts/policy/policy.events';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import type { PolicySettings } from '../../../../src/kernel/policy';
import { Rejection } from '../../../../src/kernel/rejection';
import { rootJurisdiction } from '../../../../src/kernel/system';
import { contextWith, specFor } from '../../../support/decider-spec';
import { idOf } from '../../../support/view-spec';

const context = contextWith({
  jurisdiction: rootJurisdiction,
  directory: directoryReference.initial(),
  newestPolicy: { ...defaultPolicy, version: 4 },
  policyVersion: (version) => ({ ...defaultPolicy, version }),
  calendar: nationalCalendar,
});
const given = specFor(policyDecider, context);
const set = (changes: Record<string, unknown>, from = '2025-04-01') =>
  ({ type: 'SetPolicy', data: { from, changes } }) as const;
const policySet = (version: number, from: string, changes: Partial<PolicySettings>): PolicyEvent => ({
  type: 'PolicySet',
  data: { version, from, settings: { ...defaultSettings, ...changes } },
});

describe('setting rules', () => {
  it('follows the inherited number once, then its own', () => {
    given()
      .when(set({ dueSoon: 6 }))
      .then(policySet(5, '2025-04-01', { dueSoon: 6 }));
    given(policySet(5, '2025-04-01', { dueSoon: 6 }))
      .when(set({ endOfDay: '17:30' }, '2025-05-01'))
      .then(policySet(6, '2025-05-01', { dueSoon: 6, endOfDay: '17:30' }));
  });
  it('does nothing where nothing changes, except to begin earlier', () => {
    given()
      .when(set({ dueSoon: 5 }))
      .nothing();
    given(policySet(5, '2025-06-01', { dueSoon: 6 }))
      .when(set({ dueSoon: 6 }, '2025-05-01'))
      .then(policySet(6, '2025-05-01', { dueSoon: 6 }));
  });
  it('says why, where somebody said it', () => {
    given()
      .when({ type: 'SetPolicy', data: { from: '2025-04-01', changes: { dueSoon: 6 }, reason: ' 会议决定 ' } })
      .then({
        type: 'PolicySet',
        data: { version: 5, from: '2025-04-01', settings: { ...defaultSettings, dueSoon: 6 }, reason: '会议决定' },
      });
    given()
      .when({ type: 'SetPolicy', data: { from: '2025-04-01', changes: { dueSoon: 6 }, reason: ' ' } })
      .rejects('policy.text');
  });
  it('leaves to its day what was set for a later one', () => {
    given(policySet(5, '2025-06-01', { dueSoon: 6 }), policySet(6, '2025-08-01', { dueSoon: 6, quorum: 0.6 }))
      .when(set({ endOfDay: '17:30' }, '2025-05-01'))
      .then(
        policySet(7, '2025-05-01', { endOfDay: '17:30' }),
        policySet(8, '2025-06-01', { endOfDay: '17:30', dueSoon: 6 }),
        policySet(9, '2025-08-01', { endOfDay: '17:30', dueSoon: 6, quorum: 0.6 }),
      );
  });
  it('takes back what was to come by setting it back on its day', () => {
    given(policySet(5, '2025-06-01', { dueSoon: 6 }), policySet(6, '2025-08-01', { dueSoon: 6, quorum: 0.6 }))
      .when(set({ dueSoon: 5 }, '2025-06-01'))
      .then(policySet(7, '2025-06-01', {}), policySet(8, '2025-08-01', { quorum: 0.6 }));
  });
  it('never reaches into the past, and needs a day that exists', () => {
    given()
      .when(set({ dueSoon: 6 }, '2025-03-31'))
      .rejects('policy.from-past');
    given()
      .when(set({ dueSoon: 6 }, '2025-04-31'))
      .rejects('policy.day');
  });
  it('is for jurisdictions that are there', () => {
    given()
      .when(set({ dueSoon: 6 }), { jurisdiction: idOf(77) })
      .rejects('jurisdiction.missing');
  });
  it('takes all its own defaults', () => {
    given()
      .when(set({ ...defaultSettings }))
      .nothing();
  });

  const term = { amount: 5, unit: 'workingDay' };
  const twice = [defaultSettings.resultCategories[0], defaultSettings.resultCategories[0]];
  const year = defaultSettings.statistics;
  it.each<[code: string, field: string, changes: Record<string, unknown>]>([
    ['policy.unknown-setting', 'settings.colour', { colour: 'red' }],
    ['policy.unknown-setting', 'settings.constructor', { constructor: 1 }],
    ['policy.flag', 'settings.rollLastDay', { rollLastDay: 'yes' }],
    ['policy.time', 'settings.endOfDay', { endOfDay: '24:30' }],
    ['policy.parts', 'settings.firstContact', { firstContact: 5 }],
    ['policy.number', 'settings.firstContact.amount', { firstContact: { ...term, amount: 0 } }],
    ['policy.choice', 'settings.firstContact.unit', { firstContact: { ...term, unit: 'week' } }],
    ['policy.term', 'settings.rework.amount', { rework: { amount: 121, unit: 'month' } }],
    ['policy.unknown-part', 'settings.rework.hours', { rework: { ...term, hours: 1 } }],
    ['policy.number', 'settings.decline.finalDesignation', { decline: { window: term, finalDesignation: 0 } }],
    ['policy.list', 'settings.inadmissibleReasons', { inadmissibleReasons: [] }],
    ['policy.code', 'settings.inadmissibleReasons[0].code', { inadmissibleReasons: [{ code: 'x', words: {} }] }],
    [
      'policy.text',
      'settings.inadmissibleReasons[0].words.en',
      { inadmissibleReasons: [{ code: 'X', words: { zh: '理由', en: ' ' } }] },
    ],
    ['policy.twice', 'settings.reminderOffsets', { reminderOffsets: [1, 1] }],
    ['policy.choice', 'settings.raters', { raters: 'NOBODY' }],
    ['policy.choice', 'settings.overrideBy[0]', { overrideBy: ['official'] }],
    ['policy.twice', 'settings.overrideBy', { overrideBy: ['chair', 'chair'] }],
    ['policy.choice', 'settings.colours.closed', { colours: { ...defaultSettings.colours, closed: 'pink' } }],
    ['policy.ladder', 'settings.escalation', { escalation: [...defaultSettings.escalation].reverse() }],
    ['policy.list', 'settings.resultCategories', { resultCategories: [] }],
    ['policy.twice', 'settings.resultCategories', { resultCategories: twice }],
    ['policy.number', 'settings.statistics.yearStartsInMonth', { statistics: { ...year, yearStartsInMonth: 13 } }],
    ['policy.number', 'settings.ranking.minimum', { ranking: { minimum: 0, excludeNotYetDue: true } }],
    ['policy.number-pattern', 'settings.caseNumber.pattern', { caseNumber: { pattern: '{kind}{year}', digits: 3 } }],
    [
      'policy.above-maximum',
      'settings.rectification.complex',
      { rectification: { urgent: term, normal: term, complex: { amount: 7, unit: 'month' } } },
    ],
  ])('refuses by %s in %s', (code, field, changes) => {
    const decide = () => policyDecider.on.SetPolicy(policyDecider.initial, set(changes).data, context);
    expect(decide).toThrow(Rejection);
    expect(decide).toThrow(expect.objectContaining({ code, field }));
  });
});

describe('revising the calendar', () => {
  const closure = (date: string, reason = '台风'): Closure => ({ date, kind: 'holiday', reason });
  const revise = (changes: readonly { date: string; kind: Closure['kind'] | null; reason: string }[], until?: string) =>
    ({ type: 'ReviseCalendar', data: { changes, publishedUntil: until, reason: '通知' } }) as const;
  const revised = (version: number, closures: readonly Closure[], until = publishedUntil): PolicyEvent => ({
    type: 'CalendarRevised',
    data: { version, closures, publishedUntil: until, reason: '通知', fixedHolidays: true },
  });

  it('numbers on from the version that gave an older calendar the holidays fixed by law', () => {
    const older: PolicyEvent = {
      type: 'CalendarRevised',
      data: { version: 2, closures: [closure('2025-09-29')], publishedUntil, reason: '台风' },
    };
    given(older)
      .when(revise([closure('2025-09-30')]))
      .then(revised(4, [closure('2025-09-29'), closure('2025-09-30')]));
  });

  it('adds, changes and takes away days, in order', () => {
    given()
      .when(revise([closure('2025-09-30'), closure('2025-09-29')]))
      .then(revised(2, [closure('2025-09-29'), closure('2025-09-30')]));
    given(revised(2, [closure('2025-09-29'), closure('2025-09-30')]))
      .when(revise([closure('2025-09-29', '停电'), { date: '2025-09-30', kind: null, reason: '解除' }]))
      .then(revised(3, [closure('2025-09-29', '停电')]));
  });
  it('takes in a newly published year', () => {
    given()
      .when(revise([closure('2027-10-01', '国庆节')], '2027-12-31'))
      .then(revised(2, [closure('2027-10-01', '国庆节')], '2027-12-31'));
    given().when(revise([], '2025-12-31')).rejects('calendar.unpublished');
  });
  it('does nothing where nothing changes', () => {
    given().when(revise([])).nothing();
    given(revised(2, [closure('2025-09-29')]))
      .when(revise([closure('2025-09-29')]))
      .nothing();
  });
  it('refuses days that do not exist, twice the same day, and marks without a reason', () => {
    given()
      .when(revise([closure('2025-02-30')]))
      .rejects('policy.day');
    given()
      .when(revise([closure('2025-09-29'), closure('2025-09-29')]))
      .rejects('calendar.day-twice');
    given()
      .when(revise([closure('2025-09-29', ' ')]))
      .rejects('policy.text');
  });
});
