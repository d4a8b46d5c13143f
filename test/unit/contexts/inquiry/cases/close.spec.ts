import type { Context } from '../../../../../src/kernel/context';
import type { Id } from '../../../../../src/kernel/ids';
import { filer1, filer2, policyWith } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  answered,
  assigned,
  by,
  byChair,
  byUnitA,
  chairWho,
  clock,
  closedOff,
  command,
  deferred,
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
  policy,
  ratedAs,
  replyData,
  reviewed,
  reworkClock,
  withdrawn,
} from './kit';

const close = (shown = evidence) => command('CloseOff', { evidence: shown });
const override = (reason = '客观条件所限', shown = evidence) =>
  command('CloseOffByOverride', { evidence: shown, reason });
const closed = (changes: object = {}) => fact('CaseClosedOff', { ...closedOff.data, ...changes });
const rated = [...answered, ratedAs('SATISFIED')] as const;
const replyOf = (changes: object = {}, at?: string) =>
  by(officialA, fact('CaseReplied', { ...replyData, evidence: noEvidence, ...changes }), at);

describe('closing off', () => {
  it('needs a reply, a rating that is good enough and evidence', () => {
    given(...rated)
      .when(close())
      .then(closed());
    given(...rated)
      .when(close(noEvidence))
      .then(closed({ evidence: noEvidence }));
    given(...answered, ratedAs('BASICALLY_SATISFIED'))
      .when(close())
      .then(closed({ rating: 'BASICALLY_SATISFIED' }));
    given(...handling)
      .when(close())
      .rejects('case.close-not-replied');
    given(...answered)
      .when(close())
      .rejects('case.close-rating-awaited');
    given(...answered, ratedAs('DISSATISFIED'), reviewed)
      .when(close())
      .rejects('case.close-rating');
    given(...handling, replyOf(), ratedAs('SATISFIED'))
      .when(close(noEvidence))
      .rejects('case.close-evidence');
    given(...handling, replyOf({ category: 'B' }), ratedAs('SATISFIED'))
      .when(close())
      .rejects('case.close-not-solved');
    given(...handling, replyOf({ category: 'C' }), ratedAs('SATISFIED'))
      .when(close())
      .rejects('case.close-not-solved');
    given(...handling, replyOf({ category: 'D' }), ratedAs('SATISFIED'))
      .when(close())
      .then(closed());
  });

  it('takes evidence from anywhere in the round', () => {
    const shown = fact('EvidenceAdded', { unit: null, round: 1, evidence });
    given(...handling, shown, replyOf(), ratedAs('SATISFIED'))
      .when(close(noEvidence))
      .then(closed({ evidence: noEvidence }));
  });

  it('follows the rules of the day', () => {
    const settings = { ...policy.settings, closeOff: { evidence: false, minimumRating: null } };
    given(...handling, replyOf(), ratedAs('DISSATISFIED'), reviewed)
      .when(close(noEvidence), { policy: policyWith(settings) })
      .then(closed({ rating: 'DISSATISFIED', evidence: noEvidence }));
  });

  it('waits for no rating that cannot come', () => {
    given(...answered, notRated)
      .when(close())
      .then(closed({ rating: 'NOT_RATED' }));
    given(...answered)
      .when(close(), on('2025-04-16'))
      .then(closed({ rating: 'NOT_RATED', lookBacksOn: ['2025-07-16'] }));
    const nobodys = { ...past, data: { ...past.data, history: false } };
    given(nobodys, ...handling.slice(1), replyOf())
      .when(close())
      .then(closed({ rating: 'NOT_RATED' }));
  });

  it('says whether it was done late: the first reply of the round tells', () => {
    given(...handling, replyOf({}, '2025-05-01T02:00:00.000Z'), ratedAs('SATISFIED'))
      .when(close(), on('2025-05-06'))
      .then(closed({ late: true, lookBacksOn: ['2025-08-06'] }));
    given(...handling, replyOf({ category: 'B' }), replyOf({}, '2025-05-01T02:00:00.000Z'), ratedAs('SATISFIED'))
      .when(close(), on('2025-05-06'))
      .then(closed({ lookBacksOn: ['2025-08-06'] }));
  });

  it('needs four eyes: not who filed, rated or answered it, nor somebody of its units in any capacity', () => {
    const byOther = [...answered, ratedAs('SATISFIED', idOf(305))] as const;
    given(...byOther)
      .when(close(), chairWho(filer1))
      .rejects('case.four-eyes-filed');
    given(...byOther)
      .when(close(), chairWho(filer2))
      .rejects('case.four-eyes-filed');
    given(...byOther)
      .when(close(), { onBehalfOf: filer1 })
      .rejects('case.four-eyes-filed');
    given(...byOther)
      .when(close(), chairWho(idOf(305)))
      .rejects('case.four-eyes-rated');
    given(...byOther)
      .when(close(), chairWho(officialA))
      .rejects('case.four-eyes-answered');
    given(...byOther)
      .when(close(), chairWho(idOf(905), unitA))
      .rejects('case.four-eyes-unit');
    given(...byOther)
      .when(close(), chairWho(idOf(905), unitB))
      .rejects('case.four-eyes-unit');
    given(...byOther)
      .when(close(), chairWho(idOf(905), idOf(509)))
      .then(closed());
  });

  it('happens to open cases that a unit has', () => {
    given(...open, assigned)
      .when(close())
      .rejects('case.wrong-phase');
    given(...rated, closedOff)
      .when(close())
      .rejects('case.wrong-phase');
    given(past).when(close()).rejects('case.history');
    given().when(close()).rejects('case.not-found');
  });
});

