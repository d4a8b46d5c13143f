import type { Task, TaskKind } from '../../../capabilities/tasks/tasks.part';
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

/** What has to be done next in an interview. */
export const tasksOfInterview = (summary: InterviewSummary): readonly Task[] => {
  const { state, jurisdiction, scheduledAt, people, unheard, toConfirm } = summary;
  const at = (kind: TaskKind, holder: Holder): Task => ({ kind, holder, by: scheduledAt });
  const soon = (kind: TaskKind, holder: Holder): Task => ({ kind, holder, by: null });
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
        ...(toConfirm.filers ? [soon('CONFIRM_NOTE', filer)] : []),
        ...toConfirm.units.map((unit) => soon('CONFIRM_NOTE', `unit:${unit}`)),
      ];
    default:
      return [];
  }
};
