import type { Of } from '../../../../../src/kernel/message';
import type { CaseCommand } from '../../../../../src/contexts/inquiry/cases/case.decider';
import { closedUnit, endedTopic, topic } from '../../../../support/inquiry-context';
import { estate, unitA } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import { by, bySystem, closedOff, command, context, fact, given, past, registered } from './kit';

type Row = Of<CaseCommand, 'ImportCase'>['data'];
const ticket = { source: '12345', ticketNumber: 'WH-1', batch: idOf(801), contentHash: 'a' };
const changed = { ...ticket, batch: idOf(802), contentHash: 'b' };
const reportedAt = '2025-03-01T02:00:00.000Z';
const row: Row = {
  title: '路灯不亮',
  description: '东门三盏',
  place: { estate },
  topic,
  keyWork: null,
  mode: 'history',
  ticket,
  unit: null,
  unitName: null,
  urgency: 'normal',
  reportedAt,
  reply: null,
  closedAt: null,
  amend: false,
};
const take = (changes: Partial<Row> = {}) => command('ImportCase', { ...row, ...changes });
const registration = (changes: object = {}) => fact('CaseRegistered', { ...past.data, ...changes }, reportedAt);
const reply = { text: '已派工', repliedAt: '2025-03-05T02:00:00.000Z' };
const closedAt = '2025-03-08T02:00:00.000Z';
const pastReply = (unit: string | null = unitA) =>
  fact('PastReplyRecorded', { unit, unitName: null, ...reply }, reply.repliedAt);
const pastClose = (unit: string | null = unitA) => fact('PastCloseOffRecorded', { unit, closedAt }, closedAt);

describe('importing as past', () => {
  it('registers without a clock, in the state that the row tells, each fact on its own day', () => {
    given().when(take()).then(registration());
    given()
      .when(take({ unit: unitA, reply }))
      .then(registration({ proposedUnit: unitA }), pastReply());
    given()
      .when(take({ unit: unitA, reply, closedAt }))
      .then(registration({ proposedUnit: unitA }), pastReply(), pastClose());
    given()
      .when(take({ unitName: '某局', reply: { ...reply, text: '' } }))
      .then(
        registration(),
        fact('PastReplyRecorded', { unit: null, unitName: '某局', ...reply, text: '' }, reply.repliedAt),
      );
    given()
      .when(take({ unit: closedUnit, topic: null, place: {} }))
      .then(registration({ proposedUnit: closedUnit, topic: null, place: {} }));
  });

  it('takes a topic of the day that it was reported, and nothing from the future', () => {
    const early = '2025-02-20T02:00:00.000Z';
    given()
      .when(take({ topic: endedTopic, reportedAt: early }))
      .then(fact('CaseRegistered', { ...past.data, topic: endedTopic }, early));
    given()
      .when(take({ topic: endedTopic }))
      .rejects('topic.not-in-force');
    given()
      .when(take({ title: '' }))
      .rejects('case.title-missing');
    given()
      .when(take({ unit: idOf(1) }))
      .rejects('unit.missing');
    given()
      .when(take({ reportedAt: '2025-04-02T02:00:00.000Z' }))
      .rejects('case.import-future');
    given()
      .when(take({ closedAt: '2025-04-02T02:00:00.000Z' }))
      .rejects('case.import-future');
    given()
      .when(take({ reply: { ...reply, repliedAt: '2025-04-02T02:00:00.000Z' } }))
      .rejects('case.import-future');
  });

  it('keeps what is personal only sealed', () => {
    const sealed = { person: idOf(77), fields: {} };
    given()
      .when(take({ description: '', reporter: sealed, sealedText: sealed }))
      .then(registration({ description: '', reporter: sealed, sealedText: sealed }));
  });
});

