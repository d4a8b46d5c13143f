import { filer1, policyWith } from '../../../../support/inquiry-context';
import { unitA } from '../../../../support/inquiry-facts';
import { actorWith } from '../../../../support/decider-spec';
import { testJurisdiction, idOf } from '../../../../support/view-spec';
import {
  answered,
  assigned,
  by,
  byFiler,
  byJoint,
  byStranger,
  bySystem,
  byUnitA,
  byUnitB,
  closedOff,
  command,
  evidence,
  fact,
  given,
  handling,
  noEvidence,
  notRated,
  officialA,
  on,
  open,
  past,
  ratedAs,
  replyData,
  reviewed,
  reworkClock,
  reworked,
} from './kit';

const data = { category: 'A', summary: '已修复', points: [], inPerson: true, evidence, commitment: null } as const;
const reply = (changes: object = {}) => command('ReplyToCase', { ...data, ...changes });
const answer = (changes: object = {}) => fact('CaseReplied', { ...replyData, ...changes });
const commitment = { text: '五月底完工', dueOn: '2025-05-30' };

describe('replying', () => {
  it('answers each point, by the lead unit', () => {
    given(...handling)
      .when(reply(), byUnitA)
      .then(answer());
    const points = [{ point: ' 何时修 ', answer: '已修' }];
    given(...handling)
      .when(reply({ points, category: 'D', evidence: noEvidence, inPerson: false }), byUnitA)
      .then(
        answer({
          points: [{ point: '何时修', answer: '已修' }],
          category: 'D',
          evidence: noEvidence,
          inPerson: false,
        }),
      );
    given(...handling)
      .when(reply({ points: [{ point: '何时修', answer: '' }] }), byUnitA)
      .rejects('case.answer-missing');
    given(...handling)
      .when(reply({ points: [{ point: '', answer: '已修' }] }), byUnitA)
      .rejects('case.point-missing');
    given(...handling)
      .when(reply({ summary: '' }), byUnitA)
      .rejects('case.summary-missing');
    given(...handling)
      .when(reply(), byUnitB)
      .rejects('case.not-lead-unit');
    given(...handling)
      .when(reply())
      .rejects('case.not-lead-unit');
    given(...open, assigned)
      .when(reply(), byUnitA)
      .rejects('case.wrong-phase');
    given(...answered)
      .when(reply(), byUnitA)
      .rejects('case.wrong-phase');
    given(past).when(reply(), byUnitA).rejects('case.history');
  });

  it('says by when, where it is being solved', () => {
    given(...handling)
      .when(reply({ category: 'B' }), byUnitA)
      .rejects('case.reply-commitment');
    given(...handling)
      .when(reply({ category: 'B', commitment }), byUnitA)
      .then(answer({ category: 'B', commitment }));
    const over = { text: '已完工', dueOn: '2025-04-01' };
    given(...handling)
      .when(reply({ category: 'B', commitment: over }), byUnitA)
      .rejects('case.day-not-later');
  });

  it('comes a second time after B or C, in the same round', () => {
    const later = by(officialA, answer({ category: 'C' }));
    given(...handling, later, ratedAs('SATISFIED'))
      .when(reply(), byUnitA)
      .then(answer());
    given(...answered, ratedAs('SATISFIED'))
      .when(reply(), byUnitA)
      .rejects('case.wrong-phase');
  });

  it('ends a pause', () => {
    const paused = fact('ClockPaused', {
      on: '2025-04-01',
      code: 'WEATHER',
      reason: '雨',
      round: 1,
      until: '2025-05-31',
    });
    given(...handling, paused)
      .when(reply(), on('2025-04-02', byUnitA))
      .then(
        fact('ClockResumed', { on: '2025-04-02', before: '2025-04-30', dueOn: '2025-05-01' }),
        answer({ rateBy: '2025-04-16' }),
      );
  });

  it('is late after its day, by the end of the day that the clock was started with', () => {
    const dueDay = (time: string) => ({ ...on('2025-04-30', byUnitA), now: time, occurredAt: time });
    const evening = dueDay('2025-04-30T10:00:00.000Z');
    const late = (is: boolean) => answer({ rateBy: '2025-05-14', late: is });
    given(...handling)
      .when(reply(), evening)
      .then(late(false));
    const strict = policyWith({ endOfDay: '17:30' });
    given(...handling)
      .when(reply(), { ...evening, policyVersion: () => strict })
      .then(late(true));
    given(...handling)
      .when(reply(), { ...dueDay('2025-04-30T09:29:00.000Z'), policyVersion: () => strict })
      .then(late(false));
  });

  it('cannot be put on an earlier day by the unit', () => {
    given(...handling)
      .when(reply(), { ...on('2025-05-02', byUnitA), occurredAt: '2025-04-30T02:00:00.000Z' })
      .rejects('case.backdated');
  });
});

