import { partsOfStream } from '../../../kernel/ids';
import { type Reaction, send } from '../../../kernel/reaction';
import { localDayOf } from '../../../kernel/time/moments';
import { caseDecider } from './case.decider';
import type { CaseEvent } from './case.events';

/** After these events there is another day to keep. */
const moving: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'CaseAssigned',
  'ProgressReported',
  'ExtensionGranted',
  'ClockResumed',
  'CalendarChangeConfirmed',
  'CaseReplied',
  'ReworkOrdered',
  'CaseDeferred',
  'DeferralEnded',
  'CaseClosedOff',
  'CaseReopened',
  'ReplyUndone',
  'RatingUndone',
  'CloseOffUndone',
]);

/**
 * The case itself works out the days: only it knows the rules its clock was started with. Counted from the day on which
 * the event was recorded, so that a late entry does not remind of past days, and none is missed if a node was down.
 */
export const planRemindersWhenTermMoves: Reaction = {
  name: 'plan-reminders-when-term-moves',
  categories: ['case'],
  begins: 'first-event',
  *react({ type, stream, metadata }) {
    if (!moving.has(type)) return;
    const since = localDayOf(Date.parse(metadata.recordedAt));
    yield* send(caseDecider, partsOfStream(stream).id, { type: 'PlanReminders', data: { since } });
  },
};
