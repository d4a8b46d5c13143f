import { partsOfStream } from '../../../kernel/ids';
import { type Reaction, send } from '../../../kernel/reaction';
import { localDayOf } from '../../../kernel/time/moments';
import { caseDecider } from './case.decider';
import type { CaseEvent } from './case.events';

/** After these another day is to be kept. */
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
]);

/**
 * The case itself says which days follow: only it knows the rules its clock was started with. Reckoned from the day on
 * which the event was written down, so that a late entry reminds of no day that had passed, and a node that was away
 * leaves none out.
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
