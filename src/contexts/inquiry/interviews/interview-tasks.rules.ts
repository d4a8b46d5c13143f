import type { Task, TaskKind } from '../../../capabilities/tasks/tasks.part';
import type { NextStep } from '../../../capabilities/next/next.part';
import type { Holder } from '../../../kernel/holder';
import type { InterviewSummary } from './interview-summary.state';

export const interviewTaskKinds = [
  'SCREEN_INTERVIEW',
  'APPROVE_INTERVIEW',
  'NOTICE_INTERVIEW',
  'ACKNOWLEDGE_NOTICE',
  'HOLD_INTERVIEW',
  'FILE_NOTE',
  'CONFIRM_NOTE',
] as const;

declare module '../../../capabilities/tasks/tasks.part' {
  interface TaskKinds extends Record<(typeof interviewTaskKinds)[number], true> {}
}

declare module '../../../capabilities/next/next.part' {
  interface NextKinds {
    MEND_REQUEST: true;
    FINISH_INTERVIEW: true;
  }
}

/** What has to be done next in an interview. */
export const tasksOfInterview = (summary: InterviewSummary): readonly Task[] => {
  const { state, jurisdiction, scheduledAt, people, unheard, toConfirm, objectionsUntil, fromSlip } = summary;
  const at = (kind: TaskKind, holder: Holder): Task => ({ kind, holder, by: scheduledAt });
  // Whoever says nothing in time raises no objection, and nothing waits for him.
  const toConfirmBy = (holder: Holder): Task => ({
    kind: 'CONFIRM_NOTE',
    holder,
    by: objectionsUntil,
    until: objectionsUntil,
  });
  const office = `office:${jurisdiction}` as const;
  const filer = people[0] === undefined ? office : (`person:${people[0]}` as const);
  switch (state) {
    case 'REQUESTED':
      return [at('SCREEN_INTERVIEW', office)];
    case 'ACCEPTED':
      return [at('APPROVE_INTERVIEW', `chair:${jurisdiction}`)];
    case 'APPROVED':
      return [at('NOTICE_INTERVIEW', office)];
    case 'NOTICED':
      return [at('HOLD_INTERVIEW', office), ...unheard.map((unit) => at('ACKNOWLEDGE_NOTICE', `unit:${unit}`))];
    case 'HELD':
      return [at('FILE_NOTE', filer)];
    case 'NOTE_FILED':
      return [
        // Whoever filed a slip confirms on its page, beside the photo.
        ...toConfirm.filers
          .filter((person) => fromSlip !== true || person !== people[0])
          .map((person) => toConfirmBy(`person:${person}`)),
        ...toConfirm.units.map((unit) => toConfirmBy(`unit:${unit}`)),
      ];
    default:
      return [];
  }
};

/** Whose turn it is: whoever filed a request that came back, and the office for the end. */
export const nextOfInterview = (summary: InterviewSummary): readonly NextStep[] => {
  const { state, jurisdiction, people } = summary;
  const tasks = tasksOfInterview(summary);
  const office = `office:${jurisdiction}` as const;
  const lead = people[0] === undefined ? office : (`person:${people[0]}` as const);
  if (state === 'RETURNED') return [{ kind: 'MEND_REQUEST', holder: lead, by: null }];
  if (state === 'NOTE_FILED') return [...tasks, { kind: 'FINISH_INTERVIEW', holder: office, by: null }];
  return tasks;
};
