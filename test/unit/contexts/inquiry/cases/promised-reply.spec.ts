import type { Commitment } from '../../../../../src/kernel/commitment';
import type { LocalDate } from '../../../../../src/kernel/ids';
import { months } from '../../../../../src/kernel/time/term';
import { as, policyWith } from '../../../../support/inquiry-context';
import { evidence, unitA } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  answered,
  by,
  byChair,
  byFiler,
  bySystem,
  byUnitA,
  clock,
  closedOff,
  command,
  fact,
  given,
  handling,
  officialA,
  on,
  ratedAs,
  replyData,
  reworked,
} from './kit';

const promise = (dueOn: LocalDate): Commitment => ({ text: '更换电缆', dueOn });
const reply = (category: 'A' | 'B' | 'C', commitment: Commitment | null = null) =>
  command('ReplyToCase', { category, summary: '已修复', points: [], inPerson: true, evidence, commitment });
const answer = (changes: object) => fact('CaseReplied', { ...replyData, ...changes });
const dated = (event: Parameters<typeof by>[1], day: LocalDate) => by(officialA, event, `${day}T04:00:00.000Z`);

/** Replied on 1 April: to be solved by 30 May. The clock of the round began on 31 March. */
const promised = [...handling, answer({ category: 'B', commitment: promise('2025-05-30') })] as const;
const waiting = [...handling, answer({ category: 'C' })] as const;
const reason = '待下一年度预算';

describe('a reply that promises a day (B)', () => {
  it('promises no later day than the longest term from the assignment of this round', () => {
    const short = policyWith({ rectificationMaximum: months(3) });
    const rules = { policy: short, policyVersion: () => short };
    given(...handling)
      .when(reply('B', promise('2025-07-01')), { ...byUnitA, ...rules })
      .rejects('case.reply-commitment-too-late');
    given(...handling)
      .when(reply('B', promise('2025-06-30')), { ...byUnitA, ...rules })
      .then(answer({ category: 'B', commitment: promise('2025-06-30') }));
  });

  it('may promise as much later as the term of the case was extended', () => {
    const granted = { unit: unitA, round: 1, term: { amount: 5, unit: 'workingDay' }, before: '2025-04-30' } as const;
    const extended = [...handling, fact('ExtensionGranted', { ...granted, dueOn: '2025-05-09' })] as const;
    // Six months end on 30 September; nine days were added.
    given(...extended)
      .when(reply('B', promise('2025-10-09')), byUnitA)
      .thenAlike({ type: 'CaseReplied' });
    given(...extended)
      .when(reply('B', promise('2025-10-10')), byUnitA)
      .rejects('case.reply-commitment-too-late');
  });

  it('may say again the day to which its promise was extended, and none after it', () => {
    const granted = { unit: unitA, round: 1, term: months(6), before: '2025-05-30', dueOn: '2025-11-28' } as const;
    const extended = [...promised, fact('ExtensionGranted', { ...granted, promise: 1 })] as const;
    given(...extended)
      .when(reply('B', promise('2025-11-28')), byUnitA)
      .thenAlike({ type: 'CaseReplied' });
    given(...extended)
      .when(reply('B', promise('2025-12-01')), byUnitA)
      .rejects('case.reply-commitment-too-late');
  });

  it('is awaited until then, rated or not: a second reply after its day is late', () => {
    given(...promised)
      .when(reply('A'), on('2025-05-30', byUnitA))
      .then(answer({ rateBy: '2025-06-13' }));
    given(...promised, ratedAs('SATISFIED'))
      .when(reply('A'), on('2025-05-31', byUnitA))
      .then(answer({ rateBy: '2025-06-13', late: true }));
  });

  it('stays late by that day until the close-off', () => {
    given(...promised, ratedAs('SATISFIED'), dated(answer({ late: true }), '2025-06-02'), ratedAs('SATISFIED'))
      .when(command('CloseOff', { evidence }), on('2025-06-03'))
      .then(fact('CaseClosedOff', { ...closedOff.data, late: true, lookBacksOn: ['2025-09-03'] }));
  });

  it('can be extended as any other, once', () => {
    const ask = command('RequestExtension', { term: months(1), reason: '备件未到' });
    const asked = fact('ExtensionRequested', { unit: unitA, round: 1, term: months(1), reason: '备件未到' });
    const granted = fact('ExtensionGranted', {
      unit: unitA,
      round: 1,
      term: months(1),
      before: '2025-05-30',
      dueOn: '2025-06-30',
      promise: 1,
    });
    given(...promised)
      .when(ask, on('2025-05-30', byUnitA))
      .then(asked);
    given(...promised)
      .when(ask, on('2025-06-03', byUnitA))
      .rejects('case.extension-after-due');
    given(...promised, asked)
      .when(command('GrantExtension', {}), on('2025-05-30', byChair))
      .then(granted);
    given(...promised, asked, granted)
      .when(ask, on('2025-06-03', byUnitA))
      .rejects('case.extension-used-up');
    given(...promised, asked, granted)
      .when(reply('A'), on('2025-06-30', byUnitA))
      .then(answer({ rateBy: '2025-07-14' }));
  });

  it('is reminded of and urged', () => {
    const rules = policyWith({ reminderOffsets: [-1, 1] });
    const due = { kind: 'DUE_SOON', on: '2025-05-29', dueOn: '2025-05-30' } as const;
    const over = { kind: 'OVERDUE', on: '2025-06-02', dueOn: '2025-05-30' } as const;
    given(...promised, ratedAs('SATISFIED'))
      .when(command('PlanReminders', { since: '2025-04-01' }), { ...bySystem, policy: rules })
      .then(fact('RemindersPlanned', { round: 1, reminders: [due, over] }));
    given(...promised)
      .when(command('UrgeCase', {}), on('2025-05-20'))
      .then(fact('ReminderIssued', { kind: 'URGED', on: '2025-05-20', dueOn: '2025-05-30', round: 1, unit: unitA }));
    given(...answered, ratedAs('SATISFIED'))
      .when(command('UrgeCase', {}), on('2025-05-20'))
      .rejects('case.wrong-phase');
  });

  it('is put aside by the chair alone where its day is near', () => {
    const defer = command('DeferCase', { reviewOn: '2025-09-01', reason });
    given(...promised, ratedAs('SATISFIED'))
      .when(defer, on('2025-05-29'))
      .rejects('case.deferral-chair');
    given(...promised, ratedAs('SATISFIED'))
      .when(defer, on('2025-05-29', byChair))
      .then(fact('CaseDeferred', { unit: unitA, reviewOn: '2025-09-01', reason }));
  });

  it('says the corrected day once it was corrected, within the same longest term', () => {
    const correct = (dueOn: LocalDate) =>
      command('CorrectPromise', { promise: 1, commitment: promise(dueOn), reason: '笔误' });
    const corrected = fact('PromiseCorrected', {
      promise: 1,
      unit: unitA,
      before: promise('2025-05-30'),
      commitment: promise('2025-06-10'),
      reason: '笔误',
      awaited: true,
    });
    given(...promised)
      .when(correct('2025-06-10'), on('2025-04-02'))
      .then(corrected);
    given(...promised)
      .when(correct('2025-10-01'), on('2025-04-02'))
      .rejects('promise.too-late');
    given(...promised, corrected)
      .when(reply('A'), on('2025-06-10', byUnitA))
      .then(answer({ rateBy: '2025-06-24' }));
  });
});

