import { reviewDecider } from '../../../../../src/contexts/inquiry/reviews/review.decider';
import type { ReviewDecision, ReviewEvent } from '../../../../../src/contexts/inquiry/reviews/review.events';
import { reviewLists } from '../../../../../src/contexts/inquiry/reviews/review-lists.view';
import { reviewPack } from '../../../../../src/contexts/inquiry/reviews/review-pack.view';
import { everyReviewFact } from '../../../../support/committee-facts';
import { specFor } from '../../../../support/decider-spec';
import { closedPerson, filer1, inquiryContext } from '../../../../support/inquiry-context';
import {
  assignment,
  caseFact,
  clockUntil,
  everyCaseFact,
  evidence,
  readerAt,
  registration,
  unitA,
} from '../../../../support/inquiry-facts';
import { givenLog, idOf, type Told } from '../../../../support/view-spec';
import { derive } from '../../../../../src/platform/messaging/names';

const now = '2025-04-01T02:00:00.000Z';
const given = specFor(reviewDecider, inquiryContext());

const prepared: ReviewEvent = {
  type: 'ReviewPrepared',
  data: { ...everyReviewFact.ReviewPrepared, asOf: now, knownAt: now, since: null },
};
const opened: ReviewEvent = { type: 'ReviewOpened', data: everyReviewFact.ReviewOpened };
const { decision: _, ...wish } = {
  ...everyReviewFact.CaseDecided,
  kind: 'SUPERVISE',
  dueOn: '2025-05-01',
  reviewOn: null,
} as ReviewDecision;
const decided = (n: number, changes: Partial<ReviewDecision> = {}): ReviewEvent => ({
  type: 'CaseDecided',
  data: { ...wish, decision: derive('decision', idOf(1), String(n), now), ...changes },
});
const answered = (n: number, refused: (typeof everyReviewFact)['DecisionAnswered']['refused']): ReviewEvent => ({
  type: 'DecisionAnswered',
  data: { decision: derive('decision', idOf(1), String(n), now), refused },
});
const refusal = everyReviewFact.DecisionAnswered.refused;

describe('A decision of a meeting', () => {
  const withdrawal = (n: number, reason = '已另行解决') =>
    ({
      type: 'WithdrawDecision',
      data: { decision: derive('decision', idOf(1), String(n), now), reason },
    }) as const;
  const withdrawn: ReviewEvent = { type: 'DecisionWithdrawn', data: withdrawal(0).data };

  it('carries the case as it was seen, and what was confirmed after the case had moved', () => {
    const seen = { revision: 7, round: 1 };
    given(prepared, opened)
      .when({ type: 'DecideOnCase', data: { ...wish, seen } })
      .then(decided(0, { seen }));
    const data = {
      decision: derive('decision', idOf(1), '0', now),
      refused: null,
      confirmed: { revision: 9, round: 2 },
    };
    given(prepared, opened, decided(0, { seen }), answered(0, refusal))
      .when({ type: 'AnswerDecision', data })
      .then({ type: 'DecisionAnswered', data });
  });

  it('is withdrawn where the case has not taken it, or nothing is asked of the case', () => {
    given(prepared, opened, decided(0), answered(0, refusal)).when(withdrawal(0)).then(withdrawn);
    given(prepared, opened, decided(0, { kind: 'TAKE_NOTE' }))
      .when(withdrawal(0))
      .then(withdrawn);
    given(prepared, opened, decided(0), answered(0, refusal), withdrawn)
      .when(withdrawal(0))
      .rejects('review.decision-withdrawn');
    given(prepared, opened, decided(0), answered(0, refusal)).when(withdrawal(0, ' ')).rejects('review.reason-missing');
    given(prepared, opened, decided(0), answered(0, null)).when(withdrawal(0)).rejects('review.decision-taken');
    given(prepared, opened, decided(0)).when(withdrawal(0)).rejects('review.decision-taken');
    given(prepared, opened, decided(0)).when(withdrawal(1)).rejects('review.no-decision');
    given(prepared).when(withdrawal(0)).rejects('review.wrong-phase');
  });
});