describe('importing to be handled', () => {
  const live = { mode: 'live', unit: unitA, urgency: 'urgent' } as const;
  const { now } = context;
  const clock = {
    startedOn: '2025-04-01',
    term: { amount: 5, unit: 'workingDay' } as const,
    dueOn: '2025-04-08',
    policyVersion: 1,
    calendarVersion: 1,
  };

  it('goes to its unit with a clock from today', () => {
    given()
      .when(take(live), { occurredAt: reportedAt })
      .then(
        registration({ history: false, proposedUnit: unitA, urgency: 'urgent' }),
        fact('CaseScreened', { topic, keyWork: null, urgency: 'urgent' }, now),
        fact(
          'CaseAssigned',
          {
            unit: unitA,
            coUnits: [],
            urgency: 'urgent',
            round: 1,
            designation: 1,
            final: false,
            declineBy: '2025-04-08',
            clock,
          },
          now,
        ),
      );
  });

  it('waits for the office where the row names no unit of ours', () => {
    given()
      .when(take({ mode: 'live', unitName: '某局' }))
      .then(registration({ history: false }));
    given()
      .when(take({ ...live, unit: closedUnit }))
      .rejects('unit.closed');
  });

  it('takes what is over as past', () => {
    given()
      .when(take({ mode: 'live', unit: unitA, closedAt }))
      .then(registration({ proposedUnit: unitA }), pastClose());
  });
});

describe('importing again', () => {
  const { now } = context;
  const amended = (title: string) =>
    fact(
      'TicketAmended',
      { title, description: '东门三盏', place: { estate }, topic, keyWork: null, ticket: changed },
      now,
    );

  it('skips the same, refuses the changed unless it is to be amended', () => {
    given(past)
      .when(take({ title: '不看' }))
      .nothing();
    given(past)
      .when(take({ ticket: changed }))
      .rejects('case.import-changed');
    given(past)
      .when(take({ ticket: changed, title: '路灯全不亮', amend: true }))
      .then(amended('路灯全不亮'));
    given(past, amended('路灯全不亮'))
      .when(take({ ticket: changed }))
      .nothing();
    given(registered).when(take()).rejects('case.not-imported');
  });

  it('learns a reply and an end that it did not know', () => {
    given(past)
      .when(take({ ticket: changed, amend: true, unit: unitA, reply, closedAt }))
      .then(amended('路灯不亮'), pastReply(), pastClose());
    given(past, pastReply())
      .when(take({ ticket: changed, amend: true, unit: unitA, reply, closedAt }))
      .then(amended('路灯不亮'), pastClose());
    given(past, pastClose())
      .when(take({ ticket: changed, amend: true, unit: unitA, reply, closedAt }))
      .then(amended('路灯不亮'));
    const live = { ...past, data: { ...past.data, history: false } };
    given(live)
      .when(take({ ticket: changed, amend: true, reply }))
      .then(amended('路灯不亮'));
  });

  it('reinstates what was withdrawn, as the row now tells it', () => {
    const gone = fact('CaseWithdrawn', { reason: '导入撤回', batch: idOf(801) });
    const again = { ...ticket, batch: idOf(802) };
    const back = (data: typeof ticket) => fact('CaseReinstated', { reason: '再次导入', ticket: data }, now);
    given(past, gone)
      .when(take({ ticket: again }))
      .then(back(again));
    given(past, gone)
      .when(take({ ticket: changed }))
      .then(back(changed), amended('路灯不亮'));
    given(past, gone, back(again))
      .when(command('WithdrawImportedCase', { batch: idOf(801), reason: '撤回' }))
      .rejects('case.other-batch');
  });

  it('is not touched by what the import itself did', () => {
    const back = command('WithdrawImportedCase', { batch: idOf(801), reason: '导入撤回' });
    const live = { ...past, data: { ...past.data, history: false } };
    const screened = fact('CaseScreened', { topic, keyWork: null, urgency: 'normal' });
    const gone = fact('CaseWithdrawn', { reason: '导入撤回', batch: idOf(801) });
    given(by(idOf(1), live, now, 'import'), by(idOf(1), screened, now, 'import'))
      .when(back, bySystem)
      .then(gone);
    given(by(idOf(1), live, now, 'import'), by(idOf(1), screened, now))
      .when(back, bySystem)
      .rejects('case.touched');
    given(past, pastClose(), closedOff).when(back, bySystem).rejects('case.touched');
  });
});