describe('rating a reply', () => {
  const rate = (rating: 'SATISFIED' | 'DISSATISFIED' = 'SATISFIED', reasons: string | null = null) =>
    command('RateReply', { rating, reasons });

  it('is for the lead filer, who is nobody of its units', () => {
    given(...answered)
      .when(rate(), byFiler)
      .then(ratedAs('SATISFIED'));
    given(...answered)
      .when(rate('SATISFIED', ' '), byFiler)
      .then(ratedAs('SATISFIED'));
    given(...answered)
      .when(rate(), byJoint)
      .rejects('case.not-the-rater');
    given(...answered)
      .when(rate(), byStranger)
      .rejects('case.not-a-filer');
    const base = { grant: idOf(903), jurisdiction: testJurisdiction };
    const both = actorWith(filer1, { ...base, role: 'deputy' }, { ...base, role: 'official', unit: unitA });
    given(...answered)
      .when(rate(), { actor: both })
      .rejects('case.rater-of-unit');
    given(...handling)
      .when(rate(), byFiler)
      .rejects('case.wrong-phase');
    given(...answered, ratedAs('SATISFIED'))
      .when(rate(), byJoint)
      .rejects('case.wrong-phase');
    given(past).when(rate(), byFiler).rejects('case.history');
  });

  it('keeps to its window', () => {
    given(...answered)
      .when(rate(), on('2025-04-15', byFiler))
      .then(ratedAs('SATISFIED'));
    given(...answered)
      .when(rate(), on('2025-04-16', byFiler))
      .rejects('case.rating-too-late');
    given(...answered)
      .when(rate(), { ...on('2025-04-16', byFiler), occurredAt: '2025-04-15T02:00:00.000Z' })
      .rejects('case.backdated');
  });

  it('starts rework where it says why it is not satisfied', () => {
    given(...answered)
      .when(rate('DISSATISFIED', '仍不亮'), byFiler)
      .then(ratedAs('DISSATISFIED'), reworked);
    given(...answered)
      .when(rate('DISSATISFIED'), byFiler)
      .rejects('case.rating-reasons');
    given(...answered)
      .when(rate('DISSATISFIED', '  '), byFiler)
      .rejects('case.rating-reasons');
  });

  it('brings it before the committee after as many rounds as the rules allow', () => {
    given(...answered, ratedAs('DISSATISFIED'), reworked, answer({ round: 2 }))
      .when(rate('DISSATISFIED', '仍不亮'), byFiler)
      .then(ratedAs('DISSATISFIED', filer1, 2), reviewed);
  });

  it('counts as not rated when the window is over', () => {
    const lapse = (round = 1) => command('RateAsNotRated', { round });
    given(...answered)
      .when(lapse(), on('2025-04-16', bySystem))
      .then(notRated);
    given(...answered)
      .when(lapse(), on('2025-04-15', bySystem))
      .nothing();
    given(...answered)
      .when(lapse(2), on('2025-04-16', bySystem))
      .nothing();
    given(...answered, ratedAs('SATISFIED'))
      .when(lapse(), on('2025-04-16', bySystem))
      .nothing();
    given(
      past,
      fact('PastReplyRecorded', { unit: null, unitName: null, text: '', repliedAt: '2025-03-01T00:00:00.000Z' }),
    )
      .when(command('RateAsNotRated', { round: 0 }), on('2025-04-16', bySystem))
      .nothing();
    given().when(lapse(), bySystem).nothing();
  });
});

describe('ordering rework', () => {
  const order = (reason = '仍不亮') => command('OrderRework', { reason });
  it('is the committee’s to do after a review or a perfunctory reply', () => {
    given(...answered, notRated)
      .when(order())
      .then(reworked);
    given(
      ...answered,
      ratedAs('DISSATISFIED'),
      reworked,
      answer({ round: 2 }),
      ratedAs('DISSATISFIED', filer1, 2),
      reviewed,
    )
      .when(order('再办'))
      .then(fact('ReworkOrdered', { unit: unitA, round: 3, reason: '再办', clock: reworkClock }));
    given(...answered, notRated)
      .when(order(''))
      .rejects('case.reason-missing');
    given(...answered)
      .when(order())
      .rejects('case.wrong-phase');
    given(...answered, notRated, closedOff)
      .when(order())
      .rejects('case.wrong-phase');
  });
});