describe('A review meeting', () => {
  const plan = { title: ' 四月会议 ', scheduledAt: '2025-04-02T01:00:00.000Z', venue: '会议室' };

  it('fixes both moments when it is prepared, which are now unless given', () => {
    given()
      .when({ type: 'PrepareReview', data: { ...plan, since: null } })
      .then({
        type: 'ReviewPrepared',
        data: { ...plan, title: '四月会议', asOf: now, knownAt: now, since: null },
      });
  });

  it('has no moment in the future or before the last meeting, and changes none once open', () => {
    const since = '2025-03-01T00:00:00.000Z';
    const prepare = (data: object) => given().when({ type: 'PrepareReview', data: { ...plan, since, ...data } });
    prepare({ asOf: '2025-04-02T00:00:00.000Z' }).rejects('review.moment-in-future');
    prepare({ asOf: '2025-02-01T00:00:00.000Z' }).rejects('review.moment-before-last');
    const fix = { type: 'FixPack', data: { since, asOf: '2025-03-31T00:00:00.000Z' } } as const;
    const data = { since, asOf: '2025-03-31T00:00:00.000Z', knownAt: now };
    given(prepared).when(fix).then({ type: 'PackFixed', data });
    // Where it begins stays as it was.
    const kept = { ...prepared, data: { ...prepared.data, since } } as ReviewEvent;
    given(kept)
      .when({ type: 'FixPack', data: {} })
      .then({ type: 'PackFixed', data: { asOf: now, knownAt: now, since } });
    given(prepared, opened).when(fix).rejects('review.wrong-phase');
    given().when(fix).rejects('review.not-found');
  });

  it('takes as present only who is on the register', () => {
    const open = (...present: string[]) =>
      given(prepared).when({ type: 'OpenReview', data: { openedAt: '2025-04-01T01:00:00.000Z', present } });
    open().rejects('review.nobody-present');
    open(closedPerson).rejects('person.closed');
    open(filer1, filer1).then({
      type: 'ReviewOpened',
      data: { openedAt: '2025-04-01T01:00:00.000Z', present: [filer1] },
      occurredAt: '2025-04-01T01:00:00.000Z',
    });
  });

  it('decides while open only, and again on a case only after the first was refused', () => {
    const decide = { type: 'DecideOnCase', data: wish } as const;
    given(prepared).when(decide).rejects('review.wrong-phase');
    given(prepared, opened).when(decide).then(decided(0));
    given(prepared, opened, decided(0)).when(decide).rejects('review.decision-pending');
    given(prepared, opened, decided(0), answered(0, refusal)).when(decide).then(decided(1));
    given(prepared, opened, decided(0, { kind: 'TAKE_NOTE' }))
      .when(decide)
      .then(decided(1));
  });

  it('asks for all that each kind of decision needs', () => {
    const decide = (changes: Partial<ReviewDecision>) =>
      given(prepared, opened).when({ type: 'DecideOnCase', data: { ...wish, ...changes } });
    decide({ kind: 'DEFER' }).rejects('review.decision-incomplete');
    decide({ kind: 'REFER_UPWARD' }).rejects('review.decision-incomplete');
    decide({ kind: 'OVERRIDE', evidence: { text: ' ', attachments: [] } }).rejects('review.decision-incomplete');
    decide({ kind: 'CLOSE_OFF' }).rejects('review.decision-incomplete');
    decide({ dueOn: '2025-04-01' }).rejects('review.day-not-later');
    decide({ reason: ' ' }).rejects('review.reason-missing');
  });

  it('keeps what a case has taken, and can carry out again what was refused', () => {
    const answer = (refused: typeof refusal) =>
      ({ type: 'AnswerDecision', data: { decision: derive('decision', idOf(1), '0', now), refused } }) as const;
    given(prepared, opened, decided(0), answered(0, refusal)).when(answer(null)).then(answered(0, null));
    given(prepared, opened, decided(0), answered(0, null)).when(answer(refusal)).nothing();
    given(prepared, opened).when(answer(null)).rejects('review.no-decision');
  });

  it('needs minutes to close, and cannot be cancelled once open', () => {
    given(prepared, opened)
      .when({ type: 'CloseReview', data: { minutes: '听取一项' } })
      .then({ type: 'ReviewClosed', data: { closedAt: now, minutes: '听取一项' } });
    given(prepared, opened)
      .when({ type: 'CancelReview', data: { reason: '改期' } })
      .rejects('review.wrong-phase');
    given(prepared)
      .when({ type: 'CancelReview', data: { reason: '改期' } })
      .then({ type: 'ReviewCancelled', data: { reason: '改期' } });
  });
});

