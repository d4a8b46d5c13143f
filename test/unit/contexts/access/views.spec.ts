import {
  accountQuestion,
  accountsQuestion,
  ownTokensQuestion,
} from '../../../../src/contexts/access/accounts/accounts.view';
import {
  jurisdictionsQuestion,
  listQuestion,
  namesQuestion,
  peopleQuestion,
  personQuestion,
  placesQuestion,
  unitsQuestion,
} from '../../../../src/contexts/directory/directory-questions.view';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import type { Reader } from '../../../../src/kernel/view';
import { actorWith } from '../../../support/decider-spec';
import { givenLog, idOf, logOf, type Told } from '../../../support/view-spec';

const [street, other, unit, closed, place, person, list, entry] = [2, 3, 11, 12, 13, 21, 31, 32].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const [account, grant, token] = [idOf(41), idOf(51), idOf(61)];
const at = (minute: number) => `2025-04-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
let minute = 0;
const told = (stream: string, type: string, data: unknown, jurisdiction = street): Told => ({
  stream,
  type,
  data,
  recordedAt: at(minute++),
  metadata: { jurisdiction },
});
const personal = { person, fields: {} };

const log = [
  told(`jurisdiction-${street}`, 'JurisdictionRegistered', { name: '乙街道', level: 'street', parent: null }),
  told(`jurisdiction-${other}`, 'JurisdictionRegistered', { name: '丙街道', level: 'street', parent: null }),
  told(`unit-${unit}`, 'UnitRegistered', { code: 'CG', name: '城管', claim: idOf(1) }),
  told(`unit-${unit}`, 'UnitRenamed', { name: '城管科' }),
  told(`unit-${closed}`, 'UnitRegistered', { code: 'LC', name: '旧科', claim: idOf(1) }),
  told(`unit-${closed}`, 'UnitMerged', { into: unit, reason: '撤销' }),
  told(`place-${place}`, 'PlaceRegistered', { kind: 'community', name: '第一社区', parent: null }),
  told(`person-${person}`, 'PersonRegistered', { label: '代表03', personal }),
  told(`list-${list}`, 'ListEntryAdded', { kind: 'topic', entry, name: '物业管理', from: '2024-01-01', until: null }),
  told(`list-${list}`, 'ListEntryEnded', { entry, until: '2025-06-30' }),
  told(`account-${account}`, 'AccountOpened', { account, person, name: 'daibiao03', claim: idOf(1) }),
  told(`account-${account}`, 'RoleGranted', { grant, role: 'deputy', jurisdiction: street, claim: idOf(1) }),
  told(`account-${account}`, 'RoleRevoked', { grant, givenUp: idOf(1), reason: '届满' }),
  told(`account-${account}`, 'ApiTokenIssued', { token, label: '接口', expiresAt: null }),
  told(`account-${account}`, 'ApiTokenRevoked', { token }),
  told(`account-${account}`, 'AccountSuspended', { reason: '届满' }),
];

const directory = directoryReference.initial();
for (const event of logOf(log)) directoryReference.evolve(directory, event);
const reader = (jurisdiction: string): Reader => ({
  now: at(59),
  actor: actorWith(account, { grant, role: 'clerk', jurisdiction }),
  directory,
  rules: {
    policyOn: () => never(),
    newestPolicy: () => never(),
    policyVersion: () => never(),
    calendar: () => never(),
    calendarVersion: () => never(),
    makingOf: () => never(),
    policyAfter: () => never(),
    calendarAfter: () => never(),
  },
  scope: { jurisdictions: directory.within(jurisdiction), units: [] },
});
const never = (): never => {
  throw new Error('The directory asks no rules');
};
const given = givenLog(log);
const is = (expected: unknown) => (answer: unknown) => expect(answer).toStrictEqual(expected);

describe('the directory view', () => {
  it('lists what is open in the jurisdictions of the reader, closed ones if asked', () => {
    const base = { jurisdiction: street, revision: 1 };
    const cityUnit = {
      ...base,
      id: unit,
      closed: false,
      name: '城管科',
      code: 'CG',
      mergedInto: null,
      nature: 'SUBORDINATE',
    };
    const old = { ...cityUnit, id: closed, closed: true, name: '旧科', code: 'LC', mergedInto: unit };
    given.then(unitsQuestion, {}, reader(street), is([cityUnit]));
    given.then(unitsQuestion, { closed: true }, reader(street), is([cityUnit, old]));
    given.then(unitsQuestion, {}, reader(other), is([]));
    given.then(unitsQuestion, { jurisdiction: other }, reader(street), is([]));
  });
  it('shows jurisdictions and places', () => {
    const base = { closed: false, revision: 0, parent: null };
    given.then(
      jurisdictionsQuestion,
      {},
      reader(street),
      is([{ ...base, id: street, jurisdiction: street, name: '乙街道', level: 'street' }]),
    );
    given.then(
      placesQuestion,
      {},
      reader(street),
      is([{ ...base, id: place, jurisdiction: street, kind: 'community', name: '第一社区' }]),
    );
  });
  it('shows a label to all and sealed words to those who may open them', () => {
    const base = { id: person, jurisdiction: street, closed: false, revision: 0, label: '代表03' };
    given.then(peopleQuestion, {}, reader(street), is([{ ...base, as: [] }]));
    given.then(personQuestion, { id: person }, reader(street), is({ ...base, personal }));
    given.then(personQuestion, { id: person }, reader(other), is(null));
  });
  it('says what somebody is today, by duties and by accounts', () => {
    const [duty, annulled] = [idOf(71), idOf(72)];
    const usual = { kind: 'official', unit, place: null, title: null, from: '2025-03-01', until: null };
    const opened = told(`account-${account}`, 'AccountOpened', { account, person, name: 'jingban', claim: idOf(1) });
    const granted = { grant, role: 'clerk', jurisdiction: street, claim: idOf(1) };
    const day = (...more: readonly Told[]) =>
      givenLog([
        told(`jurisdiction-${street}`, 'JurisdictionRegistered', { name: '乙街道', level: 'street', parent: null }),
        told(`person-${person}`, 'PersonRegistered', { label: '代表03', personal }),
        told(`person-${person}`, 'DutyBegan', { duty, ...usual }),
        told(`person-${person}`, 'DutyBegan', { duty: annulled, ...usual, kind: 'deputy', unit: null }),
        told(`person-${person}`, 'DutyAnnulled', { duty: annulled, reason: '录入有误' }),
        opened,
        told(`account-${account}`, 'RoleGranted', granted),
        ...more,
      ]);
    const as =
      (...parts: readonly object[]) =>
      (people: readonly { as?: unknown }[]) =>
        expect(people.map((one) => one.as)).toStrictEqual([parts]);
    const [clerk, official] = [
      { role: 'clerk', unit: null },
      { role: 'official', unit },
    ];
    day().then(peopleQuestion, {}, reader(street), as(clerk, official));
    const ended = told(`person-${person}`, 'DutyEnded', { duty, until: '2025-03-31' });
    day(ended).then(peopleQuestion, {}, reader(street), as(clerk));
    const suspended = told(`account-${account}`, 'AccountSuspended', { reason: '借调' });
    day(ended, suspended).then(peopleQuestion, {}, reader(street), as());
    const resumed = told(`account-${account}`, 'AccountResumed', {});
    day(suspended, resumed).then(peopleQuestion, {}, reader(street), as(clerk, official));
    const revoked = told(`account-${account}`, 'RoleRevoked', { grant, givenUp: idOf(1), reason: '届满' });
    day(revoked).then(peopleQuestion, {}, reader(street), as(official));
  });
  it('knows on which days an entry may be chosen', () => {
    const ids = (answer: readonly { id: string }[]) => answer.map(({ id }) => id);
    given.then(listQuestion, { kind: 'topic', on: '2025-06-30' }, reader(street), (a) => is([entry])(ids(a)));
    given.then(listQuestion, { kind: 'topic', on: '2025-07-01' }, reader(street), is([]));
    given.then(listQuestion, { kind: 'keyWork' }, reader(street), is([]));
  });
  it('names ids, a merged unit with its successor beside', () =>
    given.then(
      namesQuestion,
      { ids: [unit, closed, person, idOf(99)] },
      reader(other),
      is({
        [unit]: { kind: 'unit', name: '城管科' },
        [closed]: { kind: 'unit', name: '旧科', successor: { id: unit, name: '城管科' } },
        [person]: { kind: 'person', name: '代表03' },
      }),
    ));
});

describe('the accounts view', () => {
  it('keeps every grant there was', () => {
    const shown = {
      id: account,
      person,
      name: 'daibiao03',
      jurisdiction: street,
      openedAt: at(10),
      passwordChangedAt: null,
      suspended: true,
      revision: 5,
      grants: [
        {
          id: grant,
          role: 'deputy',
          jurisdiction: street,
          unit: null,
          grantedAt: at(11),
          grantedBy: idOf(902),
          revokedAt: at(12),
          revokedBy: idOf(902),
          reason: '届满',
        },
      ],
    };
    const tokens = [
      { id: token, label: '接口', issuedAt: at(13), expiresAt: '2025-06-30T00:13:00.000Z', revokedAt: at(14) },
    ];
    given.then(accountsQuestion, {}, reader(street), is([shown]));
    given.then(accountsQuestion, {}, reader(other), is([]));
    given.then(accountQuestion, { id: account }, reader(street), is({ ...shown, tokens }));
    given.then(accountQuestion, { id: account }, reader(other), is(null));
    given.then(ownTokensQuestion, {}, reader(street), is(tokens));
  });
});
