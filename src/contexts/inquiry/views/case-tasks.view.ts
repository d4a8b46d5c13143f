import { currentView } from '../../../kernel/current';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { CaseEvent, ReplyCategory } from '../cases/case.events';
import { toldBy } from './acts.view';
import { dueOnOf } from './board-row.view';
import { type CaseStanding, standingAfter } from './case-standing.view';
import { keepTasks, type Task, taskTables } from './tasks.view';

/** What of a case tells who has to do something next. */
interface CaseWork {
  readonly standing: CaseStanding;
  readonly filers: readonly Id[];
  readonly declineBy: LocalDate | null;
  readonly rateBy: LocalDate | null;
  readonly extensionAsked: boolean;
  readonly lookBacksOn: readonly LocalDate[];
  readonly category: ReplyCategory | null;
}

const blank = { filers: [], declineBy: null, rateBy: null, extensionAsked: false, lookBacksOn: [], category: null };

const atIt: ReadonlySet<string> = new Set(['ACCEPTED', 'PLANNED', 'IN_PROGRESS', 'REWORK', 'REOPENED']);

const tasksOfCase = (work: CaseWork): readonly Task[] => {
  const { standing, filers, declineBy, rateBy, extensionAsked, lookBacksOn, category } = work;
  const { state, jurisdiction, leadUnit, history } = standing;
  if (history) return [];
  const office = `office:${jurisdiction}` as const;
  const unit = `unit:${leadUnit}` as const;
  const tasks: Task[] = [];
  if (extensionAsked) tasks.push({ kind: 'DECIDE_EXTENSION', holder: `chair:${jurisdiction}`, by: dueOnOf(standing) });
  if (state === 'REGISTERED') tasks.push({ kind: 'SCREEN_CASE', holder: office, by: null });
  if (state === 'SCREENED' || state === 'DECLINED') tasks.push({ kind: 'ASSIGN_CASE', holder: office, by: null });
  if (state === 'UNDER_REVIEW') tasks.push({ kind: 'REVIEW_CASE', holder: office, by: null });
  if (state === 'DEFERRED') tasks.push({ kind: 'REVIEW_DEFERRAL', holder: office, by: standing.reviewOn });
  if (state === 'ASSIGNED') tasks.push({ kind: 'ACCEPT_ASSIGNMENT', holder: unit, by: declineBy });
  if (atIt.has(state)) tasks.push({ kind: 'RECTIFY', holder: unit, by: dueOnOf(standing) });
  if (state === 'REPLIED')
    for (const filer of filers) tasks.push({ kind: 'RATE_REPLY', holder: `person:${filer}`, by: rateBy });
  if (state === 'RATED' || (state === 'REPLIED' && filers.length === 0))
    // "Being solved" and "later" end nothing: the unit replies once more (浙江第20条).
    tasks.push(
      category === 'B' || category === 'C'
        ? { kind: 'REPLY_AGAIN', holder: unit, by: null }
        : { kind: 'CLOSE_OFF', holder: office, by: null },
    );
  if ((state === 'CLOSED_OFF' || state === 'CONFIRMED') && lookBacksOn[0] !== undefined)
    tasks.push({ kind: 'LOOK_BACK', holder: office, by: lookBacksOn[0] });
  return tasks;
};

/** What each case waits for, as it is now. */
export const caseTasks = currentView<CaseWork, CaseEvent>({
  name: 'case_tasks',
  version: 1,
  category: 'case',
  evolve: (work, event) => {
    const before: CaseWork = { ...blank, ...work, standing: standingAfter(work?.standing, toldBy(event)) };
    switch (event.type) {
      case 'CaseRegistered':
        return { ...before, filers: event.data.filers };
      case 'CaseAssigned':
        return { ...before, declineBy: event.data.declineBy, extensionAsked: false, category: null };
      case 'ReworkOrdered':
      case 'DeferralEnded':
        return { ...before, category: null, extensionAsked: false };
      case 'CaseReplied':
        return { ...before, rateBy: event.data.rateBy, category: event.data.category, extensionAsked: false };
      case 'ExtensionRequested':
        return { ...before, extensionAsked: true };
      case 'ExtensionGranted':
      case 'ExtensionRefused':
        return { ...before, extensionAsked: false };
      case 'CaseClosedOff':
        return { ...before, lookBacksOn: event.data.lookBacksOn, extensionAsked: false };
      case 'LookBackConfirmed':
        return { ...before, lookBacksOn: before.lookBacksOn.slice(1) };
      case 'CaseReopened':
        return { ...before, lookBacksOn: [], category: null };
      default:
        return before;
    }
  },
  tables: taskTables,
  onNow: (rows, id, work) => {
    const { title, number } = work.standing;
    keepTasks(rows, { of: 'case', id, title, number }, tasksOfCase(work));
  },
});
