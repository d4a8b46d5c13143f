import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import { reviewDecider, type ReviewCommand } from '../../../../../src/contexts/inquiry/reviews/review.decider';
import type { ReviewEvent } from '../../../../../src/contexts/inquiry/reviews/review.events';
import type { ReviewState } from '../../../../../src/contexts/inquiry/reviews/review.state';
import { everyReviewFact } from '../../../../support/committee-facts';
import { as, filer1, inquiryContext } from '../../../../support/inquiry-context';
import { expectPermittedStepsTrue } from '../../../../support/permitted-spec';
import { idOf } from '../../../../support/view-spec';

type Bodies = { readonly [T in ReviewCommand['type']]?: readonly Of<ReviewCommand, T>['data'][] };

const { decision: _, ...wish } = everyReviewFact.CaseDecided;
const prepared: ReviewEvent = { type: 'ReviewPrepared', data: everyReviewFact.ReviewPrepared };
const opened: ReviewEvent = { type: 'ReviewOpened', data: everyReviewFact.ReviewOpened };

const bodies = (state: ReviewState, { now }: Context): Bodies => ({
  FixPack: [{}],
  OpenReview: [{ openedAt: now, present: [filer1] }],
  DecideOnCase: [idOf(1), idOf(100 + state.decisions.length)].map((about) => ({ ...wish, case: about })),
  AnswerDecision: [...state.decisions.map(({ decision }) => decision), idOf(999)].map((decision) => ({
    decision,
    refused: null,
  })),
  WithdrawDecision: [...state.decisions.map(({ decision }) => decision), idOf(999)].map((decision) => ({
    decision,
    reason: '不再需要',
  })),
  CloseReview: [{ minutes: '纪要' }],
  CancelReview: [{ reason: '改期' }],
});

it('offers those commands of a review meeting that are not refused whatever they say', () =>
  expectPermittedStepsTrue({
    decider: reviewDecider,
    starts: [[], [prepared], [prepared, opened]],
    contexts: [{}, { actor: as('chair', idOf(905)) }].map((changes: Partial<Context>) => inquiryContext(changes)),
    people: [],
    bodies,
    ends: ['CancelReview'],
  }));
