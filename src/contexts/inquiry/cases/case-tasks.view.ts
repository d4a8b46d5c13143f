import { currentView } from '../../../kernel/current';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { ReplyCategory } from '../../../kernel/policy';
import type { CaseEvent } from './case.events';
import { toldBy } from '../../../kernel/act';
import { dueOnOf } from './board/board-row.rules';
import { type CaseStanding, standingAfter } from './case-standing.state';
import { keepTasks, type Task, taskTables } from '../../../capabilities/tasks/tasks.view';

/** What of a case tells who has to do something next. */
interface CaseWork {
  readonly standing: CaseStanding;
  /** Who is asked to rate. */
  readonly filers: readonly Id[];
  readonly raters: readonly Id[];
  readonly declineBy: LocalDate | null;
  readonly rateBy: LocalDate | null;
  readonly extensionAsked: boolean;
  readonly lookBacksOn: readonly LocalDate[];
  readonly category: ReplyCategory | null;
  readonly handler: Id | null;
  /** How far the reply has come within the unit. */
  readonly draft: 'NONE' | 'SUBMITTED' | 'RETURNED';
  /** Co-units that still owe their opinion. */
  readonly opinions: readonly { readonly unit: Id; readonly dueOn: LocalDate }[];
}

const blank: Omit<CaseWork, 'standing'> = {
  filers: [],
  raters: [],
  declineBy: null,
  rateBy: null,
  extensionAsked: false,
  lookBacksOn: [],
  category: null,
  handler: null,
  draft: 'NONE',
  opinions: [],
};

/** What a new round begins without. */
const fresh = { category: null, extensionAsked: false, draft: 'NONE', opinions: [] } as const;

const atIt: ReadonlySet<string> = new Set(['ACCEPTED', 'PLANNED', 'IN_PROGRESS', 'REWORK', 'REOPENED']);

const tasksOfCase = (work: CaseWork): readonly Task[] => {
  const { standing, filers, raters, declineBy, rateBy, extensionAsked, lookBacksOn, category } = work;
  const { handler, draft, opinions } = work;
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
  if (state === 'ASSIGNED') tasks.push({ kind: 'ACCEPT_ASSIGNMENT', holder: unit, by: declineBy, handler });
  if (atIt.has(state)) tasks.push({ kind: 'RECTIFY', holder: unit, by: dueOnOf(standing), handler });
  const mayReply = atIt.has(state) || state === 'RATED';
  if (draft === 'SUBMITTED' && mayReply)
    tasks.push({ kind: 'SIGN_REPLY', holder: `head:${leadUnit}`, by: dueOnOf(standing) });
  if (draft === 'RETURNED' && mayReply)
    tasks.push({ kind: 'CORRECT_DRAFT', holder: unit, by: dueOnOf(standing), handler });
  if (state === 'ASSIGNED' || atIt.has(state))
    for (const { unit: co, dueOn } of opinions) tasks.push({ kind: 'GIVE_OPINION', holder: `unit:${co}`, by: dueOn });
  if (state === 'REPLIED')
    for (const rater of raters) tasks.push({ kind: 'RATE_REPLY', holder: `person:${rater}`, by: rateBy });
  if (state === 'RATED' || (state === 'REPLIED' && filers.length === 0))
    // "Being solved" and "later" end nothing: the unit replies once more (浙江第20条).
    tasks.push(
      category === 'B' || category === 'C'
        ? { kind: 'REPLY_AGAIN', holder: unit, by: null, handler }
        : { kind: 'CLOSE_OFF', holder: office, by: null },
    );
  if ((state === 'CLOSED_OFF' || state === 'CONFIRMED') && lookBacksOn[0] !== undefined)
    tasks.push({ kind: 'LOOK_BACK', holder: office, by: lookBacksOn[0] });
  return tasks;
};

/** What each case waits for, as it is now. */
export const caseTasks = currentView<CaseWork, CaseEvent>({
  name: 'case_tasks',
  version: 2,
  category: 'case',
  evolve: (work, event) => {
    const before: CaseWork = { ...blank, ...work, standing: standingAfter(work?.standing, toldBy(event)) };
    switch (event.type) {
      case 'CaseRegistered':
        return { ...before, filers: event.data.filers };
      case 'CaseAssigned':
        return { ...before, ...fresh, declineBy: event.data.declineBy, handler: null };
      case 'AssignmentDeclined':
        return { ...before, ...fresh, handler: null };
      case 'HandlerNamed':
        return { ...before, handler: event.data.person };
      case 'OpinionsRequested': {
        const { units, dueOn } = event.data;
        const others = before.opinions.filter(({ unit }) => !units.includes(unit));
        return { ...before, opinions: [...others, ...units.map((unit) => ({ unit, dueOn }))] };
      }
      case 'OpinionGiven':
        return { ...before, opinions: before.opinions.filter(({ unit }) => unit !== event.data.unit) };
      case 'ReplyDrafted':
        return { ...before, draft: 'NONE' };
      case 'ReplyDraftSubmitted':
        return { ...before, draft: 'SUBMITTED' };
      case 'ReplyDraftReturned':
        return { ...before, draft: 'RETURNED' };
      case 'FilerRated':
        return { ...before, raters: before.raters.filter((rater) => rater !== event.data.rater) };
      case 'ReworkOrdered':
      case 'DeferralEnded':
        return { ...before, ...fresh };
      case 'CaseReplied': {
        const { rateBy, category, raters = before.filers } = event.data;
        return { ...before, ...fresh, rateBy, category, raters };
      }
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
        return { ...before, ...fresh, lookBacksOn: [] };
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