describe('two promises for one day, about different matters', () => {
  const other = fact('CommitmentRecorded', {
    instrument: 'SESSION',
    id: idOf(31),
    item: idOf(32),
    unit: unitA,
    commitment: promise('2025-05-30'),
  });
  const both = [...promised, other] as const;
  const correct = (nth: number) =>
    command('CorrectPromise', { promise: nth, commitment: promise('2025-06-10'), reason: '笔误' });
  const corrected = (nth: number, awaited: boolean) =>
    fact('PromiseCorrected', {
      promise: nth,
      unit: unitA,
      before: promise('2025-05-30'),
      commitment: promise('2025-06-10'),
      reason: '笔误',
      awaited,
    });

  it('are corrected each for itself: the reply is awaited by its own day', () => {
    given(...both)
      .when(correct(1), on('2025-04-02'))
      .then(corrected(1, true));
    given(...both)
      .when(correct(2), on('2025-04-02'))
      .then(corrected(2, false));
    const late = on('2025-06-02', byUnitA);
    given(...both, corrected(2, false))
      .when(reply('A'), late)
      .thenAlike({ type: 'CaseReplied', data: { late: true } });
    given(...both, corrected(1, true))
      .when(reply('A'), late)
      .thenAlike({ type: 'CaseReplied', data: { late: false } });
  });
});

describe('a reply that waits for conditions (C)', () => {
  const onTheBooks = fact('CaseDeferred', {
    unit: unitA,
    reviewOn: '2026-03-28',
    reason: '答复为待条件具备后解决，转入挂账',
  });

  it('is deferred once its rating is known, for the chair to look at it within twelve months', () => {
    given(...waiting)
      .when(command('RateReply', { rating: 'SATISFIED', reasons: null }), byFiler)
      .then(ratedAs('SATISFIED'), onTheBooks);
    given(...waiting)
      .when(command('RateAsNotRated', { round: 1 }), on('2025-04-20', { actor: as('system', officialA) }))
      .then(fact('ReplyRated', { unit: unitA, round: 1, rating: 'NOT_RATED', reasons: null, rater: null }), onTheBooks);
  });

  it('is looked at within twelve months also where it promises a later day', () => {
    const data = { ...replyData, category: 'C', commitment: promise('2027-06-30') } as const;
    given(...handling, by(officialA, fact('CaseReplied', data)))
      .when(command('RateReply', { rating: 'SATISFIED', reasons: null }), byFiler)
      .then(ratedAs('SATISFIED'), onTheBooks);
  });

  it('goes to rework and not on the books where the filer is not satisfied', () => {
    given(...waiting)
      .when(command('RateReply', { rating: 'DISSATISFIED', reasons: '可以先修' }), byFiler)
      .then(
        fact('ReplyRated', { ...ratedAs('DISSATISFIED').data, reasons: '可以先修' }),
        fact('ReworkOrdered', { ...reworked.data, reason: '可以先修' }),
      );
  });

  it('is not put off for longer, and only the chair ends that', () => {
    given(...waiting)
      .when(command('DeferCase', { reviewOn: '2026-04-02', reason }), on('2025-04-01'))
      .rejects('case.deferral-too-long');
    given(...waiting)
      .when(command('DeferCase', { reviewOn: '2026-04-01', reason }), on('2025-04-01'))
      .then(fact('CaseDeferred', { unit: unitA, reviewOn: '2026-04-01', reason }));
    given(...waiting, ratedAs('SATISFIED'), onTheBooks)
      .when(command('EndDeferral', { reason }), on('2026-03-02'))
      .rejects('case.deferral-review-chair');
    given(...waiting, ratedAs('SATISFIED'), onTheBooks)
      .when(command('EndDeferral', { reason }), on('2026-03-02', byChair))
      .then(
        fact('DeferralEnded', {
          unit: unitA,
          round: 1,
          reason,
          clock: { ...clock, startedOn: '2026-03-02', dueOn: '2026-04-02' },
        }),
      );
  });
});
