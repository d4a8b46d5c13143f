import type { Matter } from '../../../../../src/contexts/inquiry/interviews/interview.events';
import {
  endedTopic,
  filer1,
  filer2,
  closedPerson,
  closedUnit,
  keyWork,
  topic,
} from '../../../../support/inquiry-context';
import { recorded } from '../../../../support/decider-spec';
import { estate, grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  bySystem,
  closedOff,
  command,
  content,
  context,
  evidence,
  fact,
  given,
  handling,
  noEvidence,
  open,
  past,
  registered,
  screened,
  withdrawn,
} from './kit';

const byHand = {
  ...content,
  origin: 'ON_SITE',
  filers: [],
  proposedUnit: null,
  urgency: 'urgent',
  commitment: null,
} as const;
const register = (changes: object = {}) => command('RegisterCase', { ...byHand, ...changes });
const asRegistered = (changes: object = {}) =>
  fact('CaseRegistered', {
    ...byHand,
    interview: null,
    matter: null,
    ticket: null,
    history: false,
    filers: [context.actor.person],
    ...changes,
  });

describe('registering a case by hand', () => {
  it('is filed by whoever registers it, or by those for whom it is', () => {
    given().when(register()).then(asRegistered());
    given()
      .when(register({ filers: [filer2, filer1] }), { onBehalfOf: filer1 })
      .then(asRegistered({ filers: [filer1, filer2] }));
    given()
      .when(register({ origin: 'HOTLINE' }))
      .then(asRegistered({ origin: 'HOTLINE', filers: [] }));
    given()
      .when(register({ title: ' 路灯不亮 ', description: ' 东门三盏', place: {}, topic: null }))
      .then(asRegistered({ place: {}, topic: null }));
  });

  it('keeps a reporter and a text only sealed', () => {
    const sealed = { person: idOf(77), fields: {} };
    given()
      .when(register({ reporter: sealed, sealedText: sealed }))
      .then(asRegistered({ reporter: sealed, sealedText: sealed }));
  });

  it('names what the registers hold', () => {
    given()
      .when(register({ title: ' ' }))
      .rejects('case.title-missing');
    given()
      .when(register({ title: '长'.repeat(201) }))
      .rejects('case.title-too-long');
    given()
      .when(register({ place: { estate: grid } }))
      .rejects('place.kind');
    given()
      .when(register({ topic: idOf(1) }))
      .rejects('topic.missing');
    given()
      .when(register({ topic: endedTopic }))
      .rejects('topic.not-in-force');
    given()
      .when(register({ keyWork: idOf(1) }))
      .rejects('keyWork.missing');
    given()
      .when(register({ topic: null, keyWork }))
      .rejects('case.topic-missing');
    given()
      .when(register({ filers: [closedPerson] }))
      .rejects('person.closed');
    given()
      .when(register({ filers: [idOf(1)] }))
      .rejects('person.missing');
    given()
      .when(register({ proposedUnit: closedUnit }))
      .rejects('unit.closed');
    given()
      .when(register({ commitment: { text: '', dueOn: '2025-05-01' } }))
      .rejects('case.commitment-missing');
    given()
      .when(register({ commitment: { text: '修好', dueOn: '2025-04-01' } }))
      .rejects('case.day-not-later');
    given()
      .when(register({ commitment: { text: '修好', dueOn: '2025-02-30' } }))
      .rejects('case.day-not-later');
    given(registered).when(register()).rejects('case.exists');
  });
});

const lamp: Matter = {
  id: idOf(21),
  title: '路灯不亮',
  detail: '东门三盏',
  place: { estate },
  topic,
  outcome: { kind: 'TO_RECTIFY', unit: unitA, urgency: 'normal' },
};
const follow = (matter: Matter) => ({ interview: idOf(11), matter, filers: [filer1, filer2], reason: '补记' });
const openIt = (matter: Matter) => command('OpenCaseFromMatter', follow(matter));
const amendIt = (matter: Matter) => command('AmendCaseFromMatter', follow(matter));
const settledLamp: Matter = { ...lamp, outcome: { kind: 'SETTLED_ON_SPOT', unit: unitB, evidence } };
const settled = fact('CaseSettledOnSpot', { unit: unitB, evidence });
const amendedTo = (changes: object = {}) =>
  fact('CaseAmended', {
    ...content,
    proposedUnit: unitA,
    urgency: 'normal',
    commitment: null,
    photos: [],
    reason: '补记',
    ...changes,
  });