describe('The papers and lists of a meeting', () => {
  const on = (month: number, day: number): string => new Date(Date.UTC(2025, month - 1, day, 4)).toISOString();
  const fact = (n: number, type: keyof typeof everyCaseFact, at: string, changes: object = {}): Told => ({
    stream: `case-${idOf(n)}`,
    type,
    data: { ...everyCaseFact[type], ...changes },
    recordedAt: at,
  });
  const registered = (n: number): Told =>
    caseFact(n, 'CaseRegistered', registration({ title: `事项${n}` }), { recordedAt: on(1, 6) });
  const assigned = (n: number, dueOn: string): Told => fact(n, 'CaseAssigned', on(1, 7), assignment(dueOn));
  const promise = { text: '修好', dueOn: '2025-03-20' };
  const cases = [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(registered),
    // Closed before the last meeting, and after it.
    ...[fact(1, 'CaseClosedOff', on(2, 20)), fact(2, 'CaseClosedOff', on(3, 20))],
    // Overdue before the last meeting, and since.
    ...[assigned(3, '2025-02-10'), assigned(4, '2025-03-10')],
    fact(5, 'CaseAssigned', on(1, 7), assignment('2025-12-31')),
    ...[fact(5, 'ReplyRated', on(2, 3)), fact(5, 'ReworkOrdered', on(2, 3), { clock: clockUntil('2025-12-31') })],
    ...[fact(5, 'ReplyRated', on(3, 4)), fact(5, 'CommitteeReviewOpened', on(3, 4))],
    fact(6, 'CaseDeferred', on(1, 8), { reviewOn: '2025-03-31' }),
    ...[fact(7, 'CaseClosedOff', on(2, 1)), fact(7, 'CaseReopened', on(3, 5), { clock: clockUntil('2025-12-31') })],
    fact(8, 'CommitmentRecorded', on(2, 2), { commitment: promise }),
    fact(9, 'CaseDeferred', on(1, 8), { reviewOn: '2025-09-01' }),
  ];
  const meeting = (type: ReviewEvent['type'], at: string, changes: object = {}): Told => ({
    stream: `reviewMeeting-${idOf(99)}`,
    type,
    data: { ...everyReviewFact[type], ...changes },
    recordedAt: at,
  });
  const pack = { asOf: on(4, 1), knownAt: on(4, 1), since: on(3, 1) };
  const later = [fact(4, 'CaseWithdrawn', on(4, 2)), fact(9, 'CaseClosedOff', on(4, 2))];

  it('list what came since the last meeting, and are not changed by later events', () => {
    const log = [...cases, meeting('ReviewPrepared', on(4, 1), pack), ...later];
    givenLog(log).then(reviewPack, { id: idOf(99) }, readerAt(on(4, 30)), ({ lines, counts, moment, since }) => {
      expect([moment, since]).toEqual([{ asOf: pack.asOf, knownAt: pack.knownAt }, pack.since]);
      expect(Object.fromEntries(lines.map(({ title, reasons }) => [title, reasons]))).toEqual({
        事项2: ['CLOSED'],
        事项4: ['BECAME_OVERDUE'],
        事项5: ['DISSATISFIED_TWICE', 'WAITS_FOR_DECISION'],
        事项6: ['WAITS_FOR_DECISION'],
        事项7: ['CAME_BACK'],
        事项8: ['PROMISE_BROKEN'],
      });
      expect(counts).toEqual({
        CLOSED: 1,
        BECAME_OVERDUE: 1,
        DISSATISFIED_TWICE: 1,
        WAITS_FOR_DECISION: 2,
        CAME_BACK: 1,
        PROMISE_BROKEN: 1,
      });
    });
  });

  it('are made of the decisions, the last one counting, without what was only noted', () => {
    const decide = (n: number, of: number, changes: object): Told =>
      meeting('CaseDecided', on(4, 2), { decision: idOf(n), case: idOf(of), ...changes });
    const log = [
      ...[...cases, meeting('ReviewPrepared', on(4, 1), pack), meeting('ReviewOpened', on(4, 2))],
      decide(191, 4, { kind: 'TAKE_NOTE' }),
      decide(192, 4, { kind: 'LIST', measure: '更换灯具', dueOn: null, responsible: '科长', evidence }),
      meeting('DecisionAnswered', on(4, 2), { decision: idOf(192), refused: null }),
      decide(193, 2, { kind: 'TAKE_NOTE' }),
    ];
    givenLog(log).then(reviewLists, { id: idOf(99) }, readerAt(on(4, 30)), (lists) => {
      expect(lists.issues.map(({ title, decision, reason }) => [title, decision, reason])).toEqual([
        ['事项4', 'LIST', '待管网改造'],
      ]);
      expect(lists.responsibilities).toMatchObject([{ unit: unitA, responsible: '科长' }]);
      expect(lists.rectifications).toMatchObject([{ measure: '更换灯具', dueOn: '2025-03-10', answer: 'TAKEN' }]);
    });
  });
});
