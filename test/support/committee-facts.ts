import type { ReviewEvent } from '../../src/contexts/inquiry/reviews/review.events';
import type { PlanLine, YearPlanEvent } from '../../src/capabilities/plans/year-plan.events';
import type { Fact, Of } from '../../src/kernel/message';
import { unitA } from './inquiry-facts';
import { idOf } from './view-spec';

type Every<E extends Fact> = { readonly [T in E['type']]: Of<E, T>['data'] };

const pack = { asOf: '2025-04-01T02:00:00.000Z', knownAt: '2025-04-01T02:00:00.000Z', since: null };

export const everyReviewFact: Every<ReviewEvent> = {
  ReviewPrepared: {
    ...pack,
    title: '四月整改审议会议',
    scheduledAt: '2025-04-02T01:00:00.000Z',
    venue: '街道会议室',
  },
  PackFixed: { ...pack, since: '2025-03-01T02:00:00.000Z' },
  ReviewOpened: { openedAt: '2025-04-02T01:05:00.000Z', present: [idOf(301)] },
  CaseDecided: {
    decision: idOf(91),
    case: idOf(1),
    kind: 'DEFER',
    reason: '待管网改造',
    measure: '列入改造计划',
    dueOn: '2025-08-31',
    responsible: '城管科科长',
    reviewOn: '2025-09-01',
    to: null,
    evidence: null,
  },
  DecisionWithdrawn: { decision: idOf(91), reason: '事项已另行解决' },
  DecisionAnswered: {
    decision: idOf(91),
    refused: { code: 'case.wrong-phase', zh: '事项现为“已销号”，不能这样做', en: 'Not while it is CLOSED_OFF' },
  },
  ReviewClosed: { closedAt: '2025-04-02T03:00:00.000Z', minutes: '审议了三个事项' },
  ReviewCancelled: { reason: '改期' },
};

export const planLine: PlanLine = {
  id: idOf(93),
  instrument: 'SESSION',
  title: '物业管理问询会',
  topic: idOf(701),
  keyWork: null,
  month: 4,
  units: [unitA],
  times: 1,
};

export const everyYearPlanFact: Every<YearPlanEvent> = {
  YearPlanDrawnUp: { year: 2025, title: '2025年度约询计划' },
  PlanLineAdded: { line: planLine },
  PlanLineChanged: { before: planLine, after: { ...planLine, month: 5 }, reason: '与重点工作同步' },
  PlanLineDropped: { line: idOf(94), reason: '并入另一次' },
  YearPlanAdopted: {},
  PlanLineFulfilled: { line: idOf(93), instrument: 'SESSION', id: idOf(51) },
  FulfilmentWithdrawn: { line: idOf(93), instrument: 'SESSION', id: idOf(51), reason: '不是同一次' },
};