describe('closing off by override', () => {
  it('is the chair’s to do, with a reason that stays visible', () => {
    given(...answered, ratedAs('DISSATISFIED'), reviewed)
      .when(override(), byChair)
      .then(closed({ rating: 'DISSATISFIED', override: '客观条件所限' }));
    given(...handling)
      .when(override(), byChair)
      .then(closed({ rating: 'NOT_RATED', override: '客观条件所限' }));
    given(...handling, deferred)
      .when(override('客观条件所限', noEvidence), byChair)
      .then(closed({ rating: 'NOT_RATED', override: '客观条件所限', evidence: noEvidence }));
    given(...handling)
      .when(override(' '), byChair)
      .rejects('case.reason-missing');
    given(...rated)
      .when(override(), byChair)
      .rejects('case.override-needless');
    given(...open)
      .when(override(), byChair)
      .rejects('case.wrong-phase');
  });

  it('is for whom the rules name (policy 31)', () => {
    const rules = (overrideBy: readonly ('chair' | 'clerk')[]) => ({ policy: policyWith({ overrideBy }) });
    given(...handling)
      .when(override())
      .rejects('case.override-role');
    given(...handling)
      .when(override(), rules(['chair', 'clerk']))
      .then(closed({ rating: 'NOT_RATED', override: '客观条件所限' }));
    given(...handling)
      .when(override(), { ...byChair, ...rules([]) })
      .rejects('case.override-role');
  });

  it('is late where it comes after its day without a reply', () => {
    given(...handling)
      .when(override(), on('2025-05-06', byChair))
      .then(closed({ rating: 'NOT_RATED', override: '客观条件所限', late: true, lookBacksOn: ['2025-08-06'] }));
  });

  it('does not lift four eyes', () => {
    const byOther = [...answered, ratedAs('DISSATISFIED', idOf(305)), reviewed] as const;
    given(...byOther)
      .when(override(), chairWho(filer1))
      .rejects('case.four-eyes-filed');
    given(...byOther)
      .when(override(), chairWho(idOf(305)))
      .rejects('case.four-eyes-rated');
    given(...byOther)
      .when(override(), chairWho(officialA))
      .rejects('case.four-eyes-answered');
    given(...byOther)
      .when(override(), chairWho(idOf(905), unitA))
      .rejects('case.four-eyes-unit');
  });
});

describe('deferring', () => {
  const defer = (changes: object = {}) =>
    command('DeferCase', { reviewOn: '2025-09-01', reason: '待改造', ...changes });
  const end = (reason = '条件具备') => command('EndDeferral', { reason });
  it('keeps a case on the books until a day of review', () => {
    given(...handling)
      .when(defer())
      .then(deferred);
    given(...answered, ratedAs('DISSATISFIED'), reviewed)
      .when(defer())
      .then(deferred);
    given(...handling)
      .when(defer({ reason: '' }))
      .rejects('case.reason-missing');
    given(...handling)
      .when(defer({ reviewOn: '2025-04-01' }))
      .rejects('case.day-not-later');
    given(...handling)
      .when(defer({ reviewOn: '2026-04-01' }))
      .then(fact('CaseDeferred', { ...deferred.data, reviewOn: '2026-04-01' }));
    given(...handling)
      .when(defer({ reviewOn: '2026-04-02' }))
      .rejects('case.deferral-too-long');
    given(...handling)
      .when(defer({ reviewOn: '明年' }))
      .rejects('case.day-not-later');
    given(...open)
      .when(defer())
      .rejects('case.wrong-phase');
    given(...handling, deferred)
      .when(defer())
      .rejects('case.wrong-phase');
    given(...open, assigned)
      .when(defer())
      .rejects('case.wrong-phase');
  });

  it('ends in the same round: a clock goes on with what was left, and starts anew where the unit had replied', () => {
    given(...handling, deferred)
      .when(end(), on('2025-04-15'))
      .then(
        fact('DeferralEnded', { unit: unitA, round: 1, reason: '条件具备', clock }),
        fact('ClockResumed', { on: '2025-04-15', before: '2025-04-30', dueOn: '2025-05-14' }),
      );
    given(...answered, ratedAs('SATISFIED'), deferred)
      .when(end())
      .then(fact('DeferralEnded', { unit: unitA, round: 1, reason: '条件具备', clock: reworkClock }));
    given(...handling, deferred)
      .when(end(''))
      .rejects('case.reason-missing');
    given(...handling)
      .when(end())
      .rejects('case.wrong-phase');
  });
});

