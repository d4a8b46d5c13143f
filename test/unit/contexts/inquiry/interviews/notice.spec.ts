import type { GiveNotice, PostponeInterview } from '../../../../../src/contexts/inquiry/interviews/commands/notice';
import { grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { as, closedUnit, filer3, policyWith } from '../../../../support/inquiry-context';
import { idOf } from '../../../../support/view-spec';
import { accepted, approved, byChair, byUnitA, byUnitB, command, fact, given, noticed, onBehalfOf } from './kit';
import { forUnitA, held, heldAt, requested } from './kit';

const ready = given(requested, accepted, approved);
const called = given(requested, accepted, approved, noticed);

describe('giving notice', () => {
  const plan: GiveNotice = {
    scheduledAt: '2025-04-07T01:00:00.000Z',
    venue: '代表之家',
    interviewees: [{ unit: unitA, post: '科长' }],
  };
  const give = (changes: Partial<GiveNotice> = {}) => command('GiveNotice', { ...plan, ...changes });

  it('tells when, where and who, and until when it may be put off', () => {
    ready.when(give()).then(noticed);
    const interviewees = [unitA, unitB, unitA].map((unit) => ({ unit, post: '科长' }));
    const joined = fact('RequestJoined', { from: idOf(9), filers: [], aboutCases: [], units: [unitB], scans: [] });
    given(requested, accepted, approved, joined)
      .when(give({ interviewees }))
      .then(fact('InterviewNoticed', { ...plan, interviewees, units: [unitA, unitB], postponableTo: '2025-05-01' }));
  });

  it('calls a unit that nobody asked for only with a reason, which stays on the record', () => {
    const interviewees = [unitA, unitB].map((unit) => ({ unit, post: '科长' }));
    for (const alsoCalledReason of [undefined, ' '])
      ready
        .when(give({ interviewees, ...(alsoCalledReason === undefined ? {} : { alsoCalledReason }) }))
        .rejects('interview.unit-not-asked-for');
    ready.when(give({ interviewees, alsoCalledReason: ' 路段由其养护 ' })).then(
      fact('InterviewNoticed', {
        ...plan,
        interviewees,
        units: [unitA, unitB],
        alsoCalled: { units: [unitB], reason: '路段由其养护' },
        postponableTo: '2025-05-01',
      }),
    );
    ready.when(give({ alsoCalledReason: '路段由其养护' })).rejects('interview.nobody-also-called');
  });

  it('calls the unit that was asked for, whoever else is called', () => {
    const other = { unit: unitB, post: '科长' };
    ready.when(give({ interviewees: [other] })).rejects('interview.asked-unit-not-called');
  });

  it('waits for the chair, where the rules ask for that', () => {
    given(requested, accepted).when(give()).rejects('interview.not-approved');
    given(requested, accepted)
      .when(give(), { policy: policyWith({ approvalBeforeNotice: false }) })
      .then(fact('InterviewNoticed', { ...plan, units: [unitA], postponableTo: '2025-05-01' }));
    given().when(give()).rejects('interview.not-found');
    given(requested).when(give()).rejects('interview.wrong-phase');
    called.when(give()).rejects('interview.wrong-phase');
  });

  it('leaves three working days: from Tuesday to Friday', () => {
    ready.when(give({ scheduledAt: '2025-04-03T16:00:00.000Z' })).then(
      fact('InterviewNoticed', {
        ...plan,
        scheduledAt: '2025-04-03T16:00:00.000Z',
        units: [unitA],
        postponableTo: '2025-05-01',
      }),
    );
    ready.when(give({ scheduledAt: '2025-04-03T15:59:59.999Z' })).rejects('interview.notice-too-short');
    const now = '2025-04-01T02:00:00.000Z';
    const none = policyWith({ interviewNotice: { amount: 0, unit: 'calendarDay' } });
    ready.when(give({ scheduledAt: now }), { now, policy: none }).rejects('interview.notice-too-short');
  });

  it('calls somebody, by post, of open units, to a place', () => {
    ready.when(give({ interviewees: [] })).rejects('interview.nobody-called');
    ready.when(give({ interviewees: [{ unit: unitA, post: ' ' }] })).rejects('interview.post-missing');
    ready.when(give({ interviewees: [{ unit: idOf(599), post: '科长' }] })).rejects('unit.missing');
    ready.when(give({ interviewees: [{ unit: closedUnit, post: '科长' }] })).rejects('unit.closed');
    ready.when(give({ venue: ' ' })).rejects('interview.venue-missing');
  });
});

describe('acknowledging', () => {
  const acknowledge = command('AcknowledgeNotice', {});
  const acknowledged = fact('NoticeAcknowledged', { unit: unitA });

  it('is for officials of a unit that was called, once', () => {
    called.when(acknowledge, byUnitA).then(acknowledged);
    given(requested, accepted, approved, noticed, acknowledged).when(acknowledge, byUnitA).nothing();
    called.when(acknowledge, byUnitB).rejects('interview.unit-not-called');
    called.when(command('AcknowledgeNotice', { unit: unitA }), byUnitB).rejects('interview.not-of-unit');
    given().when(acknowledge, byUnitA).rejects('interview.not-found');
    ready.when(acknowledge, byUnitA).rejects('interview.wrong-phase');
  });

  it('is entered by the office on behalf of an official only', () => {
    const named = command('AcknowledgeNotice', { unit: unitA });
    called.when(named, forUnitA(filer3)).then(acknowledged);
    called.when(named, onBehalfOf(filer3)).rejects('interview.signatory-not-of-unit');
    called.when(named, onBehalfOf(idOf(398))).rejects('person.missing');
    called.when(named).rejects('interview.not-of-unit');
    called.when(acknowledge).rejects('interview.unit-missing');
    called.when(acknowledge, { ...byUnitA, channel: 'telephone' }).rejects('interview.entered-by-office-only');
  });

  it('looks at every hat of whoever acts', () => {
    const both = as('official', idOf(413), unitB);
    const actor = { ...both, capacities: [...both.capacities, ...as('official', idOf(413), unitA).capacities] };
    called.when(command('AcknowledgeNotice', { unit: unitA }), { actor }).then(acknowledged);
  });
});

describe('naming a delegate', () => {
  const name = (changes: object = {}) => command('NameDelegate', { post: '副科长', reason: '出差', ...changes });
  const named = fact('DelegateNamed', { unit: unitA, delegate: { unit: unitA, post: '副科长' }, reason: '出差' });

  it('tells who comes instead, and why', () => {
    called.when(name(), byUnitA).then(named);
    const person = { person: idOf(31), fields: {} };
    called
      .when(name({ person }), byUnitA)
      .then(fact('DelegateNamed', { unit: unitA, delegate: { unit: unitA, post: '副科长', person }, reason: '出差' }));
    given(requested, accepted, approved, noticed, named).when(name(), byUnitA).then(named);
  });

  it('may be forbidden', () => {
    called
      .when(name(), { ...byUnitA, policy: policyWith({ delegateAllowed: false }) })
      .rejects('interview.no-delegates');
    called.when(name(), byUnitB).rejects('interview.unit-not-called');
    called.when(name({ post: '' }), byUnitA).rejects('interview.post-missing');
    called.when(name({ reason: '' }), byUnitA).rejects('interview.reason-missing');
    given().when(name(), byUnitA).rejects('interview.not-found');
    ready.when(name(), byUnitA).rejects('interview.wrong-phase');
  });
});

describe('putting it off', () => {
  const before = '2025-04-07T01:00:00.000Z';
  const later = '2025-05-01T01:00:00.000Z';
  const postpone = (changes: Partial<PostponeInterview> = {}) =>
    command('PostponeInterview', { scheduledAt: later, reason: '出差', ...changes });
  const postponed = fact('InterviewPostponed', { before, scheduledAt: later, reason: '出差', unit: unitA });

  it('is for a unit that was called, and for the office itself', () => {
    called.when(postpone(), byUnitA).then(postponed);
    called
      .when(postpone())
      .then(fact('InterviewPostponed', { before, scheduledAt: later, reason: '出差', unit: null }));
    called.when(postpone({ unit: unitA }), forUnitA(filer3)).then(postponed);
    called.when(postpone({ unit: unitA }), byChair).rejects('interview.not-of-unit');
    called.when(postpone(), byUnitB).rejects('interview.unit-not-called');
    called.when(postpone({ reason: '' }), byUnitA).rejects('interview.reason-missing');
    given().when(postpone(), byUnitA).rejects('interview.not-found');
    ready.when(postpone(), byUnitA).rejects('interview.wrong-phase');
  });

  it('by the office itself is not counted as one of the unit, nor bounded in number', () => {
    const byOffice = fact('InterviewPostponed', { before, scheduledAt: later, reason: '会场占用', unit: null });
    const next = '2025-05-01T02:00:00.000Z';
    given(requested, accepted, approved, noticed, byOffice)
      .when(postpone({ scheduledAt: next }), byUnitA)
      .then(fact('InterviewPostponed', { before: later, scheduledAt: next, reason: '出差', unit: unitA }));
    given(requested, accepted, approved, noticed, postponed)
      .when(postpone({ scheduledAt: next }))
      .then(fact('InterviewPostponed', { before: later, scheduledAt: next, reason: '出差', unit: null }));
  });

  it('is bounded, in number and from the day of the notice', () => {
    given(requested, accepted, approved, noticed, postponed)
      .when(postpone({ scheduledAt: '2025-05-01T02:00:00.000Z' }), byUnitA)
      .rejects('interview.postponed-often');
    called.when(postpone({ scheduledAt: '2025-05-01T16:00:00.000Z' }), byUnitA).rejects('interview.postpone-too-far');
    called.when(postpone({ scheduledAt: before }), byUnitA).rejects('interview.postpone-not-later');
    called
      .when(postpone({ scheduledAt: '2025-04-08T01:00:00.000Z' }), { ...byUnitA, now: '2025-04-09T01:00:00.000Z' })
      .rejects('interview.postpone-not-later');
  });
});

describe('holding it', () => {
  const hold = (changes: object = {}) => command('HoldInterview', { heldAt, place: { grid }, ...changes });

  it('is told with its own moment, never a coming one', () => {
    called.when(hold()).then(held);
    called.when(hold({ heldAt: '2025-04-01T02:00:00.001Z' })).rejects('note.held-in-future');
    called.when(hold({ place: {} })).rejects('place.empty');
    given().when(hold()).rejects('interview.not-found');
    ready.when(hold()).rejects('interview.wrong-phase');
  });
});