describe('a case from a matter of a note', () => {
  it('is registered without a clock, once', () => {
    given().when(openIt(lamp), bySystem).then(registered);
    given(registered).when(openIt(lamp), bySystem).nothing();
    const promise = { text: '一周', dueOn: '2025-04-08' };
    const promised: Matter = {
      ...lamp,
      keyWork,
      outcome: { kind: 'TO_RECTIFY', unit: unitA, urgency: 'urgent', promise },
    };
    given()
      .when(openIt(promised), bySystem)
      .then(fact('CaseRegistered', { ...registered.data, keyWork, urgency: 'urgent', commitment: promise }));
  });

  it('is closed with its evidence where it was settled on the spot', () => {
    given()
      .when(openIt(settledLamp), bySystem)
      .then(fact('CaseRegistered', { ...registered.data, proposedUnit: unitB }), settled);
  });

  it('comes back under its old name where the matter is to be rectified after all', () => {
    given(registered, withdrawn)
      .when(openIt(lamp), bySystem)
      .then(fact('CaseReinstated', { reason: '补记', ticket: null }), amendedTo());
  });

  it('follows the note, and keeps what the office decided', () => {
    const other = { ...lamp, title: '路灯全不亮', topic: idOf(702) };
    given(registered)
      .when(amendIt(other), bySystem)
      .then(amendedTo({ title: '路灯全不亮', topic: idOf(702) }));
    const urgent = fact('CaseScreened', { topic, keyWork, urgency: 'urgent' });
    given(registered, urgent)
      .when(amendIt(other), bySystem)
      .then(amendedTo({ title: '路灯全不亮', keyWork, urgency: 'urgent' }));
    given(registered)
      .when(amendIt(settledLamp), bySystem)
      .then(amendedTo({ proposedUnit: unitB }), settled);
    given().when(amendIt(lamp), bySystem).rejects('case.not-found');
  });

  it('is reopened with a clock where what was settled is to be rectified', () => {
    const clock = { startedOn: '2025-04-01', term: { amount: 1, unit: 'month' }, dueOn: '2025-05-01' } as const;
    given(registered, settled)
      .when(amendIt(lamp), bySystem)
      .then(
        amendedTo(),
        fact('CaseReopened', {
          unit: unitA,
          round: 1,
          found: '补记',
          evidence: noEvidence,
          clock: { ...clock, policyVersion: 1, calendarVersion: 1 },
        }),
      );
  });
});

describe('amending a case', () => {
  const amend = (changes: object = {}) => command('AmendCase', { ...content, reason: '补记', ...changes });
  it('is done by the office with a reason, while it is open', () => {
    const corrected = { ...content, proposedUnit: unitA, urgency: 'normal', commitment: null, reason: '补记' } as const;
    given(...open)
      .when(amend())
      .then(fact('CaseAmended', corrected));
    given(...open)
      .when(amend({ reason: '' }))
      .rejects('case.reason-missing');
    given(...open)
      .when(amend({ title: '' }))
      .rejects('case.title-missing');
    given(...handling, closedOff)
      .when(amend())
      .rejects('case.wrong-phase');
    given(past).when(amend()).rejects('case.history');
    given().when(amend()).rejects('case.not-found');
  });
});

describe('the number of a case', () => {
  const record = (number: string) => command('RecordNumber', { number, year: 2025, serial: 1 });
  const numbered = fact('CaseNumbered', { number: '约谈〔2025〕001号', year: 2025, serial: 1 });
  it('is given once', () => {
    given(registered).when(record('约谈〔2025〕001号'), bySystem).then(numbered);
    given(past).when(record('约谈〔2025〕001号'), bySystem).then(numbered);
    given(registered, numbered).when(record('约谈〔2025〕001号'), bySystem).nothing();
    given(registered, numbered).when(record('约谈〔2025〕002号'), bySystem).rejects('case.numbered');
    given().when(record('约谈〔2025〕001号'), bySystem).rejects('case.not-found');
  });
});

describe('screening', () => {
  const screen = (changes: object = {}) =>
    command('ScreenCase', { topic, keyWork: null, urgency: 'normal', ...changes });
  const reject = (changes: object = {}) => command('RejectCase', { code: 'JUDICIAL', reason: '涉诉', ...changes });
  it('sets topic, key work and urgency until it is assigned', () => {
    given(registered).when(screen()).then(screened);
    given(...open)
      .when(screen())
      .nothing();
    given(...open)
      .when(screen({ keyWork, urgency: 'urgent' }))
      .then(fact('CaseScreened', { topic, keyWork, urgency: 'urgent' }));
    given(...handling)
      .when(screen())
      .rejects('case.wrong-phase');
    given(past).when(screen()).rejects('case.history');
    given(registered)
      .when(screen({ topic: idOf(1) }))
      .rejects('topic.missing');
    given(registered)
      .when(screen({ keyWork: idOf(1) }))
      .rejects('keyWork.missing');
    given(registered)
      .when(screen({ topic: endedTopic }))
      .rejects('topic.not-in-force');
  });

  it('is told again where any of the three differs, and only then', () => {
    const set = { topic, keyWork: null, urgency: 'normal' as const };
    const early = recorded(registered, { at: '2025-02-20T02:00:00.000Z' });
    given(...open)
      .when(screen({ keyWork }))
      .then(fact('CaseScreened', { ...set, keyWork }));
    given(...open)
      .when(screen({ urgency: 'urgent' }))
      .then(fact('CaseScreened', { ...set, urgency: 'urgent' }));
    given(early, screened)
      .when(screen({ topic: endedTopic }))
      .then(fact('CaseScreened', { ...set, topic: endedTopic }));
  });

  it('takes a topic of the day on which the matter came up', () => {
    given(recorded(registered, { at: '2025-02-20T02:00:00.000Z' }))
      .when(screen({ topic: endedTopic }))
      .then(fact('CaseScreened', { topic: endedTopic, keyWork: null, urgency: 'normal' }));
  });

  it('rejects for a listed reason', () => {
    given(registered)
      .when(reject())
      .then(fact('CaseRejected', { code: 'JUDICIAL', reason: '涉诉' }));
    given(registered)
      .when(reject({ code: 'X' }))
      .rejects('case.reason-code');
    given(registered)
      .when(reject({ reason: ' ' }))
      .rejects('case.reason-missing');
    given(...handling)
      .when(reject())
      .rejects('case.wrong-phase');
    given(registered, fact('CaseRejected', { code: 'JUDICIAL', reason: '涉诉' }))
      .when(screen())
      .rejects('case.wrong-phase');
  });
});
