import type { Id } from '../../../kernel/ids';
import type { Intent, Recorded } from '../../../kernel/message';
import {
  type About,
  type Cause,
  causeAt,
  type Moments,
  momentsAfter,
  type Order,
  type Ordered,
  stepBefore,
} from '../../../kernel/order';
import type { VisitEvent } from './visit.events';
import { lateEntryOf } from '../late-entry.rules';

const questionOf = (id: Id): string => `question ${id}`;

const partsOf = (event: Recorded<VisitEvent>): readonly string[] => {
  if (event.type === 'ResolutionHeld') return ['held'];
  return event.type === 'SiteQuestionPut' ? [questionOf(event.data.question.id)] : [];
};

const moving: ReadonlySet<VisitEvent['type']> = new Set([
  'ResolutionCalled',
  'ResolutionHeld',
  'ResolutionMinutesIssued',
  'ResolutionCancelled',
] as const);

const saidIn = (event: VisitEvent) =>
  event.type === 'ResolutionHeld' ? { at: event.data.heldAt, field: 'heldAt', isItsOwn: true } : null;

/** The moments of a visit after this event. */
export const visitMoments = (moments: Moments, event: Recorded<VisitEvent>): Moments => {
  const at = event.type === 'ResolutionHeld' ? event.data.heldAt : event.metadata.occurredAt;
  return momentsAfter(moments, at, { moves: moving.has(event.type), parts: partsOf(event) });
};

const calling = ({ moments }: Ordered): Cause | null => causeAt(moments.began, '召集', 'it was called');

const visit = (state: Ordered): Cause | null =>
  causeAt(state.moments.of['held'], '到现场', 'the visit') ?? calling(state);

const question = (state: Ordered, { question: id }: About): Cause | null =>
  (id === undefined ? null : causeAt(state.moments.of[questionOf(id)], '提出该问题', 'the question was put')) ??
  visit(state);

const answers: Readonly<Record<string, (state: Ordered, about: About) => Cause | null>> = {
  AnswerVisitInvitation: calling,
  HandOverVisit: calling,
  ApproveSpecially: calling,
  HoldResolution: calling,
  AskOnSite: visit,
  AnswerOnSite: question,
  RecordFinding: visit,
  AgreeMeasure: visit,
  FailAgreement: visit,
  SettleOnSite: visit,
  AskGuests: visit,
};

/** Which fact each command about a visit answers. */
export const visitOrder: Order<Ordered, Intent, VisitEvent> = {
  code: 'onSite',
  lateEntry: lateEntryOf,
  causeOf: (state, type, about) => (answers[type] ?? stepBefore)(state, about),
  saidIn,
};
