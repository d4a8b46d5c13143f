import type { Task } from '../../../capabilities/tasks/tasks.part';
import { awaitedOn, dueOnOf } from './case-standing.state';
import type { CaseSummary } from './case-summary.state';

export const caseTaskKinds = [
  'SCREEN_CASE',
  'ASSIGN_CASE',
  'DECIDE_EXTENSION',
  'REVIEW_CASE',
  'REVIEW_DEFERRAL',
  'CLOSE_OFF',
  'LOOK_BACK',
  'ACCEPT_ASSIGNMENT',
  'GIVE_OPINION',
  'RECTIFY',
  'CONTACT_FILER',
  'REPLY_AGAIN',
  'CORRECT_DRAFT',
  'SIGN_REPLY',
  'RATE_REPLY',
  'RECORD_NOT_RATED',
] as const;

declare module '../../../capabilities/tasks/tasks.part' {
  interface TaskKinds extends Record<(typeof caseTaskKinds)[number], true> {}
}

const atIt: ReadonlySet<string> = new Set(['ACCEPTED', 'PLANNED', 'IN_PROGRESS', 'REWORK', 'REOPENED']);

/** What has to be done next in a case. */
export const tasksOfCase = (summary: CaseSummary): readonly Task[] => {
  const { standing, people: filers, raters, declineBy, rateBy, extensionAsked, lookBacksOn, category } = summary;
  const { handler, draft, opinions, approver, contactBy } = summary;
  const { state, jurisdiction, leadUnit } = standing;
  const office = `office:${jurisdiction}` as const;
  const chair = `chair:${jurisdiction}` as const;
  const unit = `unit:${leadUnit}` as const;
  const tasks: Task[] = [];
  const decider = approver === 'OFFICE' ? office : chair;
  if (extensionAsked) tasks.push({ kind: 'DECIDE_EXTENSION', holder: decider, by: dueOnOf(standing) });
  if (state === 'REGISTERED') tasks.push({ kind: 'SCREEN_CASE', holder: office, by: null });
  if (state === 'SCREENED' || state === 'DECLINED') tasks.push({ kind: 'ASSIGN_CASE', holder: office, by: null });
  if (state === 'UNDER_REVIEW') tasks.push({ kind: 'REVIEW_CASE', holder: office, by: null });
  if (state === 'DEFERRED')
    tasks.push({
      kind: 'REVIEW_DEFERRAL',
      holder: category === 'C' ? chair : office,
      by: standing.reviewOn,
      begins: true,
    });
  if (state === 'ASSIGNED') tasks.push({ kind: 'ACCEPT_ASSIGNMENT', holder: unit, by: declineBy, handler });
  if (contactBy !== null && filers.length > 0 && atIt.has(state))
    tasks.push({ kind: 'CONTACT_FILER', holder: unit, by: contactBy, handler });
  if (atIt.has(state)) tasks.push({ kind: 'RECTIFY', holder: unit, by: dueOnOf(standing), handler });
  const isUnsolved = category === 'B' || category === 'C';
  const mayReply = atIt.has(state) || state === 'RATED' || (state === 'REPLIED' && isUnsolved);
  if (draft === 'SUBMITTED' && mayReply)
    tasks.push({ kind: 'SIGN_REPLY', holder: `head:${leadUnit}`, by: dueOnOf(standing) });
  if (draft === 'RETURNED' && mayReply)
    tasks.push({ kind: 'CORRECT_DRAFT', holder: unit, by: dueOnOf(standing), handler });
  if (state === 'ASSIGNED' || atIt.has(state))
    for (const { unit: co, dueOn } of opinions) tasks.push({ kind: 'GIVE_OPINION', holder: `unit:${co}`, by: dueOn });
  // While the reply is being rated, the day of its promise draws near.
  if (state === 'REPLIED' && standing.promisedOn !== null && filers.length > 0)
    tasks.push({ kind: 'REPLY_AGAIN', holder: unit, by: standing.promisedOn, handler });
  if (state === 'REPLIED')
    for (const rater of raters) tasks.push({ kind: 'RATE_REPLY', holder: `person:${rater}`, by: rateBy });
  if (state === 'REPLIED' && filers.length > 0 && raters.length === 0)
    tasks.push({ kind: 'RECORD_NOT_RATED', holder: office, by: rateBy });
  if (state === 'RATED' || (state === 'REPLIED' && filers.length === 0))
    // "Being solved" and "later" do not end the round: the unit must reply again (浙江第20条).
    tasks.push(
      isUnsolved
        ? { kind: 'REPLY_AGAIN', holder: unit, by: awaitedOn(standing), handler }
        : { kind: 'CLOSE_OFF', holder: office, by: null },
    );
  if ((state === 'CLOSED_OFF' || state === 'CONFIRMED') && lookBacksOn[0] !== undefined)
    tasks.push({ kind: 'LOOK_BACK', holder: office, by: lookBacksOn[0], begins: true });
  return tasks;
};
