import { currentView } from '../../../kernel/current';
import type { Holder } from '../../../kernel/holder';
import type { Id } from '../../../kernel/ids';
import type { InterviewEvent } from './interview.events';
import { toldBy } from '../../../kernel/act';
import { interviewAfter, type InterviewRecord } from './interview-record.state';
import { keepTasks, type Task, type TaskKind, taskTables } from '../../../capabilities/tasks/tasks.view';

const titleOf = ({ note, request }: InterviewRecord): string => note?.matters[0]?.title ?? request?.reason ?? '';

/** Units that have not said it since the note last changed. */
const silentUnits = (record: InterviewRecord): readonly Id[] => {
  const since = record.amendments.at(-1)?.by.recordedAt ?? '';
  const said = (unit: Id): boolean =>
    record.confirmations.some((one) => one.unit === unit && one.by.recordedAt > since);
  const called = [...new Set((record.note?.interviewees ?? []).map(({ unit }) => unit))];
  return called.filter((unit) => !said(unit));
};

const filersConfirmed = ({ confirmations, amendments }: InterviewRecord): boolean => {
  const since = amendments.at(-1)?.by.recordedAt ?? '';
  return confirmations.some(({ side, by }) => side === 'FILERS' && by.recordedAt > since);
};

const tasksOfInterview = (record: InterviewRecord): readonly Task[] => {
  const { state, jurisdiction, scheduledAt, units, acknowledgements, leadFiler } = record;
  const one = (kind: TaskKind, holder: Holder): Task => ({ kind, holder, by: scheduledAt });
  const office = `office:${jurisdiction}` as const;
  const filer = leadFiler === null ? office : (`person:${leadFiler}` as const);
  switch (state) {
    case 'REQUESTED':
      return [one('SCREEN_INTERVIEW', office)];
    case 'ACCEPTED':
      return [one('APPROVE_INTERVIEW', `chair:${jurisdiction}`)];
    case 'APPROVED':
      return [one('NOTICE_INTERVIEW', office)];
    case 'NOTICED': {
      const heard = acknowledgements.map(({ unit }) => unit);
      const silent = units.filter((unit) => !heard.includes(unit));
      return [one('HOLD_INTERVIEW', office), ...silent.map((unit) => one('ACKNOWLEDGE_NOTICE', `unit:${unit}`))];
    }
    case 'HELD':
      return [one('FILE_NOTE', filer)];
    case 'NOTE_FILED':
    case 'CONFIRMED':
    case 'DISPUTED':
      return [
        ...(filersConfirmed(record) ? [] : [{ ...one('CONFIRM_NOTE', filer), by: null }]),
        ...silentUnits(record).map((unit) => ({ ...one('CONFIRM_NOTE', `unit:${unit}`), by: null })),
      ];
    default:
      return [];
  }
};

/** What each interview waits for, as it is now. */
export const interviewTasks = currentView<InterviewRecord, InterviewEvent>({
  name: 'interview_tasks',
  version: 1,
  category: 'interview',
  evolve: (record, event) => interviewAfter(record, toldBy(event)),
  tables: taskTables,
  onNow: (rows, id, record) =>
    keepTasks(rows, { of: 'interview', id, title: titleOf(record), number: null }, tasksOfInterview(record)),
});