describe('looking back', () => {
  const confirm = (found = '正常') => command('ConfirmLookBack', { found, evidence: noEvidence });
  const reopen = (changes: object = {}) => command('ReopenCase', { found: '又不亮', evidence, ...changes });
  const confirmed = fact('LookBackConfirmed', { unit: unitA, found: '正常', evidence: noEvidence });
  const clock = { startedOn: '2025-04-01', term: { amount: 1, unit: 'month' }, dueOn: '2025-05-01' } as const;
  const reopened = (unit: string, round: number, also: { readonly repeats?: readonly Id[] } = {}) =>
    fact('CaseReopened', {
      unit,
      round,
      found: '又不亮',
      evidence,
      ...also,
      clock: { ...clock, policyVersion: 1, calendarVersion: 1 },
    });
  const settled = fact('CaseSettledOnSpot', { unit: unitB, evidence });

  it('confirms, as often as there is a look-back', () => {
    given(...rated, closedOff)
      .when(confirm())
      .then(confirmed);
    given(...rated, closedOff, confirmed)
      .when(confirm())
      .then(confirmed);
    given(...open.slice(0, 1), settled)
      .when(confirm())
      .then(fact('LookBackConfirmed', { unit: unitB, found: '正常', evidence: noEvidence }));
    given(...rated, closedOff)
      .when(confirm(''))
      .rejects('case.found-missing');
    given(...rated, closedOff)
      .when(confirm(), byUnitA)
      .rejects('case.reviewer-of-unit');
    given(...rated)
      .when(confirm())
      .rejects('case.wrong-phase');
  });

  it('names the open repeat issues of the very matter, whose measures are checked as well', () => {
    const issuesOf: Context['issuesOf'] = (one) =>
      one === idOf(1)
        ? [
            { issue: idOf(71), elsewhere: false, broughtFrom: null },
            { issue: idOf(72), elsewhere: true, broughtFrom: null },
          ]
        : [];
    const [here, elsewhere] = [idOf(1), idOf(2)].map((thing) => ({ thing, issuesOf }));
    const repeats = [idOf(71)];
    given(...rated, closedOff)
      .when(confirm(), here)
      .then(fact('LookBackConfirmed', { unit: unitA, found: '正常', evidence: noEvidence, repeats }));
    given(...rated, closedOff)
      .when(confirm(), elsewhere)
      .then(confirmed);
    given(...rated, closedOff)
      .when(reopen(), here)
      .then(reopened(unitA, 2, { repeats }));
  });

  it('or finds it again: a new round, which the unit cannot decline', () => {
    given(...rated, closedOff)
      .when(reopen())
      .then(reopened(unitA, 2));
    given(...rated, closedOff, confirmed)
      .when(reopen())
      .then(reopened(unitA, 2));
    given(...open.slice(0, 1), settled)
      .when(reopen())
      .then(reopened(unitB, 1));
    given(...rated, closedOff)
      .when(reopen({ evidence: noEvidence }))
      .rejects('case.evidence-missing');
    given(...rated, closedOff)
      .when(reopen({ found: ' ' }))
      .rejects('case.found-missing');
    given(...rated, closedOff)
      .when(reopen(), chairWho(idOf(905), unitA))
      .rejects('case.reviewer-of-unit');
    given(...rated)
      .when(reopen())
      .rejects('case.wrong-phase');
    given(...rated, closedOff, reopened(unitA, 2))
      .when(command('DeclineAssignment', { reason: '不是我们' }), byUnitA)
      .rejects('case.wrong-phase');
    given(...open, withdrawn)
      .when(reopen())
      .rejects('case.wrong-phase');
  });
});
