import { type ReviewCommand, reviewDecider } from '../../../../../src/contexts/inquiry/reviews/review.decider';
import type { ReviewEvent } from '../../../../../src/contexts/inquiry/reviews/review.events';
import type { ReviewState } from '../../../../../src/contexts/inquiry/reviews/review.state';
import { everyReviewFact } from '../../../../support/committee-facts';
import { recorded, specFor } from '../../../../support/decider-spec';
import { filer1, inquiryContext } from '../../../../support/inquiry-context';
import { expectOrderHeld } from '../../../../support/order-property';
import { idOf } from '../../../../support/view-spec';

const given = specFor(reviewDecider, inquiryContext());
const prepared: ReviewEvent = { type: 'ReviewPrepared', data: everyReviewFact.ReviewPrepared };
const { decision: _, ...wish } = everyReviewFact.CaseDecided;
const open = (openedAt: string): ReviewCommand => ({ type: 'OpenReview', data: { openedAt, present: [filer1] } });

it('was not opened before it was prepared, and told late it needs a reason and its paper', () => {
  const before = recorded(prepared, { at: '2025-03-28T02:00:00.000Z' });
  given(before).when(open('2025-03-28T01:59:59.999Z')).rejects('review.before-its-cause');
  const now = '2025-06-03T02:00:00.000Z';
  const late = { now, occurredAt: now };
  const lateScan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
  const old = open('2025-04-07T02:00:00.000Z');
  given(before).when(old, late).rejects('review.late-reason');
  given(before)
    .when(old, { ...late, lateReason: '归档时发现' })
    .rejects('review.late-paper');
  given(before)
    .when(old, { ...late, lateReason: '归档时发现', lateScan })
    .thenAlike({ type: 'ReviewOpened', occurredAt: '2025-04-07T02:00:00.000Z' } as { type: 'ReviewOpened' });
});

it('holds no state of a meeting at a moment when its cause did not, whatever is entered and as of whenever', () =>
  expectOrderHeld<ReviewState, ReviewCommand, ReviewEvent>({
    decider: reviewDecider,
    first: [prepared],
    entries: [
      () => [{ type: 'FixPack', data: {} }],
      (at) => [open(at)],
      (at) => [{ type: 'DecideOnCase', data: { ...wish, case: idOf(Date.parse(at) % 97) } }],
      () => [{ type: 'CloseReview', data: { minutes: '纪要' } }],
      () => [{ type: 'CancelReview', data: { reason: '改期' } }],
    ],
    needs: {
      ReviewPrepared: ['NONE'],
      ReviewOpened: ['PREPARED'],
      CaseDecided: ['OPEN'],
      ReviewClosed: ['OPEN'],
      ReviewCancelled: ['PREPARED', 'OPEN'],
    },
    phaseOf: ({ phase }) => phase,
    reach: 3,
  }));
